package org.colophon.proof;

import java.io.IOException;
import java.nio.file.Path;
import org.colophon.style.ColumnGrid;
import org.colophon.style.Length;
import org.colophon.style.Look;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.colophon.style.StyleDraft;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;

/**
 * The style of a preview, with the few values that a desk changes. 0 is the value of the style.
 *
 * @param style the name of a built-in style, or a style file
 * @param look the name of a look; empty for that of the style
 * @param size of the text, in quarters of a point
 * @param leading of the text, in quarters of a point
 * @param columns of a page
 * @param title the size of titles, in quarters of a point
 */
record PreviewChoice(String style, String look, int size, int leading, int columns, int title) {

    private static final double QUARTERS = 4;

    PreviewChoice {
        boolean known = PrintStyles.names().contains(style) || style.endsWith(".json");
        if (!known || !look.isEmpty() && !Look.names().contains(look)) {
            throw new IllegalArgumentException("there is no style " + style + " or no look " + look);
        }
        if (size < 0 || size > 200 || leading < 0 || leading > 400 || columns < 0 || columns > 12 || title < 0
                || title > 800) {
            throw new IllegalArgumentException("a size is beyond what a page holds");
        }
    }

    static PreviewChoice of(String style, String look) {
        return new PreviewChoice(style, look, 0, 0, 0, 0);
    }

    /** The style that was chosen. */
    PrintStyle print() throws IOException {
        PrintStyle base = style.endsWith(".json") ? PrintStyles.read(Path.of(style)) : PrintStyles.builtIn(style);
        PrintStyle looked = look.isEmpty() ? base : base.look(look);
        return looked.with(draft -> change(looked, draft));
    }

    private void change(PrintStyle base, StyleDraft draft) {
        if (columns > 0 && columns != base.grid().columns()) {
            draft.columns(columns);
        }
        if (size > 0 || leading > 0) {
            draft.grid(grid -> set(base.grid(), grid));
            base.layouts().blocks().filter(blocks -> !blocks.grid().equals(base.grid())).ifPresent(blocks ->
                    draft.blocks(layout -> layout.withGrid(grid -> set(layout.grid(), grid))));
            for (TextElement element : TextElement.values()) {
                TextStyle text = base.text(element);
                Length body = base.grid().body();
                Length line = base.grid().leading();
                draft.text(element, each -> {
                    if (size > 0 && text.size().equals(body)) {
                        each.size(points(size));
                    }
                    if (leading > 0 && text.leading().equals(line)) {
                        each.leading(points(leading));
                    }
                });
            }
        }
        if (title > 0) {
            TextStyle text = base.text(TextElement.TITLE);
            double stretch = points(title).toPoints() / text.size().toPoints();
            draft.text(TextElement.TITLE, each -> each.size(points(title))
                    .leading(Length.points(Math.rint(text.leading().toPoints() * stretch * QUARTERS) / QUARTERS)));
        }
    }

    /** The grid at another size and leading, in the same type area. */
    private void set(ColumnGrid before, ColumnGrid.Draft grid) {
        if (size > 0) {
            grid.body(points(size))
                    .measure(Math.max(1, before.columnWidth().milliPoints() / points(size).milliPoints()));
        }
        if (leading > 0) {
            grid.leading(points(leading))
                    .lines(Math.max(1, before.height().milliPoints() / points(leading).milliPoints()));
        }
    }

    private static Length points(int quarters) {
        return Length.points(quarters / QUARTERS);
    }
}
