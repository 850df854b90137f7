package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.line.Measures;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;

/**
 * Sets the first paragraph of a text, whose first character takes several lines. A paragraph that begins with
 * punctuation, a dateline or stress has no drop capital.
 */
final class DropCapital {

    /** Height of capital letters in thousandths of the em: 700 to 730 in the serif faces in use. */
    private static final int CAPITAL_HEIGHT = 700;

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final Grid grid;
    private final TextMaker texts;
    private final Footnotes footnotes;
    private final int lines;

    DropCapital(ArticleScope scope, TextMaker texts, Footnotes footnotes) {
        this.scope = scope;
        this.style = scope.style();
        this.grid = scope.grid();
        this.texts = texts;
        this.footnotes = footnotes;
        this.lines = style.print().makeup().dropCapital();
    }

    /**
     * The large character.
     *
     * @param text the character in its type
     * @param size its size
     * @param width the part of the measure that it takes
     */
    private record Capital(TypedText text, int size, int width) { }

    /** Sets a paragraph, if it can have a drop capital. */
    Optional<Passage> make(Block.Paragraph paragraph, int measure, TextAlign align) {
        if (paragraph.content().isEmpty()
                || !(paragraph.content().getFirst() instanceof Inline.Text first)
                || first.value().isEmpty()
                || !Character.isLetterOrDigit(first.value().codePointAt(0))) {
            return Optional.empty();
        }
        String letter = Character.toString(first.value().codePointAt(0));
        Capital capital = capital(letter, first.span());
        List<Inline> rest = new ArrayList<>(paragraph.content());
        rest.set(0, new Inline.Text(first.value().substring(letter.length()).stripLeading(), first.span()));
        TypedText text = texts.make(rest, style.type(TextElement.BODY));
        TextPiece piece = new TextPiece(paragraph.id(), paragraph.span(), text);
        return capital.width() * 2 > measure ? Optional.empty() : set(piece, capital, measure, align);
    }

    private Optional<Passage> set(TextPiece piece, Capital capital, int measure, TextAlign align) {
        int[] beside = new int[lines];
        Arrays.fill(beside, Math.max(1, measure - capital.width()));
        Setting setting =
                new Setting(Measures.of(beside, measure), 0, align, style.composing(), Setting.Keeping.TEXT);
        Passage passage = new ParagraphTakes(piece.id(), grid.body, grid.leading)
                .passage(piece.span(), scope.compositor().variants(piece.text(), setting));
        SetLine large = scope.compositor()
                .set(capital.text(), style.plain(capital.width(), TextAlign.START))
                .getFirst();
        PageItem mark = new PageItem.Line(piece.id(), 0, baseline(capital.size()), large);
        List<Passage.Take> takes = passage.takes().stream()
                .filter(take -> take.slots().size() > lines)
                .map(take -> new Passage.Take(beside(take.slots(), mark, capital.width()), take.cost()))
                .toList();
        return takes.isEmpty() ? Optional.empty()
                : Optional.of(footnotes.carried(new Passage(piece.id(), piece.span(), takes), piece.text()));
    }

    private List<Slot> beside(List<Slot> slots, PageItem capital, int width) {
        List<Slot> moved = new ArrayList<>(slots);
        for (int i = 0; i < lines; i++) {
            moved.set(i, slots.get(i).moved(width).bound(Slot.Bond.WHOLE));
        }
        moved.set(0, moved.getFirst().with(List.of(capital)));
        return moved;
    }

    private Capital capital(String letter, SourceSpan span) {
        Type type = style.type(TextElement.BODY);
        int size = size(letter);
        TypedText text = new TypedText();
        texts.text(letter, span, type.sized(size), text);
        // Beside Han the capital takes whole ems, so that the lines beside it need no adjustment.
        int width = isHan(letter)
                ? ems(size)
                : scope.compositor().extent(text, style.composing()) + grid.body / 3;
        return new Capital(text, size, width);
    }

    /** Han fill the height from the first em box to the last; letters that from cap height to the last baseline. */
    private int size(String letter) {
        int below = (lines - 1) * grid.leading;
        return isHan(letter)
                ? Math.min(grid.body + below, ems(grid.body + below) - grid.body / 4)
                : grid.body + below * 1000 / CAPITAL_HEIGHT;
    }

    private int baseline(int size) {
        boolean letter = size > grid.body + (lines - 1) * grid.leading;
        return letter
                ? (lines - 1) * grid.leading + Grid.baseline(grid.leading, grid.body)
                : Grid.baseline(lines * grid.leading, size);
    }

    private int ems(int extent) {
        return (extent + grid.body - 1) / grid.body * grid.body;
    }

    private static boolean isHan(String letter) {
        return Character.isIdeographic(letter.codePointAt(0));
    }
}
