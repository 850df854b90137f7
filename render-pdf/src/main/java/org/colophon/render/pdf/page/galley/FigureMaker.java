package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.render.layout.PictureRule;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.picture.Fetched;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.jspecify.annotations.Nullable;

/** Makes figures: the picture at the width of the column, its caption and credits below, in whole grid lines. */
final class FigureMaker {

    /** Widths of a picture in per cent of its measure. */
    private static final int FULL = 100;
    private static final int SMALLEST = 55;
    private static final int STEP = 15;
    /** A step smaller costs as much as a page that ends two lines above its foot. */
    private static final long SMALLER = BreakCost.LINE * 4;
    /** A caption is as wide as its picture, but no narrower than so many ems. */
    private static final int NARROWEST = 8;
    /** A column of so many ems is wide. */
    private static final int WIDE = 28;
    /** The part of the columns, in per cent, that the picture takes which leads its article. */
    private static final int LEAD = 60;
    /** Weight of the frame of a missing picture. */
    private static final int FRAME = 500;

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final TextMaker texts;
    private final Footnotes footnotes;
    private final String dominant;

    /** A maker of the figures among the blocks of an article, one of which may be larger than the others. */
    FigureMaker(ArticleScope scope, TextMaker texts, Footnotes footnotes, List<Block> text) {
        this.scope = scope;
        this.style = scope.style();
        this.texts = texts;
        this.footnotes = footnotes;
        this.dominant = DominantPicture.of(text, scope);
    }

    void make(Block.Figure figure, int measure, Galley galley) {
        FittedPicture plate = plate(figure);
        Passage passage = new Passage(figure.id(), figure.span(), takes(figure, plate, measure), List.of());
        galley.white(1);
        // A caption that refers to footnotes is in the column that carries them.
        boolean narrow = plate == null || measure != style.grid().columnWidth || passage.isNoted();
        galley.add(passage.across(narrow ? List.of() : across(figure, plate)));
        galley.white(1);
    }

    /** The settings at the head of columns: pictures of one column are there too, so that tops are level. */
    private List<Passage.Across> across(Block.Figure figure, FittedPicture plate) {
        Grid grid = style.grid();
        boolean lead = PictureRule.isLead(figure);
        int asked = PictureRule.columns(figure);
        int widest = lead || asked > 0
                ? plate.asked(grid, asked > 0 ? asked : Math.max(span(figure), grid.columns * LEAD / 100))
                : plate.columns(style, span(figure));
        Passage.Across.Place place = lead ? Passage.Across.Place.FIRST : Passage.Across.Place.NEAR;
        int least = asked > 0 ? widest : Math.min(2, widest);
        List<Passage.Across> across = new ArrayList<>();
        for (int wide = widest; wide >= least && grid.columns > 1; wide--) {
            across.add(new Passage.Across(wide, slot(figure, plate, grid.span(wide), FULL, 1), place));
        }
        return across;
    }

    /** The figure across columns, with white below it. */
    Slot across(Block.Figure figure, int columns) {
        return slot(figure, plate(figure), style.grid().span(columns), FULL, 1);
    }

    private boolean isWide(int measure) {
        return style.grid().columns == 1 && measure >= WIDE * style.grid().body;
    }

    /** The most columns of a picture: one more for the dominant, if text remains on both sides or in two columns. */
    private int span(Block.Figure figure) {
        int usual = style.print().makeup().span();
        return figure.id().equals(dominant) && style.grid().columns > 2 * usual ? usual + 1 : usual;
    }

    /** On pages of one wide column a picture may be narrower, so that it stays on the page of its text. */
    private List<Passage.Take> takes(Block.Figure figure, @Nullable FittedPicture plate, int measure) {
        Slot full = slot(figure, plate, measure, FULL, 0);
        List<Passage.Take> takes = new ArrayList<>(List.of(new Passage.Take(List.of(full), 0)));
        for (int percent = FULL - STEP;
                plate != null && isWide(measure) && percent >= SMALLEST;
                percent -= STEP) {
            // Its footnotes are claimed once, and belong to it at any size.
            takes.add(new Passage.Take(
                    List.of(slot(figure, plate, measure, percent, 0).noted(full.notes())),
                    SMALLER * (FULL - percent) / STEP));
        }
        return takes;
    }

