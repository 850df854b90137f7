package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.TextAlign;

/**
 * Sets lists: all items have the same indent. Numbers are flush right, so that their points are in line, and bullets
 * are at the edge of the text.
 */
final class ListSetter {

    /** A list of at most so many lines is in one column. */
    private static final int SHORT = 6;

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final ParagraphSetter paragraphs;
    private final BlockSetter blocks;

    ListSetter(ArticleScope scope, ParagraphSetter paragraphs, BlockSetter blocks) {
        this.scope = scope;
        this.style = scope.style();
        this.paragraphs = paragraphs;
        this.blocks = blocks;
    }

    void set(Block.Listing list, GalleyCursor at) {
        List<TypedText> markers = markers(list, at);
        int em = style.grid().body;
        int widest = markers.stream()
                .mapToInt(marker -> scope.compositor().extent(marker, style.composing()))
                .max()
                .orElse(0);
        int indent = at.indent(Math.max(em, widest + em / 2), 1, em);
        int width = Math.max(widest, em / 2);
        TextAlign align = switch (list.marker()) {
            case BULLET -> TextAlign.START;
            case NUMBER -> TextAlign.END;
        };
        Galley own = new Galley();
        for (int i = 0; i < markers.size(); i++) {
            SetLine marker = scope.compositor()
                    .set(markers.get(i), style.plain(width, align))
                    .getFirst();
            int base = Grid.baseline(style.grid().leading, style.size(at.element()));
            PageItem printed = new PageItem.Line(list.id(), new BlockPart.Marker(i), 0, base, marker);
            GalleyCursor inner = at.inner(indent);
            item(list.items().get(i), inner);
            place(list, printed, inner.galley().passages(), indent, own);
        }
        whole(own.passages()).forEach(at.galley()::add);
    }

    /** A short list is whole: each of its pieces holds the next. */
    private static List<Passage> whole(List<Passage> list) {
        if (list.stream().mapToInt(passage -> passage.best().lines()).sum() > SHORT) {
            return list;
        }
        List<Passage> bound = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Passage passage = list.get(i);
            bound.add(i < list.size() - 1
                    ? passage.each(slot -> slot.isWhite() ? slot : slot.bound(Slot.Bond.WHOLE))
                    : passage);
        }
        return bound;
    }

    private List<TypedText> markers(Block.Listing list, GalleyCursor at) {
        List<TypedText> markers = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            String marker = switch (list.marker()) {
                case BULLET -> "•";
                case NUMBER -> scope.copy().listNumber(list.start() + i);
            };
            markers.add(new TypedText().append(marker, style.type(at.element())));
        }
        return markers;
    }

    /** Paragraphs and credits of an item are flush: the item itself is indented. */
    private void item(Block.ListItem item, GalleyCursor at) {
        for (Block block : item.blocks()) {
            if (block instanceof Block.Paragraph it) {
                paragraphs.flush(paragraphs.piece(it.id(), it.span(), it.content(), at.element()), at);
            } else if (block instanceof CreditLine it) {
                paragraphs.flush(paragraphs.piece(it, at.element()), at);
            } else {
                blocks.set(block, at);
            }
        }
    }

    /** Puts the marker beside the first line of its item; on a line of its own if the measure has no room beside it. */
    private static void place(
            Block.Listing list, PageItem marker, List<Passage> item, int indent, Galley galley) {
        List<PageItem> marks = List.of(marker);
        if (indent == 0) {
            galley.add(list.id(), list.span(), new Slot(1, marks, Slot.Bond.WHOLE, null));
        }
        for (int i = 0; i < item.size(); i++) {
            Passage passage = item.get(i).each(slot -> slot.moved(indent));
            galley.add(i == 0 && indent > 0 ? passage.first(slot -> slot.with(marks)) : passage);
        }
    }
}
