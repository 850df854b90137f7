package org.colophon.model.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Person;

/**
 * A ledger as rows of cells, to be written in a {@link LedgerFormat}. Texts and pictures of nobody are in it, so that a
 * column of characters or pictures adds up to the whole of the editions.
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
     * A row for each person of each credit, then one without a name for each text or picture that nobody signed.
     *
     * @param shares the shares
     * @return the table
     */
    public static LedgerTable credits(LedgerShares shares) {
        List<String> header = List.of(
                "source", "line", "article", "title", "section", "place", "holder", "kind", "role", "name", "type",
                "id", "affiliations", "characters", "pictures");
        List<List<Object>> rows = new ArrayList<>();
        shares.rows().forEach(row -> rows.add(row(row)));
        unsigned(shares).forEach(work -> rows.add(row(work)));
        return new LedgerTable(header, rows);
    }

    /** The works of nobody that there is something of: an article of signed sections may have no text of its own. */
    private static Stream<CreditedWork> unsigned(LedgerShares shares) {
        return shares.unsignedWorks().stream().filter(work -> !work.whole().equals(Tally.NONE));
    }

    private static List<Object> row(CreditedWork work) {
        return List.of(
                work.place().source(), 0, work.place().articleId(), work.place().title(), work.place().heading(),
                place(work), work.id(), "", "", "", "", "", "", work.whole().characters(),
                work.whole().pictures());
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
     * A row for each person, then one without a name for what nobody signed.
     *
     * @param shares the shares
     * @return the table
     */
    public static LedgerTable people(LedgerShares shares) {
        return sums(List.of("name", "type", "id"), shares.byPerson(), LedgerTable::person)
                .and(List.of("", "", ""), shares.unsigned());
    }

    /**
     * A row for each meaning of role words, then one without a role for what nobody signed.
     *
     * @param shares the shares
     * @return the table
     */
    public static LedgerTable roles(LedgerShares shares) {
        return sums(List.of("kind"), shares.byRole(), kind -> List.of(kind.name()))
                .and(List.of(""), shares.unsigned());
    }

    /**
     * A row for each article, with what nobody signed in it.
     *
     * @param shares the shares
     * @return the table
     */
    public static LedgerTable articles(LedgerShares shares) {
        return sums(
                List.of("source", "article", "title"),
                whole(shares.byArticle(), shares, LedgerPlace::article),
                place -> List.of(place.source(), place.articleId(), place.title()));
    }

    /**
     * A row for each article and each section that names somebody, with what nobody signed there.
     *
     * @param shares the shares
     * @return the table
     */
    public static LedgerTable sections(LedgerShares shares) {
        return sums(
                List.of("source", "article", "title", "holder", "section"),
                whole(shares.bySection(), shares, place -> place),
                place -> List.of(
                        place.source(), place.articleId(), place.title(), place.sectionId(), place.heading()));
    }

    private static String place(CreditedWork work) {
        return word(switch (work.kind()) {
            case PICTURE -> LedgerEntry.Place.FIGURE;
            case TEXT -> work.place().sectionId().isEmpty() ? LedgerEntry.Place.ARTICLE : LedgerEntry.Place.SECTION;
        });
    }

    /** Sums by place, with the works of nobody. */
    private static Map<LedgerPlace, Tally> whole(
            Map<LedgerPlace, Tally> signed, LedgerShares shares, UnaryOperator<LedgerPlace> key) {
        Map<LedgerPlace, Tally> sums = new LinkedHashMap<>(signed);
        unsigned(shares).forEach(work -> sums.merge(key.apply(work.place()), work.whole(), Tally::plus));
        return sums;
    }

    /** Returns the table with a row of works of nobody, if there are such. */
    private LedgerTable and(List<Object> cells, Tally unsigned) {
        if (unsigned.equals(Tally.NONE)) {
            return this;
        }
        List<Object> row = new ArrayList<>(cells);
        row.addAll(List.of(unsigned.credits(), unsigned.characters(), unsigned.pictures()));
        List<List<Object>> all = new ArrayList<>(rows);
        all.add(row);
        return new LedgerTable(header, all);
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
