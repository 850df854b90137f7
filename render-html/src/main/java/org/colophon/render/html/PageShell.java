package org.colophon.render.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The content around the text of a page: the caller's own markup with slots in it. The markup is written unchanged; the
 * values of slots are escaped for their places. Immutable and thread-safe.
 *
 * <p>A paper's own page with its masthead:
 * <pre>{@code
 * PageShell shell = PageShell.of(
 *         PageShell.markup("<!DOCTYPE html>\n<html lang=\""), Slot.LANGUAGE, PageShell.markup("\""),
 *         Slot.DIRECTION, PageShell.markup(">\n<head>\n"),
 * Slot.METADATA, Slot.STYLES, PageShell.markup("</head>\n<body class=\""), Slot.CLASSES,
 * PageShell.markup("\">\n<header>The Northern Review</header>\n"), Slot.TEXT, PageShell.markup("</body>\n</html>\n"));
 * }</pre>
 */
public final class PageShell {

    /** A piece of a page: markup of the caller, or a slot. */
    public sealed interface Piece permits Slot, Markup { }

    /** The slots of a page shell. {@link #TEXT} must be there; each may be there once. */
    public enum Slot implements Piece {
        /** The language tag, for the quotes of the {@code lang} attribute. */
        LANGUAGE,
        /** The {@code dir} attribute after that of the language, if it is read from right to left. */
        DIRECTION,
        /** The class names that the style sheet goes by, for the quotes of the {@code class} attribute of the body. */
        CLASSES,
        /** The title without markup, for a {@code title} element of the caller's own; {@link #METADATA} has one. */
        TITLE,
        /** Inside the head: character set, viewport, title, Open Graph and the description for machines. */
        METADATA,
        /** Inside the head: the content security policy, which forbids scripts and all that is not named. */
        POLICY,
        /** Inside the head: the style sheets, or links to them. */
        STYLES,
        /** The link that leads past the head of the page. */
        SKIP,
        /** The strip with publication, section, page and date. */
        FOLIO,
        /** The articles, in the {@code main} element. */
        TEXT,
        /** The staff of the page. */
        STAFF
    }

    /** Markup of the caller. */
    public static final class Markup implements Piece {

        private final byte[] bytes;

        private Markup(String html) {
            this.bytes = html.getBytes(StandardCharsets.UTF_8);
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private static final PageShell STANDARD = of(
            markup("<!DOCTYPE html>\n<html lang=\""),
            Slot.LANGUAGE,
            markup("\""),
            Slot.DIRECTION,
            markup(">\n<head>\n"),
            Slot.METADATA,
            Slot.POLICY,
            Slot.STYLES,
            markup("</head>\n<body class=\""),
            Slot.CLASSES,
            markup("\">\n"),
            Slot.SKIP,
            Slot.FOLIO,
            Slot.TEXT,
            Slot.STAFF,
            markup("</body>\n</html>\n"));

    private final List<Piece> pieces;

    private PageShell(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * The shell that pages have if none is given.
     *
     * @return the shell
     */
    public static PageShell standard() {
        return STANDARD;
    }

    /**
     * Markup that is written as it is: the caller vouches for it.
     *
     * @param html the markup
     * @return a piece
     */
    public static Markup markup(String html) {
        return new Markup(Objects.requireNonNull(html, "html"));
    }

    /**
     * A shell of pieces.
     *
     * @param pieces markup and slots, in order
     * @return the shell
     * @throws IllegalArgumentException if the text has no slot, or a slot is there twice
     */
    public static PageShell of(Piece... pieces) {
        List<Piece> all = List.of(pieces);
        if (!all.contains(Slot.TEXT)) {
            throw new IllegalArgumentException(
                    "a page shell must have Slot.TEXT: without it the articles would be lost");
        }
        for (Slot slot : Slot.values()) {
            if (all.indexOf(slot) != all.lastIndexOf(slot)) {
                throw new IllegalArgumentException(
                        "Slot." + slot + " is in the page shell twice: ids would be there twice");
            }
        }
        return new PageShell(all);
    }

    List<Piece> pieces() {
        return pieces;
    }
}
