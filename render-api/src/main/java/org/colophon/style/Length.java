package org.colophon.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A distance on paper, exact to a thousandth of a point, so that sums come out the same everywhere.
 *
 * @param milliPoints thousandths of a point (1 pt = 1/72 inch)
 */
public record Length(int milliPoints) implements Comparable<Length> {

    /** The longest side of a page that readers of PDF must show: 14,400 units (ISO 32000-1, annex C). */
    public static final Length LONGEST = new Length(14_400_000);

    /** No distance. */
    public static final Length ZERO = new Length(0);

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,6})?)\\s*(pt|mm)");
    private static final BigDecimal MILLI_POINTS_PER_MM =
            new BigDecimal(72_000).divide(new BigDecimal("25.4"), 12, RoundingMode.HALF_EVEN);

    /**
     * A length in points.
     *
     * @param points the points; rounded to a thousandth
     * @return the length
     */
    public static Length points(double points) {
        return new Length(BigDecimal.valueOf(points)
                .movePointRight(3)
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact());
    }

    /**
     * A length in millimetres.
     *
     * @param millimetres the millimetres; rounded to a thousandth of a point
     * @return the length
     */
    public static Length millimetres(double millimetres) {
        return ofUnit(BigDecimal.valueOf(millimetres), MILLI_POINTS_PER_MM);
    }

    /**
     * Reads a length as it is written in style files.
     *
     * @param written a number and its unit, such as {@code 9pt} or {@code 390mm}
     * @return the length
     * @throws IllegalArgumentException if the text is not of that form, or longer than {@link #LONGEST}
     */
    public static Length parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a length is a number and a unit, such as 9pt or 390mm, but this is \"" + written + "\"");
        }
        BigDecimal unit = matcher.group(2).equals("mm") ? MILLI_POINTS_PER_MM : new BigDecimal(1000);
        BigDecimal thousandths = new BigDecimal(matcher.group(1)).multiply(unit);
        if (thousandths.abs().compareTo(BigDecimal.valueOf(LONGEST.milliPoints)) > 0) {
            throw new IllegalArgumentException(
                    "a length is at most " + LONGEST + ", the longest page of PDF, but this is " + written.strip());
        }
        return ofUnit(new BigDecimal(matcher.group(1)), unit);
    }

    private static Length ofUnit(BigDecimal number, BigDecimal unit) {
        return new Length(number.multiply(unit).setScale(0, RoundingMode.HALF_EVEN).intValueExact());
    }

    /**
     * The length in points.
     *
     * @return points
     */
    public double toPoints() {
        return milliPoints / 1000.0;
    }

    /**
     * The sum of two lengths.
     *
     * @param other the other
     * @return the sum
     */
    public Length plus(Length other) {
        return new Length(Math.addExact(milliPoints, other.milliPoints));
    }

    /**
     * This length several times.
     *
     * @param times how often
     * @return the product
     */
    public Length times(int times) {
        return new Length(Math.multiplyExact(milliPoints, times));
    }

    @Override
    public int compareTo(Length other) {
        return Integer.compare(milliPoints, other.milliPoints);
    }

    /**
     * The length as style files write it.
     *
     * @return such as {@code 9pt} or {@code 13.5pt}
     */
    @Override
    public String toString() {
        return BigDecimal.valueOf(milliPoints, 3).stripTrailingZeros().toPlainString() + "pt";
    }
}
