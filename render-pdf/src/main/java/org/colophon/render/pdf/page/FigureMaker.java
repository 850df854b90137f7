package org.colophon.render.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.style.Ink;
import org.colophon.model.style.TextAlign;
import org.colophon.model.style.TextElement;
import org.colophon.model.style.TextStyle;
import org.colophon.render.AssetSource;
import org.colophon.render.PictureHeader;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.TypedText;
import org.jspecify.annotations.Nullable;

/** Makes figures: the picture at the width of the column, its caption and credits below, in whole grid lines. */
final class FigureMaker {

    /** Widths of a picture in per cent of its measure. */
    private static final int FULL = 100;
    private static final int SMALLEST = 55;
    private static final int STEP = 15;
    /** A step smaller costs as much as a page that ends two lines above its foot. */
    private static final long SMALLER = Foot.LINE * 4;

    private final Desk desk;
    private final TextMaker texts;

    FigureMaker(Desk desk, TextMaker texts) {
        this.desk = desk;
        this.texts = texts;
    }

    void make(Block.Figure figure, int measure, Galley galley) throws IOException {
        Plate plate = figure.asset() == null ? null : plate(figure);
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
    private List<Passage.Take> takes(Block.Figure figure, @Nullable Plate plate, int measure) throws IOException {
        List<Passage.Take> takes = new ArrayList<>(List.of(new Passage.Take(List.of(slot(figure, plate, measure, FULL, 0)), 0)));
        for (int percent = FULL - STEP; plate != null && desk.grid.columns == 1 && percent >= SMALLEST; percent -= STEP) {
            takes.add(new Passage.Take(List.of(slot(figure, plate, measure, percent, 0)), SMALLER * (FULL - percent) / STEP));
        }
        return takes;
    }

    /** The figure at a width, with white below. A line of white above parts it from the text; the picture begins at cap height. */
    private Slot slot(Block.Figure figure, @Nullable Plate plate, int measure, int percent, int white) throws IOException {
        List<Mark> marks = new ArrayList<>();
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
    private @Nullable Plate plate(Block.Figure figure) throws IOException {
        AssetSource.Found found = found(figure);
        PictureHeader header = found == null ? null : readable(figure, found);
        return found == null || header == null ? null : Plate.of(found.content(), figure.alt(), header, desk.grid.writing);
    }

    private AssetSource.@Nullable Found found(Block.Figure figure) throws IOException {
        return switch (desk.context.assets().open(String.valueOf(figure.asset()))) {
            case AssetSource.Found found -> found;
            case AssetSource.Missing missing -> {
                desk.log.report(DiagnosticCode.ASSET_MISSING, missing.reason(), figure.span());
                yield null;
            }
            case AssetSource.Refused refused -> {
                desk.log.report(DiagnosticCode.ASSET_REFUSED, refused.reason(), figure.span());
                yield null;
            }
        };
    }

    private @Nullable PictureHeader readable(Block.Figure figure, AssetSource.Found found) {
        PictureHeader header = PictureHeader.read(found.content()).orElse(null);
        if (header == null) {
            desk.log.report(DiagnosticCode.ASSET_UNREADABLE, found.name() + " is no PNG, JPEG or GIF picture", figure.span());
            return null;
        }
        Optional<String> fault = PictureProof.fault(found.content(), header);
        if (fault.isPresent()) {
            desk.log.report(DiagnosticCode.ASSET_UNREADABLE, found.name() + " " + fault.get(), figure.span());
            return null;
        }
        return header;
    }

    private int placeholder(Block.Figure figure, int measure, int top, List<Mark> marks) {
        int height = desk.grid.leading * 4;
        int rule = 500;
        marks.add(new Mark.Rule(0, top, measure, rule, Ink.BLACK));
        marks.add(new Mark.Rule(0, top + height - rule, measure, rule, Ink.BLACK));
        marks.add(new Mark.Rule(0, top, rule, height, Ink.BLACK));
        marks.add(new Mark.Rule(measure - rule, top, rule, height, Ink.BLACK));
        TypedText words = new TypedText().append(desk.copy().missingPicture(), desk.type(TextElement.CAPTION));
        TextStyle style = desk.text(TextElement.CAPTION);
        for (SetLine line : desk.compositor.set(words, desk.plain(measure, TextAlign.CENTER))) {
            marks.add(new Mark.Line(figure.id(), Part.SIGN, 0, top + Grid.baseline(height, style.size().milliPoints()), line));
        }
        return height;
    }

    private int caption(Block.Figure figure, int measure, int from, List<Mark> marks, List<Slot> notes) throws IOException {
        int at = from;
        if (!figure.caption().isEmpty()) {
            TypedText caption = texts.make(figure.caption(), desk.type(TextElement.CAPTION));
            notes.addAll(desk.footnotes().claim(caption));
            at = lines(figure.id(), caption, TextElement.CAPTION, measure, at, marks);
        }
        for (CreditLine line : figure.creditLines()) {
            at = lines(line.id(), texts.credits(line, desk.type(TextElement.PHOTO_CREDIT)), TextElement.PHOTO_CREDIT, measure, at, marks);
        }
        return at;
    }

    private int lines(String id, TypedText text, TextElement element, int measure, int from, List<Mark> marks) {
        TextStyle style = desk.text(element);
        int leading = style.leading().milliPoints();
        int at = from;
        for (SetLine line : desk.compositor.set(text, desk.plain(measure, style.align()))) {
            marks.add(new Mark.Line(id, 0, at + Grid.baseline(leading, style.size().milliPoints()), line));
            at += leading;
        }
        return at;
    }
}
