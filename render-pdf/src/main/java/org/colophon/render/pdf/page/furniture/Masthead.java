package org.colophon.render.pdf.page.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.plan.Nameplate;
import org.colophon.model.plan.PageBox;
import org.colophon.render.copy.ChineseCalendar;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Folios;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.colophon.style.WritingMode;
import org.jspecify.annotations.Nullable;

/**
 * The name of the publication at the head of the front page, and below it between two rules its issue, date and page,
 * on planned pages also its national number, the weather and the price.
 */
public final class Masthead {

    private static final int HEAVY = 1_500;
    private static final int LIGHT = 300;
    private static final String APART = "\u3000";
    /** Grid lines of a logo whose box says none. */
    private static final int LOGO = 7;

    private final FurnitureText words;
    private final Grid grid;
    private final Place place;
    private final List<PageItem> marks = new ArrayList<>();
    private int end;

    /**
     * The columns of a masthead.
     *
     * @param left its left edge
     * @param width its width
     * @param lines grid lines that it has; 0 for as many as it needs
     * @param head the height at which it begins; less than 0 for that of the folio lines
     * @param logo whether a picture is in place of the name
     */
    public record Place(int left, int width, int lines, int head, boolean logo) {

        /** The place of the masthead of a planned page, by its box. */
        public static Place of(Grid grid, PageBox box) {
            int columns = box.width(grid.columns);
            boolean logo = box.file() != null;
            int lines = logo && box.lines() == 0 ? LOGO : box.lines();
            int head = columns == grid.columns && !logo ? -1 : grid.top;
            return new Place(grid.columnStart(box.column()), grid.span(columns), lines, head, logo);
        }

        /** The same with the grid lines that the page gives it. */
        public Place deep(int depth) {
            return new Place(left, width, depth, head, logo);
        }
    }

    /** The words of the line below the name. */
    private record Band(String start, String middle, String end, String number) { }

    private Masthead(FurnitureText words, Place place) {
        this.words = words;
        this.grid = words.grid();
        this.place = place;
    }

    /** The masthead of a page; empty if the page has none. */
    public static Masthead of(FurnitureText words, Edition edition, Folios.Folio folio, int position) {
        Grid grid = words.grid();
        Masthead masthead = new Masthead(words, new Place(grid.left, grid.width, 0, -1, false));
        if (position == 1 && folio.isFront()) {
            masthead.set(edition.info(), folio, Nameplate.PLAIN);
        }
        return masthead;
    }

