package org.colophon.images;

import java.math.BigDecimal;

/** Numbers as SVG writes them shortest: no exponent, no zero that says nothing. */
final class Decimals {

    private Decimals() {}

    /** Appends a number that counts hundredths. */
    static void hundredths(StringBuilder out, long value) {
        long rest = Math.abs(value);
        if (value < 0) {
            out.append('-');
        }
        if (rest >= 100 || rest == 0) {
            out.append(rest / 100);
        }
        if (rest % 100 != 0) {
            out.append('.').append(rest % 100 / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
    }

    /** Returns a number with up to two decimals. */
    static String of(double value) {
        StringBuilder out = new StringBuilder();
        hundredths(out, Math.round(value * 100));
        return out.toString();
    }

    /** Returns a number with up to eight decimals, for the parts of a matrix. */
    static String fine(double value) {
        return BigDecimal.valueOf(Math.round(value * 1e8), 8).stripTrailingZeros().toPlainString();
    }
}
