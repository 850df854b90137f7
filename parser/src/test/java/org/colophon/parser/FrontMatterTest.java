package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.Contributor;
import org.colophon.model.Datum;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Identity;
import org.colophon.model.Inline;
import org.colophon.model.Metadata;
import org.colophon.model.Periodical;
import org.colophon.model.Person;
import org.colophon.model.PlainText;
import org.colophon.model.Relation;
import org.colophon.model.Rights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values that YAML can write and people write, one construct a case of a file: read, or reported, and never altered.
 */
class FrontMatterTest {

    private static final Path FILE = Path.of(
            System.getProperty("project.root", ".."), "parser/src/test/resources/org/colophon/parser/front-matter.txt");
    private static final String BODY = "湖边的人家把灯一盏一盏点起来，直到很晚才散去。";

    static Stream<Arguments> cases() {
        try {
            return Arrays.stream(Files.readString(FILE).split("(?m)^#### "))
                    .skip(1)
                    .map(text -> {
                        int name = text.indexOf('\n');
                        int arrow = text.indexOf("=>\n");
                        return Arguments.of(
                                text.substring(0, name),
                                text.substring(name + 1, arrow),
                                text.substring(arrow + 3).strip());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those whose values come into the model as they are written. */
    static Stream<Arguments> plainCases() {
        return cases().filter(it -> !it.get()[0].toString().startsWith("of the work"));
    }

    private static String source(String matter) {
        return "---\n" + matter + "---\n\n" + BODY + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadAsTheTableSays(String name, String matter, String expected) {
        String language = matter.contains("lang") || matter.contains("语言") ? "language " : "";
        assertThat(told(EditionParser.create().parse(source(matter), ""), language)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainCases")
    @DisplayName("every letter of a value is in the model or in a diagnostic")
    void nothingIsDropped(String name, String matter, String expected) {
        Parsed parsed = EditionParser.create().parse(source(matter), "");
        String kept = told(parsed, "language ") + PlainText.of(parsed.edition());
        String values = matter.replaceAll(
                "(?m)^[\\p{L}]+ *[:：]|^#.*|\\\\u706F|~|null|&[#A-Za-z0-9]+;", "").replace('_', '-');
        for (int letter : values.codePoints().filter(Character::isLetterOrDigit).distinct().toArray()) {
            assertThat(kept).contains(Character.toString(letter));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void textsSayExactlyWhereTheyStand(String name, String matter, String expected) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String source = source(matter).replace("\n", end);
            Article article = EditionParser.create().parse(source, "").edition().articles().getFirst();
            Stream.of(
                            article.headline().kicker(),
                            article.headline().title(),
                            article.headline().deck(),
                            article.creditLines().stream()
                                    .flatMap(line -> line.text().stream())
                                    .toList())
                    .flatMap(List::stream)
                    .filter(Inline.Text.class::isInstance)
                    .map(Inline.Text.class::cast)
                    .forEach(text -> {
                        String there = source.substring(
                                text.span().start(), text.span().end());
                        boolean whole = there.length() == text.value().length();
                        assertThat(whole ? there : letters(there))
                                .contains(
                                        whole
                                                ? text.value()
                                                : letters(text.value()).substring(0, 1));
                    });
        }
    }

    private static String letters(String text) {
        return text.replace("\\u706F", "灯").replaceAll("[^\\p{L}]", "");
    }

    private static String told(Parsed parsed, String language) {
        StringBuilder out = new StringBuilder();
        Edition edition = parsed.edition();
        Article article = edition.articles().getFirst();
        line(out, "kicker", PlainText.of(article.headline().kicker()));
        line(out, "title", PlainText.of(article.headline().title()));
        line(out, "deck", PlainText.of(article.headline().deck()));
        article.creditLines().forEach(line -> line(out, "credits", PlainText.of(line.text())));
        line(out, "of", joined(edition.info().publication(), edition.info().issue(), edition.info().date()));
        line(
                out,
                "page",
                article.page() == null
                        ? ""
                        : joined(article.page().printSection(), article.page().printPage()));
        edition.credits()
                .forEach(entry -> line(
                        out,
                        entry.credit().role().kind().name(),
                        entry.credit().contributors().stream()
                                .map(Contributor::person)
                                .map(FrontMatterTest::named)
                                .collect(Collectors.joining(", "))));
        line(out, language.strip(), language.isEmpty() ? "" : edition.info().language().toLanguageTag());
        line(out, "keywords", String.join("|", edition.info().keywords()));
        described(out, edition);
        for (Diagnostic diagnostic : parsed.diagnostics()) {
            if (diagnostic.code() != DiagnosticCode.MISSING_TITLE) {
                line(out, "! " + diagnostic.span().line() + " " + diagnostic.code().id(), diagnostic.message());
            }
        }
        return out.toString().strip();
    }

    private static String named(Person person) {
        return person.equals(Person.named(person.name()))
                ? person.name()
                : person.name() + " " + person.family() + "+" + person.given() + " " + person.id();
    }

    private static void described(StringBuilder out, Edition edition) {
        Metadata metadata = edition.articles().getFirst().metadata();
        Identity identity = metadata.identity();
        Rights rights = metadata.rights();
        Periodical periodical = edition.info().periodical();
        line(out, "identity", joined(identity.uri(), identity.version(), identity.modified(), identity.status(),
                identity.embargo()));
        line(out, "rights", joined(rights.holder(), rights.year(), rights.licence(), rights.terms()));
        line(out, "periodical", joined(
                periodical.issn(), periodical.number(), periodical.publisher(), periodical.place()));
        boolean moreThanKeywords = metadata.subjects().size() > edition.info().keywords().size();
        line(out, "subjects", !moreThanKeywords ? "" : joined(metadata.subjects().stream()
                .map(it -> it.isKeyword() ? it.label() : it.scheme() + "/" + it.code() + "/" + it.label())
                .toArray()));
        line(out, "summary", joined(metadata.summary()));
        line(out, "relations", joined(metadata.relations().stream().map(it -> it.kind() + ":" + it.name()
                + (it.uri() == null || it.equals(Relation.of(it.kind(), it.uri()))
                        ? ""
                        : "/" + it.title() + "/" + it.date() + "/" + it.page())).toArray()));
        line(out, "extra", data(metadata.extra()).replaceFirst("^\\{(.*)}$", "$1"));
    }

    private static String data(Datum datum) {
        return switch (datum) {
            case Datum.Text it -> it.value();
            case Datum.Items it -> it.items().stream().map(FrontMatterTest::data).toList().toString();
            case Datum.Fields it -> it.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + data(entry.getValue()))
                    .collect(Collectors.joining(" ", "{", "}"));
        };
    }

    private static String joined(Object... values) {
        return Arrays.stream(values).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static void line(StringBuilder out, String what, String text) {
        if (!text.isEmpty()) {
            out.append(what).append(' ').append(text.replace('\n', '⏎')).append('\n');
        }
    }

    @ParameterizedTest
    @DisplayName("what stands between two rules and is no front matter is text")
    @ValueSource(strings = {
        "---\n记者：你好。\n\n程砚秋：好的。\n---\n\n正文。",
        "---\n# 湖上的灯\n---\n\n正文。",
        "---\n\n正文一段，写在两条线之间。\n\n---\n\n正文。",
        "---\ntitle: 没有合上\n\n正文。",
        "---\ntitle: 湖上的灯\n这一行不是条目\n---\n\n正文。"
    })
    void whatIsNoneIsText(String source) {
        Parsed parsed = EditionParser.create().parse(source, "");
        String letters = source.replaceAll("[^\\p{L}]", "");
        assertThat(PlainText.of(parsed.edition()).replaceAll("[^\\p{L}]", "")).isEqualTo(letters);
        boolean looksLikeIt = source.contains("title:");
        assertThat(parsed.diagnostics().stream()
                        .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.FRONT_MATTER))
                .isEqualTo(looksLikeIt);
    }

    @Test
    void manyLinesAreRead() {
        String credits = "credits:\n" + "  - 文/程砚秋\n".repeat(3_000);
        Edition edition = EditionParser.create().parse(source("title: 湖上的灯\n" + credits), "").edition();
        assertThat(edition.articles().getFirst().creditLines()).hasSize(3_000);
        assertThat(edition.articles().getFirst().lead()).hasSize(1);
    }

    @Test
    void moreThanTheLimitIsReportedAndPrinted() {
        String source = source("title: 湖上的灯\n" + "mood: calm\n".repeat(10_000));
        Parsed parsed = EditionParser.create().parse(source, "");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.LIMIT_REACHED);
        assertThat(PlainText.of(parsed.edition())).contains("湖上的灯").contains(BODY);
    }
}