    /**
     * The figure at a width, with white below. A line of white above separates it from the text; the picture begins at
     * cap height.
     */
    private Slot slot(Block.Figure figure, @Nullable FittedPicture plate, int measure, int percent, int white) {
        int gap = style.grid().leading / 5;
        LineStack stack = new LineStack(style, gap);
        int left = 0;
        int wide = measure;
        if (plate != null) {
            PageItem.Image image = plate.image(
                    figure.id(), measure, style.grid(), percent * style.pictureDepth() / 100);
            stack.marks().add(image.moved(0, gap));
            stack.skip(image.blockExtent() + gap);
            wide = Math.max(Math.min(measure, NARROWEST * style.size(TextElement.CAPTION)), image.inlineExtent());
            left = (measure - wide) / 2;
        } else if (figure.asset() != null) {
            stack.skip(placeholder(figure, measure, gap, stack.marks()) + gap);
        }
        LineStack caption = new LineStack(style, stack.at());
        List<Slot> notes = caption(figure, wide, caption);
        for (PageItem mark : caption.marks()) {
            stack.marks().add(mark.moved(left, 0));
        }
        stack.skip(caption.at() - stack.at());
        return new Slot(style.grid().linesFor(stack.at()) + white, stack.marks(), Slot.Bond.FREE, null).noted(notes);
    }

    /** The picture, if it can be printed; if not, the reason is reported. */
    private @Nullable FittedPicture plate(Block.Figure figure) {
        return switch (scope.job().pictures().fetch(figure, scope.log())) {
            case Fetched.Shown shown -> FittedPicture.of(shown.picture(), style.grid().writing);
            case Fetched.Framed framed -> null;
            case Fetched.Unnamed unnamed -> null;
        };
    }

    /** A frame with a notice that the picture is missing, and its description. Returns its height. */
    private int placeholder(Block.Figure figure, int measure, int top, List<PageItem> marks) {
        Type type = style.type(TextElement.CAPTION);
        TypedText words = new TypedText().append(scope.copy().missingPicture(), type);
        if (!figure.alt().isBlank()) {
            texts.text("\n" + figure.alt().strip(), figure.span(), type, words);
        }
        int inside = Math.max(measure / 2, measure - style.grid().leading);
        List<SetLine> lines = scope.compositor().set(words, style.plain(inside, TextAlign.CENTER));
        int depth = style.leading(TextElement.CAPTION) * lines.size();
        int height = style.grid().leading * 3 + depth;
        marks.addAll(frame(measure, top, height));
        LineStack stack = new LineStack(style, top + (height - depth) / 2);
        stack.add(figure.id(), BlockPart.SIGN, lines, TextElement.CAPTION);
        stack.marks().forEach(mark -> marks.add(mark.moved((measure - inside) / 2, 0)));
        return height;
    }

    private static List<PageItem> frame(int width, int top, int height) {
        return List.of(
                new PageItem.Rule(0, top, width, FRAME, Ink.BLACK),
                new PageItem.Rule(0, top + height - FRAME, width, FRAME, Ink.BLACK),
                new PageItem.Rule(0, top, FRAME, height, Ink.BLACK),
                new PageItem.Rule(width - FRAME, top, FRAME, height, Ink.BLACK));
    }

    /** Adds caption and credits below the picture. Returns the footnotes they refer to. */
    private List<Slot> caption(Block.Figure figure, int measure, LineStack stack) {
        List<Slot> notes = new ArrayList<>();
        if (!figure.caption().isEmpty()) {
            TypedText caption = texts.make(figure.caption(), style.type(TextElement.CAPTION));
            notes.addAll(footnotes.claim(caption));
            stack.add(figure.id(), lines(caption, TextElement.CAPTION, measure), TextElement.CAPTION);
        }
        for (CreditLine line : figure.creditLines()) {
            TypedText credits = texts.photoCredits(line, style.type(TextElement.PHOTO_CREDIT));
            notes.addAll(footnotes.claim(credits));
            List<SetLine> set = lines(credits, TextElement.PHOTO_CREDIT, measure);
            if (set.size() == 1 && stack.hasRoom(set.getFirst(), measure, style.size(TextElement.CAPTION))) {
                stack.beside(line.id(), set.getFirst());
            } else {
                stack.add(line.id(), set, TextElement.PHOTO_CREDIT);
            }
        }
        return notes;
    }

    private List<SetLine> lines(TypedText text, TextElement element, int measure) {
        return scope.compositor().set(text, style.plain(measure, style.align(element)));
    }
}
