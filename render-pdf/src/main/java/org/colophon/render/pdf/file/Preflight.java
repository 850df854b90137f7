package org.colophon.render.pdf.file;

import java.util.List;
import java.util.Locale;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.picture.Picture;
import org.colophon.style.Ink;
import org.colophon.style.PageFormat;
import org.colophon.style.WritingMode;

/**
 * Checks finished pages as prepress does, before anything is written. Items that would print badly are reported with
 * page, box and line.
 */
public final class Preflight {

    /** A rule of a quarter of a point is the thinnest that plates and presses hold. */
    private static final int THINNEST_RULE = 250;
    /** Plates meet within a tenth of a millimetre: smaller text in several inks shows edges. */
    private static final int SMALLEST_COLOURED = 9_000;
    /** 5 mm: how far the knife and the fold may stray. */
    private static final int NEAREST = 14_173;
    /** Bodies of Han reach so far above the baseline, in thousandths of an em; the rest is below. */
    private static final int ASCENT = 880;

    private final Purpose purpose;
    private final SheetBoxes boxes;
    private final Origins origins;
    private final RenderLog log;
    private int page;
    private WritingMode writing = WritingMode.HORIZONTAL;

    /**
     * A look at pages.
     *
     * @param purpose purpose of the file
     * @param format boxes of the pages
     * @param edition the printed edition
     * @param log receives the findings
     */
    public Preflight(Purpose purpose, PageFormat format, Edition edition, RenderLog log) {
        this.purpose = purpose;
        this.boxes = purpose.isPress() ? SheetBoxes.press(format) : SheetBoxes.screen(format);
        this.origins = Origins.of(edition);
        this.log = log;
    }

    /** A box on the trimmed page, and its content. */
    private record Box(String blockId, int left, int top, int right, int bottom) { }

    /**
     * Looks at pages. Screens print everything: of their files nothing is said.
     *
     * @param pages the pages
     */
    public void check(List<Page> pages) {
        for (Page each : purpose.isPress() ? pages : List.<Page>of()) {
            page = each.number();
            writing = each.writing();
            each.marks().forEach(this::look);
            writing = WritingMode.HORIZONTAL;
            each.furniture().forEach(this::look);
        }
    }

    private void look(PageItem mark) {
        switch (mark) {
            case PageItem.Line line -> line(line);
            case PageItem.Rule rule -> rule(rule);
            case PageItem.Image image -> image(image);
        }
    }

    private Box box(String blockId, int inline, int block, int inlineExtent, int blockExtent) {
        return switch (writing) {
            case HORIZONTAL -> new Box(blockId, inline, block, inline + inlineExtent, block + blockExtent);
            case RIGHT_TO_LEFT ->
                new Box(
                        blockId,
                        boxes.width() - inline - inlineExtent,
                        block,
                        boxes.width() - inline,
                        block + blockExtent);
            case VERTICAL ->
                new Box(
                        blockId,
                        boxes.width() - block - blockExtent,
                        inline,
                        boxes.width() - block,
                        inline + inlineExtent);
        };
    }

    private void line(PageItem.Line mark) {
        SetLine line = mark.line();
        if (line.size() == 0) {
            return;
        }
        int size = line.type(0).size();
        int top = mark.block() - size * ASCENT / 1000;
        int near = line.near(0, line.size());
        Box box = box(mark.blockId(), mark.inline() + near, top, line.far(0, line.size()) - near, size);
        if (isOnPage(box) && margin(box) < NEAREST) {
            report(
                    DiagnosticCode.TEXT_NEAR_TRIM,
                    "text is " + millimetres(margin(box)) + " mm from the edge, less than 5",
                    box);
        }
        for (int i = 0; i < line.size(); i++) {
            if (i == 0
                    || !line.type(i).ink().equals(line.type(i - 1).ink())
                    || line.type(i).size() != line.type(i - 1).size()) {
                ink(line.type(i).ink(), box);
                if (inks(line.type(i).ink()) > 1 && line.type(i).size() < SMALLEST_COLOURED) {
                    report(
                            DiagnosticCode.SMALL_COLOURED_TEXT,
                            "text of " + points(line.type(i).size()) + " pt in "
                                    + inks(line.type(i).ink()) + " inks",
                            box);
                }
            }
        }
    }

