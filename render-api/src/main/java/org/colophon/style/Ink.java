package org.colophon.style;

import java.util.Objects;

/**
 * A colour as the press mixes it, each part in per cent.
 *
 * @param name name of the ink, for people
 * @param cyan 0 to 100
 * @param magenta 0 to 100
 * @param yellow 0 to 100
 * @param black 0 to 100
 */
public record Ink(String name, int cyan, int magenta, int yellow, int black) {

    /** Black ink alone: text is printed with nothing else. */
    public static final Ink BLACK = new Ink("black", 0, 0, 0, 100);

    /** No ink. */
    public static final Ink PAPER = new Ink("paper", 0, 0, 0, 0);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is not 0 to 100
     */
    public Ink {
        Objects.requireNonNull(name, "name");
        for (int part : new int[] {cyan, magenta, yellow, black}) {
            if (part < 0 || part > 100) {
                throw new IllegalArgumentException("parts of an ink are 0 to 100 per cent but one is " + part);
            }
        }
    }

    /**
     * The colour for screens and word processors, by the plain formula without a profile.
     *
     * @return {@code 0xRRGGBB}
     */
    public int rgb() {
        return channel(cyan) << 16 | channel(magenta) << 8 | channel(yellow);
    }

    private int channel(int part) {
        return (255 * (100 - part) * (100 - black) + 5_000) / 10_000;
    }

    /**
     * Returns the same with another value of {@code name}.
     *
     * @param other name of the ink, for people
     * @return the copy
     */
    public Ink withName(String other) {
        return new Ink(other, cyan, magenta, yellow, black);
    }

    /**
     * Returns the same with another value of {@code cyan}.
     *
     * @param other 0 to 100
     * @return the copy
     */
    public Ink withCyan(int other) {
        return new Ink(name, other, magenta, yellow, black);
    }

    /**
     * Returns the same with another value of {@code magenta}.
     *
     * @param other 0 to 100
     * @return the copy
     */
    public Ink withMagenta(int other) {
        return new Ink(name, cyan, other, yellow, black);
    }

    /**
     * Returns the same with another value of {@code yellow}.
     *
     * @param other 0 to 100
     * @return the copy
     */
    public Ink withYellow(int other) {
        return new Ink(name, cyan, magenta, other, black);
    }

    /**
     * Returns the same with another value of {@code black}.
     *
     * @param other 0 to 100
     * @return the copy
     */
    public Ink withBlack(int other) {
        return new Ink(name, cyan, magenta, yellow, other);
    }
}
