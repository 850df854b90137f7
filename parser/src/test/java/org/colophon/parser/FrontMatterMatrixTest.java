package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form that a value of the front matter can have, for each key that may have it: read to its slot. */
class FrontMatterMatrixTest {

    private static final Path FILE = Path.of(System.getProperty("project.root", ".."),
            "parser/src/test/resources/org/colophon/parser/front-matter-matrix.txt");
    private static final String BODY = "\n湖边的人家把灯一盏一盏点起来，直到很晚才散去。\n";

    /** A key, its value or values, and the slot of the model that has them. */
    private record Row(String key, String slot, String first, String second) { }

    /** The front matter around a key: its name, the kinds of values it may have, and its text. */
    private record Form(String name, String kinds, String text) {

        boolean fits(Row row) {
            String kind = row.slot().equals("date") ? "d" : row.slot().equals("language") ? "l"
                    : row.slot().matches("[A-Z]+") ? "p" : row.slot().equals("keywords") ? "k" : "w";
            return kinds.contains(kind);
        }

        String of(Row row) {
            return text.replace("KEY", row.key()).replace("ONE", row.first()).replace("TWO", row.second());
        }
    }

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (Form form : forms()) {
            rows().stream().filter(form::fits)
                    .forEach(row -> cells.add(Arguments.of(form.name(), row.key(), form, row)));
        }
        return cells.stream();
    }

    private static List<Row> rows() {
        return blocks("rows").getFirst().lines().map(line -> line.split("\\|"))
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : ""))
                .toList();
    }

    private static List<Form> forms() {
        return blocks("form").stream().map(text -> {
            int head = text.indexOf('\n');
            String[] name = text.substring(0, head).split(" ", 2);
            return new Form(name[1], name[0], text.substring(head + 1));
        }).toList();
    }

    private static List<String> blocks(String kind) {
        try {
            return Stream.of(Files.readString(FILE).split("(?m)^#### ")).skip(1)
                    .filter(block -> block.startsWith(kind + " ") || block.startsWith(kind + "\n"))
                    .map(block -> block.substring(kind.length() + 1).stripTrailing() + "\n")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    @DisplayName("a value in any form is in its slot, and nothing of it is text")
    void isInItsSlot(String name, String key, Form form, Row row) {
        String matter = form.of(row);
        for (String variant : List.of(matter, "\uFEFF" + matter, "\n\n" + matter, matter.replace("\n", "\r\n"))) {
            Parsed parsed = EditionParser.create().parse(variant + BODY, "");
            List<String> values = slot(parsed.edition(), row.slot());
            assertThat(values).as(variant).anyMatch(value -> value.contains(row.first()));
            if (matter.contains(row.second())) {
                assertThat(values).as(variant).anyMatch(value -> value.contains(row.second()));
            }
            Article article = parsed.edition().articles().getFirst();
            assertThat(article.lead()).as(variant).hasSize(1);
            assertThat(article.sections()).as(variant).isEmpty();
            assertThat(parsed.diagnostics()).extracting(Diagnostic::code)
                    .as(variant).doesNotContain(DiagnosticCode.FRONT_MATTER, DiagnosticCode.AMBIGUOUS_CREDIT);
        }
    }

    private static List<String> slot(Edition edition, String slot) {
        Article article = edition.articles().getFirst();
        return switch (slot) {
            case "title" -> List.of(PlainText.of(article.headline().title()));
            case "deck" -> List.of(PlainText.of(article.headline().deck()));
            case "kicker" -> List.of(PlainText.of(article.headline().kicker()));
            case "summary" -> List.of(String.valueOf(article.metadata().summary()));
            case "date" -> List.of(String.valueOf(edition.info().date()));
            case "language" -> List.of(edition.info().language().toLanguageTag());
            case "keywords" -> edition.info().keywords();
            default -> edition.credits().stream()
                    .filter(entry -> entry.credit().role().kind().name().equals(slot))
                    .flatMap(entry -> entry.credit().contributors().stream())
                    .map(each -> each.person().name())
                    .toList();
        };
    }
}
