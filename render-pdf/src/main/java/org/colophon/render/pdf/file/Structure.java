package org.colophon.render.pdf.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.jspecify.annotations.Nullable;

/**
 * The structure element of each page item. Elements are in the order of the model, on whichever page they are printed.
 */
final class Structure {

    private record Place(String id, BlockPart part) { }

    private final Element document = Element.root();
    private final Map<Place, Element> places = new HashMap<>();
    private final Map<String, Element> holders = new HashMap<>();
    private @Nullable Element contents;

    Element document() {
        return document;
    }

    void put(String id, BlockPart part, Element element) {
        places.put(new Place(id, part), element);
    }

    /** Items of an article or block that belong to none of its parts are read at its end. */
    void hold(String id, Element element) {
        holders.put(id, element);
    }

    /** The element of an article, or of a block that holds others. */
    Optional<Element> holder(String id) {
        return Optional.ofNullable(holders.get(id));
    }

    /** The element of a mark; empty for furniture and rules. */
    Optional<Element> of(PageItem mark) {
        return switch (mark) {
            case PageItem.Line line -> of(line.blockId(), line.part());
            case PageItem.Image image -> of(image.blockId(), BlockPart.SIGN);
            case PageItem.Rule rule -> Optional.empty();
        };
    }

    private Optional<Element> of(String id, BlockPart part) {
        if (id.isEmpty() || part.equals(BlockPart.FURNITURE)) {
            return Optional.empty();
        }
        return Optional.of(places.computeIfAbsent(new Place(id, part), this::added));
    }

    private Element added(Place place) {
        if (place.part().equals(BlockPart.CONTENTS)) {
            Element list = contents == null ? document.firstChild(Tag.TOC) : contents;
            contents = list;
            return list.child(Tag.TOCI).child(Tag.REFERENCE).child(Tag.LINK);
        }
        if (place.part() instanceof BlockPart.Jump) {
            return holders.getOrDefault(place.id(), document).child(Tag.JUMP_LINE).child(Tag.LINK);
        }
        return holders.getOrDefault(place.id(), document).child(Tag.P);
    }

    /** Visits all printed items: elements without items are left out of the file. */
    void meet(List<Page> pages) {
        for (Page page : pages) {
            for (PageItem mark : page.marks()) {
                of(mark).ifPresent(element -> {
                    element.use();
                    if (mark instanceof PageItem.Line line && !line.line().stretches().isEmpty()) {
                        element.divide();
                    }
                });
            }
        }
    }
}
