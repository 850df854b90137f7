package org.colophon.bulk;

import java.io.Serializable;
import java.util.List;

/** The result of printing one input. It can be serialised, so that engines send it back. */
public final class BulkResult implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The outcome of an input. */
    public enum State {
        /** It is printed. */
        OK,
        /** It is printed, and a diagnostic is an error. */
        DEGRADED,
        /** It is not printed. */
        FAILED
    }

    /** The name of the input. */
    private final String id;
    /** The end of its print. */
    private final State state;
    /** Its row in the manifest, as JSON. */
    private final String row;
    /** The time that it took, in millionths of a second. */
    private final long micros;

    BulkResult(BulkRow row, long micros) {
        this.id = row.id();
        this.state = row.state();
        this.row = row.line();
        this.micros = micros;
    }

    /**
     * Returns the input that was printed.
     *
     * @return its id
     */
    public String id() {
        return id;
    }

    /**
     * Returns its outcome.
     *
     * @return its state
     */
    public State state() {
        return state;
    }

    /**
     * Returns the files that were printed.
     *
     * @return one for each format; none if it failed
     */
    public List<BulkOutput> outputs() {
        return BulkRow.parse(row).outputs();
    }

    /**
     * Returns all that is known of it, without times, as docs/archives.md describes it.
     *
     * @return a row of a manifest: JSON on one line
     */
    public String row() {
        return row;
    }

    /**
     * Returns how long it took.
     *
     * @return microseconds
     */
    public long micros() {
        return micros;
    }
}
