package org.colophon.parser.credit.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.parser.lexicon.CreditLexicon;
import org.jspecify.annotations.Nullable;

/**
 * A line whose tags are known.
 *
 * @param source where it was printed; one source has many lines
 * @param group the part of the lines that it is measured with; empty for lines that are only learned from
 * @param id its name among the labelled lines
 * @param language two letters
 * @param spot where it is in its article
 * @param letters the letter of a tag for each character
 * @param line the line
 */
record TrainingLine(String source, String group, String id, String language, Spot spot, String letters, String line) {

    private static final CreditLexicon ENGLISH = CreditLexicon.builtIn(Locale.ENGLISH);

    /** Reads a row of tagged lines, parted by tabs. */
    static TrainingLine parse(String row) {
        String[] cells = row.split("\t", 7);
        return new TrainingLine(cells[0], cells[1], cells[2], cells[3], Spot.valueOf(cells[4]), cells[5], cells[6]);
    }

    boolean isLearnedOnly() {
        return group.isEmpty();
    }

    /** Whether it was made from a template. */
    boolean isMade() {
        return source.equals("made");
    }

    CreditLexicon lexicon() {
        return CreditLexicon.builtIn(Locale.of(language));
    }

    List<Unit> units() {
        return new LineUnits(lexicon(), ENGLISH).of(line);
    }

    UnitFeatures features(List<Unit> units) {
        return new UnitFeatures(line, units, spot, language, new NameEvidence(lexicon()));
    }

    /** The tag of each unit: that of its first character which has one. */
    List<CreditTag> tags(List<Unit> units) {
        List<CreditTag> tags = new ArrayList<>(units.size());
        for (Unit unit : units) {
            CreditTag tag = CreditTag.OUTSIDE;
            for (int i = unit.from(); i < unit.to() && tag == CreditTag.OUTSIDE; i++) {
                tag = CreditTag.of(letters.charAt(i));
            }
            CreditTag before = tags.isEmpty() ? null : tags.getLast();
            tags.add(tag.mayFollow(before) ? tag : tag.piece());
        }
        return marked(units, tags);
    }

    /** Marks and blanks between two pieces remember the piece before them. */
    private static List<CreditTag> marked(List<Unit> units, List<CreditTag> tags) {
        List<CreditTag> all = new ArrayList<>(tags);
        for (int i = 1; i < all.size(); i++) {
            CreditTag after = after(all.get(i - 1));
            boolean mark = all.get(i) == CreditTag.OUTSIDE && !units.get(i).hasLetters();
            if (after != null && mark && goesOn(units, tags, i)) {
                all.set(i, after);
            }
        }
        return all;
    }

    private static boolean goesOn(List<Unit> units, List<CreditTag> tags, int from) {
        int at = from;
        while (at < tags.size() && tags.get(at) == CreditTag.OUTSIDE && !units.get(at).hasLetters()) {
            at++;
        }
        return at < tags.size() && tags.get(at) != CreditTag.OUTSIDE;
    }

    private static @Nullable CreditTag after(CreditTag tag) {
        return switch (tag.piece()) {
            case LEADING_ROLE -> CreditTag.AFTER_LEADING_ROLE;
            case CLOSING_ROLE -> CreditTag.AFTER_CLOSING_ROLE;
            case PERSON, HOUSE -> CreditTag.AFTER_NAME;
            case STATUS -> CreditTag.AFTER_STATUS;
            case AFFILIATION -> CreditTag.AFTER_AFFILIATION;
            case OUTSIDE, IN_LEADING_ROLE, IN_CLOSING_ROLE, IN_PERSON, IN_HOUSE, IN_STATUS, IN_AFFILIATION,
                    AFTER_LEADING_ROLE, AFTER_NAME, AFTER_STATUS, AFTER_AFFILIATION, AFTER_CLOSING_ROLE -> null;
        };
    }
}
