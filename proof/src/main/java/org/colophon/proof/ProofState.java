package org.colophon.proof;

import java.util.List;
import org.colophon.model.Edition;
import org.colophon.model.correction.Correction;
import org.colophon.render.pdf.PlacedBox;
import org.colophon.render.pdf.PlacedPages;

/**
 * All that a proof shows.
 *
 * @param edition the edition that was printed
 * @param pages where everything is on its pages
 * @param pictures the pages as pictures
 * @param sources its sources
 * @param lines the printed lines
 * @param items the readings over the pages
 * @param holes white that no story fills, by the pages in their order
 * @param corrections the corrections that were applied
 * @param compared whether it was compared with an earlier proof
 */
record ProofState(
        Edition edition,
        PlacedPages pages,
        List<ProofPicture> pictures,
        List<ProofSource> sources,
        List<PrintedLine> lines,
        List<ProofItem> items,
        List<PageSpot> holes,
        List<Correction> corrections,
        Comparison compared) {

    /** Whether an earlier proof was there to compare with. */
    enum Comparison {
        /** There was none. */
        NONE,
        /** There was one. */
        MADE
    }

    ProofState {
        pictures = List.copyOf(pictures);
        sources = List.copyOf(sources);
        lines = List.copyOf(lines);
        items = List.copyOf(items);
        holes = List.copyOf(holes);
        corrections = List.copyOf(corrections);
    }

    /** The holes of a page. */
    List<PlacedBox> holesOf(int page) {
        return holes.stream().filter(hole -> hole.page() == page).map(PageSpot::box).toList();
    }

    String title() {
        return edition.info().title();
    }
}
