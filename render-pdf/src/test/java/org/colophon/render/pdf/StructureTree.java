package org.colophon.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The structure of a file as an independent reader finds it.
 *
 * @param type kind of the element, such as {@code P}
 * @param attributes alt text, language, scope and the like, as written
 * @param text the characters of its own, in order
 * @param children the elements in it
 */
record StructureTree(String type, String attributes, String text, List<StructureTree> children) {

    static StructureTree of(PDDocument file) throws IOException {
        Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
        for (PDPage page : file.getPages()) {
            contents.put(page, texts(page));
        }
        return element(
                (PDStructureElement) file.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getKids()
                        .getFirst(),
                contents,
                file);
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .forEach(content -> texts.put(content.getMCID(), text(content)));
        return texts;
    }

    /** The characters of a piece, with the actual text of glyphs that have one. */
    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object item : content.getContents()) {
            switch (item) {
                case TextPosition glyph -> text.append(glyph.getUnicode());
                case PDMarkedContent inner -> text.append(text(inner));
                default -> { }
            }
        }
        return text.toString();
    }

    private static StructureTree element(
            PDStructureElement element, Map<PDPage, Map<Integer, String>> contents, PDDocument file) {
        StringBuilder text = new StringBuilder();
        List<StructureTree> children = new ArrayList<>();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement child -> children.add(element(child, contents, file));
                case PDMarkedContentReference reference ->
                    text.append(texts(contents, page(reference.getPage(), file)).get(reference.getMCID()));
                case Integer number -> text.append(texts(contents, page(element.getPage(), file)).get(number));
                case PDObjectReference reference -> text.append("");
                default -> throw new AssertionError(kid);
            }
        }
        return new StructureTree(element.getStructureType(), attributes(element), text.toString(), children);
    }

    private static Map<Integer, String> texts(Map<PDPage, Map<Integer, String>> contents, PDPage page) {
        return Objects.requireNonNull(contents.get(page), "a page of the structure is no page of the file");
    }

    private static PDPage page(PDPage page, PDDocument file) {
        return file.getPage(file.getPages().indexOf(page));
    }

    private static String attributes(PDStructureElement element) {
        COSDictionary all = element.getCOSObject();
        StringBuilder out = new StringBuilder();
        for (String name : List.of("Alt", "Lang", "ID")) {
            if (all.containsKey(COSName.getPDFName(name))) {
                out.append(' ').append(name).append('=').append(all.getString(COSName.getPDFName(name)));
            }
        }
        COSDictionary own = all.getCOSDictionary(COSName.A);
        for (String name : List.of("Scope", "ListNumbering")) {
            if (own != null && own.containsKey(COSName.getPDFName(name))) {
                out.append(' ').append(name).append('=').append(own.getNameAsString(COSName.getPDFName(name)));
            }
        }
        return out.toString();
    }

    /** The tree as lines, children indented. */
    List<String> dump() {
        List<String> lines = new ArrayList<>();
        dump("", lines);
        return lines;
    }

    private void dump(String indent, List<String> to) {
        to.add(indent + type + attributes + (text.isEmpty() ? "" : " | " + text));
        children.forEach(child -> child.dump(indent + "  ", to));
    }

    /** Every element with its own text and that of its children, from the root. */
    List<StructureTree> all() {
        List<StructureTree> all = new ArrayList<>(List.of(this));
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }

    /** All text in the order of the structure, without visual items: labels, marks of notes, signs of pictures. */
    String words() {
        if (List.of("Lbl", "Reference", "Figure").contains(type)) {
            return "";
        }
        StringBuilder words = new StringBuilder(text);
        children.forEach(child -> words.append(child.words()));
        return words.toString();
    }
}
