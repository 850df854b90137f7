package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionParserTest {

    private static final String ARTICLE = "# 湖上的灯\n\n文/程砚秋\n\n第一段。\n\n## 题\n\n第二段。\n";
    private static final String BROKEN = "# 题\n\n各地正在积极推动工业向“低耗能、低排放、高效\n\n率”全面转型，成效明显。\n";

    private final EditionParser parser = WithoutNet.PARSER;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-8 with mark"})
    void unicodeIsReadWithItsMark(String name) throws Exception {
        boolean marked = !name.equals("UTF-8");
        Charset charset = Charset.forName(name.split(" ")[0]);
        byte[] bytes = ((marked ? "\uFEFF" : "") + ARTICLE).getBytes(charset);
        assertThat(parser.parse(bytes, "a")).isEqualTo(parser.parse(ARTICLE, "a"));
    }

    @Test
    void otherEncodingsAreReadWhenNamed() throws Exception {
        Charset charset = Charset.forName("GB18030");
        assertThat(parser.withCharset(charset).parse(ARTICLE.getBytes(charset), "a"))
                .isEqualTo(parser.parse(ARTICLE, "a"));
    }

    @Test
    void malformedBytesAreRefusedWithTheirOffset() {
        byte[] bytes = {'#', ' ', 'a', (byte) 0xFF};
        assertThatThrownBy(() -> parser.parse(bytes, "a.md"))
                .isInstanceOfSatisfying(SourceFormatException.class, e -> assertThat(e.offset()).isEqualTo(3))
                .hasMessageContaining("a.md").hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> parser.parse("字".getBytes(StandardCharsets.UTF_8), "a")
                        .getClass()
                        .cast(parser.parse(new byte[] {(byte) 0xE5, (byte) 0xAD}, "b")))
                .isInstanceOf(SourceFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0044-03-15", "+12026-01-01", "0000-01-01", "2026-02-30", "2026-1-1"})
    void daysThatNoDocumentCanCarryAreReported(String day) {
        Parsed parsed = parser.parse("---\ndate: " + day + "\n---\n" + ARTICLE, "a");
        assertThat(parsed.edition().info().date()).isNull();
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.FRONT_MATTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsOfAllSystemsAreTheSame(String end) {
        Parsed parsed = parser.parse(ARTICLE.replace("\n", end), "a");
        assertThat(PlainText.of(parsed.edition())).isEqualTo(PlainText.of(parser.parse(ARTICLE, "a").edition()));
        assertThat(parsed.edition().articles().getFirst().sections().getFirst().span().line()).isEqualTo(7);
    }

    @Test
    @DisplayName("A source over the limit is refused with the limit, the value and the remedy")
    void largeSourcesAreRefused() {
        EditionParser small = parser.withLimits(Limits.defaults().withCharacters(10));
        assertThatThrownBy(() -> small.parse(ARTICLE, "a.md"))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("a.md has " + ARTICLE.length())
                .hasMessageContaining("limit of 10")
                .hasMessageContaining("withCharacters");
    }

    @Test
    void anEmptyTextIsAnEditionToo() {
        Parsed parsed = parser.parse("", "a");
        assertThat(parsed.edition().articles()).hasSize(1);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.MISSING_TITLE);
    }

    @Test
    void spansSayExactlyWhereTextStands() {
        String source = "# 题\n\n甲**乙丙**丁\n";
        Block.Paragraph paragraph = (Block.Paragraph)
                parser.parse(source, "a").edition().articles().getFirst().lead().getFirst();
        Inline.Strong strong = (Inline.Strong) paragraph.content().get(1);
        Inline.Text text = (Inline.Text) strong.content().getFirst();
        assertThat(source.substring(text.span().start(), text.span().end())).isEqualTo("乙丙");
        assertThat(text.span().line()).isEqualTo(3);
        assertThat(text.span().column()).isEqualTo(4);
    }

    @Test
    void brokenParagraphsAreJoinedSuggestedOrLeft() {
        Parsed applied = parser.parse(BROKEN, "a");
        Parsed suggested = parser.withRepair(RepairMode.SUGGEST).parse(BROKEN, "a");
        Parsed off = parser.withRepair(RepairMode.OFF).parse(BROKEN, "a");
        assertThat(applied.edition().articles().getFirst().lead()).hasSize(1);
        assertThat(applied.repairs()).hasSize(1).first()
                .satisfies(repair -> assertThat(repair.kind()).isEqualTo(Repair.Kind.OPEN_MARK))
                .satisfies(repair -> assertThat(repair.blockId()).isEqualTo("a1-p1"));
        assertThat(suggested.edition().articles().getFirst().lead()).hasSize(2);
        assertThat(suggested.repairs()).hasSize(1);
        assertThat(off.edition().articles().getFirst().lead()).hasSize(2);
        assertThat(off.repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"这们为发国时会学,zh-Hans", "這們為發國時會學,zh-Hant", "The town chose the dark,en", "湖のあかりをたずねて,ja", "호수의 등불을 찾아서,ko"
    })
    void theLanguageIsThatOfTheScriptWhereNoneIsNamed(String text, String tag) {
        assertThat(parser.parse("# " + text, "a").edition().info().language()).isEqualTo(Locale.forLanguageTag(tag));
    }

    @Test
    void moreDiagnosticsThanAreKeptAreCounted() {
        EditionParser few = parser.withLimits(Limits.defaults().withDiagnostics(3));
        List<Diagnostic> diagnostics = few.parse("[^a] [^b] [^c] [^d] [^e]", "a").diagnostics();
        assertThat(diagnostics).hasSize(4);
        assertThat(diagnostics.getLast().code()).isEqualTo(DiagnosticCode.MORE_DIAGNOSTICS);
    }
}
