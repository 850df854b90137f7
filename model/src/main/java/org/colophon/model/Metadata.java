package org.colophon.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Facts that newsrooms and libraries keep of a work beside its text. All are optional. Corrections are
 * printed, nothing else is.
 *
 * @param identity its lasting name, version and status
 * @param rights who has the rights in it
 * @param subjects its subjects
 * @param summary its content in a few sentences, where told
 * @param relations the works that it corrects, translates or replaces, and those that correct it
 * @param extra data of other programs
 */
public record Metadata(
        Identity identity,
        Rights rights,
        List<Subject> subjects,
        @Nullable String summary,
        List<Relation> relations,
        Datum.Fields extra) {

    /** Nothing is known. */
    public static final Metadata NONE =
            new Metadata(Identity.NONE, Rights.NONE, List.of(), null, List.of(), Datum.Fields.NONE);

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the summary is blank
     */
    public Metadata {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(rights, "rights");
        subjects = List.copyOf(subjects);
        Require.nothingOrText(summary, "a summary");
        relations = List.copyOf(relations);
        Objects.requireNonNull(extra, "extra");
    }

    /**
     * Returns the labels of the subjects.
     *
     * @return the labels, in order
     */
    public List<String> labels() {
        return subjects.stream().map(Subject::label).toList();
    }

    /**
     * The same with another identity.
     *
     * @param other the identity
     * @return the metadata
     */
    public Metadata withIdentity(Identity other) {
        return new Metadata(other, rights, subjects, summary, relations, extra);
    }

    /**
     * The same with other rights.
     *
     * @param other the rights
     * @return the metadata
     */
    public Metadata withRights(Rights other) {
        return new Metadata(identity, other, subjects, summary, relations, extra);
    }

    /**
     * The same with other subjects.
     *
     * @param other the subjects
     * @return the metadata
     */
    public Metadata withSubjects(List<Subject> other) {
        return new Metadata(identity, rights, other, summary, relations, extra);
    }

    /**
     * The same with another summary.
     *
     * @param other the summary
     * @return the metadata
     */
    public Metadata withSummary(@Nullable String other) {
        return new Metadata(identity, rights, subjects, other, relations, extra);
    }

    /**
     * The same with other relations.
     *
     * @param other the relations
     * @return the metadata
     */
    public Metadata withRelations(List<Relation> other) {
        return new Metadata(identity, rights, subjects, summary, other, extra);
    }

    /**
     * The same with other data of other programs.
     *
     * @param other the data
     * @return the metadata
     */
    public Metadata withExtra(Datum.Fields other) {
        return new Metadata(identity, rights, subjects, summary, relations, other);
    }
}
