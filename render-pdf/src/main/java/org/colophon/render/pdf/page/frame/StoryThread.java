package org.colophon.render.pdf.page.frame;

import java.util.List;

/**
 * The areas of a story on planned pages, in reading order: readers step through them, and its structure names its
 * place.
 *
 * @param id the article
 * @param title its title in one line
 * @param places the rectangle of each part
 * @param beads its head and its legs
 */
public record StoryThread(String id, String title, List<Area> places, List<Area> beads) {

    /**
     * A rectangle of a page.
     *
     * @param page number of the page, from 1
     * @param inline its start along lines
     * @param block its top
     * @param inlineExtent its width
     * @param blockExtent its depth
     */
    public record Area(int page, int inline, int block, int inlineExtent, int blockExtent) { }

    /** Copies the lists. */
    public StoryThread {
        places = List.copyOf(places);
        beads = List.copyOf(beads);
    }
}
