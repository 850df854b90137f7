package org.colophon.parser.lexicon;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.parser.text.Glyphs;

/**
 * The likelihood that a Chinese word is a name, by its characters alone. Each character has a weight as a surname,
 * one in a given name and one in a name of another language: logarithms to base 2 of how much more often names have
 * it than other words. Texts are
 * simplified. Immutable and thread-safe.
 */
public final class NameCharacters {

    /** From here on a word is rather a name than not: 94 of 100 names reach it, and 19 of 100 other words. */
    public static final int PROBABLE = 2;
    /** Fewer than 3 of 100 names are below. */
    public static final int IMPROBABLE = -4;
    /** The same for names of other languages. */
    public static final int TRANSCRIBED = 3;
    /** The least for a name with a surname that no table has, where a status or role calls for one. */
    public static final int UNLISTED = 1;
    /** From here on such a name needs nothing else. */
    public static final int SURE_UNLISTED = 3;
    /** Other words reach it hardly ever. */
    public static final int CERTAIN = 7;

    /** A character that no table has is rare, and rare characters are those of names. */
    private static final byte RARE = 2;
    /** A surname of two characters is hardly ever anything else. */
    private static final int DOUBLE_SURNAME = 6;
    /** 沈望望: a character that is said twice. */
    private static final int DOUBLED = 3;
    /** A common word that looks like a name is a word first: 高兴. */
    private static final int COMMON_WORD = -7;

    private final byte[] surnames = new byte[0x10000];
    private final byte[] given = new byte[0x10000];
    private final byte[] foreign = new byte[0x10000];
    private final Set<String> words;

    private NameCharacters(String table, String words) {
        Arrays.fill(given, RARE);
        table.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> {
            char character = row[0].charAt(0);
            surnames[character] = row[1].equals("-") ? 0 : Byte.parseByte(row[1]);
            given[character] = Byte.parseByte(row[2]);
            foreign[character] = Byte.parseByte(row[3]);
        });
        this.words = words.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
    }

    /** The built-in weights, read once. */
    static NameCharacters builtIn() {
        return BuiltIn.TABLE;
    }

    private static final class BuiltIn {
        static final NameCharacters TABLE = new NameCharacters(
                WordTable.resource("characters.zh.tsv"), WordTable.resource("words.zh.txt"));
    }

    /**
     * Returns the likelihood that a stretch is a name.
     *
     * @param line a line with its traditional characters simplified
     * @param from offset of the surname
     * @param to offset behind the given name
     * @param surname length of the surname; 0 if no table has it, so that its first character is one of any word
     * @return a logarithm to base 2 of the odds, its neighbours aside
     */
    public int likelihood(String line, int from, int to, int surname) {
        int sum = switch (surname) {
            case 0 -> Math.min(given[line.charAt(from)], 0);
            case 1 -> surnames[line.charAt(from)];
            default -> DOUBLE_SURNAME;
        };
        for (int i = from + Math.max(1, surname); i < to; i++) {
            sum += given[line.charAt(i)];
        }
        if (to - from == 3 && surname == 1 && line.charAt(from + 1) == line.charAt(from + 2)) {
            sum += DOUBLED;
        }
        return to - from <= 3 && words.contains(line.substring(from, to)) ? sum + COMMON_WORD : sum;
    }

    /**
     * Returns the average fitness of the Han of a stretch for a name of another language.
     *
     * @param line a line with its traditional characters simplified
     * @param from offset of its start
     * @param to offset of its end
     * @return a logarithm to base 2; negative if it rather is another word
     */
    public int foreign(String line, int from, int to) {
        int sum = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (Glyphs.isHan(line.charAt(i))) {
                sum += foreign[line.charAt(i)];
                letters++;
            }
        }
        return Math.floorDiv(sum, Math.max(1, letters));
    }
}
