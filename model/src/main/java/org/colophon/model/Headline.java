package org.colophon.model;

import java.util.List;

/**
 * The title stack of an article. Parts that are absent are empty.
 *
 * @param kicker the line above the title (引题)
 * @param title the title (主题)
 * @param deck the line below the title (副题)
 */
public record Headline(List<Inline> kicker, List<Inline> title, List<Inline> deck) {

    /** Copies the lists. */
    public Headline {
        kicker = List.copyOf(kicker);
        title = List.copyOf(title);
        deck = List.copyOf(deck);
    }

    /**
     * A stack of a title alone.
     *
     * @param title the title
     * @return the headline
     */
    public static Headline of(List<Inline> title) {
        return new Headline(List.of(), title, List.of());
    }
}
