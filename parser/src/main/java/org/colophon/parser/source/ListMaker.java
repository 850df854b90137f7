package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.SourceSpan;

/** Collects the items of a list, and makes its draft. */
final class ListMaker {

    private final SourceText source;
    private final List<Item> items = new ArrayList<>();

    private record Item(List<Draft> drafts, SourceSpan span) { }

    ListMaker(SourceText source) {
        this.source = source;
    }

    void item(List<Draft> drafts, int start, int end) {
        items.add(new Item(List.copyOf(drafts), source.span(start, end)));
    }

    /** The list, or nothing if it has no items. */
    List<Draft> made(Block.Listing.Marker marker, int first, int start, int end) {
        return items.isEmpty()
                ? List.of()
                : List.of(new Draft.Settled((id, making) -> list(id, making, marker, first, source.span(start, end)),
                        start, end));
    }

    private Block list(String id, BlockMaking making, Block.Listing.Marker marker, int first, SourceSpan span) {
        List<Block.ListItem> made = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            made.add(new Block.ListItem(making.inside(item.drafts(), id + "-i" + (i + 1)), item.span()));
        }
        return new Block.Listing(id, marker, first, made, span);
    }
}
