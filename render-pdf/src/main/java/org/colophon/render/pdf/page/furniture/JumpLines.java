package org.colophon.render.pdf.page.furniture;

import java.util.List;
import java.util.Optional;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.style.Binding;
import org.colophon.style.PrintStyle;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.Typeface;

/** The lines that name the page on which an article continues, or from which it comes: one grid line each. */
public final class JumpLines {

    private final FurnitureText words;
    private final Copy copy;
    private final Grid grid;
    private final String id;

    public JumpLines(ArticleScope scope) {
        this.words = FurnitureText.of(scope);
        this.copy = scope.copy();
        this.grid = scope.grid();
        this.id = scope.article().id();
    }

    /** Grid lines that are kept for each. None are if an edition has one article: it is clear how that continues. */
    public static int lines(PrintStyle style, int articles) {
        return articles > 1 && style.binding().jumps() == Binding.Jumps.LINES ? 1 : 0;
    }

    /** Adds the line at the end of a part. */
    public void to(String page, int inline, int line, List<PageItem> marks) {
        set(copy.jumpTo(page), TextAlign.END, inline, line).ifPresent(marks::add);
    }

    /** Adds the line at the head of the next part. */
    public void from(String page, int inline, int line, List<PageItem> marks) {
        set(copy.jumpFrom(page), TextAlign.START, inline, line).ifPresent(marks::add);
    }

    /** The slot of the line at the end of the first part of a story, on a planned page. */
    public List<Slot> to(String page, String word) {
        return slot(copy.storyTo(page, word), TextAlign.END, 0);
    }

    /** The slot of the line above the rest of a story. */
    public List<Slot> from(String page) {
        return slot(copy.storyFrom(page), TextAlign.START, 1);
    }

    private List<Slot> slot(String phrase, TextAlign align, int tail) {
        return set(phrase, align, 0, 0).stream()
                .map(item -> (PageItem.Line) item.moved(0, -grid.lineTop(0)))
                .map(line -> Slot.line(new PageItem.Line(id, new BlockPart.Jump(tail), line.inline(), line.block(),
                        line.line())).bound(tail == 0 ? Slot.Bond.FREE : Slot.Bond.WHOLE))
                .toList();
    }

    private Optional<PageItem> set(String phrase, TextAlign align, int inline, int line) {
        Type type = words.type(TextElement.BODY).in(Typeface.KAI);
        String shown = words.cutAndReport(phrase, type, grid.columnWidth, "the note of where the text goes on");
        int base = grid.lineTop(line) + Grid.baseline(grid.leading, type.size());
        return words.set(words.typed(shown, type), grid.columnWidth, align).stream()
                .findFirst()
                .map(set -> new PageItem.Line("", inline, base, set));
    }
}
