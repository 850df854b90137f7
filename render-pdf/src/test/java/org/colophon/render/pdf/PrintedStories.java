package org.colophon.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads the stories of a file by its structure: each glyph with its place and element, pictures with their boxes. */
final class PrintedStories {

    private final PDDocument file;
    private final List<Map<Integer, List<TextPosition>>> contents = new ArrayList<>();

    private PrintedStories(PDDocument file) throws IOException {
        this.file = file;
        for (PDPage page : file.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, List<TextPosition>> glyphs = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> put(content, glyphs));
            contents.add(glyphs);
        }
    }

    /** A glyph: its page from 1, its place in thousandths of a point from the upper left corner, and its element. */
    record Glyph(int page, int x, int y, String text, String element) { }

    /** A picture: its edges in thousandths of a point from the upper left corner. */
    record Picture(int page, int left, int top, int right, int foot) { }

    /** A story: its glyphs and pictures in the order of the structure, and its box if it names one. */
    record Story(List<Glyph> glyphs, List<Picture> pictures, List<Integer> box) {

        String text(String element) {
            StringBuilder text = new StringBuilder();
            glyphs.stream()
                    .filter(glyph -> glyph.element().equals(element))
                    .forEach(glyph -> text.append(glyph.text()));
            return text.toString();
        }
    }

    static List<Story> of(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PrintedStories(file).stories();
        }
    }

    private static void put(PDMarkedContent content, Map<Integer, List<TextPosition>> to) {
        List<TextPosition> glyphs = new ArrayList<>();
        for (Object item : content.getContents()) {
            if (item instanceof TextPosition glyph) {
                glyphs.add(glyph);
            } else if (item instanceof PDMarkedContent inner) {
                inner.getContents().stream().filter(TextPosition.class::isInstance)
                        .forEach(glyph -> glyphs.add((TextPosition) glyph));
            }
        }
        if (content.getMCID() >= 0) {
            to.put(content.getMCID(), glyphs);
        }
    }

    private List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        for (Object kid : ((PDStructureNode) file.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst())
                .getKids()) {
            if (kid instanceof PDStructureElement art && art.getStructureType().equals("Art")) {
                List<Glyph> glyphs = new ArrayList<>();
                List<Picture> pictures = new ArrayList<>();
                read(art, "", glyphs, pictures);
                stories.add(new Story(glyphs, pictures, box(art)));
            }
        }
        return stories;
    }

    private void read(PDStructureElement element, String around, List<Glyph> glyphs, List<Picture> pictures) {
        String own = element.getStructureType();
        String name = List.of("H1", "JumpLine", "Caption", "Note").contains(own) || around.isEmpty() ? own : around;
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement child -> read(child, name.equals("Art") ? "" : name, glyphs, pictures);
                case PDMarkedContentReference reference ->
                    glyphs(page(reference.getPage()), reference.getMCID(), name, glyphs);
                case Integer id -> glyphs(page(element.getPage()), id, name, glyphs);
                default -> { }
            }
        }
        if (own.equals("Figure")) {
            List<Integer> box = box(element);
            int page = page(element.getPage());
            if (!box.isEmpty()) {
                pictures.add(new Picture(page, box.get(0), height(page) - box.get(3), box.get(2),
                        height(page) - box.get(1)));
            }
        }
    }

    private int page(PDPage page) {
        return file.getPages().indexOf(page) + 1;
    }

    private int height(int page) {
        return Math.round(file.getPage(page - 1).getMediaBox().getHeight() * 1000);
    }

    private void glyphs(int page, int id, String element, List<Glyph> to) {
        for (TextPosition glyph : contents.get(page - 1).getOrDefault(id, List.of())) {
            to.add(new Glyph(page, Math.round(glyph.getXDirAdj() * 1000), Math.round(glyph.getYDirAdj() * 1000),
                    glyph.getUnicode() == null ? "" : glyph.getUnicode(), element));
        }
    }

    /** The edges of a box: left, foot, right, top. */
    private static List<Integer> box(PDStructureElement element) {
        COSDictionary layout = element.getCOSObject().getCOSDictionary(COSName.A);
        COSArray box = layout == null ? null : layout.getCOSArray(COSName.BBOX);
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; box != null && i < 4; i++) {
            edges.add(Math.round(((org.apache.pdfbox.cos.COSNumber) box.getObject(i)).floatValue() * 1000));
        }
        return edges;
    }
}
