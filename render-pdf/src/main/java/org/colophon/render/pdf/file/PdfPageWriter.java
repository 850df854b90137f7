package org.colophon.render.pdf.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.colophon.render.pdf.line.Beside;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.picture.Picture;
import org.colophon.style.Ink;
import org.colophon.style.WritingMode;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** Writes the marks of a page into its content stream, each under the element of the structure that it belongs to. */
final class PdfPageWriter {

    /** A picture that would be so much deeper than its frame is cut at its top and foot. */
    private static final float CUT = 1.01f;

    private final PdfContentByte out;
    private final Inks inks;
    private final Tagger tagger;
    private final PdfPictures pictures;
    private final RunWriter runs;
    private final RunWriter leftRuns;
    private final ColumnWriter columns;
    private final MarkingWriter markings;
    private final Axes across;
    private final Axes down;
    private final Axes left;
    private final Optional<Links> links;
    private @Nullable PdfStructureElement open;
    private boolean isOpen;
    /** The state of the current item. */
    private Axes axes;
    private @Nullable Ink ink;

    /**
     * The parts of a file that its pages share.
     *
     * @param boxes places of the sheet
     * @param inks the colours of the file
     * @param fonts its faces
     * @param pictures its pictures, each written once
     * @param links its links; empty on the press
     */
    record Shared(SheetBoxes boxes, Inks inks, PrintedFonts fonts, PdfPictures pictures, Optional<Links> links) { }

    PdfPageWriter(PdfContentByte out, Shared shared, Tagger tagger) {
        this.out = out;
        this.inks = shared.inks();
        this.tagger = tagger;
        this.pictures = shared.pictures();
        this.links = shared.links();
        this.across = new Axes(WritingMode.HORIZONTAL, shared.boxes());
        this.down = new Axes(WritingMode.VERTICAL, shared.boxes());
        this.left = new Axes(WritingMode.RIGHT_TO_LEFT, shared.boxes());
        this.runs = new RunWriter(out, across, shared.fonts(), this::ink);
        this.leftRuns = new RunWriter(out, left, shared.fonts(), this::ink);
        this.columns = new ColumnWriter(out, down, shared.fonts(), this::ink);
        this.markings = new MarkingWriter(out, this::ink);
        this.axes = across;
    }

    void write(Page page) throws IOException, DocumentException {
        axes = switch (page.writing()) {
            case HORIZONTAL -> across;
            case VERTICAL -> down;
            case RIGHT_TO_LEFT -> left;
        };
        write(page.marks());
        axes = across;
        write(page.furniture());
        end();
    }

    private void write(List<PageItem> marks) throws IOException, DocumentException {
        for (PageItem mark : marks) {
            Optional<Element> element = tagger.structure().of(mark);
            switch (mark) {
                case PageItem.Line line -> line(line, element);
                case PageItem.Rule rule -> rule(rule);
                case PageItem.Image image -> image(image, element);
            }
        }
    }

    private void ink(Ink wanted) {
        if (!wanted.equals(ink)) {
            inks.set(wanted, out);
            ink = wanted;
        }
    }

