package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Dateline;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.LedgerEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines as papers print them, one a line of a file for each language, with their readings. */
class CreditCasesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("project.root", ".."), "parser/src/test/resources/org/colophon/parser/credits");
    static Stream<Arguments> lines() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(CreditCasesTest::lines).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Arguments> lines(Path file) {
        try {
            String language = file.getFileName().toString().substring(0, 2);
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> {
                        int bar = line.indexOf(" | ");
                        int arrow = line.lastIndexOf(" => ") < 0 ? line.length() : line.lastIndexOf(" => ");
                        return Arguments.of(
                                language,
                                line.substring(0, bar),
                                line.substring(bar + 3, arrow),
                                line.substring(Math.min(line.length(), arrow + 4)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("lines")
    void isReadAsItSays(String language, String place, String line, String expected) {
        Edition edition = WithoutNet.parse(CreditPage.of(language, place, line.replace('⏎', '\n')))
                .edition();
        assertThat(told(edition)).isEqualTo(expected.equals("none") ? "" : normal(expected));
    }

    /**
     * Some of each kind that shows nothing: soft hyphen, joiners, marks of direction, fillers, selectors, a mark of
     * order.
     */
    private static final List<String> UNSEEN = List.of(
            "\u00AD",
            "\u034F",
            "\u061C",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u200E",
            "\u200F",
            "\u202A",
            "\u202C",
            "\u202E",
            "\u2060",
            "\u2066",
            "\u2069",
            "\u3164",
            "\uFE00",
            "\uFE0F",
            "\uFEFF",
            "\uFFA0",
            "\uDB40\uDD00",
            "\uDB40\uDC20");

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("lines")
    void whatShowsNothingChangesNothing(String language, String place, String line, String expected) {
        String plain = line.replace('⏎', '\n');
        for (int at = 0; at <= plain.length(); at++) {
            if (at > 0 && at < plain.length() && Character.isLowSurrogate(plain.charAt(at))) {
                continue;
            }
            String unseen = UNSEEN.get((at + line.length()) % UNSEEN.size());
            String dirty = plain.substring(0, at) + unseen + plain.substring(at);
            String source = CreditPage.of(language, place, dirty);
            Edition edition = EditionParser.create().parse(source, "").edition();
            assertThat(told(edition))
                    .as("U+%04X at %d", unseen.codePointAt(0), at)
                    .isEqualTo(expected.equals("none") ? "" : normal(expected));
            assertThat(edition.credits()).allSatisfy(entry -> assertThat(source).contains(entry.credit().text()));
        }
    }

    /**
     * The credits and datelines of an edition as the files write them; names with the same role and house are
     * together.
     */
    private static String told(Edition edition) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        edition.credits().stream().map(LedgerEntry::credit).forEach(credit -> add(credit, told));
        List<String> parts = new ArrayList<>();
        told.forEach((key, names) -> parts.add(part(key, names)));
        edition.articles().getFirst().lead().stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).content().stream())
                .filter(Inline.DatelineText.class::isInstance)
                .map(inline -> ((Inline.DatelineText) inline).dateline())
                .forEach(each -> parts.add(dateline(each)));
        return String.join("; ", parts.stream().sorted().toList());
    }

    private static void add(Credit credit, Map<String, List<String>> told) {
        String kind = credit.role().kind().name();
        if (credit.contributors().isEmpty()) {
            told.putIfAbsent(kind + "|", new ArrayList<>());
        }
        for (Contributor each : credit.contributors()) {
            String house = String.join(" ", each.affiliations());
            told.computeIfAbsent(kind + "|" + house, key -> new ArrayList<>()).add(each.person().name());
        }
    }

    private static String part(String key, List<String> names) {
        String[] said = key.split("\\|", 2);
        String house = said[1].isEmpty() ? "" : " (" + said[1] + ")";
        return (said[0] + " " + String.join(" + ", names)).strip() + house;
    }

    private static String dateline(Dateline dateline) {
        return ("@ " + (dateline.place() == null ? "" : dateline.place())).strip()
                + (dateline.agency() == null ? "" : " (" + dateline.agency() + ")");
    }

    /** The same parts in one order, those of one role and house together. */
    private static String normal(String expected) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> datelines = new ArrayList<>();
        for (String part : expected.split("; ")) {
            if (part.startsWith("@")) {
                datelines.add(part);
                continue;
            }
            int house = part.endsWith(")") ? part.lastIndexOf(" (") : part.length();
            String[] words = part.substring(0, house).split(" ", 2);
            String key = words[0] + "|" + (house < part.length() ? part.substring(house + 2, part.length() - 1) : "");
            parts.computeIfAbsent(key, all -> new ArrayList<>())
                    .addAll(words.length < 2 ? List.of() : List.of(words[1].split(" \\+ ")));
        }
        parts.forEach((key, names) -> datelines.add(part(key, names)));
        return String.join("; ", datelines.stream().sorted().toList());
    }
}
