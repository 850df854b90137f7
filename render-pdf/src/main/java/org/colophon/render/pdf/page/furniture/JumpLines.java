package org.colophon.render.pdf.page.furniture;

import java.util.List;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.galley.MakeupContext;
import org.colophon.render.pdf.page.galley.OneLine;
import org.colophon.render.pdf.page.galley.TextMaker;
import org.colophon.style.Binding;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.Typeface;

/**
 * The lines that say on which page an article goes on, and from which it comes: one grid line each, at the size of the
 * body.
 */
public final class JumpLines {

    private final MakeupContext desk;

    public JumpLines(MakeupContext desk) {
        this.desk = desk;
    }

    /** Lines that are kept free for each: none where an edition has one article, which goes on by itself. */
    public static int lines(MakeupContext desk, int articles) {
        return articles > 1 && desk.style.binding().jumps() == Binding.Jumps.LINES ? 1 : 0;
    }

    /** At the end of a part. */
    public void to(String page, int inline, int line, List<PageItem> marks) {
        set(desk.copy().jumpTo(page), TextAlign.END, inline, line, marks);
    }

    /** At the head of the next. */
    public void from(String page, int inline, int line, List<PageItem> marks) {
        set(desk.copy().jumpFrom(page), TextAlign.START, inline, line, marks);
    }

    private void set(String words, TextAlign align, int inline, int line, List<PageItem> marks) {
        Type type = desk.type(TextElement.BODY).in(Typeface.KAI);
        TypedText text = new TypedText();
        String shown =
                new OneLine(desk).proved(words, type, desk.grid.columnWidth, "the note of where the text goes on");
        new TextMaker(desk).text(shown, SourceSpan.NONE, type, text);
        List<SetLine> lines = desk.compositor.set(text, desk.plain(desk.grid.columnWidth, align));
        if (!lines.isEmpty()) {
            marks.add(new PageItem.Line(
                    "",
                    inline,
                    desk.grid.lineTop(line) + Grid.baseline(desk.grid.leading, type.size()),
                    lines.getFirst()));
        }
    }
}