    /** Assigns the next items to an element; to none if they are furniture. */
    private void begin(@Nullable PdfStructureElement element) {
        if (isOpen(element)) {
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

    // This very element: others may have the same entries.
    @SuppressWarnings("ReferenceEquality")
    private boolean isOpen(@Nullable PdfStructureElement element) {
        return isOpen && open == element;
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

    private void line(PageItem.Line mark, Optional<Element> element) {
        SetLine line = mark.line();
        links.ifPresent(areas -> areas.arrive(mark, axes, out));
        if (MarkingWriter.isMarked(line)) {
            artifact();
            markings.write(mark, axes);
        }
        int from = 0;
        for (int i = 0; i < line.size(); i++) {
            // Elements are in the order of the requests: each glyph is requested once.
            PdfStructureElement owner = element.isPresent() ? tagger.of(element.get(), line, i) : null;
            if (!isOpen(owner)) {
                piece(mark, from, i);
                from = i;
                begin(owner);
            }
        }
        piece(mark, from, line.size());
        beside(mark, element);
    }

    private void piece(PageItem.Line mark, int from, int to) {
        if (from < to) {
            glyphs(mark, from, to);
            links.ifPresent(areas -> areas.meet(mark, from, to, axes));
        }
    }

    private void glyphs(PageItem.Line mark, int from, int to) {
        switch (axes.writing()) {
            case HORIZONTAL -> runs.write(mark, from, to);
            case VERTICAL -> columns.write(mark, from, to);
            case RIGHT_TO_LEFT -> leftRuns.write(mark, from, to);
        }
    }

    private void beside(PageItem.Line mark, Optional<Element> element) {
        for (Beside beside : mark.line().beside()) {
            switch (beside) {
                case Beside.Reading reading -> {
                    element.ifPresentOrElse(
                            owner -> begin(tagger.reading(mark.line(), reading.character())), this::artifact);
                    glyphs(
                            new PageItem.Line(
                                    mark.blockId(), mark.inline(), mark.block() - reading.rise(), reading.line()),
                            0,
                            reading.line().size());
                }
                case Beside.Dot dot -> dot(mark, dot);
            }
        }
    }

    private void dot(PageItem.Line mark, Beside.Dot dot) {
        artifact();
        ink(dot.ink());
        int inline = mark.inline() + dot.inline();
        int block = mark.block() + dot.drop();
        out.circle(axes.x(inline, block), axes.y(inline, block), dot.diameter() / 2000f);
        out.fill();
    }

    private void rule(PageItem.Rule rule) {
        artifact();
        ink(rule.ink());
        Rectangle box = axes.box(rule.inline(), rule.block(), rule.inlineExtent(), rule.blockExtent());
        out.rectangle(box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight());
        out.fill();
    }

    private void image(PageItem.Image mark, Optional<Element> element) throws IOException, DocumentException {
        Image image = pictures.of(mark.picture());
        Rectangle frame = axes.box(mark.inline(), mark.block(), mark.inlineExtent(), mark.blockExtent());
        if (element.isPresent()) {
            PdfStructureElement figure = element.get().written();
            begin(figure);
            Tagger.box(figure, frame);
        } else {
            artifact();
        }
        Rectangle whole = whole(frame, mark.picture());
        if (whole.equals(frame)) {
            image(image, mark, frame);
        } else {
            out.saveState();
            out.rectangle(frame.getLeft(), frame.getBottom(), frame.getWidth(), frame.getHeight());
            out.clip();
            out.newPath();
            image(image, mark, whole);
            out.restoreState();
        }
    }

    /** The frame of a whole picture of which a frame shows the middle; the frame itself if that shows all of it. */
    private static Rectangle whole(Rectangle frame, Picture picture) {
        float high = frame.getWidth() * picture.height() / picture.width();
        float wide = frame.getHeight() * picture.width() / picture.height();
        if (high > frame.getHeight() * CUT) {
            float below = (high - frame.getHeight()) / 2;
            return new Rectangle(
                    frame.getLeft(), frame.getBottom() - below, frame.getRight(), frame.getTop() + below);
        }
        if (wide > frame.getWidth() * CUT) {
            float beside = (wide - frame.getWidth()) / 2;
            return new Rectangle(
                    frame.getLeft() - beside, frame.getBottom(), frame.getRight() + beside, frame.getTop());
        }
        return frame;
    }

    private void image(Image image, PageItem.Image mark, Rectangle frame) throws DocumentException {
        float[] matrix = mark.picture()
                .orientation()
                .matrix(frame.getLeft(), frame.getBottom(), frame.getWidth(), frame.getHeight());
        out.addImage(image, matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]);
    }
}
