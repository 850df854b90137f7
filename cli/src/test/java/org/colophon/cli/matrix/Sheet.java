package org.colophon.cli.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source with one construct in every place of a template.
 *
 * @param source the text
 * @param cells its cells
 */
record Sheet(String source, List<Cell> cells) {

    private static final Pattern SLOT = Pattern.compile("<<([a-z-]+)>>");
    /** The text that begins the lines below the first. */
    private static final Pattern PREFIX = Pattern.compile("^( *)(> )?(- )?(\\[\\^[a-z]+]: )?");
    private static final String CONSONANTS = "bcdfghjkmnprstvwxz";
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈";
    private static final String GIVEN = "若溪明远书瑶知夏景澄";
    private static final int MOST_WORDS = 5;

    /** Makes the document of a construct; a place that it does not suit has a plain word. */
    static Sheet of(Construct construct, String template, List<MatrixPlace> places) {
        StringBuilder source = new StringBuilder();
        List<Cell> cells = new ArrayList<>();
        StringBuilder below = new StringBuilder();
        int count = 0;
        for (String line : template.split("\n", -1)) {
            Matcher slot = SLOT.matcher(line);
            String written = line;
            if (slot.find()) {
                MatrixPlace place = places.stream().filter(each -> each.name().equals(slot.group(1))).findFirst()
                        .orElseThrow();
                int lineNumber = 1 + (int) source.chars().filter(c -> c == '\n').count();
                Cell cell = new Cell(construct, place, words(place, count), lineNumber);
                count += MOST_WORDS;
                if (construct.suits(place)) {
                    cells.add(cell);
                    below.append(construct.below().isEmpty() ? "" : "\n" + cell.filled(construct.below()) + "\n");
                    written = line.replace(slot.group(), cell.filled(construct.source()))
                            .replace("⏎", "\n" + under(line));
                } else {
                    written = line.replace(slot.group(), place.is("names") ? cell.word('1') : "灯下");
                }
            }
            source.append(written).append('\n');
        }
        return new Sheet(source.append(below).toString(), cells);
    }

    private static String under(String line) {
        Matcher prefix = PREFIX.matcher(line);
        return !prefix.lookingAt() ? "" : prefix.group(1) + (prefix.group(2) == null ? "" : "> ")
                + (prefix.group(3) == null ? "" : "  ") + (prefix.group(4) == null ? "" : "    ");
    }

    /**
     * Words that occur once: names where names are read, else letters without a vowel, which no pattern parts.
     */
    private static List<String> words(MatrixPlace place, int from) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < from + MOST_WORDS; i++) {
            words.add(place.is("names") ? name(i) : "q" + letter(i / 324) + letter(i / 18) + letter(i));
        }
        return words;
    }

    private static char letter(int number) {
        return CONSONANTS.charAt(number % CONSONANTS.length());
    }

    private static String name(int number) {
        return "" + SURNAMES.charAt(number % 10) + GIVEN.charAt(number / 10 % 10)
                + GIVEN.charAt((number / 100 + number + 3) % 10);
    }
}
