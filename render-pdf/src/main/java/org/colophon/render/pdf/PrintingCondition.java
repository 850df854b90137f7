package org.colophon.render.pdf;

import java.util.Arrays;
import java.util.Objects;
import org.colophon.render.pdf.file.Intent;

/**
 * The printing condition of a press: the look of its inks on its paper.
 *
 * @param profile an ICC output profile of CMYK; not to be changed
 * @param condition identifier of the condition, as the printer calls it: {@code FOGRA39}, {@code IFRA26}
 * @param inkLimit most ink in one place, in per cent
 */
public record PrintingCondition(byte[] profile, String condition, int inkLimit) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the profile is none of a press with four inks, or the limit is not 100 to 400
     */
    public PrintingCondition {
        Objects.requireNonNull(condition, "condition");
        if (inkLimit < 100 || inkLimit > 400) {
            throw new IllegalArgumentException("an ink limit is 100 to 400 per cent but is " + inkLimit);
        }
        Intent.press(condition, inkLimit, profile);
    }

    Intent intent() {
        return Intent.press(condition, inkLimit, profile);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintingCondition same && inkLimit == same.inkLimit && condition.equals(same.condition)
                && Arrays.equals(profile, same.profile);
    }

    @Override
    public int hashCode() {
        return Objects.hash(condition, inkLimit, Arrays.hashCode(profile));
    }
}
