package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.model.style.Ink;
import org.colophon.model.style.TextAlign;
import org.colophon.model.style.TextElement;
import org.colophon.model.style.Typeface;
import org.colophon.model.style.Weight;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;

/** The lines at the head and foot of a page. What is not given leaves no hole. */
final class Furnisher {

    private final Desk desk;
    private final TextMaker texts;
    private final Edition edition;

    Furnisher(Desk desk, Edition edition) {
        this.desk = desk;
        this.texts = new TextMaker(desk);
        this.edition = edition;
    }

    List<Mark> furnish(int page, int pages, Grid grid) {
        List<Mark> marks = new ArrayList<>();
        head(page, marks);
        foot(page, pages, grid, marks);
        return marks;
    }

    private void head(int page, List<Mark> marks) {
        EditionInfo info = edition.info();
        SourcePage source = edition.articles().isEmpty() ? null : edition.articles().getFirst().page();
        String printed = source == null || source.printPage() == null ? "" : source.printPage();
        String section = source == null || source.printSection() == null ? "" : source.printSection();
        List<String> right = new ArrayList<>();
        if (info.publication() != null) {
            right.add(info.publication());
        }
        if (info.issue() != null) {
            right.add(info.issue());
        }
        if (info.date() != null) {
            right.add(Copy.forLanguage(info.language()).date(info.date()));
        }
        if (printed.isEmpty() && section.isEmpty() && right.isEmpty()) {
            return;
        }
        int base = desk.style.furniture().head().milliPoints();
        String end = String.join("\u3000", right);
        String start = page == 1 ? printed : "";
        // The section stands in the middle where both sides leave it room.
        boolean room = 2 * Math.max(extent(start), extent(end)) + extent(section) + 2 * desk.grid.body < desk.grid.width;
        number(start, room ? "" : section, base, marks);
        line(room ? section : "", TextElement.FOLIO, TextAlign.CENTER, base, marks);
        line(end, TextElement.FOLIO, TextAlign.END, base, marks);
        int rule = desk.style.furniture().headRule().milliPoints();
        if (rule > 0) {
            marks.add(new Mark.Rule(desk.grid.left, base + 4_000, desk.grid.width, rule, Ink.BLACK));
        }
    }

    private void foot(int page, int pages, Grid grid, List<Mark> marks) {
        int bottom = grid.lineTop(grid.lines);
        int base = bottom + desk.style.furniture().foot().milliPoints();
        boolean staffed = !edition.info().staff().isEmpty();
        if (staffed) {
            TypedText staff = new TypedText();
            for (Credit credit : edition.info().staff()) {
                texts.text(staff.size() == 0 ? credit.text() : "\u3000" + credit.text(), SourceSpan.NONE, desk.type(TextElement.FOOT), staff);
            }
            set(staff, TextElement.FOOT, TextAlign.END, base, marks);
            int rule = desk.style.furniture().footRule().milliPoints();
            if (rule > 0) {
                marks.add(new Mark.Rule(desk.grid.left, bottom + 7_000, desk.grid.width, rule, Ink.BLACK));
            }
        }
        if (pages > 1) {
            // Folios stand at the outer edge: right on a recto, left on a verso; the staff keeps its side.
            TextAlign outer = page % 2 == 1 && !staffed ? TextAlign.END : TextAlign.START;
            line(Integer.toString(page), TextElement.FOOT, outer, base, marks);
        }
    }

    /** The number of the page as printed, in Hei, and what finds no room in the middle after it. */
    private void number(String number, String after, int base, List<Mark> marks) {
        Type folio = desk.type(TextElement.FOLIO);
        Type large = new Type(Typeface.HEI, Weight.BOLD, desk.style.furniture().number().milliPoints(), 0, folio.ink());
        TypedText typed = new TypedText();
        texts.text(number, SourceSpan.NONE, large, typed);
        texts.text(number.isEmpty() || after.isEmpty() ? after : "\u3000" + after, SourceSpan.NONE, folio, typed);
        set(typed, TextElement.FOLIO, TextAlign.START, base, marks);
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
