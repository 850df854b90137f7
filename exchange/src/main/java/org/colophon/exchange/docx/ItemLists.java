package org.colophon.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.model.Block;
import org.colophon.model.SourceSpan;

/** Puts items together to lists, one in the other by their levels. */
final class ItemLists {

    /** A list that is being made. */
    private static final class Open {
        private final WordNumbers.Mark first;
        private final List<Block.ListItem> items = new ArrayList<>();

        Open(WordNumbers.Mark first) {
            this.first = first;
        }

        Block.Listing made(String id) {
            boolean numbered = first.marker() == WordNumbers.Marker.NUMBER;
            return new Block.Listing(id, numbered ? Block.Listing.Marker.NUMBER : Block.Listing.Marker.BULLET,
                    numbered ? first.number() : 1, items, SourceSpan.NONE);
        }
    }

    private final CopySheet sheet;
    private final List<Open> open = new ArrayList<>();

    ItemLists(CopySheet sheet) {
        this.sheet = sheet;
    }

    /** Adds an item; the lists above that it ends go to the blocks. */
    void item(WordNumbers.Mark mark, List<Block> content, List<Block> to) {
        while (!open.isEmpty() && open.getLast().first.level() > mark.level()) {
            close(to);
        }
        if (!open.isEmpty() && open.getLast().first.level() == mark.level()
                && open.getLast().first.marker() != mark.marker()) {
            close(to);
        }
        if (open.isEmpty() || open.getLast().first.level() < mark.level()) {
            open.add(new Open(mark));
        }
        open.getLast().items.add(new Block.ListItem(content, SourceSpan.NONE));
    }

    void end(List<Block> to) {
        while (!open.isEmpty()) {
            close(to);
        }
    }

    private void close(List<Block> to) {
        Block.Listing list = open.removeLast().made(sheet.id());
        if (open.isEmpty()) {
            to.add(list);
            return;
        }
        List<Block.ListItem> items = open.getLast().items;
        Block.ListItem above = items.removeLast();
        List<Block> blocks = new ArrayList<>(above.blocks());
        blocks.add(list);
        items.add(new Block.ListItem(blocks, SourceSpan.NONE));
    }
}
