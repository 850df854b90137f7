package org.colophon.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.colophon.render.Renderer;
import org.colophon.render.docx.DocxRenderer;
import org.colophon.render.html.HtmlRenderer;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.testkit.RendererContract;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;

/** The renderers of this library pass the contract that plug-ins pass. */
class OwnRenderersTest {

    /** HTML as a browser shows it. */
    @Nested
    class Html extends RendererContract {

        @Override
        protected Renderer renderer() {
            return new HtmlRenderer();
        }

        @Override
        protected String words(byte[] output) throws IOException {
            return Jsoup.parse(new ByteArrayInputStream(output), "UTF-8", "").body().wholeText();
        }
    }

    /** Word as POI extracts it. */
    @Nested
    class Word extends RendererContract {

        @Override
        protected Renderer renderer() {
            return new DocxRenderer();
        }

        @Override
        protected String words(byte[] output) throws IOException {
            try (XWPFWordExtractor extractor =
                    new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(output)))) {
                return extractor.getText();
            }
        }
    }

    /** PDF as PDFBox extracts it. */
    @Nested
    class Pdf extends RendererContract {

        @Override
        protected Renderer renderer() {
            return new PdfRenderer();
        }

        @Override
        protected String words(byte[] output) throws IOException {
            try (PDDocument document = Loader.loadPDF(output)) {
                return new PDFTextStripper().getText(document);
            }
        }
    }
}
