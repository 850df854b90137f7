package org.colophon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Edition;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Person;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;

/**
 * The index of the people of an edition as its last article: a table of the names of its ledger, with the roles as
 * printed and the pages of their articles. Names are in the order of Unicode, which for Chinese is that of radicals;
 * those of an alphabet by their family names.
 */
final class NameIndex {

    private static final Map<String, List<String>> WORDS = load();
    /** The words between two roles, after title and heads. */
    private static final int BETWEEN = 4;

    private final Edition edition;
    private final Map<String, String> pages;
    private final List<String> words;

    /** One person, roles as printed or else where the person is from, and the articles. */
    private record Entry(Person person, Set<String> roles, Set<String> articles) { }

    private NameIndex(Edition edition, Map<String, String> pages) {
        this.edition = edition;
        this.pages = pages;
        this.words = Objects.requireNonNull(WORDS.getOrDefault(key(edition.info().language()), WORDS.get("en")));
    }

    /**
     * Returns the index of an edition.
     *
     * @param edition the edition, with the staff of its house
     * @param pages the page that each article begins on, by its id; titles are printed for those that have none
     */
    static Article of(Edition edition, Map<String, String> pages) {
        return new NameIndex(edition, pages).article();
    }

    private Article article() {
        String id = "a" + (edition.articles().size() + 1);
        List<Block.TableRow> head = List.of(new Block.TableRow(
                words.subList(1, BETWEEN).stream().map(NameIndex::text).toList()));
        List<Block.TableRow> rows = entries().stream().map(this::row).toList();
        List<Block.Table.Alignment> columns = List.of(Block.Table.Alignment.START, Block.Table.Alignment.START,
                Block.Table.Alignment.END);
        Block table = new Block.Table(id + "-p1", List.of(), columns, head, rows, SourceSpan.NONE);
        return new Article(id, "index", Headline.of(text(words.getFirst())), List.of(), List.of(table), List.of(),
                List.of(), null, edition.info().language(), SourceSpan.NONE);
    }

    private List<Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (LedgerEntry credit : edition.credits()) {
            for (Contributor contributor : credit.credit().contributors()) {
                Person person = contributor.person();
                Entry entry = entries.computeIfAbsent(
                        person.key(), any -> new Entry(person, new LinkedHashSet<>(), new LinkedHashSet<>()));
                String role = credit.credit().role().label().strip();
                entry.roles().addAll(role.isEmpty() ? contributor.affiliations() : List.of(role));
                if (!credit.holderId().isEmpty()) {
                    entry.articles().add(credit.holderId().replaceFirst("-.*", ""));
                }
            }
        }
        return entries.values().stream()
                .sorted(Comparator.comparing((Entry entry) -> sortName(entry.person()))
                        .thenComparing(entry -> entry.person().key()))
                .toList();
    }

    private static String sortName(Person person) {
        return person.family() == null
                ? person.name()
                : person.family() + " " + Objects.requireNonNullElse(person.given(), "");
    }

    private Block.TableRow row(Entry entry) {
        List<Inline> places = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        for (Article article : edition.articles()) {
            String place = place(article);
            if (entry.articles().contains(article.id()) && said.add(place)) {
                places.addAll(said.size() > 1 ? text(words.get(BETWEEN)) : List.of());
                places.add(new Inline.Link("#" + article.id(), "", text(place)));
            }
        }
        return new Block.TableRow(List.of(
                text(entry.person().name()), text(String.join(words.get(BETWEEN), entry.roles())), places));
    }

    private String place(Article article) {
        String page = pages.getOrDefault(article.id(), "");
        String title = PlainText.of(article.headline().title()).replace('\n', ' ').strip();
        return !page.isEmpty() ? page : title.isEmpty() ? article.id() : title;
    }

    private static List<Inline> text(String words) {
        return words.isEmpty() ? List.of() : List.of(new Inline.Text(words, SourceSpan.NONE));
    }

    private static String key(Locale language) {
        boolean traditional = language.getScript().equals("Hant")
                || List.of("TW", "HK", "MO").contains(language.getCountry());
        return language.getLanguage() + (language.getLanguage().equals("zh") && traditional ? "-hant" : "");
    }

    private static Map<String, List<String>> load() {
        try (InputStream in = Objects.requireNonNull(NameIndex.class.getResourceAsStream("index.tsv"))) {
            Map<String, List<String>> words = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .forEach(cells -> words.put(cells.getFirst(), cells.subList(1, cells.size())));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
