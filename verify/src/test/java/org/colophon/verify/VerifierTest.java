package org.colophon.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of one article with one note and one picture, right and spoiled. */
class VerifierTest {

    private static final String PAGE = """
            <main><article><h1>Lamps</h1><p>The tide rose<a role="doc-noteref" href="#a1-n1">1</a>.</p>
            <figure><img alt="a pier"><figcaption>Dusk.</figcaption></figure>
            <section role="doc-endnotes"><ol><li id="a1-n1"><p>By a foot.</p><a role="doc-backlink">up</a></li></ol>\
            </section></article></main>""";

    private static Edition edition() {
        SourceSpan span = new SourceSpan(0, 9, 3, 1);
        List<Block> lead = List.of(
                new Block.Paragraph(
                        "a1-p1",
                        List.of(
                                Inline.Text.of("The tide rose"),
                                new Inline.NoteRef("a1-n1", span),
                                Inline.Text.of(".")),
                        span),
                new Block.Figure("a1-p2", "pier.png", "a pier", List.of(Inline.Text.of("Dusk.")), List.of(), span));
        Note note = new Note(
                "a1-n1", List.of(new Block.Paragraph("a1-n1-p1", List.of(Inline.Text.of("By a foot.")), span)), span);
        Article article = new Article("a1", "lamps.md", Headline.of(List.of(Inline.Text.of("Lamps"))), List.of(), lead,
                List.of(), List.of(note), null, Locale.ENGLISH, span);
        return new Edition(new EditionInfo("Lamps", null, null, null, Locale.ENGLISH, List.of()), List.of(article));
    }

    private static List<String> verified(String page) {
        return Verifier.create()
                .verify(edition(), "html", page.getBytes(StandardCharsets.UTF_8))
                .discrepancies()
                .stream()
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void holdsForAWholePage() {
        assertThat(verified(PAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            The tide rose,                    The tide roe,                verify.text-not-printed
            <h1>Lamps</h1>,                   "",                          verify.text-not-printed
            href="#a1-n1",                    href="#a1-n2",               verify.note-mark-wrong
            By a foot.,                       By a food.,                  verify.text-not-printed
            alt="a pier",                     alt="a peer",                verify.picture-not-printed
            <figcaption>Dusk.</figcaption>,   "",                          verify.text-not-printed
            """)
    void namesWhatIsSpoiled(String right, String spoiled, String code) {
        assertThat(PAGE).contains(right.replace("\"\"", "\""));
        assertThat(verified(PAGE.replace(right, spoiled))).isNotEmpty()
                .anyMatch(line -> line.contains("[" + code + "]") && line.startsWith("lamps.md:3:1: error: "));
    }

    @Test
    void namesAMarkThatTheModelHasNot() {
        assertThat(verified(PAGE.replace("</h1>", "<a role=\"doc-noteref\" href=\"#a1-n1\">1</a></h1>")))
                .anyMatch(line -> line.contains("2 note marks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "epub"})
    void failsClosed(String format) {
        Verification verification = Verifier.create().verify(edition(), format, new byte[] {1, 2, 3});
        assertThat(verification.holds()).isFalse();
        assertThat(verification.discrepancies()).singleElement()
                .satisfies(it -> assertThat(it.code().id()).isEqualTo("verify.unreadable-output"));
    }
}
