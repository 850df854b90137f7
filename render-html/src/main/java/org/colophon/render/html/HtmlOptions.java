package org.colophon.render.html;

import java.util.Objects;
import org.colophon.render.html.markup.ResourcePlaces;
import org.colophon.render.html.markup.ResourcePlaces.Place;

/**
 * The settings by which HTML is delivered.
 *
 * @param delivery form of the output: a page that needs no other file, a page with its files, or a part of a page
 * @param pictures place of pictures
 * @param typefaces source of typefaces
 * @param shell content around the text of a page
 */
public record HtmlOptions(Delivery delivery, Pictures pictures, Typefaces typefaces, PageShell shell) {

    /** The form of the output. */
    public enum Delivery {
        /** A page with its style sheet in it, allowed by its hash. */
        SELF_CONTAINED,
        /** A page that links to its style sheet, stored through the context's asset sink. */
        LINKED,
        /** A part that a content management system puts into a page of its own: no head, no style sheet, no shell. */
        FRAGMENT
    }

    /** The places of the pictures of a page. */
    public enum Pictures {
        /** In the page itself. */
        EMBEDDED,
        /** Beside it: stored through the context's asset sink. */
        LINKED
    }

    /** Which typefaces a reader sees. */
    public enum Typefaces {
        /** Those of the reader's machine: nothing is sent. */
        SYSTEM,
        /**
         * Subsets of those of the context as long as they have no more than 600 kB together: the faces with the most
         * characters first, and for the rest those of the reader's machine. That is what a page of news weighs without
         * pictures, and comes in two seconds over a slow mobile line of 3 Mbit/s.
         */
        WITHIN_LIMIT,
        /** Those of the context, each cut down to the characters of the edition, where the style sheet is. */
        SUBSETS
    }

    /** Refuses null. */
    public HtmlOptions {
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(pictures, "pictures");
        Objects.requireNonNull(typefaces, "typefaces");
        Objects.requireNonNull(shell, "shell");
    }

    /**
     * One self-contained file with the typefaces that the context has, as far as they are small.
     *
     * @return the options
     */
    public static HtmlOptions defaults() {
        return new HtmlOptions(
                Delivery.SELF_CONTAINED, Pictures.EMBEDDED, Typefaces.WITHIN_LIMIT, PageShell.standard());
    }

    /**
     * A page that links to its style sheet and pictures. The context must have an asset sink.
     *
     * @return the options
     */
    public static HtmlOptions linked() {
        return defaults().withDelivery(Delivery.LINKED).withPictures(Pictures.LINKED);
    }

    /**
     * A part of a page, with its pictures in it.
     *
     * @return the options
     */
    public static HtmlOptions fragment() {
        return defaults().withDelivery(Delivery.FRAGMENT);
    }

    /**
     * The same, delivered otherwise.
     *
     * @param delivery form of the output
     * @return the options
     */
    public HtmlOptions withDelivery(Delivery delivery) {
        return new HtmlOptions(delivery, pictures, typefaces, shell);
    }

    /**
     * The same with pictures elsewhere.
     *
     * @param pictures where they are
     * @return the options
     */
    public HtmlOptions withPictures(Pictures pictures) {
        return new HtmlOptions(delivery, pictures, typefaces, shell);
    }

    /**
     * The same in other typefaces.
     *
     * @param typefaces which a reader sees
     * @return the options
     */
    public HtmlOptions withTypefaces(Typefaces typefaces) {
        return new HtmlOptions(delivery, pictures, typefaces, shell);
    }

    /**
     * The same in another shell.
     *
     * @param shell content around the text of a page
     * @return the options
     */
    public HtmlOptions withShell(PageShell shell) {
        return new HtmlOptions(delivery, pictures, typefaces, shell);
    }

    ResourcePlaces places() {
        return new ResourcePlaces(
                switch (delivery) {
                    case SELF_CONTAINED -> Place.INSIDE;
                    case LINKED -> Place.BESIDE;
                    case FRAGMENT -> Place.ELSEWHERE;
                },
                switch (pictures) {
                    case EMBEDDED -> Place.INSIDE;
                    case LINKED -> Place.BESIDE;
                },
                switch (typefaces) {
                    case SYSTEM -> Place.ELSEWHERE;
                    case WITHIN_LIMIT, SUBSETS -> delivery == Delivery.LINKED ? Place.BESIDE : Place.INSIDE;
                });
    }
}
