package org.colophon.render.pdf.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;

/** A block of the model in the structure of a file. It is written where something of it is printed. */
final class Element {

    private final Tag tag;
    private final @Nullable Element parent;
    private final List<Element> children = new ArrayList<>();
    private boolean used;
    private boolean divided;
    private String alt = "";
    private String id = "";
    private String numbering = "None";
    private @Nullable Locale language;
    private @Nullable PdfStructureElement written;

    private Element(Tag tag, @Nullable Element parent) {
        this.tag = tag;
        this.parent = parent;
    }

    static Element root() {
        return new Element(Tag.DOCUMENT, null);
    }

    Element child(Tag kind) {
        Element child = new Element(kind, this);
        children.add(child);
        return child;
    }

    Element firstChild(Tag kind) {
        Element child = new Element(kind, this);
        children.addFirst(child);
        return child;
    }

    Tag tag() {
        return tag;
    }

    List<Element> children() {
        return children;
    }

    /** The description of a figure for readers who do not see it. */
    Element alt(String words) {
        alt = words;
        return this;
    }

    String alt() {
        return alt;
    }

    /** The id of a note. */
    Element id(String value) {
        id = value;
        return this;
    }

    String id() {
        return id;
    }

    /** The marks of the items of a list (ISO 32000-1, 14.8.5.5). */
    Element numbering(String value) {
        numbering = value;
        return this;
    }

    String numbering() {
        return numbering;
    }

    Element language(Locale value) {
        language = value;
        return this;
    }

    @Nullable Locale language() {
        return language;
    }

    /** Something of it is printed. */
    void use() {
        for (Element element = this; element != null && !element.used; element = element.parent) {
            element.used = true;
        }
    }

    /** Some of its characters belong to elements of their own. */
    void divide() {
        divided = true;
    }

    boolean isDivided() {
        return divided;
    }

    /** Whether it is written: tables keep their empty cells, so that all rows are alike. */
    boolean isWritten() {
        return used || (tag == Tag.TD || tag == Tag.TH || tag == Tag.TR) && parent != null && parent.isWritten();
    }

    void written(PdfStructureElement element) {
        written = element;
    }

    PdfStructureElement written() {
        if (written == null) {
            throw new IllegalStateException("an element that was not met before is printed: " + tag);
        }
        return written;
    }
}
