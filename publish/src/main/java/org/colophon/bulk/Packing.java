package org.colophon.bulk;

/**
 * A way to bind the inputs of an archive.
 *
 * @param kind the criterion
 * @param size most inputs of one edition; 0 for no end
 */
public record Packing(Kind kind, int size) {

    /** Each input is an edition of its own. */
    public static final Packing NONE = new Packing(Kind.NONE, 1);
    /** The articles of one publication and day are an edition. */
    public static final Packing BY_ISSUE = new Packing(Kind.ISSUE, 0);

    /** The criteria by which inputs are bound. */
    public enum Kind {
        /** Nothing: each is alone. */
        NONE,
        /** Publication and day, as they are in the sources. */
        ISSUE,
        /** Their number, in the order of their ids. */
        NUMBER
    }

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Packing {
        if (size < 0) {
            throw new IllegalArgumentException("an edition is bound of one input or more, not of " + size);
        }
    }

    /**
     * So many inputs are an edition, in the order of their ids.
     *
     * @param inputs how many, at least 1
     * @return the packing
     * @throws IllegalArgumentException if it is less than 1
     */
    public static Packing of(int inputs) {
        if (inputs < 1) {
            throw new IllegalArgumentException("an edition is bound of one input or more, not of " + inputs);
        }
        return new Packing(Kind.NUMBER, inputs);
    }
}
