package org.colophon.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the notes of an article into the order of their numbers and gives them ids by it. */
final class NoteOrder {

    private NoteOrder() {
    }

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
        Renaming renaming = new Renaming(ids);
        return EditionRewriter.ofIds(renaming::id, renaming::link).article(ordered);
    }
}
