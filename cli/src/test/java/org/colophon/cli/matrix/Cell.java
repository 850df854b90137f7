package org.colophon.cli.matrix;

import java.util.List;

/**
 * A construct in a place of a document, with words of its own.
 *
 * @param construct its construct
 * @param place where
 * @param words the words that take the place of {1}, {2} and so on
 * @param line the line of the source it begins in, from 1
 */
record Cell(Construct construct, MatrixPlace place, List<String> words, int line) {

    /** A pattern with the words in it. */
    String filled(String pattern) {
        String out = pattern;
        for (int i = 0; i < words.size(); i++) {
            out = out.replace("{" + (i + 1) + "}", words.get(i));
        }
        return out;
    }

    String word(char number) {
        return words.get(number - '1');
    }

    @Override
    public String toString() {
        return construct.name() + " in " + place.name() + " (line " + line + ")";
    }
}
