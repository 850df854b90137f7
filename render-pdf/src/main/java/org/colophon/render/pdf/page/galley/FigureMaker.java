package org.colophon.render.pdf.page.galley;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.picture.Fetched;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;
import org.jspecify.annotations.Nullable;

/** Makes figures: the picture at the width of the column, its caption and credits below, in whole grid lines. */
final class FigureMaker {

    /** Widths of a picture in per cent of its measure. */
    private static final int FULL = 100;
    private static final int SMALLEST = 55;
    private static final int STEP = 15;
    /** A step smaller costs as much as a page that ends two lines above its foot. */
    private static final long SMALLER = BreakCost.LINE * 4;

    private final MakeupContext desk;
    private final TextMaker texts;

    FigureMaker(MakeupContext desk, TextMaker texts) {
        this.desk = desk;
        this.texts = texts;
    }

    void make(Block.Figure figure, int measure, Galley galley) throws IOException {
        FittedPicture plate = plate(figure);
        Passage passage = new Passage(figure.id(), figure.span(), takes(figure, plate, measure), List.of());
        // What refers to footnotes stands in the column that carries them.
        int columns = plate == null || measure != desk.grid.columnWidth || passage.isNoted() ? 1 : plate.columns(desk);
        galley.white(1);
        List<Passage.Across> across = new ArrayList<>();
        for (int wide = columns; wide > 1; wide--) {
            across.add(new Passage.Across(wide, slot(figure, plate, desk.grid.span(wide), FULL, 1)));
        }
        galley.add(passage.across(across));
        galley.white(1);
    }

    /** Where one column fills the page a picture may be narrower than it, so that it stands on the page of its text. */
    private List<Passage.Take> takes(Block.Figure figure, @Nullable FittedPicture plate, int measure)
            throws IOException {
        Slot full = slot(figure, plate, measure, FULL, 0);
        List<Passage.Take> takes = new ArrayList<>(List.of(new Passage.Take(List.of(full), 0)));
        for (int percent = FULL - STEP;
                plate != null && desk.grid.columns == 1 && percent >= SMALLEST;
                percent -= STEP) {
            // Its footnotes are claimed once, and stand with it at any size.
            takes.add(new Passage.Take(
                    List.of(slot(figure, plate, measure, percent, 0).noted(full.notes())),
                    SMALLER * (FULL - percent) / STEP));
        }
        return takes;
    }

    /**
     * The figure at a width, with white below. A line of white above parts it from the text; the picture begins at cap
     * height.
     */
    private Slot slot(Block.Figure figure, @Nullable FittedPicture plate, int measure, int percent, int white)
            throws IOException {
        List<PageItem> marks = new ArrayList<>();
        int leading = desk.grid.leading;
        int top = leading / 5;
        int at = top;
        if (plate != null) {
            at += plate.mark(figure, measure, desk.grid, percent * desk.pictureDepth / 100, top, marks) + leading / 5;
        } else if (figure.asset() != null) {
            at += placeholder(figure, measure, top, marks) + leading / 5;
        }
        List<Slot> notes = new ArrayList<>();
        at = caption(figure, measure, at, marks, notes);
        return new Slot(desk.grid.linesFor(at) + white, marks, Slot.Bond.FREE, null).noted(notes);
    }

    /** The picture, if it can be printed; what is wrong with it is reported. */
    private @Nullable FittedPicture plate(Block.Figure figure) {
        return switch (desk.pictures.fetch(figure, desk.log)) {
            case Fetched.Shown shown -> FittedPicture.of(shown.picture(), desk.grid.writing);
            case Fetched.Framed framed -> null;
            case Fetched.Unnamed unnamed -> null;
        };
    }

    /** A frame that says that there is no picture, and what it would show. */
    private int placeholder(Block.Figure figure, int measure, int top, List<PageItem> marks) {
        Type type = desk.type(TextElement.CAPTION);
        TypedText words = new TypedText().append(desk.copy().missingPicture(), type);
        if (!figure.alt().isBlank()) {
            texts.text("\n" + figure.alt().strip(), figure.span(), type, words);
        }
        int rule = 500;
        int inside = Math.max(measure / 2, measure - desk.grid.leading);
        List<SetLine> lines = desk.compositor.set(words, desk.plain(inside, TextAlign.CENTER));
        int leading = desk.text(TextElement.CAPTION).leading().milliPoints();
        int height = desk.grid.leading * 3 + leading * lines.size();
        marks.add(new PageItem.Rule(0, top, measure, rule, Ink.BLACK));
        marks.add(new PageItem.Rule(0, top + height - rule, measure, rule, Ink.BLACK));
        marks.add(new PageItem.Rule(0, top, rule, height, Ink.BLACK));
        marks.add(new PageItem.Rule(measure - rule, top, rule, height, Ink.BLACK));
        int at = top + (height - leading * lines.size()) / 2;
        for (SetLine line : lines) {
            marks.add(new PageItem.Line(
                    figure.id(),
                    BlockPart.SIGN,
                    (measure - inside) / 2,
                    at + Grid.baseline(leading, type.size()),
                    line));
            at += leading;
        }
        return height;
    }

    private int caption(Block.Figure figure, int measure, int from, List<PageItem> marks, List<Slot> notes)
            throws IOException {
        int at = from;
        if (!figure.caption().isEmpty()) {
            TypedText caption = texts.make(figure.caption(), desk.type(TextElement.CAPTION));
            notes.addAll(desk.footnotes().claim(caption));
            at = lines(figure.id(), caption, TextElement.CAPTION, measure, at, marks);
        }
        for (CreditLine line : figure.creditLines()) {
            TypedText credits = texts.credits(line, desk.type(TextElement.PHOTO_CREDIT));
            notes.addAll(desk.footnotes().claim(credits));
            at = lines(line.id(), credits, TextElement.PHOTO_CREDIT, measure, at, marks);
        }
        return at;
    }

    private int lines(String id, TypedText text, TextElement element, int measure, int from, List<PageItem> marks) {
        TextStyle style = desk.text(element);
        int leading = style.leading().milliPoints();
        int at = from;
        for (SetLine line : desk.compositor.set(text, desk.plain(measure, style.align()))) {
            marks.add(new PageItem.Line(id, 0, at + Grid.baseline(leading, style.size().milliPoints()), line));
            at += leading;
        }
        return at;
    }
}
