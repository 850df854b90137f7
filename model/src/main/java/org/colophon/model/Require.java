package org.colophon.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The conditions that constructors of the model put on their arguments, with messages that name the remedy. */
final class Require {

    private Require() {
    }

    /** Names that may be an id of HTML, a name in an address and a name in a file of any format. */
    static String id(String id) {
        boolean fits = !id.isEmpty();
        for (int at = 0; at < id.length() && fits; at += Character.charCount(id.codePointAt(at))) {
            fits = isOfId(id.codePointAt(at));
        }
        if (!fits) {
            throw new IllegalArgumentException("an id is letters, digits and the marks - _ . : but this is \"" + id
                    + "\"; give a positional one such as a1-s2-p3");
        }
        return id;
    }

    /** The values that every block has. */
    static void block(String id, SourceSpan span) {
        id(id);
        Objects.requireNonNull(span, "span");
    }

    private static boolean isOfId(int point) {
        return Character.isLetterOrDigit(point) || "-_.:".indexOf(point) >= 0;
    }

    static void distinct(List<Note> notes) {
        Set<String> ids = new HashSet<>();
        for (Note note : notes) {
            if (!ids.add(note.id())) {
                throw new IllegalArgumentException("two footnotes of an article have the id " + note.id());
            }
        }
    }

    static String text(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return value;
    }

    /** Nothing, or words. */
    static void nothingOrText(@Nullable String value, String what) {
        if (value != null) {
            text(value, what);
        }
    }

    /** Nothing, or a name that leads to the same thing wherever it is read. */
    static void uri(@Nullable String value, String what) {
        if (value != null && !isAbsolute(value)) {
            throw new IllegalArgumentException(what + " must be an absolute URI such as https://example.org/4711 or"
                    + " urn:example:4711, but is \"" + value + "\"");
        }
    }

    private static boolean isAbsolute(String value) {
        try {
            return new URI(value).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A copy of a list that holds something. */
    static <T> List<T> some(List<T> list, String what) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        return List.copyOf(list);
    }

    static String oneOf(Collection<String> terms, String value, String what) {
        if (!terms.contains(value)) {
            throw new IllegalArgumentException(what + " must be one of " + new TreeSet<>(terms) + " but is " + value);
        }
        return value;
    }

    /** A date that documents can carry: those of ISO 32000 and of Word write years with four digits. */
    static @Nullable LocalDate date(@Nullable LocalDate date) {
        if (date != null) {
            between(date.getYear(), 1, 9999, "the year of a date");
        }
        return date;
    }

    /** Returns the language of a tag. */
    static Locale language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException(
                    "a language is a tag of BCP 47 such as zh-Hans or en, but this is \"" + tag + "\"");
        }
        return language;
    }

    /** Refuses a call at the wrong time. */
    static void state(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    static int atLeast(int value, int least, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + " but is " + value);
        }
        return value;
    }

    static int between(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + " but is " + value);
        }
        return value;
    }
}
