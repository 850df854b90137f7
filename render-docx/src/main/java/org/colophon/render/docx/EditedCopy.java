package org.colophon.render.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.model.Credit;
import org.colophon.model.Edition;

/**
 * The content of a document that was printed from an edition and may have been edited since. Tracked changes count as
 * accepted.
 *
 * @param edition the edition that it was printed from
 * @param credits its credits as the document has them, in the order of the edition's ledger; those that are gone are
 *     left out, the staff of the edition is as it was
 * @param text its text by the ids of blocks, in the order of the document; {@code \n} between paragraphs, cells and
 *     lines. A title has the id of its article, kicker and deck that id with {@code -kicker} and {@code -deck}
 * @param slug values of the slug fields, by the id of the article and their name, such as {@code a1.editor}
 * @param changes differences from the edition; empty for an unedited document
 */
public record EditedCopy(
        Edition edition,
        List<Credit> credits,
        Map<String, String> text,
        Map<String, String> slug,
        List<Change> changes) {

    /** Copies the collections. */
    public EditedCopy {
        Objects.requireNonNull(edition, "edition");
        credits = List.copyOf(credits);
        text = Collections.unmodifiableMap(new LinkedHashMap<>(text));
        slug = Collections.unmodifiableMap(new LinkedHashMap<>(slug));
        changes = Collections.unmodifiableList(new ArrayList<>(changes));
    }

    /**
     * Returns the same with another value of {@code edition}.
     *
     * @param other the edition that it was printed from
     * @return the copy
     */
    public EditedCopy withEdition(Edition other) {
        return new EditedCopy(other, credits, text, slug, changes);
    }

    /**
     * Returns the same with another value of {@code credits}.
     *
     * @param other its credits as the document has them, in the order of the edition's ledger; those that are gone
     *     are left out, the staff of the edition is as it was
     * @return the copy
     */
    public EditedCopy withCredits(List<Credit> other) {
        return new EditedCopy(edition, other, text, slug, changes);
    }

    /**
     * Returns the same with another value of {@code text}.
     *
     * @param other its text by the ids of blocks, in the order of the document; {@code \n} between paragraphs,
     *     cells and lines. A title has the id of its article, kicker and deck that id with {@code -kicker} and
     *     {@code -deck}
     * @return the copy
     */
    public EditedCopy withText(Map<String, String> other) {
        return new EditedCopy(edition, credits, other, slug, changes);
    }

    /**
     * Returns the same with another value of {@code slug}.
     *
     * @param other values of the slug fields, by the id of the article and their name, such as {@code a1.editor}
     * @return the copy
     */
    public EditedCopy withSlug(Map<String, String> other) {
        return new EditedCopy(edition, credits, text, other, changes);
    }

    /**
     * Returns the same with another value of {@code changes}.
     *
     * @param other differences from the edition; empty for an unedited document
     * @return the copy
     */
    public EditedCopy withChanges(List<Change> other) {
        return new EditedCopy(edition, credits, text, slug, other);
    }
}
