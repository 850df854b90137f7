package org.colophon.render.pdf.mark;

import java.io.IOException;
import java.util.Optional;
import org.colophon.model.style.Ink;
import org.colophon.render.pdf.line.Beside;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.page.Mark;
import org.colophon.render.pdf.page.Page;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** Writes the marks of a page into its content stream, each under the element of the structure that it belongs to. */
final class PageWriter {

    private final PdfContentByte out;
    private final SheetBoxes boxes;
    private final Inks inks;
    private final Tagger tagger;
    private final Pictures pictures;
    private final RunWriter runs;
    private final Optional<Links> links;
    private @Nullable PdfStructureElement open;
    private boolean isOpen;
    private @Nullable Ink ink;

    PageWriter(PdfContentByte out, SheetBoxes boxes, Inks inks, PrintedFonts fonts, Tagger tagger, Pictures pictures, Optional<Links> links) {
        this.out = out;
        this.boxes = boxes;
        this.inks = inks;
        this.tagger = tagger;
        this.pictures = pictures;
        this.links = links;
        this.runs = new RunWriter(out, boxes, fonts, this::ink);
    }

    void write(Page page) throws IOException, DocumentException {
        for (Mark mark : page.marks()) {
            Optional<Element> element = tagger.structure().of(mark);
            switch (mark) {
                case Mark.Line line -> line(line, element);
                case Mark.Rule rule -> rule(rule);
                case Mark.Image image -> image(image, element);
            }
        }
        end();
    }

    private void ink(Ink wanted) {
        if (!wanted.equals(ink)) {
            inks.set(wanted, out);
            ink = wanted;
        }
    }

    /** What follows belongs to an element; to none where it is furniture, no part of the text. */
    private void begin(@Nullable PdfStructureElement element) {
        if (isOpen && open == element) {
            return;
        }
        end();
        if (element == null) {
            out.beginMarkedContentSequence(new PdfName("Artifact"));
        } else {
            out.beginMarkedContentSequence(element);
        }
        open = element;
        isOpen = true;
    }

    private void artifact() {
        begin(null);
    }

    private void end() {
        if (isOpen) {
            out.endMarkedContentSequence();
        }
        isOpen = false;
        open = null;
    }

    private void line(Mark.Line mark, Optional<Element> element) {
        SetLine line = mark.line();
        int from = 0;
        for (int i = 0; i < line.size(); i++) {
            // Elements stand in the order in which they are asked for: each glyph is asked for once.
            PdfStructureElement owner = element.isPresent() ? tagger.of(element.get(), line, i) : null;
            if (!isOpen || open != owner) {
                piece(mark, from, i);
                from = i;
                begin(owner);
            }
        }
        piece(mark, from, line.size());
        beside(mark, element);
    }

    private void piece(Mark.Line mark, int from, int to) {
        if (from < to) {
            runs.write(mark, from, to);
            links.ifPresent(areas -> areas.meet(mark, from, to));
        }
    }

    private void beside(Mark.Line mark, Optional<Element> element) {
        for (Beside beside : mark.line().beside()) {
            switch (beside) {
                case Beside.Reading reading -> {
                    element.ifPresentOrElse(owner -> begin(tagger.reading(mark.line(), reading.character())), this::artifact);
                    runs.write(new Mark.Line(mark.blockId(), mark.inline(), mark.block() - reading.rise(), reading.line()), 0, reading.line().size());
                }
                case Beside.Dot dot -> dot(mark, dot);
            }
        }
    }

    private void dot(Mark.Line mark, Beside.Dot dot) {
        artifact();
        ink(dot.ink());
        out.circle(boxes.x(mark.inline() + dot.inline()), boxes.y(mark.block() + dot.drop()), dot.diameter() / 2000f);
        out.fill();
    }

    private void rule(Mark.Rule rule) {
        artifact();
        ink(rule.ink());
        out.rectangle(boxes.x(rule.inline()), boxes.y(rule.block() + rule.blockExtent()), rule.inlineExtent() / 1000f, rule.blockExtent() / 1000f);
        out.fill();
    }

    private void image(Mark.Image mark, Optional<Element> element) throws IOException, DocumentException {
        Image image = pictures.of(mark.picture());
        if (element.isPresent()) {
            PdfStructureElement figure = element.get().written();
            begin(figure);
            Tagger.box(figure, boxes, mark);
        } else {
            artifact();
        }
        out.addImage(image, mark.inlineExtent() / 1000f, 0, 0, mark.blockExtent() / 1000f,
                boxes.x(mark.inline()), boxes.y(mark.block() + mark.blockExtent()));
    }
}
