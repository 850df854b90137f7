package org.colophon.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The adjustments of a text that does not fit its page.
 *
 * @param pages how many pages an article may have
 * @param tightest least leading of body text
 * @param loosest most leading of body text
 */
public record Fitting(PageCount pages, Length tightest, Length loosest) {

    /** Steps in which the leading is changed: a quarter point. */
    private static final int STEP = 250;
    /** Each leading in the range may be tried: the loosest is at most so many times the tightest. */
    private static final int WIDEST = 3;

    /** The number of pages that an article may have. */
    public enum PageCount {
        /** As many as it needs. */
        OPEN,
        /** One: a longer text is an error, which gives the number of excess lines. */
        ONE
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the tightest leading is below 1pt, above the loosest, or less than a third of
     *     it
     */
    public Fitting {
        Objects.requireNonNull(pages, "pages");
        TextStyle.checkSize(tightest, "the tightest leading");
        if (tightest.compareTo(loosest) > 0 || loosest.compareTo(tightest.times(WIDEST)) > 0) {
            throw new IllegalArgumentException("the tightest leading, " + tightest + ", must be at most the loosest, "
                    + loosest + ", and a third of it at least");
        }
    }

    /** Whether a leading is so near to the range that each step between may be tried. */
    boolean reaches(Length usual) {
        return usual.compareTo(tightest.times(WIDEST)) <= 0 && loosest.compareTo(usual.times(WIDEST)) <= 0;
    }

    /**
     * The leadings that are tried below the usual one.
     *
     * @param usual the leading of the style
     * @return from the usual less a step to the tightest
     */
    public List<Length> tighter(Length usual) {
        List<Length> leadings = new ArrayList<>();
        for (int leading = usual.milliPoints() - STEP; leading >= tightest.milliPoints(); leading -= STEP) {
            leadings.add(new Length(leading));
        }
        return leadings;
    }

    /**
     * The leadings that are tried above the usual one.
     *
     * @param usual the leading of the style
     * @return from the usual and a step to the loosest
     */
    public List<Length> looser(Length usual) {
        List<Length> leadings = new ArrayList<>();
        for (int leading = usual.milliPoints() + STEP; leading <= loosest.milliPoints(); leading += STEP) {
            leadings.add(new Length(leading));
        }
        return leadings;
    }

    /**
     * Returns this with another number of pages.
     *
     * @param other how many pages an article may have
     * @return the changed value
     */
    public Fitting withPages(PageCount other) {
        return new Fitting(other, tightest, loosest);
    }

    /**
     * Returns this with other leadings.
     *
     * @param least the tightest leading of body text
     * @param most the loosest leading of body text
     * @return the changed value
     */
    public Fitting withLeadings(Length least, Length most) {
        return new Fitting(pages, least, most);
    }
}
