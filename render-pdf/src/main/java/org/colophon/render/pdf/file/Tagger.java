package org.colophon.render.pdf.file;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Stretch;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes the structure of a file (ISO 32000-1, 14.7) and finds the element of each glyph. An element of OpenPDF holds
 * either content or elements, so the text of a paragraph in which some words are elements is all in elements: plain
 * words in spans.
 */
final class Tagger {

    private final Structure structure;
    /** The element of the words of a link: a link if it can be followed, otherwise plain words. */
    private final Tag link;
    private final IdentityHashMap<Stretch, PdfStructureElement> stretches = new IdentityHashMap<>();
    private final IdentityHashMap<Stretch, PdfStructureElement> readings = new IdentityHashMap<>();
    /** The words between stretches that were written last, by the element that holds them. */
    private final IdentityHashMap<PdfStructureElement, PdfStructureElement> plain = new IdentityHashMap<>();
    private final SortedMap<String, PdfIndirectReference> ids = new TreeMap<>();
    private int heading;

    Tagger(Structure structure, Tag link) {
        this.structure = structure;
        this.link = link;
    }

    Structure structure() {
        return structure;
    }

    void begin(PdfWriter writer) {
        PdfStructureTreeRoot root = writer.getStructureTreeRoot();
        Tag.mapRoles(root);
        write(structure.document(), new PdfStructureElement(root, structure.document().tag().pdfName()));
        if (!ids.isEmpty()) {
            PdfDictionary tree = new PdfDictionary();
            PdfArray names = new PdfArray();
            ids.forEach((id, reference) -> {
                names.add(new PdfString(id));
                names.add(reference);
            });
            tree.put(new PdfName("Names"), names);
            root.put(new PdfName("IDTree"), tree);
        }
    }

    private void write(Element element, PdfStructureElement to) {
        element.written(to);
        attributes(element, to);
        for (Element child : element.children()) {
            if (child.isWritten()) {
                write(child, new PdfStructureElement(to, kind(child.tag()).pdfName()));
            }
        }
    }

    /** Printed headings skip no level (ISO 14289-1, 7.4.2), even if the source does. */
    private Tag kind(Tag tag) {
        if (tag == Tag.LINK) {
            return link;
        }
        if (!tag.isHeading()) {
            return tag;
        }
        heading = Math.min(tag.level(), heading + 1);
        return Tag.heading(heading);
    }

    private void attributes(Element element, PdfStructureElement to) {
        if (!element.alt().isEmpty()) {
            to.put(new PdfName("Alt"), TextString.of(element.alt()));
        }
        Locale language = element.language();
        if (language != null) {
            to.put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        }
        if (!element.id().isEmpty()) {
            to.put(PdfName.ID, new PdfString(element.id()));
            ids.put(element.id(), to.getReference());
        }
        if (element.tag() == Tag.TH) {
            to.put(PdfName.A, attribute("Table", "Scope", "Column"));
        } else if (element.tag() == Tag.L) {
            to.put(PdfName.A, attribute("List", "ListNumbering", element.numbering()));
        }
    }

    private static PdfDictionary attribute(String owner, String key, String value) {
        PdfDictionary attribute = new PdfDictionary();
        attribute.put(PdfName.O, new PdfName(owner));
        attribute.put(new PdfName(key), new PdfName(value));
        return attribute;
    }

    /** The element that a glyph of a line belongs to. */
    PdfStructureElement of(Element element, SetLine line, int glyph) {
        if (!element.isDivided()) {
            return element.written();
        }
        // A hyphen at a line's end belongs to the character before it.
        int character = line.start() + Math.min(glyph, line.characters() - 1);
        List<Stretch> all = line.stretches();
        PdfStructureElement found = element.written();
        int inner = all.size();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).holds(character)) {
                plain.remove(found);
                PdfStructureElement parent = found;
                found = stretches.computeIfAbsent(all.get(i), stretch -> made(stretch, parent));
                inner = i;
            }
        }
        boolean holdsOthers = inner == all.size() || all.subList(0, inner).stream().anyMatch(within(all.get(inner)));
        return holdsOthers
                ? plain.computeIfAbsent(found, parent -> new PdfStructureElement(parent, Tag.SPAN.pdfName()))
                : found;
    }

    private static Predicate<Stretch> within(Stretch outer) {
        return stretch -> outer.from() <= stretch.from() && stretch.to() <= outer.to();
    }

    private PdfStructureElement made(Stretch stretch, PdfStructureElement parent) {
        return switch (stretch.meaning()) {
            case Stretch.Link it -> titled(it, new PdfStructureElement(parent, link.pdfName()));
            case Stretch.NoteMark it -> new PdfStructureElement(parent, Tag.REFERENCE.pdfName());
            case Stretch.Label it -> new PdfStructureElement(parent, Tag.LBL.pdfName());
            case Stretch.Code it -> new PdfStructureElement(parent, Tag.CODE.pdfName());
            case Stretch.Marked it -> new PdfStructureElement(parent, Tag.SPAN.pdfName());
            case Stretch.Foreign it -> {
                PdfStructureElement span = new PdfStructureElement(parent, Tag.SPAN.pdfName());
                span.put(PdfName.LANG, new PdfString(it.language().toLanguageTag()));
                yield span;
            }
            case Stretch.Read it -> {
                PdfStructureElement ruby = new PdfStructureElement(parent, Tag.RUBY.pdfName());
                PdfStructureElement base = new PdfStructureElement(ruby, Tag.RB.pdfName());
                readings.put(stretch, new PdfStructureElement(ruby, Tag.RT.pdfName()));
                yield base;
            }
        };
    }

    private static PdfStructureElement titled(Stretch.Link link, PdfStructureElement element) {
        if (!link.title().isEmpty()) {
            element.put(PdfName.T, TextString.of(link.title()));
        }
        return element;
    }

    /** The element of the reading of a character, whose own glyph was written before. */
    PdfStructureElement reading(SetLine line, int character) {
        for (Stretch stretch : line.stretches()) {
            if (stretch.meaning() instanceof Stretch.Read && stretch.from() == character) {
                return Objects.requireNonNull(readings.get(stretch), "the character of the reading was printed");
            }
        }
        throw new IllegalStateException("a reading of no character");
    }

    /** The element of a stretch that was written. */
    PdfStructureElement element(Stretch stretch) {
        return Objects.requireNonNull(stretches.get(stretch), "the stretch was printed");
    }

    /** Adds to the content of an element. */
    static void kid(PdfStructureElement element, PdfDictionary kid) {
        PdfObject kids = element.get(PdfName.K);
        PdfArray all = kids instanceof PdfArray array ? array : kids == null ? new PdfArray() : new PdfArray(kids);
        all.add(kid);
        element.put(PdfName.K, all);
    }

    /** Records the place of a figure (ISO 32000-1, 14.8.5.4). */
    static void box(PdfStructureElement figure, Rectangle frame) {
        PdfDictionary layout = attribute("Layout", "Placement", "Block");
        layout.put(new PdfName("BBox"), new PdfRectangle(frame));
        figure.put(PdfName.A, layout);
    }
}
