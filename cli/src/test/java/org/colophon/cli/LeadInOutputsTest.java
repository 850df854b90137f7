package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.docx.DocxOptions;
import org.colophon.render.docx.DocxRenderer;
import org.colophon.render.html.HtmlRenderer;
import org.colophon.style.PrintStyles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lead of an article is the same in every output: a short one before the first heading, and no other. */
class LeadInOutputsTest {

    private static final String SENTENCE = "The bridge reopened on Thursday, a year after the flood. ";

    private static Edition article(int sentences, String more) {
        String text = "# The Bridge\n\n" + SENTENCE.repeat(sentences) + "\n\n" + more + "\n\n## After\n\n" + SENTENCE;
        return EditionParser.create().parse(text, "bridge.md").edition();
    }

    private static byte[] print(Renderer renderer, Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(edition, PrintStyles.builtIn("tabloid"), RenderContext.defaults(), out);
        return out.toByteArray();
    }

    private static String document(byte[] word) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no document in the file");
    }

    @ParameterizedTest
    @CsvSource({"2, '', true", "40, '', false", "2, '- one', false"})
    @DisplayName("a web page has a lead if print has one")
    void agreesInHtml(int sentences, String more, boolean lead) throws IOException {
        byte[] page = print(new HtmlRenderer(), article(sentences, more));
        assertThat(Jsoup.parse(new String(page, StandardCharsets.UTF_8)).select("div.lead")).hasSize(lead ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(DocxOptions.Layout.class)
    @DisplayName("a Word document has a lead if print has one, in both layouts")
    void agreesInWord(DocxOptions.Layout layout) throws IOException {
        DocxRenderer renderer = new DocxRenderer(DocxOptions.defaults().withLayout(layout));
        String style = "<w:pStyle w:val=\"Lead\"/>";
        assertThat(document(print(renderer, article(2, "")))).contains(style);
        assertThat(document(print(renderer, article(40, "")))).doesNotContain(style);
        assertThat(document(print(renderer, article(2, "- one")))).doesNotContain(style);
    }
}
