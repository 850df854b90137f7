package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.colophon.model.Block;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.style.TextElement;

/**
 * Chooses the widths of the columns of a table. Each column gets the width of its longest word or of a phrase of four
 * Han, and a share of the rest in proportion to the width it would like. If they do not fit, the type is made smaller
 * in steps, then phrases are broken, then words are hyphenated; in the end columns of an em set the size.
 */
final class TableFitter {

    /** Smallest type, in per cent of its full size. */
    private static final int SMALLEST = 65;
    private static final int STEP = 5;
    /** Ems of a phrase that is kept in one line of a cell. */
    private static final int PHRASE = 4;

    private final Compositor compositor;
    private final MakeupStyle style;
    private final TextMaker texts;
    private final Block.Table table;

    TableFitter(ArticleScope scope, TextMaker texts, Block.Table table) {
        this.compositor = scope.compositor();
        this.style = scope.style();
        this.texts = texts;
        this.table = table;
    }

    /** The parts of a text that a column is wide enough for. */
    private enum Kept {
        PHRASES(TableFit.USUAL_ALLEY),
        WORDS(TableFit.USUAL_ALLEY),
        PIECES(TableFit.LEAST_ALLEY),
        SIGNS(TableFit.LEAST_ALLEY);

        private final int alley;

        Kept(int alley) {
            this.alley = alley;
        }
    }

    TableFit fit(int measure) {
        for (Kept kept : Kept.values()) {
            for (int percent = TableFit.FULL_SIZE; percent >= SMALLEST; percent -= STEP) {
                long[] least = least(kept, percent);
                if (Arrays.stream(least).sum() <= measure) {
                    return fit(kept, percent, measure);
                }
            }
        }
        long needed = Arrays.stream(least(Kept.SIGNS, TableFit.FULL_SIZE)).sum();
        return fit(Kept.SIGNS, Math.clamp(measure * (long) TableFit.FULL_SIZE / needed, 1, SMALLEST), measure);
    }

    private TableFit fit(Kept kept, int percent, int measure) {
        long[] wanted = each(kept, percent, text -> compositor.extent(text, style.composing()));
        return new TableFit(percent, kept.alley, shares(least(kept, percent), wanted, measure));
    }

    private long[] least(Kept kept, int percent) {
        return each(kept, percent, text -> switch (kept) {
            case PHRASES -> Math.max(
                    compositor.longestWord(text, style.composing()),
                    Math.min(compositor.extent(text, style.composing()), phrase(text, percent)));
            case WORDS -> compositor.longestWord(text, style.composing());
            case PIECES -> compositor.longestPiece(text, style.composing());
            case SIGNS -> 0;
        });
    }

    /** Four ems of Han; words of an alphabet are kept for themselves. */
    private int phrase(TypedText text, int percent) {
        for (int i = 0; i < text.size(); i++) {
            if (Character.isIdeographic(text.point(i))) {
                return PHRASE * style.size(TextElement.TABLE) * percent / TableFit.FULL_SIZE;
            }
        }
        return 0;
    }

    /** The widest text of each column, at least an em. */
    private long[] each(Kept kept, int percent, ToIntFunction<TypedText> extent) {
        int columns = table.columns().size();
        int em = style.grid().body;
        long[] widths = new long[columns];
        for (int c = 0; c < columns; c++) {
            widths[c] = (long) em * percent / 100;
            for (TypedText text : column(c, percent)) {
                widths[c] = Math.max(widths[c], extent.applyAsInt(text));
            }
            widths[c] += c == columns - 1 ? 0 : TableFit.alley(em, percent, kept.alley);
        }
        return widths;
    }

    private List<TypedText> column(int c, int percent) {
        List<TypedText> cells = new ArrayList<>();
        cells.addAll(cells(table.head(), c, TextElement.TABLE_HEAD, percent));
        cells.addAll(cells(table.body(), c, TextElement.TABLE, percent));
        return cells;
    }

    private List<TypedText> cells(List<Block.TableRow> rows, int c, TextElement element, int percent) {
        return rows.stream()
                .filter(row -> c < row.cells().size())
                .map(row -> texts.make(row.cells().get(c), TableFit.scaled(style.type(element), percent)))
                .toList();
    }

    private static int[] shares(long[] least, long[] wanted, int measure) {
        int columns = least.length;
        long words = Arrays.stream(least).sum();
        long wants = Arrays.stream(wanted).sum() - words;
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            if (words >= measure) {
                widths[c] = (int) (least[c] * measure / words);
            } else if (wants <= measure - words) {
                widths[c] = (int) (wanted[c] + (measure - words - wants) / columns);
            } else {
                widths[c] = (int) (least[c] + (wanted[c] - least[c]) * (measure - words) / wants);
            }
        }
        return widths;
    }
}
