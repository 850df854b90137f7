package org.colophon.render.pdf.page.furniture;

import java.util.List;
import java.util.Optional;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
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

    public JumpLines(ArticleScope scope) {
        this.words = FurnitureText.of(scope);
        this.copy = scope.copy();
        this.grid = scope.grid();
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

    private Optional<PageItem> set(String phrase, TextAlign align, int inline, int line) {
        Type type = words.type(TextElement.BODY).in(Typeface.KAI);
        String shown = words.cutAndReport(phrase, type, grid.columnWidth, "the note of where the text goes on");
        int base = grid.lineTop(line) + Grid.baseline(grid.leading, type.size());
        return words.set(words.typed(shown, type), grid.columnWidth, align).stream()
                .findFirst()
                .map(set -> new PageItem.Line("", inline, base, set));
    }
}
