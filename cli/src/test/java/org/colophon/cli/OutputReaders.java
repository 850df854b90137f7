package org.colophon.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.colophon.style.PrintStyle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Programs that none of us wrote read our outputs back. */
final class OutputReaders {

    private OutputReaders() {
    }

    static String read(String format, byte[] file, PrintStyle style) {
        try {
            return switch (format) {
                case "pdf" -> pdf(file, style);
                case "docx" -> docx(file);
                case "html" -> html(file);
                default -> throw new IllegalArgumentException(format);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text inside the type area, in the order in which it was written: folios and feet are outside it. */
    private static String pdf(byte[] file, PrintStyle style) throws IOException {
        double top = style.page().top().plus(style.page().bleed()).toPoints() - 1;
        double bottom = top + style.grid().height().toPoints() + 4;
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getYDirAdj() >= top && text.getYDirAdj() <= bottom) {
                    super.processTextPosition(text);
                }
            }
        };
        stripper.setSuppressDuplicateOverlappingText(false);
        try (PDDocument document = Loader.loadPDF(file)) {
            return stripper.getText(document);
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (XWPFWordExtractor extractor =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return extractor.getText();
        }
    }

    private static String html(byte[] file) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(file), "UTF-8", "");
        return page.body().wholeText();
    }
}
