package org.colophon.render.pdf.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hyphenation by Liang's algorithm (Word Hy-phen-a-tion by Com-put-er, 1983): patterns give odd or even numbers to the
 * places between letters, the greatest wins, odd ones are hyphens. The patterns are kept as a tree of letters.
 */
final class Hyphenator {

    /** Words that the patterns of English leave whole. */
    private static final String MORE_WORDS = "hyphenation-words.txt";
    private static final String ENGLISH = "hyph-en-us.txt";
    private static final int SHORTEST_IN_CAPITALS = 7;
    private static final int LONGEST = 60;

    private final Map<String, byte[]> exceptions = new HashMap<>();
    /** The tree: letter, first child, next sibling and numbers of each node; node 0 is the root. */
    private char[] letters = new char[1 << 14];
    private int[] children = new int[1 << 14];
    private int[] siblings = new int[1 << 14];
    private byte[][] numbers = new byte[1 << 14][];
    private int nodes = 1;

    private Hyphenator() {
    }

    /** Reads a file of patterns and exceptions. */
    static Hyphenator read(String resource) {
        Hyphenator read = new Hyphenator();
        if (resource.equals(ENGLISH)) {
            Rows.lines(MORE_WORDS).forEach(read::addException);
        }
        for (String line : Rows.lines(resource)) {
            for (String entry : line.split(" ")) {
                read.add(entry);
            }
        }
        return read;
    }

    private void add(String entry) {
        if (entry.startsWith("=") || entry.indexOf('-') >= 0) {
            addException(entry.startsWith("=") ? entry.substring(1) : entry);
        } else {
            addPattern(entry);
        }
    }

    private void addException(String entry) {
        String word = entry.replace("-", "");
        byte[] places = new byte[word.length() + 1];
        int at = 0;
        for (int i = 0; i < entry.length(); i++) {
            if (entry.charAt(i) == '-') {
                places[at] = 1;
            } else {
                at++;
            }
        }
        exceptions.put(word, places);
    }

    private void addPattern(String pattern) {
        byte[] places = new byte[pattern.length() + 1];
        int node = 0;
        int at = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                places[at] = (byte) (c - '0');
            } else {
                node = child(node, c, true);
                at++;
            }
        }
        numbers[node] = Arrays.copyOf(places, at + 1);
    }

    private int child(int parent, char letter, boolean adds) {
        for (int node = children[parent]; node != 0; node = siblings[node]) {
            if (letters[node] == letter) {
                return node;
            }
        }
        return adds ? add(parent, letter) : 0;
    }

    private int add(int parent, char letter) {
        if (nodes == letters.length) {
            letters = Arrays.copyOf(letters, nodes * 2);
            children = Arrays.copyOf(children, nodes * 2);
            siblings = Arrays.copyOf(siblings, nodes * 2);
            numbers = Arrays.copyOf(numbers, nodes * 2);
        }
        letters[nodes] = letter;
        siblings[nodes] = children[parent];
        children[parent] = nodes;
        return nodes++;
    }

    /**
     * Finds the places of a word of a paragraph. A short word in capitals is an abbreviation, unless it is beside
     * others; a word of mixed capitals is a name.
     *
     * @return a number for each place, as {@link #places(String)} gives them; empty for a word that is not parted
     */
    Optional<byte[]> places(Items items, int from, int to) {
        if (to - from > LONGEST) {
            return Optional.empty();
        }
        StringBuilder word = new StringBuilder(to - from);
        int capitals = 0;
        for (int i = from; i < to; i++) {
            int point = items.points[i];
            if (point > Character.MAX_VALUE) {
                return Optional.empty();
            }
            capitals += Character.isUpperCase(point) ? 1 : 0;
            word.append((char) Character.toLowerCase(point));
        }
        boolean plain = capitals == 0 || capitals == 1 && Character.isUpperCase(items.points[from]);
        boolean shouted =
                capitals == word.length() && (capitals >= SHORTEST_IN_CAPITALS || amongCapitals(items, from, to));
        return plain || shouted ? Optional.of(places(word.toString())) : Optional.empty();
    }

    /** Whether an adjacent word is in capitals too: then the words are emphasised, and not abbreviations. */
    private static boolean amongCapitals(Items items, int from, int to) {
        boolean before =
                from > 2 && isCapital(items, from - 2) && isCapital(items, from - 3) && items.points[from - 1] == ' ';
        boolean after =
                to + 2 < items.size && isCapital(items, to + 1) && isCapital(items, to + 2) && items.points[to] == ' ';
        return before || after;
    }

    private static boolean isCapital(Items items, int i) {
        return Character.isUpperCase(items.points[i]);
    }

    /** A number for each place of a word, from before its first letter to after its last; odd ones are hyphens. */
    byte[] places(String word) {
        byte[] exception = exceptions.get(word);
        if (exception != null) {
            return exception;
        }
        String dotted = '.' + word + '.';
        byte[] places = new byte[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            int node = 0;
            for (int i = from; i < dotted.length(); i++) {
                node = child(node, dotted.charAt(i), false);
                if (node == 0) {
                    break;
                }
                byte[] found = numbers[node];
                for (int k = 0; found != null && k < found.length; k++) {
                    places[from + k] = (byte) Math.max(places[from + k], found[k]);
                }
            }
        }
        return Arrays.copyOfRange(places, 1, places.length - 1);
    }
}
