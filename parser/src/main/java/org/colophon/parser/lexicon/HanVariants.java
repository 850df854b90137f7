package org.colophon.parser.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/**
 * Traditional characters beside their simplified ones, for looking words up alone: a lexicon that knows 编辑 knows 編輯.
 * The printed text is never changed.
 */
final class HanVariants {

    /** Nothing is folded. */
    static final HanVariants NONE = new HanVariants("");

    private final char[] folded = new char[0x10000];
    private final BitSet traditional = new BitSet();

    /** Variants from pairs, a traditional character before its simplified one, parted by blanks; # opens a remark. */
    HanVariants(String pairs) {
        for (int i = 0; i < folded.length; i++) {
            folded[i] = (char) i;
        }
        pairs.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(pair -> pair.length() == 2)
                .forEach(pair -> add(pair.charAt(0), pair.charAt(1)));
    }

    private void add(char from, char to) {
        folded[from] = to;
        traditional.set(from);
    }

    /** The characters that are folded to another. */
    BitSet traditional() {
        return traditional;
    }

    char fold(char c) {
        return folded[c];
    }

    /** The same text where nothing in it is traditional. */
    String fold(String text) {
        char[] out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (folded[c] != c) {
                out = out == null ? text.toCharArray() : out;
                Objects.requireNonNull(out)[i] = folded[c];
            }
        }
        return out == null ? text : new String(out);
    }
}
