package org.colophon.parser.credit.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Entry;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.jspecify.annotations.Nullable;

/** Finds the words of lexicons in a line: at each unit the longest of each sense. */
final class WordSenses {

    private static final Sense[] SENSES = Sense.values();

    private final List<CreditLexicon> lexicons;

    WordSenses(CreditLexicon lexicon, CreditLexicon english) {
        this.lexicons = lexicon.language().equals(english.language()) ? List.of(lexicon) : List.of(lexicon, english);
    }

    /** The same units with what the lexicons know of them. */
    List<Unit> of(String line, List<Unit> bare) {
        int[] unitAt = new int[line.length() + 1];
        Arrays.fill(unitAt, -1);
        for (int i = 0; i < bare.size(); i++) {
            unitAt[bare.get(i).from()] = i;
        }
        unitAt[line.length()] = bare.size();
        Found found = new Found(bare.size());
        for (CreditLexicon lexicon : lexicons) {
            String text = lexicon.folded(line).toLowerCase(Locale.ROOT);
            if (text.length() == line.length()) {
                for (int i = 0; i < bare.size(); i++) {
                    find(lexicon, text, bare.get(i).from(), unitAt, found);
                }
            }
        }
        return found.on(bare);
    }

    private static void find(CreditLexicon lexicon, String text, int from, int[] unitAt, Found found) {
        @Nullable Entry[] longest = new Entry[SENSES.length];
        char first = text.charAt(from);
        char second = from + 1 < text.length() ? text.charAt(from + 1) : 0;
        char capital = Character.toUpperCase(first);
        take(lexicon.only(first), text, from, unitAt, longest);
        take(lexicon.startingWith(first, second), text, from, unitAt, longest);
        if (capital != first) {
            take(lexicon.only(capital), text, from, unitAt, longest);
            take(lexicon.startingWith(capital, second), text, from, unitAt, longest);
            take(lexicon.startingWith(capital, Character.toUpperCase(second)), text, from, unitAt, longest);
        }
        for (Sense sense : SENSES) {
            Entry entry = longest[sense.ordinal()];
            if (entry != null) {
                found.mark(sense, entry.word(), unitAt[from], unitAt[from + entry.text().length()]);
            }
        }
    }

    private static void take(Entry[] entries, String text, int from, int[] unitAt, @Nullable Entry[] longest) {
        for (Entry entry : entries) {
            String word = entry.text();
            int end = from + word.length();
            if (end <= text.length() && unitAt[end] >= 0 && text.regionMatches(true, from, word, 0, word.length())) {
                for (Sense sense : entry.word().senses()) {
                    Entry known = longest[sense.ordinal()];
                    longest[sense.ordinal()] = known == null || known.text().length() < word.length() ? entry : known;
                }
            }
        }
    }

    /** The senses that are found, unit by unit. */
    private static final class Found {
        private final List<TreeSet<String>> words = new ArrayList<>();
        private final @Nullable String[] senses;

        Found(int units) {
            senses = new String[units];
            for (int i = 0; i < units; i++) {
                words.add(new TreeSet<>());
            }
        }

        void mark(Sense sense, Word word, int from, int to) {
            String letter = letter(sense);
            String name = sense == Sense.ROLE && word.after() ? "Ra" : letter;
            boolean several = to - from > 1;
            boolean strong = several && (sense == Sense.ROLE || sense == Sense.PRESS);
            for (int i = from; i < to; i++) {
                words.get(i).add(name + (!several ? "s" : i == from ? "b" : i == to - 1 ? "e" : "m"));
                boolean says = several || sense != Sense.ORGANISATION;
                if (says && (senses[i] == null || strong)) {
                    senses[i] = letter + (several ? "2" : "1");
                }
            }
        }

        private static String letter(Sense sense) {
            return switch (sense) {
                case ROLE -> "R";
                case PRESS -> "P";
                case OFFICE -> "O";
                case AGENCY -> "A";
                case ORGANISATION -> "G";
                case UNNAMED -> "U";
                case CITY -> "C";
                case SECTION -> "S";
                case NOISE -> "N";
            };
        }

        List<Unit> on(List<Unit> bare) {
            List<Unit> units = new ArrayList<>(bare.size());
            for (int i = 0; i < bare.size(); i++) {
                Unit unit = bare.get(i);
                String sense = senses[i] == null ? unit.shape() : senses[i];
                List<String> found = List.copyOf(words.get(i));
                units.add(new Unit(unit.from(), unit.to(), unit.shape(), unit.text(), sense, found));
            }
            return units;
        }
    }
}
