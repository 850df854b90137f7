package org.colophon.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.model.Block;
import org.w3c.dom.Element;

/** Reads the body of a document into a sheet, and the notes that it refers to. */
final class WordDocument {

    private final WordParts parts;
    private final CopySheet sheet;
    private final DocumentStyles styles;
    private final WordNumbers numbers;
    private final WordFindings findings;
    private final List<String> contents = new ArrayList<>();

    WordDocument(WordParts parts, CopySheet sheet) {
        this.parts = parts;
        this.sheet = sheet;
        this.styles = new DocumentStyles(parts.related("styles").orElse(null));
        this.numbers = new WordNumbers(parts.related("numbering").orElse(null));
        this.findings = new WordFindings(parts, sheet);
    }

    void read() {
        // Programs that join documents leave several bodies.
        List<Element> bodies = WordXml.children(parts.document(), "body");
        bodies.forEach(JoinedParagraphs::join);
        List<Element> all = new ArrayList<>();
        bodies.forEach(body -> paragraphs(body, all::add));
        WordBlocks blocks = new WordBlocks(this, WordHeadings.of(all, styles), sheet.blocks());
        bodies.forEach(body -> elements(body, blocks));
        blocks.finish();
        findings.notes().forEach((id, note) -> sheet.note(id, inside(note)));
        sheet.leftOut("contents and lists of pages were left out", contents);
        findings.tell();
    }

    /** The paragraphs of the body itself. */
    private static void paragraphs(Element parent, Consumer<Element> to) {
        for (Element child : WordXml.children(parent)) {
            switch (String.valueOf(child.getLocalName())) {
                case "p" -> to.accept(child);
                case "sdt", "sdtContent", "ins", "customXml" -> paragraphs(child, to);
                default -> { }
            }
        }
    }

    private void elements(Element parent, WordBlocks to) {
        for (Element child : WordXml.children(parent)) {
            switch (String.valueOf(child.getLocalName())) {
                case "p" -> to.paragraph(child);
                case "tbl" -> to.table(child);
                case "sdt" -> {
                    Element gallery = WordXml.at(child, "sdtPr", "docPartObj", "docPartGallery");
                    if (WordXml.value(gallery).equals("Table of Contents")) {
                        contents.add(WordLine.words(child));
                    } else {
                        WordXml.children(child, "sdtContent").forEach(it -> elements(it, to));
                    }
                }
                case "ins", "moveTo", "customXml", "smartTag" -> elements(child, to);
                case "del", "moveFrom" -> findings.deleted(WordLine.words(child));
                case "AlternateContent" -> WordLine.alternate(child, it -> elements(it, to));
                default -> { }
            }
        }
    }

    /** The blocks inside a cell, box or note. */
    List<Block> inside(Element parent) {
        List<Block> blocks = new ArrayList<>();
        WordBlocks reader = new WordBlocks(this, WordHeadings.NONE, blocks);
        elements(parent, reader);
        reader.finish();
        return blocks;
    }

    /** Words of contents and the like, which the pages of a print edition make anew. */
    void leaveOut(String words) {
        contents.add(words);
    }

    CopySheet sheet() {
        return sheet;
    }

    DocumentStyles styles() {
        return styles;
    }

    WordNumbers numbers() {
        return numbers;
    }

    WordFindings findings() {
        return findings;
    }
}