    private void rule(PageItem.Rule rule) {
        Box box = box(rule.blockId(), rule.inline(), rule.block(), rule.inlineExtent(), rule.blockExtent());
        int thickness = Math.min(rule.inlineExtent(), rule.blockExtent());
        if (thickness < THINNEST_RULE && thickness > 0) {
            report(DiagnosticCode.THIN_RULE, "a rule of " + points(thickness) + " pt, less than 0.25", box);
        }
        ink(rule.ink(), box);
        bleed(box);
    }

    private void image(PageItem.Image image) {
        Box box = box(image.blockId(), image.inline(), image.block(), image.inlineExtent(), image.blockExtent());
        Picture picture = image.picture();
        long across = picture.width() * 72_000L / Math.max(1, box.right() - box.left());
        long down = picture.height() * 72_000L / Math.max(1, box.bottom() - box.top());
        if (purpose.pictures() == Purpose.PictureColours.SEPARATED && Separator.refuses(picture)) {
            report(
                    DiagnosticCode.ASSET_UNREADABLE,
                    "a picture cannot be separated and is printed with its own colours",
                    box);
        }
        long resolution = Math.min(across, down);
        if (resolution < purpose.paper().leastResolution()) {
            report(
                    DiagnosticCode.TOO_COARSE_PICTURE,
                    "a picture of " + resolution + " pixels an inch, less than "
                            + purpose.paper().leastResolution(),
                    box);
        } else if (resolution < purpose.paper().resolution()) {
            report(
                    DiagnosticCode.COARSE_PICTURE,
                    "a picture of " + resolution + " pixels an inch, less than "
                            + purpose.paper().resolution(),
                    box);
        }
        bleed(box);
    }

    private void ink(Ink ink, Box box) {
        int sum = ink.cyan() + ink.magenta() + ink.yellow() + ink.black();
        if (sum > purpose.intent().inkLimit()) {
            report(
                    DiagnosticCode.TOO_MUCH_INK,
                    "the ink " + ink.name() + " lays down " + sum + " per cent, more than the "
                            + purpose.intent().inkLimit() + " of "
                            + purpose.intent().condition(),
                    box);
        }
    }

    /** Colour that reaches an edge of the page goes on to the edge of the bleed. */
    private void bleed(Box box) {
        boolean left = box.left() <= 0 && box.left() > -boxes.bleed();
        boolean top = box.top() <= 0 && box.top() > -boxes.bleed();
        boolean right = box.right() >= boxes.width() && box.right() < boxes.width() + boxes.bleed();
        boolean bottom = box.bottom() >= boxes.height() && box.bottom() < boxes.height() + boxes.bleed();
        if (isOnPage(box) && (left || top || right || bottom)) {
            report(
                    DiagnosticCode.SHORT_OF_BLEED,
                    "colour reaches the edge of the page but not of the bleed of " + millimetres(boxes.bleed()) + " mm",
                    box);
        }
    }

    /** Inks that are not solid or have company are screened or overlaid. */
    private int inks(Ink ink) {
        if (purpose.spotInks().contains(ink.name())) {
            return 1;
        }
        return (ink.cyan() > 0 ? 1 : 0)
                + (ink.magenta() > 0 ? 1 : 0)
                + (ink.yellow() > 0 ? 1 : 0)
                + (ink.black() > 0 ? 1 : 0);
    }

    private boolean isOnPage(Box box) {
        return box.right() > 0 && box.left() < boxes.width() && box.bottom() > 0 && box.top() < boxes.height();
    }

    private int margin(Box box) {
        return Math.min(
                Math.min(box.left(), boxes.width() - box.right()), Math.min(box.top(), boxes.height() - box.bottom()));
    }

    private void report(DiagnosticCode code, String what, Box box) {
        Origins.Origin origin = origins.of(box.blockId());
        log.begin(origin.source());
        log.report(
                code,
                what + " (page " + page + ", box " + points(box.left()) + " " + points(box.top()) + " "
                        + points(box.right()) + " " + points(box.bottom()) + " pt)",
                origin.span());
    }

    private static String points(int thousandths) {
        return String.format(Locale.ROOT, "%.2f", thousandths / 1000.0);
    }

    private static String millimetres(int thousandths) {
        return String.format(Locale.ROOT, "%.1f", thousandths / 1000.0 * 25.4 / 72);
    }
}
