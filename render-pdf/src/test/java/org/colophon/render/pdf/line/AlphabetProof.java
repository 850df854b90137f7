package org.colophon.render.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.style.Typeface;

/**
 * Measures the set paragraphs of an alphabet, by rules of its own: it knows nothing of how lines were chosen.
 *
 * @param paragraphs the lines of each paragraph, all pages of it together
 * @param measure the length of lines
 * @param language the language of the text
 */
public record AlphabetProof(List<List<SetLine>> paragraphs, int measure, Locale language) {

    private static final String OPENS = "([{¿¡";
    private static final String CLOSES = ")]},.;:!?%…";
    /** The white after which a word should be parted, in ems: the wider end of the zone. */
    private static final double ZONE = 2.5;

    /** Code in a narrow measure, which is cut without a sign. */
    public static AlphabetProof ofCode(String code) {
        TypedText text = new TypedText().append(code, Bench.BODY.in(Typeface.MONO));
        return new AlphabetProof(List.of(Bench.compositor().set(text, Bench.ragged(3))), 3 * Bench.EM, Locale.UK);
    }

    private interface Rule {
        boolean isBroken(SetLine line, SetLine next);
    }

    private List<String> faults(Rule rule) {
        List<String> faults = new ArrayList<>();
        for (List<SetLine> lines : paragraphs) {
            for (int i = 0; i + 1 < lines.size(); i++) {
                if (rule.isBroken(lines.get(i), lines.get(i + 1))) {
                    faults.add(Bench.words(lines.get(i)) + " | " + Bench.words(lines.get(i + 1)));
                }
            }
        }
        return faults;
    }

    /** The number of lines with a line below them. */
    public int lines() {
        return paragraphs.stream().mapToInt(lines -> lines.size() - 1).sum();
    }

    /** The spaces between words in lines that are not the last, in thousandths of an em, in ascending order. */
    public int[] gaps() {
        return paragraphs.stream()
                .flatMap(lines -> lines.subList(0, lines.size() - 1).stream())
                .flatMapToInt(line -> java.util.stream.IntStream.range(0, line.size() - 1)
                        .filter(i -> line.point(i) == ' ')
                        .map(i -> (int) ((line.place(i + 1) - line.place(i)) * 1000L / line.type(i).size())))
                .sorted()
                .toArray();
    }

    /** Ragged lines that have room for the next word, or that fall short of the zone and have room for a part of it. */
    public List<String> shortLines() {
        return faults((line, next) -> {
            int em = next.type(0).size();
            double room = (double) measure - line.extent() - (isHyphen(line) ? 0 : em / 4.0);
            return wordEnd(next) <= room || room > (ZONE - 0.25) * em && firstSyllables(next) <= room;
        });
    }

    /** The length of the first word of a line. */
    private static int wordEnd(SetLine line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.point(i) == ' ') {
                return line.place(i) - line.place(0);
            }
        }
        return line.extent() - line.place(0);
    }

    private int firstSyllables(SetLine line) {
        StringBuilder word = new StringBuilder();
        while (word.length() < line.characters() && Character.isLetter(line.point(word.length()))) {
            word.append((char) Character.toLowerCase(line.point(word.length())));
        }
        Hyphenation hyphens = Hyphenation.of(language).orElseThrow();
        byte[] places = hyphens.patterns().places(word.toString());
        for (int k = hyphens.before(); k <= word.length() - hyphens.after(); k++) {
            if (word.length() >= hyphens.shortest() && places[k] % 2 == 1) {
                return line.place(k) - line.place(0) + line.type(0).size() / 3;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The longest run of lines that end with a hyphen. */
    public int hyphensInARow() {
        int longest = 0;
        for (List<SetLine> lines : paragraphs) {
            int run = 0;
            for (SetLine line : lines) {
                run = isHyphen(line) ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    private static boolean isHyphen(SetLine line) {
        return line.size() > line.characters();
    }

    /** Lines that end inside a word without a hyphen. */
    public List<String> cutWords() {
        return faults((line, next) -> {
            int last = line.characters() - 1;
            boolean touching = next.start() == line.start() + line.characters();
            return touching
                    && !isHyphen(line)
                    && Character.isLetter(line.point(last))
                    && Character.isLetter(next.point(0));
        });
    }

    /** Lines that begin with a mark that closes, or end with one that opens. */
    public List<String> wrongEdges(String opens, String closes) {
        return faults((line, next) -> (OPENS + opens).indexOf(line.point(line.size() - 1)) >= 0
                || (CLOSES + closes).indexOf(next.point(0)) >= 0);
    }

    /** Last lines of one short word. */
    public List<String> shortEnds() {
        return paragraphs.stream()
                .filter(lines -> lines.size() > 1)
                .map(lines -> Bench.words(lines.getLast()))
                .filter(last -> last.indexOf(' ') < 0 && last.codePoints().filter(Character::isLetter).count() < 5)
                .toList();
    }
}
