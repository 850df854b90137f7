package org.colophon.render.docx.word;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.render.copy.CreditRun;

/**
 * A line of credits cut into its pieces, each with the tag by which it is found again in a document that was edited.
 *
 * @param pieces the pieces in order; together they are the line
 */
public record CreditPieces(List<Piece> pieces) {

    /** The prefix of the tags of pieces. */
    static final String PREFIX = "credit:";
    /** Word keeps no more of a tag. */
    private static final int LONGEST_TAG = 64;

    public CreditPieces {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece.
     *
     * @param start where it begins in the line
     * @param run its kind and its text
     * @param tag its tag; empty for the text between pieces, and if it would be too long
     */
    public record Piece(int start, CreditRun run, String tag) { }

    /** The pieces of a text that states credits; the first credit names them all. */
    public static CreditPieces of(String text, List<Credit> credits) {
        return of(CreditRun.split(text, credits), credits);
    }

    /** The pieces of a line: their tags are the same whether it has marks of footnotes or not. */
    public static CreditPieces of(CreditLine line) {
        return of(CreditRun.of(line), line.credits());
    }

    private static CreditPieces of(List<CreditRun> runs, List<Credit> credits) {
        List<Piece> pieces = new ArrayList<>();
        String holder = credits.isEmpty() ? "" : credits.getFirst().id();
        int at = 0;
        int place = -1;
        boolean between = false;
        for (CreditRun run : runs) {
            boolean cut = run.text().isEmpty() || between && run.part() == CreditRun.Part.BETWEEN;
            place += cut ? 0 : 1;
            between = run.part() == CreditRun.Part.BETWEEN && !run.text().isEmpty();
            pieces.add(new Piece(at, run, run.part() == CreditRun.Part.BETWEEN ? "" : tag(holder, place)));
            at += run.text().length();
        }
        return new CreditPieces(pieces);
    }

    /** The pieces of one of the credits: those inside its part of the line. */
    public static List<Piece> of(String text, List<Credit> credits, Credit credit) {
        int from = 0;
        for (Credit each : credits) {
            int start = text.indexOf(each.text(), from);
            if (start >= 0) {
                from = start;
            }
            if (each.equals(credit)) {
                break;
            }
        }
        int start = text.startsWith(credit.text(), from) ? from : 0;
        int end = text.startsWith(credit.text(), from) ? from + credit.text().length() : text.length();
        return of(text, credits).pieces().stream()
                .filter(piece -> piece.start() >= start && piece.start() < end)
                .toList();
    }

    private static String tag(String holder, int place) {
        String tag = PREFIX + holder + "." + place;
        return tag.length() <= LONGEST_TAG ? tag : "";
    }
}
