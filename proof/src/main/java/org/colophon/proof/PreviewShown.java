package org.colophon.proof;

import java.util.Map;
import java.util.Optional;
import org.colophon.PrintJob;

/**
 * The view of a preview: the last good pages, and the fault of later ones.
 *
 * @param version a number that grows with each change
 * @param data the data of the page, as JSON; empty before the first good pages
 * @param fault why the sources of now cannot be printed; empty if they can
 * @param choice the style
 * @param pictures the pictures of the pages, by their digests
 * @param good the state and the job of the last good pages
 */
record PreviewShown(
        long version,
        String data,
        String fault,
        PreviewChoice choice,
        Map<String, ProofPicture> pictures,
        Optional<Good> good) {

    /**
     * Good pages.
     *
     * @param state their proof
     * @param job the job that printed them
     */
    record Good(ProofState state, PrintJob job) { }

    PreviewShown {
        pictures = Map.copyOf(pictures);
    }

    static PreviewShown nothing(PreviewChoice choice) {
        return new PreviewShown(0, "", "", choice, Map.of(), Optional.empty());
    }

    PreviewShown failed(String why, PreviewChoice asked) {
        return new PreviewShown(version + 1, data, why, asked, pictures, good);
    }
}
