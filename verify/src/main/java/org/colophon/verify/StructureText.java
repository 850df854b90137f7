package org.colophon.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Reads the structure of a PDF into text, notes and pictures. A mark leads to the note of its article with its label.
 */
final class StructureText {

    private final Map<COSDictionary, Map<Integer, StringBuilder>> pages;
    private final Letters body = new Letters();
    private final Map<String, Letters> notes = new LinkedHashMap<>();
    private final List<Letters> unmarked = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private int article;

    /**
     * Makes a reader.
     *
     * @param pages the text of each page by marked-content id
     */
    StructureText(Map<COSDictionary, Map<Integer, StringBuilder>> pages) {
        this.pages = pages;
    }

    Letters body() {
        return body;
    }

    Map<String, Letters> notes() {
        return notes;
    }

    List<Letters> unmarked() {
        return unmarked;
    }

    List<String> pictures() {
        return pictures;
    }

    void read(PDStructureNode root) throws IOException {
        children(root, null, body);
    }

    private void children(PDStructureNode node, PDPage around, Letters to) throws IOException {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> element(element, to);
                case PDMarkedContentReference reference ->
                    to.append(text(reference.getPage(), around, reference.getMCID()));
                case Integer id -> to.append(text(null, around, id));
                default -> { }
            }
        }
    }

    private CharSequence text(PDPage own, PDPage around, int id) throws IOException {
        PDPage page = own == null ? around : own;
        Map<Integer, StringBuilder> texts = page == null ? null : pages.get(page.getCOSObject());
        if (texts == null) {
            throw new IOException("the structure names a page that is not in the file");
        }
        return texts.getOrDefault(id, new StringBuilder());
    }

    private void element(PDStructureElement element, Letters to) throws IOException {
        switch (element.getStructureType()) {
            case "Art" -> {
                article++;
                children(element, element.getPage(), to);
            }
            case "Note" -> note(element);
            case "Reference" -> to.mark(key(labelled(element)));
            case "Figure" ->
                pictures.add(element.getAlternateDescription() == null ? "" : element.getAlternateDescription());
            case "Lbl", "TOC", "JumpLine" -> { }
            default -> children(element, element.getPage(), to);
        }
    }

    private void note(PDStructureElement element) throws IOException {
        Letters letters = new Letters();
        children(element, element.getPage(), letters);
        String label = label(element);
        if (label.isEmpty()) {
            unmarked.add(letters);
        } else {
            notes.put(key(label), letters);
        }
    }

    /** The first label of a note that is no label of a list in it. */
    private String label(PDStructureElement element) throws IOException {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child && !child.getStructureType().equals("L")) {
                String found = child.getStructureType().equals("Lbl") ? labelled(child) : label(child);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private String labelled(PDStructureElement element) throws IOException {
        Letters label = new Letters();
        children(element, element.getPage(), label);
        return label.text();
    }

    private String key(String label) {
        return article + "/" + label;
    }
}
