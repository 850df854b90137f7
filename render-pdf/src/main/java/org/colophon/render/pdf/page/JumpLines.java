package org.colophon.render.pdf.page;

import java.util.List;
import org.colophon.model.SourceSpan;
import org.colophon.model.style.Binding;
import org.colophon.model.style.TextAlign;
import org.colophon.model.style.TextElement;
import org.colophon.model.style.Typeface;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;

/** The lines that say on which page an article goes on, and from which it comes: one grid line each, at the size of the body. */
final class JumpLines {

    private final Desk desk;

    JumpLines(Desk desk) {
        this.desk = desk;
    }

    /** Lines that are kept free for each: none where an edition has one article, which goes on by itself. */
    static int lines(Desk desk, int articles) {
        return articles > 1 && desk.style.binding().jumps() == Binding.Jumps.LINES ? 1 : 0;
    }

    /** At the end of a part. */
    void to(String page, int inline, int line, List<Mark> marks) {
        set(desk.copy().jumpTo(page), TextAlign.END, inline, line, marks);
    }

    /** At the head of the next. */
    void from(String page, int inline, int line, List<Mark> marks) {
        set(desk.copy().jumpFrom(page), TextAlign.START, inline, line, marks);
    }

    private void set(String words, TextAlign align, int inline, int line, List<Mark> marks) {
        Type type = desk.type(TextElement.BODY).in(Typeface.KAI);
        TypedText text = new TypedText();
        String shown = new OneLine(desk).proved(words, type, desk.grid.columnWidth, "the note of where the text goes on");
        new TextMaker(desk).text(shown, SourceSpan.NONE, type, text);
        List<SetLine> lines = desk.compositor.set(text, desk.plain(desk.grid.columnWidth, align));
        if (!lines.isEmpty()) {
            marks.add(new Mark.Line("", inline, desk.grid.lineTop(line) + Grid.baseline(desk.grid.leading, type.size()), lines.getFirst()));
        }
    }
}
