package org.colophon.render.pdf.page.galley;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.render.pdf.line.Measures;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;

/**
 * The first paragraph of a text whose first character takes several lines. One that opens with a mark, a dateline or
 * stress has none.
 */
final class DropCapital {

    /** The part of the em that capital letters are high: 700 to 730 of 1000 in the serif faces in use. */
    private static final int CAPITAL_HEIGHT = 700;

    private final MakeupContext desk;
    private final TextMaker texts;
    private final int lines;

    DropCapital(MakeupContext desk, TextMaker texts, int lines) {
        this.desk = desk;
        this.texts = texts;
        this.lines = lines;
    }

    /** The paragraph with its capital, if it can have one. */
    Optional<Passage> make(Block.Paragraph paragraph, int measure, TextAlign align) throws IOException {
        if (paragraph.content().isEmpty()
                || !(paragraph.content().getFirst() instanceof Inline.Text first)
                || first.value().isEmpty()
                || !Character.isLetterOrDigit(first.value().codePointAt(0))) {
            return Optional.empty();
        }
        String letter = Character.toString(first.value().codePointAt(0));
        int size = size(letter);
        TypedText capital = new TypedText();
        Type type = desk.type(TextElement.BODY);
        texts.text(letter, first.span(), new Type(type.face(), type.weight(), size, 0, type.ink()), capital);
        int width = width(letter, capital, size);
        List<Inline> rest = new ArrayList<>(paragraph.content());
        rest.set(0, new Inline.Text(first.value().substring(letter.length()).stripLeading(), first.span()));
        return set(paragraph, texts.make(rest, type), capital, size, width, measure, align);
    }

    private Optional<Passage> set(
            Block.Paragraph paragraph,
            TypedText text,
            TypedText capital,
            int size,
            int width,
            int measure,
            TextAlign align)
            throws IOException {
        int[] beside = new int[lines];
        java.util.Arrays.fill(beside, Math.max(1, measure - width));
        Setting setting =
                new Setting(Measures.of(beside, measure), 0, align, desk.style.composing(), Setting.Keeping.TEXT);
        Passage passage = Galley.paragraph(
                paragraph.id(),
                paragraph.span(),
                desk.compositor.variants(text, setting),
                desk.grid.body,
                desk.grid.leading);
        List<SetLine> set = desk.compositor.set(capital, desk.plain(width, TextAlign.START));
        PageItem mark = new PageItem.Line(paragraph.id(), 0, baseline(size), set.getFirst());
        List<Passage.Take> takes = passage.takes().stream().filter(take -> take.slots().size() > lines)
                .map(take -> new Passage.Take(beside(take.slots(), mark, width), take.cost())).toList();
        return takes.isEmpty() || width * 2 > measure ? Optional.empty()
                : Optional.of(desk.footnotes().carried(new Passage(paragraph.id(), paragraph.span(), takes), text));
    }

    private List<Slot> beside(List<Slot> slots, PageItem capital, int width) {
        List<Slot> moved = new ArrayList<>(slots);
        for (int i = 0; i < lines; i++) {
            moved.set(i, slots.get(i).moved(width).bound(Slot.Bond.WHOLE));
        }
        moved.set(0, moved.getFirst().with(List.of(capital)));
        return moved;
    }

    /**
     * Han fill the lines from the top of the first em to the foot of the last; capitals from the top of one to the foot
     * of the other.
     */
    private int size(String letter) {
        int below = (lines - 1) * desk.grid.leading;
        return isHan(letter) ? Math.min(desk.grid.body + below, ems(desk.grid.body + below) - desk.grid.body / 4)
                : desk.grid.body + below * 1000 / CAPITAL_HEIGHT;
    }

    private int baseline(int size) {
        boolean capital = size > desk.grid.body + (lines - 1) * desk.grid.leading;
        return capital
                ? (lines - 1) * desk.grid.leading + Grid.baseline(desk.grid.leading, desk.grid.body)
                : Grid.baseline(lines * desk.grid.leading, size);
    }

    /** What the capital takes of the measure: whole ems beside Han, so that their lines need no adjustment. */
    private int width(String letter, TypedText capital, int size) {
        return isHan(letter) ? ems(size) : desk.compositor.extent(capital, desk.style.composing()) + desk.grid.body / 3;
    }

    private int ems(int extent) {
        return (extent + desk.grid.body - 1) / desk.grid.body * desk.grid.body;
    }

    private static boolean isHan(String letter) {
        return Character.isIdeographic(letter.codePointAt(0));
    }
}
