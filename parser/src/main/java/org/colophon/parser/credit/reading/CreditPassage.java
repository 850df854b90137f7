package org.colophon.parser.credit.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph that is a dateline, or states credits.
 *
 * @param from offset of its start in the paragraph
 * @param to offset of its end
 * @param dateline its reading as a dateline; null if it is none
 * @param reading its credits, with offsets in the paragraph
 */
public record CreditPassage(int from, int to, @Nullable Found dateline, CreditReading reading) {

    /**
     * A dateline as found.
     *
     * @param agency who reports, where given
     * @param place where from, where given
     * @param date when, where it is known with its year
     */
    public record Found(@Nullable String agency, @Nullable String place, @Nullable LocalDate date) { }

    public static CreditPassage credits(int from, int to, CreditReading reading) {
        return new CreditPassage(from, to, null, reading);
    }

    /** Whether it names a house and nobody beside it. */
    public boolean isHouseAlone() {
        return reading.credits().stream().allMatch(draft -> draft.form() == CreditDraft.Form.HOUSE_ALONE);
    }
}
