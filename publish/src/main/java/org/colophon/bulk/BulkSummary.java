package org.colophon.bulk;

/**
 * The work that a run on an archive has done.
 *
 * @param inputs inputs of the run
 * @param skipped inputs that had been printed before
 * @param failed inputs that are not printed
 */
public record BulkSummary(int inputs, int skipped, int failed) {

    /**
     * Returns how many inputs were printed now.
     *
     * @return their number
     */
    public int printed() {
        return inputs - skipped - failed;
    }
}
