package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.model.style.House;
import org.colophon.model.style.Ink;
import org.colophon.model.style.TextAlign;
import org.colophon.model.style.TextElement;
import org.colophon.model.style.Typeface;
import org.colophon.model.style.Weight;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.jspecify.annotations.Nullable;

/** The lines at the head and foot of a page. What is not given leaves no hole. */
final class Furnisher {

    private static final String BLANK = "\u3000";

    private final Desk desk;
    private final TextMaker texts;
    private final Edition edition;

    Furnisher(Desk desk, Edition edition) {
        this.desk = desk;
        this.texts = new TextMaker(desk);
        this.edition = edition;
    }

    /** What stands around the text of a page, whose head is that of the publication where it has a masthead. */
    List<Mark> furnish(Sheet sheet, int position, int pages, Masthead masthead) {
        List<Mark> marks = new ArrayList<>();
        if (masthead.isEmpty()) {
            head(sheet, marks);
        } else {
            marks.addAll(masthead.marks());
        }
        foot(sheet, position, pages, marks);
        marks.addAll(CropMarks.of(desk.style.page()));
        return marks;
    }

    private void head(Sheet sheet, List<Mark> marks) {
        String section = section(sheet.article());
        String end = Copy.forLanguage(edition.info().language()).imprint(edition.info());
        String start = numberStandsAbove(sheet) ? sheet.folio().label() : "";
        String running = running(sheet, start, end);
        if (start.isEmpty() && running.isEmpty() && section.isEmpty() && end.isEmpty()) {
            return;
        }
        int base = desk.style.furniture().head().milliPoints();
        // The section stands in the middle where both sides leave it room.
        boolean room = 2 * Math.max(extent(start + running) + desk.grid.body, extent(end)) + extent(section) + 2 * desk.grid.body < desk.grid.width;
        number(start, room ? "" : section, running, base, marks);
        line(room ? section : "", TextElement.FOLIO, TextAlign.CENTER, base, marks);
        line(end, TextElement.FOLIO, TextAlign.END, base, marks);
        int rule = desk.style.furniture().headRule().milliPoints();
        if (rule > 0) {
            marks.add(new Mark.Rule(desk.grid.left, base + 4_000, desk.grid.width, rule, Ink.BLACK));
        }
    }

    /** Newspapers print the number of a page in the folio line, magazines at the foot. */
    private boolean numberStandsAbove(Sheet sheet) {
        return sheet.folio().named() && desk.style.furniture().number().milliPoints() > 0;
    }

    private static String section(@Nullable Article article) {
        SourcePage source = article == null ? null : article.page();
        return source == null || source.printSection() == null ? "" : source.printSection();
    }

    /** The title of the article that goes on from the page before, as much of it as there is room for. */
    private String running(Sheet sheet, String start, String end) {
        Article continued = sheet.continued();
        if (continued == null) {
            return "";
        }
        desk.begin(continued);
        String title = ContentsMaker.title(continued);
        int room = desk.grid.width - extent(start + end + BLANK + BLANK);
        String shown = title;
        for (int last = title.length(); last > 0 && extent(shown) > room; last = title.offsetByCodePoints(last, -1)) {
            shown = title.substring(0, last) + "…";
        }
        return extent(shown) > room ? "" : shown;
    }

    private void foot(Sheet sheet, int position, int pages, List<Mark> marks) {
        // Around vertical lines stands what runs across the sheet below the same area.
        Grid grid = sheet.grid().writing == desk.grid.writing ? sheet.grid() : desk.grid;
        int bottom = grid.lineTop(grid.lines);
        int base = bottom + desk.style.furniture().foot().milliPoints();
        List<Credit> present = edition.info().staff().stream().filter(credit -> answersFor(credit, sheet.article())).toList();
        boolean staffed = !present.isEmpty();
        if (staffed) {
            TypedText staff = new TypedText();
            for (Credit credit : present) {
                texts.text(staff.size() == 0 ? credit.text() : BLANK + credit.text(), SourceSpan.NONE, desk.type(TextElement.FOOT), staff);
            }
            set(staff, TextElement.FOOT, TextAlign.END, base, marks);
            int rule = desk.style.furniture().footRule().milliPoints();
            if (rule > 0) {
                marks.add(new Mark.Rule(desk.grid.left, bottom + 7_000, desk.grid.width, rule, Ink.BLACK));
            }
        }
        if (sheet.folio().named() ? !numberStandsAbove(sheet) : pages > 1) {
            // Folios stand at the outer edge: right on a recto, left on a verso; the staff keeps its side.
            TextAlign outer = position % 2 == 1 && !staffed ? TextAlign.END : TextAlign.START;
            line(sheet.folio().label(), TextElement.FOOT, outer, base, marks);
        }
    }

    /** Whom the house names for certain pages stands on those alone; whom the edition itself names stands on all. */
    private boolean answersFor(Credit credit, @Nullable Article article) {
        SourcePage source = article == null ? null : article.page();
        String page = source == null ? null : source.printPage();
        List<String> pages = desk.context.house().staff().stream().filter(member -> member.text().equals(credit.text())).map(House.Staff::page).toList();
        return page == null || pages.isEmpty() || pages.contains("*") || pages.contains(page);
    }

    /** The number of the page as printed, in Hei, what finds no room in the middle after it, and the running title in Kai. */
    private void number(String number, String section, String running, int base, List<Mark> marks) {
        Type folio = desk.type(TextElement.FOLIO);
        TypedText typed = new TypedText();
        if (!number.isEmpty()) {
            append(number, new Type(Typeface.HEI, Weight.BOLD, desk.style.furniture().number().milliPoints(), 0, folio.ink()), typed);
        }
        append(section, folio, typed);
        append(running, folio.in(Typeface.KAI), typed);
        set(typed, TextElement.FOLIO, TextAlign.START, base, marks);
    }

    private void append(String words, Type type, TypedText to) {
        texts.text(to.size() == 0 || words.isEmpty() ? words : BLANK + words, SourceSpan.NONE, type, to);
    }

    private int extent(String text) {
        return desk.compositor.extent(new TypedText().append(text, desk.type(TextElement.FOLIO)), desk.style.composing());
    }

    private void line(String text, TextElement element, TextAlign align, int base, List<Mark> marks) {
        TypedText typed = new TypedText();
        texts.text(text, SourceSpan.NONE, desk.type(element), typed);
        set(typed, element, align, base, marks);
    }

    private void set(TypedText text, TextElement element, TextAlign align, int base, List<Mark> marks) {
        List<SetLine> lines = desk.compositor.set(text, desk.plain(desk.grid.width, align));
        // One line is all there is room for; what is longer goes on above.
        int leading = desk.text(element).leading().milliPoints();
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Line("", desk.grid.left, base - (lines.size() - 1 - i) * leading, lines.get(i)));
        }
    }
}
