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
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageDraft;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.galley.MakeupContext;
import org.colophon.render.pdf.page.galley.OneLine;
import org.colophon.render.pdf.page.galley.TextMaker;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.jspecify.annotations.Nullable;

/** The lines at the head and foot of a page. What is not given leaves no hole. */
public final class Furnisher {

    private static final String BLANK = "\u3000";

    private final MakeupContext desk;
    private final TextMaker texts;
    private final OneLine words;
    private final Edition edition;
    /**
     * The pages that each member of the staff answers for, by the words that are printed; none for whom the edition
     * names.
     */
    private final Map<String, Set<String>> answering = new HashMap<>();

    public Furnisher(MakeupContext desk, Edition edition) {
        this.desk = desk;
        this.texts = new TextMaker(desk);
        this.words = new OneLine(desk);
        this.edition = edition;
        desk.context
                .house()
                .staff()
                .forEach(member -> answering
                        .computeIfAbsent(member.text(), made -> new HashSet<>())
                        .add(member.page()));
    }

    /** What stands around the text of a page, whose head is that of the publication where it has a masthead. */
    public List<PageItem> furnish(PageDraft sheet, int position, int pages, Masthead masthead) {
        List<PageItem> marks = new ArrayList<>();
        if (masthead.isEmpty()) {
            head(sheet, marks);
        } else {
            marks.addAll(masthead.marks());
        }
        foot(sheet, position, pages, marks);
        marks.addAll(CropMarks.of(desk.style.page()));
        return marks;
    }

    private void head(PageDraft sheet, List<PageItem> marks) {
        Type folio = desk.type(TextElement.FOLIO);
        int width = desk.grid.width;
        String start = numberStandsAbove(sheet)
                ? words.proved(sheet.folio().label(), number(), width / 3, "the number of a page")
                : "";
        int number = words.extent(start, number());
        String imprint = Copy.forLanguage(edition.info().language()).imprint(edition.info());
        String end = words.proved(imprint, folio, width - number - 2 * desk.grid.body, "the folio line");
        String section = words.proved(
                section(sheet.article()),
                folio,
                width - number - extent(end) - 4 * desk.grid.body,
                "the name of a section");
        String running = running(sheet, start, end);
        if (start.isEmpty() && running.isEmpty() && section.isEmpty() && end.isEmpty()) {
            return;
        }
        int base = desk.style.furniture().head().milliPoints();
        // The section stands in the middle where both sides leave it room.
        boolean room = 2 * Math.max(extent(start + running) + desk.grid.body, extent(end))
                        + extent(section)
                        + 2 * desk.grid.body
                < desk.grid.width;
        number(start, room ? "" : section, running, base, marks);
        line(room ? section : "", TextElement.FOLIO, TextAlign.CENTER, base, marks);
        line(end, TextElement.FOLIO, TextAlign.END, base, marks);
        int rule = desk.style.furniture().headRule().milliPoints();
        if (rule > 0) {
            marks.add(new PageItem.Rule(desk.grid.left, base + 4_000, desk.grid.width, rule, Ink.BLACK));
        }
    }

    /** Newspapers print the number of a page in the folio line, magazines at the foot. */
    private boolean numberStandsAbove(PageDraft sheet) {
        return sheet.folio().named() && desk.style.furniture().number().milliPoints() > 0;
    }

    private static String section(@Nullable Article article) {
        SourcePage source = article == null ? null : article.page();
        return source == null || source.printSection() == null ? "" : source.printSection();
    }

    /** The title of the article that goes on from the page before, as much of it as there is room for. */
    private String running(PageDraft sheet, String start, String end) {
        Article continued = sheet.continued();
        if (continued == null) {
            return "";
        }
        desk.begin(continued);
        // The title stands whole at the head of its article.
        return words.cut(
                ContentsMaker.title(continued),
                desk.type(TextElement.FOLIO),
                desk.grid.width - extent(start + end + BLANK + BLANK));
    }

