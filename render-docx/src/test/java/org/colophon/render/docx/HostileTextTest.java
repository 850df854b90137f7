package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.colophon.model.Article;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderReport;
import org.colophon.render.docx.DocxOptions.Layout;
import org.colophon.render.docx.word.SafeXml;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that would be something else, if they could, stay words. */
class HostileTextTest {

    @Test
    @DisplayName("Broken XML is an exception and not a word on standard error")
    void brokenXmlIsAnException() throws IOException {
        java.io.PrintStream console = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new java.io.PrintStream(written, true, java.nio.charset.StandardCharsets.UTF_8));
        try {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> SafeXml.tree("<a><b></a>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .isInstanceOf(IOException.class);
        } finally {
            System.setErr(console);
        }
        assertThat(written.toString(java.nio.charset.StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @DisplayName("Characters that XML cannot carry are left out with a diagnostic and never become question marks")
    void illegalCharactersAreReported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport report = new DocxRenderer()
                .render(
                        Documents.edition(Inline.Text.of("甲\u0007乙\uD800丙\uFFFF丁𠮷")),
                        PrintStyles.builtIn("tabloid"),
                        Documents.CONTEXT,
                        out);
        assertThat(Documents.text(out.toByteArray())).contains("甲乙丙丁𠮷").doesNotContain("?<");
        assertThat(report.diagnostics()).hasSize(3).allMatch(each -> each.code() == DiagnosticCode.ILLEGAL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</w:t></w:r><w:r>",
                "\" w:evil=\"1",
                "INCLUDETEXT \"C:\\\\secret\"",
                "\\* MERGEFORMAT",
                "DDEAUTO c:\\windows\\cmd.exe \"/k calc\"",
                "&amp;",
                "]]>",
                "<!--",
                "\u0000\u0008\uFFFE\uD800",
                "\u202Eevil",
                "{ PAGE }"
            })
    void noWordOfATextBecomesMarkupOrAField(String hostile) throws Exception {
        Edition edition = everywhere(hostile);
        for (Layout layout : Layout.values()) {
            byte[] file = Documents.print(edition, "tabloid", layout);
            for (Map.Entry<String, byte[]> entry : Documents.entries(file).entrySet()) {
                if (entry.getKey().endsWith(".xml") || entry.getKey().endsWith(".rels")) {
                    assertThat(SafeXml.tree(entry.getValue())).as(entry.getKey()).isNotNull();
                    assertThat(new String(entry.getValue(), StandardCharsets.UTF_8)).doesNotContain(" w:evil=\"1\"");
                    assertThat(instructions(entry.getValue()))
                            .allMatch(each ->
                                    List.of("PAGE", "NUMPAGES", "STYLEREF 1").contains(each.strip()));
                }
            }
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
                String kept = new org.colophon.render.RenderLog().clean(hostile, SourceSpan.NONE);
                assertThat(document.getParagraphs()).anyMatch(paragraph -> paragraph.getText().contains(kept));
            }
            EditedCopy copy = DocxReader.read(new ByteArrayInputStream(file));
            assertThat(copy.changes()).isEmpty();
            assertThat(copy.edition()).isEqualTo(edition);
        }
    }

    private static List<String> instructions(byte[] part) {
        Matcher matcher =
                Pattern.compile("<w:instrText[^>]*>([^<]*)<").matcher(new String(part, StandardCharsets.UTF_8));
        return matcher.results().map(result -> result.group(1)).toList();
    }

    /** An edition that has the words in every place that takes any. */
    private static Edition everywhere(String hostile) {
        List<Inline> text = List.of(Inline.Text.of("前" + hostile + "后"));
        Credit credit = new Credit(
                "a1-c1",
                new Role(Role.Kind.OTHER, hostile),
                List.of(new Contributor(Person.named("名" + hostile), List.of(hostile))),
                hostile + "：" + hostile + " 名" + hostile,
                SourceSpan.NONE);
        CreditLine line =
                new CreditLine("a1-l1", List.of(Inline.Text.of(credit.text())), List.of(credit), SourceSpan.NONE);
        Section section = new Section(
                "a1-s1",
                1,
                text,
                List.of(),
                List.of(new org.colophon.model.Block.Paragraph(
                        "a1-s1-p1",
                        List.of(
                                Inline.Text.of(hostile),
                                new Inline.Link("https://example.org/?a=\"&b", hostile, text),
                                new Inline.Ruby(text, hostile),
                                new Inline.Code(hostile, SourceSpan.NONE)),
                        SourceSpan.NONE)),
                SourceSpan.NONE);
        Article article = new Article(
                "a1",
                hostile,
                new Headline(text, text, text),
                List.of(line),
                List.of(),
                List.of(section),
                List.of(),
                new SourcePage(hostile, null, hostile, hostile, hostile),
                Documents.CHINESE,
                SourceSpan.NONE);
        return new Edition(
                new EditionInfo(hostile, hostile, hostile, null, Documents.CHINESE, List.of(credit)), List.of(article));
    }
}
