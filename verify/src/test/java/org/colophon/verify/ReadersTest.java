package org.colophon.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The readers of HTML, EPUB and Word find text, notes, pictures and data. */
class ReadersTest {

    private static final String CONTAINER =
            "<container><rootfiles><rootfile full-path=\"BOOK/a.opf\"/></rootfiles></container>";
    private static final String PACKAGE = """
            <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:creator>Jo Poe</dc:creator></metadata>
            <manifest><item id="one" href="1.xhtml"/><item id="two" href="2.xhtml"/></manifest>
            <spine><itemref idref="two"/><itemref idref="one"/></spine></package>""";

    private static PrintedCopy html(String main) throws IOException {
        String page = "<html><body><main><h1>The issue</h1><nav>contents</nav><article>" + main
                + "</article></main><footer>Editor Ada Marsh</footer></body></html>";
        return new HtmlCopyReader().read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static PrintedCopy word(String body, String notes) throws IOException {
        String root = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        return new WordCopyReader().read(zipped(Map.of(
                "word/document.xml", "<w:document" + root + body + "</w:document>",
                "word/footnotes.xml", "<w:footnotes" + root + notes + "</w:footnotes>")));
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    @Test
    void readsBooksInTheOrderOfTheirSpine() throws IOException {
        PrintedCopy copy = new BookCopyReader().read(zipped(Map.of(
                "META-INF/container.xml", CONTAINER,
                "BOOK/a.opf", PACKAGE,
                "BOOK/1.xhtml", "<html><body><article><p>Second<wbr/>ly.</p></article></body></html>",
                "BOOK/2.xhtml", "<html><body><article><p>First.</p><img alt=\"a pier\"/></article></body></html>")));
        assertThat(copy.body().text()).isEqualTo("First.Secondly.");
        assertThat(copy.pictures()).containsExactly("a pier");
        assertThat(copy.data()).isEqualTo("JoPoe");
    }

    @Test
    void booksWithoutADocumentOfTheirSpineAreRefused() throws IOException {
        byte[] book = zipped(Map.of("META-INF/container.xml", CONTAINER, "BOOK/a.opf", PACKAGE,
                "BOOK/2.xhtml", "<html><body><article><p>First.</p></article></body></html>"));
        assertThatIOException().isThrownBy(() -> new BookCopyReader().read(book)).withMessageContaining("BOOK/1.xhtml");
    }

    @Test
    void readsHtmlTextWithoutWhatThePageAdds() throws IOException {
        PrintedCopy copy = html("""
                <h1>Lamp<wbr>light</h1><p>The <ruby>tide<rp>(</rp><rt>low</rt></ruby> rose.</p>
                <nav role="doc-toc">page 3</nav>""");
        assertThat(copy.body().text()).isEqualTo("LamplightThetidelowrose.");
        assertThat(copy.everything()).contains("EditorAdaMarsh");
    }

    @Test
    void readsHtmlNotesByTheirMarks() throws IOException {
        PrintedCopy copy = html("""
                <p>One<a role="doc-noteref" href="#n1">1</a> two.</p>
                <section role="doc-endnotes"><ol>
                <li id="n1"><span class="mark">1</span> <p>Note one.</p> <a role="doc-backlink" href="#r1">back</a></li>
                <li id="n2"><p>Nobody refers to it.</p></li></ol></section>""");
        assertThat(copy.body().text()).isEqualTo("Onetwo.");
        assertThat(copy.body().marks()).containsExactly(new Letters.Mark(3, "n1"));
        assertThat(copy.notes())
                .hasSize(1)
                .hasEntrySatisfying("n1", note -> assertThat(note.text()).isEqualTo("Noteone."));
        assertThat(copy.unmarked())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("Nobodyreferstoit."));
    }

    @Test
    void readsHtmlPicturesAndNames() throws IOException {
        PrintedCopy copy = html("""
                <script type="application/ld+json">{"author":{"name":"Jo Poe"}}</script>
                <figure><img alt="a pier" src="data:,"><figcaption>Dusk. <span class="person">Ann Lee</span>\
                </figcaption></figure>""");
        assertThat(copy.pictures()).containsExactly("a pier");
        assertThat(copy.body().text()).isEqualTo("Dusk.AnnLee");
        assertThat(copy.data()).contains("JoPoe", "AnnLee");
    }

    @Test
    @DisplayName("Word: controls that hold what was added are skipped, and so are instructions of fields")
    void readsWordText() throws IOException {
        PrintedCopy copy = word("""
                <w:p><w:sdt><w:sdtPr><w:tag w:val="colophon:added"/></w:sdtPr><w:sdtContent><w:r><w:t>Figure 1</w:t>\
                </w:r>
                <w:sdt><w:sdtContent><w:r><w:t>inner</w:t></w:r></w:sdtContent></w:sdt></w:sdtContent></w:sdt>
                <w:r><w:t>Dusk </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="credit:1"/></w:sdtPr><w:sdtContent><w:r>\
                <w:t>Ann Lee</w:t></w:r></w:sdtContent></w:sdt>
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r>\
                <w:fldChar w:fldCharType="end"/></w:r></w:p>""", "");
        assertThat(copy.body().text()).isEqualTo("DuskAnnLee7");
    }

    @Test
    @DisplayName("Word: a second mark of one note is a field that names the bookmark of the first")
    void readsWordNotes() throws IOException {
        PrintedCopy copy = word(
                """
                <w:p><w:r><w:t>One</w:t></w:r><w:bookmarkStart w:id="5" w:name="first"/><w:r>\
                <w:footnoteReference w:id="1"/></w:r>
                <w:bookmarkEnd w:id="5"/><w:r><w:t>two</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>
                <w:r><w:instrText> NOTEREF first \\f \\h </w:instrText></w:r><w:r>\
                <w:fldChar w:fldCharType="separate"/></w:r>
                <w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""",
                "<w:footnote w:type=\"separator\" w:id=\"-1\"/><w:footnote "
                        + "w:id=\"1\"><w:p><w:r><w:t>Note.</w:t></w:r></w:p></w:footnote>");
        assertThat(copy.body().text()).isEqualTo("Onetwo");
        assertThat(copy.body().marks()).containsExactly(new Letters.Mark(3, "1"), new Letters.Mark(6, "1"));
        assertThat(copy.notes()).hasSize(1).hasEntrySatisfying("1", note -> assertThat(note.text()).isEqualTo("Note."));
    }

    @Test
    void refusesFilesOfOtherFormats() {
        byte[] text = "not what it says".getBytes(StandardCharsets.UTF_8);
        assertThatIOException().isThrownBy(() -> new WordCopyReader().read(text));
        assertThatIOException().isThrownBy(() -> new PdfCopyReader().read(text));
    }
}