    private void foot(PageDraft sheet, int position, int pages, List<PageItem> marks) {
        // Around vertical lines stands what runs across the sheet below the same area.
        Grid grid = sheet.grid().writing == desk.grid.writing ? sheet.grid() : desk.grid;
        int bottom = grid.lineTop(grid.lines);
        int base = bottom + desk.style.furniture().foot().milliPoints();
        List<Credit> present = edition.info().staff().stream()
                .filter(credit -> answersFor(credit, sheet.article()))
                .toList();
        boolean staffed = !present.isEmpty();
        if (staffed) {
            String names = String.join(BLANK, present.stream().map(Credit::text).toList());
            line(fitted(names, base - bottom), TextElement.FOOT, TextAlign.END, base, marks);
            int rule = desk.style.furniture().footRule().milliPoints();
            if (rule > 0) {
                marks.add(new PageItem.Rule(desk.grid.left, bottom + 7_000, desk.grid.width, rule, Ink.BLACK));
            }
        }
        if (sheet.folio().named() ? !numberStandsAbove(sheet) : pages > 1) {
            // Folios stand at the outer edge: right on a recto, left on a verso; the staff keeps its side.
            TextAlign outer = position % 2 == 1 && !staffed ? TextAlign.END : TextAlign.START;
            Type type = desk.type(TextElement.FOOT);
            line(
                    words.proved(sheet.folio().label(), type, desk.grid.width / 3, "the number of a page"),
                    TextElement.FOOT,
                    outer,
                    base,
                    marks);
        }
    }

    /** Whom the house names for certain pages stands on those alone; whom the edition itself names stands on all. */
    private boolean answersFor(Credit credit, @Nullable Article article) {
        SourcePage source = article == null ? null : article.page();
        String page = source == null ? null : source.printPage();
        Set<String> pages = answering.getOrDefault(credit.text(), Set.of());
        return page == null || pages.isEmpty() || pages.contains("*") || pages.contains(page);
    }

    /**
     * The number of the page as printed, in Hei, what finds no room in the middle after it, and the running title in
     * Kai.
     */
    private void number(String number, String section, String running, int base, List<PageItem> marks) {
        Type folio = desk.type(TextElement.FOLIO);
        TypedText typed = new TypedText();
        if (!number.isEmpty()) {
            append(number, number(), typed);
        }
        append(section, folio, typed);
        append(running, folio.in(Typeface.KAI), typed);
        set(typed, TextElement.FOLIO, TextAlign.START, base, marks);
    }

    private void append(String text, Type type, TypedText to) {
        texts.text(to.size() == 0 || text.isEmpty() ? text : BLANK + text, SourceSpan.NONE, type, to);
    }

    private Type number() {
        return new Type(
                Typeface.HEI,
                Weight.BOLD,
                Math.max(1, desk.style.furniture().number().milliPoints()),
                0,
                desk.type(TextElement.FOLIO).ink());
    }

    private int extent(String text) {
        return words.extent(text, desk.type(TextElement.FOLIO));
    }

    /** The staff goes on above the first line as far as the text leaves room; more is cut. */
    private String fitted(String names, int room) {
        Type type = desk.type(TextElement.FOOT);
        int lines = 1 + Math.max(0, room - type.size()) / desk.text(TextElement.FOOT).leading().milliPoints();
        return words.extent(names, type) <= (long) lines * desk.grid.width ? names
                : words.proved(names, type, desk.grid.width - desk.grid.body, "the staff");
    }

    private void line(String text, TextElement element, TextAlign align, int base, List<PageItem> marks) {
        TypedText typed = new TypedText();
        texts.text(text, SourceSpan.NONE, desk.type(element), typed);
        set(typed, element, align, base, marks);
    }

    private void set(TypedText text, TextElement element, TextAlign align, int base, List<PageItem> marks) {
        List<SetLine> lines = desk.compositor.set(text, desk.plain(desk.grid.width, align));
        // One line is all there is room for; what is longer goes on above.
        int leading = desk.text(element).leading().milliPoints();
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new PageItem.Line("", desk.grid.left, base - (lines.size() - 1 - i) * leading, lines.get(i)));
        }
    }
}
