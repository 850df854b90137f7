package org.colophon.render.pdf.page.furniture;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.page.frame.Folios;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.colophon.style.WritingMode;

/**
 * The name of the publication at the head of the front page, and below it between two rules its issue, date and page.
 */
public final class Masthead {

    private static final int HEAVY = 1_500;
    private static final int LIGHT = 300;

    private final FurnitureText words;
    private final Grid grid;
    private final List<PageItem> marks = new ArrayList<>();
    private int end;

    private Masthead(FurnitureText words) {
        this.words = words;
        this.grid = words.grid();
    }

    /** The masthead of a page; empty if the page has none. */
    public static Masthead of(FurnitureText words, Edition edition, Folios.Folio folio, int position) {
        Masthead masthead = new Masthead(words);
        int size = words.style().print().furniture().masthead().milliPoints();
        String name = edition.info().publication();
        if (size > 0
                && words.grid().writing != WritingMode.VERTICAL
                && name != null
                && position == 1
                && folio.isFront()) {
            masthead.set(name, size, edition.info(), folio);
        }
        return masthead;
    }

    List<PageItem> marks() {
        return marks;
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    /** Grid lines that it takes from the text, with a line of white below it. */
    public int lines() {
        return isEmpty() ? 0 : grid.linesFor(end - grid.top) + 1;
    }

    /** Sets the name. It begins at the height of the folio line of other pages. */
    private void set(String name, int size, EditionInfo info, Folios.Folio folio) {
        Type folioType = words.type(TextElement.FOLIO);
        int at = words.style().print().furniture().head().milliPoints() - folioType.size();
        Type type = folioType.in(Typeface.SONG).in(Weight.BOLD);
        int fitting = fitting(name, type, size);
        at = line(name, type.sized(fitting), TextAlign.CENTER, at, fitting);
        at += fitting / 6;
        rule(at, HEAVY);
        at += HEAVY;
        boolean plain = info.issue() == null && info.date() == null && !folio.named();
        band(info, folio, at);
        end = plain ? at : at + 2 * folioType.size() + LIGHT;
        if (!plain) {
            rule(end - LIGHT, LIGHT);
        }
    }

    /** The size in which a name has one line. */
    private int fitting(String name, Type type, int size) {
        long extent = words.extent(name, type.sized(size));
        return extent <= grid.width ? size : (int) Math.max(type.size(), size * (long) grid.width / (extent + 1));
    }

    /** Sets the issue on the left of the date, and the page on its right. */
    private void band(EditionInfo info, Folios.Folio folio, int at) {
        Type type = words.type(TextElement.FOLIO);
        Type number = type.in(Typeface.HEI);
        int height = 2 * type.size();
        String date = info.date() == null ? "" : Copy.forLanguage(info.language()).date(info.date());
        int beside = (grid.width - words.extent(date, type)) / 2 - type.size();
        String issue = info.issue() == null ? "" : words.cutAndReport(info.issue(), type, beside, "the issue");
        line(issue, type, TextAlign.START, at, height);
        line(date, type, TextAlign.CENTER, at, height);
        String page =
                folio.named() ? words.cutAndReport(folio.label(), number, beside, "the number of a page") : "";
        line(page, number, TextAlign.END, at, height);
    }

    private void rule(int at, int weight) {
        marks.add(new PageItem.Rule(grid.left, at, grid.width, weight, Ink.BLACK));
    }

    private int line(String text, Type type, TextAlign align, int at, int height) {
        int below = at;
        for (SetLine line : words.set(words.typed(text, type), grid.width, align)) {
            marks.add(new PageItem.Line("", grid.left, below + Grid.baseline(height, type.size()), line));
            below += height;
        }
        return below;
    }
}
