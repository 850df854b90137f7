package org.colophon.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Reads tagged PDF with PDFBox, in the order of its structure, as a screen reader does. */
final class PdfCopyReader implements OutputReader {

    @Override
    public PrintedCopy read(byte[] output) throws IOException {
        try (PDDocument file = Loader.loadPDF(output)) {
            PDStructureTreeRoot root = file.getDocumentCatalog().getStructureTreeRoot();
            if (root == null) {
                throw new IOException("the PDF has no structure");
            }
            Map<COSDictionary, Map<Integer, StringBuilder>> pages = new IdentityHashMap<>();
            Letters everything = new Letters();
            for (PDPage page : file.getPages()) {
                Map<Integer, StringBuilder> texts = MarkedText.of(page);
                pages.put(page.getCOSObject(), texts);
                texts.values().forEach(everything::append);
            }
            StructureText text = new StructureText(pages);
            text.read(root);
            return new PrintedCopy(
                    text.body(), text.notes(), text.unmarked(), text.pictures(), everything.text(), data(file));
        }
    }

    private static String data(PDDocument file) throws IOException {
        PDMetadata metadata = file.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return "";
        }
        try (InputStream xmp = metadata.exportXMPMetadata()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            xmp.transferTo(bytes);
            return Letters.of(XmlText.all(bytes.toByteArray())).text();
        }
    }
}
