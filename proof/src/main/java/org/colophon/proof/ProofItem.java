package org.colophon.proof;

import java.util.List;
import org.colophon.model.SourceSpan;

/**
 * Something that is shown over the pages, and at its place in the source.
 *
 * @param layer the layer that shows it
 * @param title its name
 * @param detail why, who and where; one fact a line
 * @param source name of its source
 * @param span its place in the source
 * @param places its places on the pages; none if it is not printed
 */
record ProofItem(Layer layer, String title, String detail, String source, SourceSpan span, List<PageSpot> places) {

    /** The layers that readers switch on and off. */
    enum Layer {
        /** Credits. */
        CREDITS,
        /** Paragraphs that were joined. */
        JOINS,
        /** Titles, headings, decks and captions as they were read. */
        HEADS,
        /** Findings of the reader and the renderer. */
        FINDINGS,
        /** Text that does not fit, and white that is empty. */
        FIT,
        /** Differences from an earlier proof. */
        CHANGES
    }

    ProofItem {
        places = List.copyOf(places);
    }
}
