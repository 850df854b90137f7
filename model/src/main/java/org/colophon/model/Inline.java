package org.colophon.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The content of a line of text. */
public sealed interface Inline {

    /**
     * Plain text.
     *
     * @param value the characters
     * @param span exact place in the source: a joined paragraph has texts from two places
     */
    record Text(String value, SourceSpan span) implements Inline {
        /** Refuses null. */
        public Text {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(span, "span");
        }

        /**
         * Text that no source holds.
         *
         * @param value the characters
         * @return the text
         */
        public static Text of(String value) {
            return new Text(value, SourceSpan.NONE);
        }
    }

    /**
     * Stressed text; italic in Latin, Kai in Chinese.
     *
     * @param content the emphasised text
     */
    record Emphasis(List<Inline> content) implements Inline {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Emphasis {
            content = Require.some(content, "stressed text");
        }
    }

    /**
     * Strongly stressed text; bold in Latin, Hei in Chinese.
     *
     * @param content the emphasised text
     */
    record Strong(List<Inline> content) implements Inline {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Strong {
            content = Require.some(content, "stressed text");
        }
    }

    /**
     * Code in a line.
     *
     * @param value the characters
     * @param span their place in the source
     */
    record Code(String value, SourceSpan span) implements Inline {
        /** Refuses null. */
        public Code {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * A link.
     *
     * @param target the address as written; renderers check its scheme
     * @param title the title as written; empty where absent
     * @param content the linked text
     */
    record Link(String target, String title, List<Inline> content) implements Inline {
        /** Copies the list. */
        public Link {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(title, "title");
            content = List.copyOf(content);
        }
    }

    /**
     * A line break that the author asked for.
     *
     * @param span its place in the source
     */
    record LineBreak(SourceSpan span) implements Inline {
        /** Refuses null. */
        public LineBreak {
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * The mark that refers to a footnote of the same article; an edition refuses one that leads to none. Its number is
     * that of the note in {@link NoteNumbers}.
     *
     * @param noteId id of the {@link Note}
     * @param span its place in the source
     */
    record NoteRef(String noteId, SourceSpan span) implements Inline {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if the id has other characters than letters, digits and {@code - _ . :}
         */
        public NoteRef {
            Require.id(noteId);
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * Raised text.
     *
     * @param content the raised text
     */
    record Superscript(List<Inline> content) implements Inline {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Superscript {
            content = Require.some(content, "raised text");
        }
    }

    /**
     * Lowered text.
     *
     * @param content the lowered text
     */
    record Subscript(List<Inline> content) implements Inline {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Subscript {
            content = Require.some(content, "lowered text");
        }
    }

    /**
     * Text with a line through or below it, or with a ground of its own.
     *
     * @param kind how it is marked
     * @param content the text
     */
    record Marked(Marking kind, List<Inline> content) implements Inline {

        /** The marking of text. */
        public enum Marking {
            /** A line through it: no longer so. */
            STRUCK,
            /** A line below it. */
            UNDERLINED,
            /** A ground of another colour. */
            HIGHLIGHTED
        }

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Marked {
            Objects.requireNonNull(kind, "kind");
            content = Require.some(content, "marked text");
        }
    }

    /**
     * Text with a reading beside it (pinyin, furigana).
     *
     * @param base the text
     * @param reading the reading, printed small above it
     */
    record Ruby(List<Inline> base, String reading) implements Inline {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty or the reading is blank
         */
        public Ruby {
            base = Require.some(base, "the base of a reading");
            Require.text(reading, "a reading");
        }
    }

    /**
     * Text in another language than that of the article.
     *
     * @param language its language
     * @param content the text
     */
    record Foreign(Locale language, List<Inline> content) implements Inline {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Foreign {
            Objects.requireNonNull(language, "language");
            content = Require.some(content, "foreign text");
        }
    }

    /**
     * A credit inside prose: （张巨峰） at the end of a report.
     *
     * @param content the words as printed
     * @param credits their meaning
     */
    record CreditText(List<Inline> content, List<Credit> credits) implements Inline {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if one is empty
         */
        public CreditText {
            content = Require.some(content, "the words of a credit");
            credits = Require.some(credits, "what a credit in prose says");
        }
    }

    /**
     * A dateline that opens a paragraph.
     *
     * @param content the words as printed
     * @param dateline their meaning
     */
    record DatelineText(List<Inline> content, Dateline dateline) implements Inline {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public DatelineText {
            content = Require.some(content, "the words of a dateline");
            Objects.requireNonNull(dateline, "dateline");
        }
    }
}
