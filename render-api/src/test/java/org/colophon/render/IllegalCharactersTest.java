package org.colophon.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IllegalCharactersTest {

    /** The production Char of XML 1.0, and the controls that HTML calls errors. */
    private static boolean isOfXmlAndHtml(int point) {
        boolean xml = point == 0x9 || point == 0xA || point == 0xD
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
        return xml && !(point >= 0x7F && point <= 0x9F);
    }

    @Test
    void agreesWithXmlAndHtmlOnEveryCharacter() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(point -> IllegalCharacters.isIllegal(point) == isOfXmlAndHtml(point)))
                .isEmpty();
    }

    @Test
    @DisplayName("leaves illegal and directional characters out, with a diagnostic each, and keeps pairs of surrogates")
    void leavesThemOutOfTexts() {
        RenderLog log = new RenderLog();
        assertThat(log.clean("a\u0007b\uD83D\uDE00c\uD83Dd\u202Ee\uFFFF", SourceSpan.NONE))
                .isEqualTo("ab\uD83D\uDE00cde");
        assertThat(log.diagnostics()).extracting(Diagnostic::code).containsOnly(DiagnosticCode.ILLEGAL_CHARACTER);
        assertThat(log.diagnostics()).extracting(Diagnostic::message)
                .extracting(message -> message.substring(0, 6))
                .containsExactly("U+0007", "U+D83D", "U+202E", "U+FFFF");
    }

    @Test
    @DisplayName("makes line ends of Unicode a blank between words, and nothing beside Han")
    void joinsLines() {
        assertThat(new RenderLog().clean("one\u2028two灯\u2029亮", SourceSpan.NONE)).isEqualTo("one two灯亮");
    }

    @Test
    void returnsCleanTextsAsTheyAre() {
        String text = "灯亮了。\n\uD83D\uDE00";
        assertThat(new RenderLog().clean(text, SourceSpan.NONE)).isSameAs(text);
    }
}
