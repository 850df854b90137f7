package org.colophon.parser.credit.tagging;

import java.util.List;
import org.colophon.parser.text.Glyphs;

/**
 * A line, or a piece of a paragraph, with what the tagger finds in it.
 *
 * @param text the line
 * @param tagging its tags
 * @param pieces its roles, names, statuses and affiliations
 */
record TaggedLine(String text, Tagging tagging, List<TaggedPiece> pieces) {

    /** A line with nothing in it. */
    static final TaggedLine NONE = new TaggedLine("", new Tagging(List.of(), new CreditTag[0], 0), List.of());

    /** So many words may be beside one of credits where a line may hold more. */
    private static final int MOST_WORDS = 2;

    boolean namesSomebody() {
        return pieces.stream().anyMatch(piece -> piece.tag() == CreditTag.PERSON || piece.tag() == CreditTag.HOUSE);
    }

    /** Whether the line has no more words beside its credits than lines of its place have. */
    boolean isMostlyCredits(Spot spot) {
        // A story by Ann Lee was read aloud to the class: sentences have more words than their credits.
        boolean sentence = text.stripTrailing().endsWith(".");
        int most = !sentence && (spot == Spot.TITLE || spot == Spot.END) ? MOST_WORDS : 1;
        int inside = 0;
        int outside = 0;
        for (int i = 0; i < tagging.units().size(); i++) {
            if (tagging.units().get(i).hasLetters()) {
                boolean none = tagging.tags()[i] == CreditTag.OUTSIDE;
                outside += none ? 1 : 0;
                inside += none ? 0 : 1;
            }
        }
        return outside <= most * inside;
    }

    /** Whether a sentence ends before the first piece. */
    boolean hasSentenceBefore() {
        int first = pieces.getFirst().from();
        for (int i = 0; i < first; i++) {
            if (Glyphs.isTerminal(text.charAt(i))) {
                return true;
            }
        }
        return text.lastIndexOf(". ", first) > 0;
    }

    /** The start of the credits with the bracket, bullet or dash before them. */
    int start(List<TaggedPiece> group) {
        int at = group.getFirst().from();
        int before = at;
        while (before > 0 && isBracketOrBlank(text.charAt(before - 1))) {
            before--;
            at = Glyphs.isBlank(text.charAt(before)) ? at : before;
        }
        return at;
    }

    private static boolean isBracketOrBlank(char c) {
        return Glyphs.isBlank(c) || Glyphs.isOpening(c) || Glyphs.isBullet(c) || c == '—' || c == '–';
    }
}
