package org.colophon.render.pdf.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.render.pdf.page.Mark;
import org.colophon.render.pdf.page.Page;
import org.colophon.render.pdf.page.Part;
import org.jspecify.annotations.Nullable;

/** Which element of the structure each mark belongs to. The elements stand in the order of the model, wherever pages print them. */
final class Structure {

    private record Place(String id, Part part) { }

    private final Element document = Element.root();
    private final Map<Place, Element> places = new HashMap<>();
    private final Map<String, Element> holders = new HashMap<>();
    private @Nullable Element contents;

    Element document() {
        return document;
    }

    void put(String id, Part part, Element element) {
        places.put(new Place(id, part), element);
    }

    /** What belongs to an article or block but to none of its parts is read at its end. */
    void hold(String id, Element element) {
        holders.put(id, element);
    }

    /** The element of a mark; empty for furniture and rules. */
    Optional<Element> of(Mark mark) {
        return switch (mark) {
            case Mark.Line line -> of(line.blockId(), line.part());
            case Mark.Image image -> of(image.blockId(), Part.SIGN);
            case Mark.Rule rule -> Optional.empty();
        };
    }

    private Optional<Element> of(String id, Part part) {
        if (id.isEmpty() || part.equals(Part.FURNITURE)) {
            return Optional.empty();
        }
        return Optional.of(places.computeIfAbsent(new Place(id, part), this::added));
    }

    private Element added(Place place) {
        if (place.part().equals(Part.CONTENTS)) {
            Element list = contents == null ? document.firstChild(Tag.TOC) : contents;
            contents = list;
            return list.child(Tag.TOCI).child(Tag.REFERENCE);
        }
        return holders.getOrDefault(place.id(), document).child(Tag.P);
    }

    /** Goes through what is printed: elements without anything are left out of the file. */
    void meet(List<Page> pages) {
        for (Page page : pages) {
            for (Mark mark : page.marks()) {
                of(mark).ifPresent(element -> {
                    element.use();
                    if (mark instanceof Mark.Line line && !line.line().stretches().isEmpty()) {
                        element.divide();
                    }
                });
            }
        }
    }
}
