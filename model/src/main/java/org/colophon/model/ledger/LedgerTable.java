package org.colophon.model.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Person;

/**
 * A ledger as rows of cells, to be written in a {@link LedgerFormat}.
 *
 * @param header names of the columns
 * @param rows the cells, texts and numbers, as many in each row as there are columns
 */
public record LedgerTable(List<String> header, List<List<Object>> rows) {

    private static final List<String> SUMS = List.of("credits", "characters", "pictures");

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public LedgerTable {
        header = List.copyOf(header);
        rows = rows.stream().<List<Object>>map(List::copyOf).toList();
        for (List<Object> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row of " + header.size() + " columns has " + row.size() + " cells");
            }
        }
    }

    /**
     * A row for each person of each credit.
     *
     * @param shares the shares
     * @return the table
     */
    public static LedgerTable credits(LedgerShares shares) {
        List<String> header = List.of(
                "source", "line", "article", "title", "section", "place", "holder", "kind", "role", "name", "type",
                "id", "affiliations", "characters", "pictures");
        return new LedgerTable(header, shares.rows().stream().map(LedgerTable::row).toList());
    }

    private static List<Object> row(LedgerRow row) {
        Credit credit = row.entry().credit();
        List<Object> cells = new ArrayList<>(List.of(
                row.place().source(),
                credit.span().line(),
                row.place().articleId(),
                row.place().title(),
                row.place().heading(),
                word(row.entry().place()),
                row.entry().holderId(),
                credit.role().kind().name(),
                credit.role().label()));
        cells.addAll(row.contributor().map(Contributor::person).map(LedgerTable::person).orElse(List.of("", "", "")));
        cells.add(row.contributor().map(each -> String.join(" ", each.affiliations())).orElse(""));
        cells.add(row.share().characters());
        cells.add(row.share().pictures());
        return cells;
    }

    private static List<Object> person(Person person) {
        return List.of(person.name(), word(person.kind()), person.id() == null ? "" : person.id());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A row for each person.
     *
     * @param shares the shares
     * @return the table
     */
    public static LedgerTable people(LedgerShares shares) {
        return sums(List.of("name", "type", "id"), shares.byPerson(), LedgerTable::person);
    }

    /**
     * A row for each meaning of role words.
     *
     * @param shares the shares
     * @return the table
     */
    public static LedgerTable roles(LedgerShares shares) {
        return sums(List.of("kind"), shares.byRole(), kind -> List.of(kind.name()));
    }

    /**
     * A row for each article.
     *
     * @param shares the shares
     * @return the table
     */
    public static LedgerTable articles(LedgerShares shares) {
        return sums(
                List.of("source", "article", "title"),
                shares.byArticle(),
                place -> List.of(place.source(), place.articleId(), place.title()));
    }

    /**
     * A row for each article and section that names somebody.
     *
     * @param shares the shares
     * @return the table
     */
    public static LedgerTable sections(LedgerShares shares) {
        return sums(
                List.of("source", "article", "title", "holder", "section"),
                shares.bySection(),
                place -> List.of(
                        place.source(), place.articleId(), place.title(), place.sectionId(), place.heading()));
    }

    private static <K> LedgerTable sums(
            List<String> header, Map<K, Tally> sums, java.util.function.Function<K, List<Object>> cells) {
        List<String> columns = new ArrayList<>(header);
        columns.addAll(SUMS);
        List<List<Object>> rows = new ArrayList<>();
        sums.forEach((key, tally) -> {
            List<Object> row = new ArrayList<>(cells.apply(key));
            row.addAll(List.of(tally.credits(), tally.characters(), tally.pictures()));
            rows.add(row);
        });
        return new LedgerTable(columns, rows);
    }
}
