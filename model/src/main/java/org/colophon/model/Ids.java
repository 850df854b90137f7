package org.colophon.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the ids of an edition in reading order. Each is there once, and each note mark leads to a note of its
 * article.
 */
final class Ids extends EditionWalker {

    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> notes = new HashSet<>();

    private Ids() {
    }

    /**
     * Collects the ids of articles and checks them.
     *
     * @throws IllegalArgumentException if an id is there twice or a mark leads nowhere
     */
    static Set<String> of(List<Article> articles) {
        Ids ids = new Ids();
        articles.forEach(ids::walk);
        return Collections.unmodifiableSet(ids.found);
    }

    @Override
    protected void beginArticle(Article begun) {
        notes.clear();
        begun.notes().forEach(note -> notes.add(note.id()));
        add(begun.id());
    }

    @Override
    protected void beginSection(Section begun) {
        add(begun.id());
    }

    @Override
    protected void beginNote(Note begun) {
        add(begun.id());
    }

    @Override
    protected void beginBlock(Block block) {
        add(block.id());
    }

    private void add(String id) {
        if (!found.add(id)) {
            throw new IllegalArgumentException(
                    "two parts of an edition have the id " + id
                            + ": give each article, section, block and note one of its own;"
                            + " Edition.of does so for whole editions");
        }
    }

    @Override
    protected void inline(Inline inline) {
        if (inline instanceof Inline.NoteRef mark && !notes.contains(mark.noteId())) {
            throw new IllegalArgumentException("a mark leads to the footnote " + mark.noteId()
                    + ", but its article has none of this id: add the note or leave out the mark");
        }
    }
}
