package org.colophon.parser.credit;

import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Finds names that sign a text or picture at its end with little beside them: behind a bar, behind ＝, glued to it. */
final class ClosingSigns {

    private static final int LONGEST_SIGNED = 9;
    private static final int LONGEST_TAKER = 30;
    /** A name of three, a mark and a role. */
    private static final int LONGEST_GLUED = 7;

    private final CreditReader reader;
    private final PieceReading piece;

    /** Reads a piece of a text as credits. */
    interface PieceReading {

        @Nullable CreditPassage read(String text, int from, int end, Place place);
    }

    ClosingSigns(CreditReader reader, PieceReading piece) {
        this.reader = reader;
        this.piece = piece;
    }

    /** …opened the bridge. | Ann Lee: a name behind the last bar or sentence of a caption. */
    @Nullable CreditPassage ofCaption(String text, int end) {
        int mark = Math.max(text.lastIndexOf(" | ", end - 1) + 1, text.lastIndexOf(". ", end - 1));
        int from = mark + 2;
        boolean signs = mark > LONGEST_SIGNED && from < end && end - from <= LONGEST_TAKER;
        CreditReading reading = signs ? reader.taker(text.substring(from, end)) : CreditReading.NONE;
        return reading.found() ? CreditPassage.credits(from, end, reading.shifted(from)) : null;
    }

    /** …います＝笹倉真央: a Japanese paragraph ends in the sign of who wrote it. */
    @Nullable CreditPassage behindMark(String text, int end) {
        int mark = Math.max(text.lastIndexOf('＝', end - 2), text.lastIndexOf('=', end - 2));
        boolean signs = reader.isJapanese() && text.charAt(end - 1) != 'で' && mark > 8 && end - mark <= LONGEST_SIGNED;
        return signs ? piece.read(text, mark + 1, end, Place.END) : null;
    }

    /** 一条条草龙沈未迟/摄: nothing parts the caption and its credit but that the last characters are a name for sure. */
    @Nullable CreditPassage glued(String text, int end) {
        for (int from = Math.max(1, end - LONGEST_GLUED); from < end - 2; from++) {
            if (Glyphs.isHan(text.charAt(from - 1)) && Glyphs.isHan(text.charAt(from))) {
                int name = from;
                while (name < end && Glyphs.isHan(text.charAt(name))) {
                    name++;
                }
                if (name < end - 1 && Glyphs.isSeparator(text.charAt(name))
                        && reader.isCertainName(text.substring(from, name))) {
                    CreditPassage passage = piece.read(text, from, end, Place.CAPTION);
                    return passage == null ? null : TrailingCredits.doubtful(text, passage);
                }
            }
        }
        return null;
    }
}
