package org.colophon.parser.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.source.Line;
import org.colophon.parser.text.Glyphs;

/** Reads the end of a letter: Yours sincerely, the name below it, and the town below that. */
final class LetterEnd {

    private static final int MOST_LINES = 3;
    private static final int LONGEST_TOWN = 30;
    private static final int MOST_WORDS = 3;

    private final LineReader reader;

    LetterEnd(LineReader reader) {
        this.reader = reader;
    }

    /** The readings of a block that ends a letter, one a line; none of another block. */
    List<CreditReading> read(List<Line> lines) {
        if (lines.size() < 2 || lines.size() > MOST_LINES) {
            return List.of();
        }
        boolean greeted = Salutations.isOne(lines.getFirst().text());
        int name = greeted ? 1 : 0;
        boolean towns = lines.subList(name + 1, lines.size()).stream().allMatch(line -> isTown(line.text()));
        boolean placed = greeted || name + 1 < lines.size();
        CreditReading signed = towns && placed ? signature(lines.get(name)) : CreditReading.NONE;
        if (!signed.found()) {
            return List.of();
        }
        List<CreditReading> readings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            readings.add(i == name ? signed : new CreditReading(List.of(), List.of()));
        }
        return readings;
    }

    /** A person's name in Latin letters and nothing else. */
    private CreditReading signature(Line line) {
        String text = Glyphs.strip(line.text());
        boolean latin = !text.isEmpty() && text.chars().allMatch(c -> c < 0x250 || c == '’');
        CreditReading told = latin ? reader.credits(line, Place.FRONT_MATTER) : CreditReading.NONE;
        boolean bare = told.credits().size() == 1 && told.credits().getFirst().form() == CreditDraft.Form.BARE;
        List<Contributor> all = bare ? told.credits().getFirst().contributors() : List.of();
        return all.size() == 1 && all.getFirst().person().kind() == Person.Kind.PERSON
                && all.getFirst().person().name().equals(text) ? told : CreditReading.NONE;
    }

    /** Tern Island, New South Wales: one to three words in capitals and nothing else. */
    private static boolean isTown(String line) {
        String town = Glyphs.strip(line);
        String[] words = town.split(",? ");
        if (town.isEmpty() || town.length() > LONGEST_TOWN || words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || !word.chars().allMatch(
                    c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || c == '.')) {
                return false;
            }
        }
        return true;
    }
}
