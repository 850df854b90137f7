package org.colophon.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the notes of an article into the order of their numbers and gives them ids by it.
 *
 * @param ids the new id of a note in place of its old one
 */
record NoteOrder(Map<String, String> ids) {

    static Article of(Article it) {
        if (it.notes().isEmpty()) {
            return it;
        }
        List<Note> notes = NoteNumbers.of(it).printed();
        Map<String, String> ids = new HashMap<>();
        for (Note note : notes) {
            ids.put(note.id(), it.id() + "-n" + (ids.size() + 1));
        }
        Article ordered = new Article(it.id(), it.source(), it.headline(), it.creditLines(), it.lead(), it.sections(),
                notes, it.page(), it.language(), it.span(), it.metadata());
        NoteOrder order = new NoteOrder(ids);
        return EditionRewriter.ofIds(order::renamed, order::renamed).article(ordered);
    }

    /** The id of a note, or of a block in one: those begin with the id of their note. */
    private String renamed(String id) {
        for (int end = id.length(); end > 0; end = id.lastIndexOf('-', end - 1)) {
            String note = ids.get(id.substring(0, end));
            if (note != null) {
                return note + id.substring(end);
            }
        }
        return id;
    }

    private Inline.Link renamed(Inline.Link link) {
        if (!link.target().startsWith("#")) {
            return link;
        }
        return new Inline.Link("#" + renamed(link.target().substring(1)), link.title(), link.content());
    }
}
