package org.colophon.render.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /** 100 megapixels: more is no picture for print but an attack on memory. */
    private static final long MOST_PIXELS = 100_000_000;

    private final Desk desk;
    private final TextMaker texts;

    FigureMaker(Desk desk, TextMaker texts) {
        this.desk = desk;
        this.texts = texts;
    }

    void make(Block.Figure figure, int measure, Galley galley) throws IOException {
        List<Mark> marks = new ArrayList<>();
        int leading = desk.grid.leading;
        // A line of white parts the caption from the text; the picture begins at cap height.
        int top = leading / 5;
        int at = top;
        if (figure.asset() != null) {
            at += picture(figure, measure, top, marks) + leading / 5;
        }
        at = caption(figure, measure, at, marks);
        galley.white(1);
        galley.add(figure.id(), figure.span(), new Slot(desk.grid.linesFor(at), marks, Slot.Bond.FREE, null));
        galley.white(1);
    }

    /** Puts the picture, or a clear sign that it is missing, and gives its height. */
    private int picture(Block.Figure figure, int measure, int top, List<Mark> marks) throws IOException {
        AssetSource.Found found = found(figure);
        PictureHeader header = found == null ? null : readable(figure, found);
        if (found == null || header == null) {
            return placeholder(figure, measure, top, marks);
        }
        long height = (long) measure * header.height() / header.width();
        // Three fifths of the page: the rest is for caption and text.
        long most = (long) desk.grid.lines * desk.grid.leading * 3 / 5;
        long width = height > most ? measure * most / height : measure;
        int extent = (int) Math.min(height, most);
        marks.add(new Mark.Image(
                figure.id(), (int) (measure - width) / 2, top, (int) width, extent, new Picture(found.content(), figure.alt())));
        return extent;
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
        if ((long) header.width() * header.height() > MOST_PIXELS) {
            desk.log.report(DiagnosticCode.ASSET_UNREADABLE, found.name() + " has " + header.width() + " x " + header.height()
                    + " pixels; at most " + MOST_PIXELS + " are printed", figure.span());
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

    private int caption(Block.Figure figure, int measure, int from, List<Mark> marks) {
        int at = from;
        if (!figure.caption().isEmpty()) {
            at = lines(figure.id(), texts.make(figure.caption(), desk.type(TextElement.CAPTION)), TextElement.CAPTION, measure, at, marks);
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