    /** The masthead of a planned page, over the columns of its box. */
    public static Masthead planned(
            FurnitureText words, Edition edition, Folios.Folio folio, Nameplate plate, Place place) {
        Masthead masthead = new Masthead(words, place);
        masthead.set(edition.info(), folio, plate);
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
    private void set(EditionInfo info, Folios.Folio folio, Nameplate plate) {
        int size = words.style().print().furniture().masthead().milliPoints();
        String name = info.publication();
        if (size <= 0 || words.grid().writing == WritingMode.VERTICAL || name == null) {
            return;
        }
        Type folioType = words.type(TextElement.FOLIO);
        int at = place.head() >= 0 ? place.head()
                : words.style().print().furniture().head().milliPoints() - folioType.size();
        Band band = band(info, folio, plate);
        int below = bandLines(band) * 2 * folioType.size() + (bandLines(band) == 0 ? 0 : LIGHT) + HEAVY;
        int foot = grid.lineTop(Math.max(0, place.lines() - 1));
        if (place.logo()) {
            at = Math.max(at, foot - below);
        } else {
            Type type = folioType.in(Typeface.SONG).in(Weight.BOLD);
            int fitting = fitting(name, type, size);
            int spare = place.lines() == 0 ? 0 : Math.max(0, foot - below - at - fitting - fitting / 6);
            name(name, type.sized(fitting), at + spare / 2);
            at += fitting + fitting / 6 + spare;
        }
        rule(at, HEAVY);
        at += HEAVY;
        band(band, at);
        end = at + below - HEAVY;
        if (bandLines(band) > 0) {
            rule(end - LIGHT, LIGHT);
        }
    }

    /** Sets the name, or the logo of the house in its place, and its ears. */
    private void name(String name, Type type, int at) {
        HouseMasthead house = new HouseMasthead(words, place.left(), place.width());
        Optional<PageItem.Image> logo = house.logo(name, at, type.size());
        house.ears(logo.map(PageItem.Image::inlineExtent).orElseGet(() -> words.extent(name, type)), at, type.size());
        marks.addAll(house.marks());
        logo.ifPresentOrElse(
                marks::add, () -> line(words.typed(name, type), TextAlign.CENTER, at, type.size(), type.size()));
    }

    /** The size in which a name has one line. */
    private int fitting(String name, Type type, int size) {
        long extent = words.extent(name, type.sized(size));
        return extent <= place.width() ? size
                : (int) Math.max(type.size(), size * (long) place.width() / (extent + 1));
    }

    private static Band band(EditionInfo info, Folios.Folio folio, Nameplate plate) {
        Copy copy = Copy.forLanguage(info.language());
        String number = plate.number() == null ? info.periodical().number() : plate.number();
        boolean plain = plate.equals(Nameplate.PLAIN);
        String date = info.date() == null ? "" : copy.date(info.date());
        String lunar = info.date() == null || plate.calendar() == Nameplate.Calendar.SOLAR ? null
                : ChineseCalendar.words(info.date(), info.language()).orElse(null);
        return new Band(joined(plain ? null : number, info.issue()), joined(date, lunar),
                joined(plate.weather(), plate.price()), folio.named() ? folio.label() : "");
    }

    private static String joined(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(APART));
    }

    /** Lines of the words below the name: two if the sides leave the date no room. */
    private int bandLines(Band band) {
        if (band.start().isEmpty() && band.middle().isEmpty() && band.end().isEmpty() && band.number().isEmpty()) {
            return 0;
        }
        return band.end().isEmpty() || beside(band) >= Math.max(extent(band.start()), extent(end(band))) ? 1 : 2;
    }

    /** The room of words beside the date. */
    private int beside(Band band) {
        return (place.width() - extent(band.middle())) / 2 - words.type(TextElement.FOLIO).size();
    }

    private int extent(String text) {
        return words.extent(text, words.type(TextElement.FOLIO));
    }

    private static String end(Band band) {
        return joined(band.end(), band.number());
    }

    /** Sets the issue on the left of the date, and the page on its right; on a line of their own without room there. */
    private void band(Band band, int at) {
        Type type = words.type(TextElement.FOLIO);
        int height = 2 * type.size();
        boolean apart = bandLines(band) > 1;
        int room = apart ? (place.width() - type.size()) / 2 : beside(band);
        int sides = apart ? at + height : at;
        String issue = words.cutAndReport(band.start(), type, room, "the issue");
        line(words.typed(issue, type), TextAlign.START, sides, height, type.size());
        line(words.typed(band.middle(), type), TextAlign.CENTER, at, height, type.size());
        Type hei = type.in(Typeface.HEI);
        TypedText end = new TypedText();
        String number = words.cutAndReport(band.number(), hei, room, "the number of a page");
        int left = room - words.extent(APART + number, hei);
        String more = words.cutAndReport(band.end(), type, left, "the price");
        words.append(more.isEmpty() || number.isEmpty() ? more : more + APART, type, end);
        words.append(number, hei, end);
        line(end, TextAlign.END, sides, height, type.size());
    }

    private void rule(int at, int weight) {
        marks.add(new PageItem.Rule(place.left(), at, place.width(), weight, Ink.BLACK));
    }

    private int line(TypedText text, TextAlign align, int at, int height, int size) {
        int below = at;
        for (SetLine line : words.set(text, place.width(), align)) {
            marks.add(new PageItem.Line("", place.left(), below + Grid.baseline(height, size), line));
            below += height;
        }
        return below;
    }
}
