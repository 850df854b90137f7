package org.colophon.bulk;

/** Is told how far the work on an archive is. Called on the threads that print; it should return at once. */
public interface BulkMeter {

    /**
     * The number of inputs is known.
     *
     * @param inputs how many this run has
     */
    void begin(int inputs);

    /**
     * An input was printed, or failed.
     *
     * @param result its result
     */
    void done(BulkResult result);

    /**
     * An input had been printed before, and is left as it is.
     *
     * @param id its id
     */
    void skipped(String id);

    /**
     * A meter that nobody reads.
     *
     * @return the meter
     */
    static BulkMeter none() {
        return new BulkMeter() {
            @Override
            public void begin(int inputs) {
                // Nobody reads it.
            }

            @Override
            public void done(BulkResult result) {
                // Nobody reads it.
            }

            @Override
            public void skipped(String id) {
                // Nobody reads it.
            }
        };
    }
}
