package org.colophon.render.pdf.page.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.SourcePage;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageDraft;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Furniture;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.jspecify.annotations.Nullable;

/** Makes the lines at the head and foot of a page. Values that are missing leave no gap. */
public final class Furnisher {

    private static final String BLANK = "\u3000";

    private final FurnitureText words;
    private final Grid grid;
    private final Furniture style;
    private final Edition edition;
    /** The pages that the house file assigns to each member of the staff, by the printed text of the credit. */
    private final Map<String, Set<String>> assigned = new HashMap<>();

    public Furnisher(FurnitureText words, Edition edition) {
        this.words = words;
        this.grid = words.grid();
        this.style = words.style().print().furniture();
        this.edition = edition;
        words.job().context().house().staff()
                .forEach(member -> assigned
                        .computeIfAbsent(member.text(), made -> new HashSet<>())
                        .add(member.page()));
    }

    /** The furniture of a page. A masthead takes the place of the lines at the head. */
    public List<PageItem> furnish(PageDraft sheet, int position, int pages, Masthead masthead) {
        List<PageItem> marks = new ArrayList<>();
        if (masthead.isEmpty()) {
            head(sheet, marks);
        } else {
            marks.addAll(masthead.marks());
        }
        foot(sheet, position, pages, marks);
        marks.addAll(CropMarks.of(words.style().print().page()));
        return marks;
    }

    private void head(PageDraft sheet, List<PageItem> marks) {
        Type folio = words.type(TextElement.FOLIO);
        int em = grid.body;
        String start = isNumberAbove(sheet)
                ? words.cutAndReport(sheet.folio().label(), number(), grid.width / 3, "the number of a page")
                : "";
        int left = grid.width - words.extent(start, number());
        String imprint = Copy.forLanguage(edition.info().language()).imprint(edition.info());
        String end = words.cutAndReport(imprint, folio, left - 2 * em, "the folio line");
        String section = words.cutAndReport(
                section(sheet.article()), folio, left - extent(end) - 4 * em, "the name of a section");
        String running = running(sheet, start, end);
        if (start.isEmpty() && running.isEmpty() && section.isEmpty() && end.isEmpty()) {
            return;
        }
        int base = style.head().milliPoints();
        // The section is in the middle if both sides leave it room.
        int sides = 2 * Math.max(extent(start + running) + em, extent(end));
        boolean room = sides + extent(section) + 2 * em < grid.width;
        set(start(start, room ? "" : section, running), TextElement.FOLIO, TextAlign.START, base, marks);
        line(room ? section : "", TextElement.FOLIO, TextAlign.CENTER, base, marks);
        line(end, TextElement.FOLIO, TextAlign.END, base, marks);
        int rule = style.headRule().milliPoints();
        if (rule > 0) {
            marks.add(new PageItem.Rule(grid.left, base + 4_000, grid.width, rule, Ink.BLACK));
        }
    }

    /** Newspapers print the number of a page in the folio line, magazines at the foot. */
    private boolean isNumberAbove(PageDraft sheet) {
        return sheet.folio().named() && style.number().milliPoints() > 0;
    }

    private static String section(@Nullable Article article) {
        SourcePage source = article == null ? null : article.page();
        return source == null || source.printSection() == null ? "" : source.printSection();
    }

    /** The title of the article that continues from the previous page, as much of it as fits. */
    private String running(PageDraft sheet, String start, String end) {
        Article continued = sheet.continued();
        if (continued == null) {
            return "";
        }
        words.log().begin(continued.source());
        // A cut title is no loss: the whole title is at the head of its article.
        return words.cut(
                ContentsMaker.title(continued),
                words.type(TextElement.FOLIO),
                grid.width - extent(start + end + BLANK + BLANK));
    }

    private void foot(PageDraft sheet, int position, int pages, List<PageItem> marks) {
        // Lines that run across the sheet are below the same area as the vertical lines they belong to.
        Grid text = sheet.grid().writing == grid.writing ? sheet.grid() : grid;
        int bottom = text.lineTop(text.lines);
        int base = bottom + style.foot().milliPoints();
        List<Credit> present = edition.info().staff().stream()
                .filter(credit -> answersFor(credit, sheet.article()))
                .toList();
        boolean staffed = !present.isEmpty();
        if (staffed) {
            String names = String.join(BLANK, present.stream().map(Credit::text).toList());
            line(fitted(names, base - bottom), TextElement.FOOT, TextAlign.END, base, marks);
            int rule = style.footRule().milliPoints();
            if (rule > 0) {
                marks.add(new PageItem.Rule(grid.left, bottom + 7_000, grid.width, rule, Ink.BLACK));
            }
        }
        if (sheet.folio().named() ? !isNumberAbove(sheet) : pages > 1) {
            // The number is at the outer edge: right on a recto, left on a verso. The staff keeps its side.
            TextAlign outer = sheet.folio().isRecto(position) && !staffed ? TextAlign.END : TextAlign.START;
            Type type = words.type(TextElement.FOOT);
            String number =
                    words.cutAndReport(sheet.folio().label(), type, grid.width / 3, "the number of a page");
            line(number, TextElement.FOOT, outer, base, marks);
        }
    }

    /** Staff assigned to certain pages appear only there; staff named by the edition itself appear on every page. */
    private boolean answersFor(Credit credit, @Nullable Article article) {
        SourcePage source = article == null ? null : article.page();
        String page = source == null ? null : source.printPage();
        Set<String> pages = assigned.getOrDefault(credit.text(), Set.of());
        return page == null || pages.isEmpty() || pages.contains("*") || pages.contains(page);
    }

    /** The page number in Hei, a section that has no room in the middle, and the running title in Kai. */
    private TypedText start(String number, String section, String running) {
        Type folio = words.type(TextElement.FOLIO);
        TypedText text = new TypedText();
        if (!number.isEmpty()) {
            append(number, number(), text);
        }
        append(section, folio, text);
        append(running, running(folio), text);
        return text;
    }

    /** The running title is in Kai; in an alphabet it is roman, since titles of works in it are italic. */
    private static Type running(Type folio) {
        return switch (folio.lettering()) {
            case HAN -> folio.in(Typeface.KAI);
            case ALPHABETIC -> folio;
        };
    }

    private void append(String text, Type type, TypedText to) {
        words.append(to.size() == 0 || text.isEmpty() ? text : BLANK + text, type, to);
    }

    private Type number() {
        int size = Math.max(1, style.number().milliPoints());
        return words.type(TextElement.FOLIO).in(Typeface.HEI).in(Weight.BOLD).sized(size);
    }

    private int extent(String text) {
        return words.extent(text, words.type(TextElement.FOLIO));
    }

    /** The staff takes as many lines above the first as the text leaves room for; longer lists are cut to one line. */
    private String fitted(String names, int room) {
        Type type = words.type(TextElement.FOOT);
        int lines = 1 + Math.max(0, room - type.size()) / words.style().leading(TextElement.FOOT);
        return words.extent(names, type) <= (long) lines * grid.width ? names
                : words.cutAndReport(names, type, grid.width - grid.body, "the staff");
    }

    private void line(String text, TextElement element, TextAlign align, int base, List<PageItem> marks) {
        set(words.typed(text, words.type(element)), element, align, base, marks);
    }

    /** Sets text whose last line is at a height; further lines are above it. */
    private void set(TypedText text, TextElement element, TextAlign align, int base, List<PageItem> marks) {
        List<SetLine> lines = words.set(text, grid.width, align);
        int leading = words.style().leading(element);
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new PageItem.Line("", grid.left, base - (lines.size() - 1 - i) * leading, lines.get(i)));
        }
    }
}
