package org.colophon.render.pdf.page.furniture;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Folios;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.galley.MakeupContext;
import org.colophon.render.pdf.page.galley.OneLine;
import org.colophon.render.pdf.page.galley.TextMaker;
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

    private final MakeupContext desk;
    private final List<PageItem> marks = new ArrayList<>();
    private int end;

    private Masthead(MakeupContext desk) {
        this.desk = desk;
    }

    /** The masthead of a page; empty where it has none. */
    public static Masthead of(MakeupContext desk, Edition edition, Folios.Folio folio, int position) {
        Masthead masthead = new Masthead(desk);
        int size = desk.style.furniture().masthead().milliPoints();
        String name = edition.info().publication();
        if (size > 0
                && desk.grid.writing == WritingMode.HORIZONTAL
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
        return isEmpty() ? 0 : desk.grid.linesFor(end - desk.grid.top) + 1;
    }

    /** It begins where the folio line of other pages does. */
    private void set(String name, int size, EditionInfo info, Folios.Folio folio) {
        Type folioType = desk.type(TextElement.FOLIO);
        int at = desk.style.furniture().head().milliPoints() - folioType.size();
        at = line(name, new Type(Typeface.SONG, Weight.BOLD, size, 0, folioType.ink()), TextAlign.CENTER, at, size);
        at += size / 6;
        rule(at, HEAVY);
        int band = 2 * folioType.size();
        at += HEAVY;
        String date = info.date() == null ? "" : Copy.forLanguage(info.language()).date(info.date());
        OneLine words = new OneLine(desk);
        // Issue and page stand left and right of the date.
        int beside = (desk.grid.width - words.extent(date, folioType)) / 2 - folioType.size();
        line(
                info.issue() == null ? "" : words.proved(info.issue(), folioType, beside, "the issue"),
                folioType,
                TextAlign.START,
                at,
                band);
        line(date, folioType, TextAlign.CENTER, at, band);
        Type number = folioType.in(Typeface.HEI);
        line(
                folio.named() ? words.proved(folio.label(), number, beside, "the number of a page") : "",
                number,
                TextAlign.END,
                at,
                band);
        boolean plain = info.issue() == null && info.date() == null && !folio.named();
        end = plain ? at : at + band + LIGHT;
        if (!plain) {
            rule(at + band, LIGHT);
        }
    }

    private void rule(int at, int weight) {
        marks.add(new PageItem.Rule(desk.grid.left, at, desk.grid.width, weight, Ink.BLACK));
    }

    private int line(String words, Type type, TextAlign align, int at, int height) {
        TypedText text = new TypedText();
        new TextMaker(desk).text(words, SourceSpan.NONE, type, text);
        int below = at;
        for (SetLine line : desk.compositor.set(text, desk.plain(desk.grid.width, align))) {
            marks.add(new PageItem.Line("", desk.grid.left, below + Grid.baseline(height, type.size()), line));
            below += height;
        }
        return below;
    }
}
