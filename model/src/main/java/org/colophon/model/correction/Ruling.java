package org.colophon.model.correction;

import java.util.List;
import java.util.Objects;
import org.colophon.model.Contributor;
import org.colophon.model.Role;

/** A reading of a stretch of a source by somebody who has read it. */
public sealed interface Ruling {

    /** The rulings that say all by their name. */
    enum Kind implements Ruling {
        /** Words that were taken for a credit, and are none. */
        NOT_CREDIT,
        /** A paragraph that goes on from the paragraph before it. */
        JOIN,
        /** A paragraph that begins here, whatever is before it. */
        NO_JOIN,
        /** A heading of a section. */
        HEADING,
        /** A line of text that was taken for a heading. */
        NO_HEADING,
        /** The title of an article. */
        TITLE,
        /** The line below a title. */
        DECK,
        /** The words of the picture above them. */
        CAPTION,
        /** Text: no heading, deck, caption or credit. */
        TEXT
    }

    /**
     * A credit.
     *
     * @param role the role; its label is the word that is printed, or empty
     * @param people who has it, at least one
     */
    record Credited(Role role, List<Contributor> people) implements Ruling {

        /** Copies the list, and refuses a credit of nobody. */
        public Credited {
            Objects.requireNonNull(role, "role");
            people = List.copyOf(people);
            if (people.isEmpty()) {
                throw new IllegalArgumentException("a credit names somebody: give a name");
            }
        }

        /**
         * Returns the same with another value of {@code role}.
         *
         * @param other the role
         * @return the copy
         */
        public Credited withRole(Role other) {
            return new Credited(other, people);
        }

        /**
         * Returns the same with another value of {@code people}.
         *
         * @param other who has it
         * @return the copy
         */
        public Credited withPeople(List<Contributor> other) {
            return new Credited(role, other);
        }
    }
}
