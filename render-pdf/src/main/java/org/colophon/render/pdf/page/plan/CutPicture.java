package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;

/**
 * A picture that loses lines at its top and foot, with its caption. It keeps its width: that is how desks make a
 * picture a little less deep.
 */
final class CutPicture {

    /** A picture keeps seven tenths of its depth. */
    private static final int LEAST = 70;
    private static final int ALL = 100;
    /** It may be so much deeper. */
    private static final int DEEPER = 15;

    private CutPicture() {
    }

    /** The most lines by which the picture of a piece may be deeper: it loses as much at its sides. */
    static int mostGrown(Slot piece, int leading) {
        return most(piece, leading) * DEEPER / (ALL - LEAST);
    }

    /** The most lines that the picture of a piece may lose. */
    static int most(Slot piece, int leading) {
        return piece.marks().stream()
                .filter(PageItem.Image.class::isInstance)
                .map(PageItem.Image.class::cast)
                .mapToInt(image -> image.blockExtent() * (ALL - LEAST) / ALL / leading)
                .min()
                .orElse(0);
    }

    /** The piece with a picture that is so many lines less deep; deeper if they are less than 0. */
    static Slot of(Slot piece, int lines, int leading) {
        int less = lines * leading;
        int foot = piece.marks().stream()
                .filter(PageItem.Image.class::isInstance)
                .map(PageItem.Image.class::cast)
                .mapToInt(image -> image.block() + image.blockExtent())
                .max()
                .orElse(0);
        List<PageItem> marks = new ArrayList<>();
        for (PageItem mark : piece.marks()) {
            marks.add(switch (mark) {
                case PageItem.Image image -> new PageItem.Image(image.blockId(), image.inline(), image.block(),
                        image.inlineExtent(), image.blockExtent() - less, image.picture());
                case PageItem.Line line -> line.block() >= foot ? line.moved(0, -less) : line;
                case PageItem.Rule rule -> rule.block() >= foot ? rule.moved(0, -less) : rule;
            });
        }
        return new Slot(piece.lines() - lines, marks, piece.bond(), piece.anchor(), piece.notes(), piece.head());
    }
}
