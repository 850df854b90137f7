package org.colophon.parser;

import java.util.Locale;
import java.util.Objects;
import org.colophon.model.SourceSpan;

/**
 * A fault of Colophon's own that was met while a source was read. The part of the source is kept as plain text.
 *
 * @param stage the step that failed
 * @param span the part of the source
 * @param cause what was thrown
 */
public record Failure(Stage stage, SourceSpan span, Throwable cause) {

    /** The steps of the reader, from the whole source down to one line. */
    public enum Stage {
        /** Everything that no smaller step holds. */
        SOURCE,
        /** The entries of the front matter. */
        FRONT_MATTER,
        /** One block of what the Markdown parser found. */
        MARKDOWN,
        /** The title and headings of a page that marks none. */
        HEADINGS,
        /** The division of a source into articles. */
        DIVISION,
        /** One article, as far as no smaller step holds it. */
        ARTICLE,
        /** The kicker, deck and credits around a title. */
        TITLE,
        /** The jump notes. */
        JUMPS,
        /** The binding of captions to their pictures. */
        CAPTIONS,
        /** The repair of broken paragraphs. */
        REPAIR,
        /** One block of the text. */
        BLOCK,
        /** One footnote. */
        NOTE,
        /** The links that lead inside the text. */
        LINKS,
        /** The credits and datelines of one line. */
        LINE;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Refuses null. */
    public Failure {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(cause, "cause");
    }

    /** Where in our own code it was thrown: the class, method and line of the topmost frame of ours. */
    String frame() {
        for (StackTraceElement frame : cause.getStackTrace()) {
            String type = frame.getClassName();
            if (type.startsWith("org.colophon.")) {
                String name = type.substring(type.lastIndexOf('.') + 1);
                return name + "." + frame.getMethodName() + ":" + frame.getLineNumber();
            }
        }
        return "an unknown place";
    }
}
