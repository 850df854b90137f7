package org.colophon.parser.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.lexicon.WordTable;

/**
 * A note of the typist in a text of Aozora Bunko: ［＃…］. It says how words are set that the text itself cannot show.
 *
 * @param start offset of its bracket
 * @param end offset behind it
 * @param words its text
 */
public record AozoraNote(int start, int end, String words) {

    static final WordTable WORDS = WordTable.builtIn("aozora.ja.json");
    private static final Pattern NOTE = Pattern.compile("［＃([^］\\n]{0,400})］");
    private static final Pattern QUOTED = Pattern.compile("「(.{1,80})」[にはの]");
    private static final List<String> LEVELS = List.of("large", "medium", "small");

    /** The first note in a stretch of a text; with offsets of -1 if there is none. */
    public static AozoraNote in(String text, int from, int to) {
        Matcher note = NOTE.matcher(text).region(from, to);
        return note.find() ? new AozoraNote(note.start(), note.end(), note.group(1)) : new AozoraNote(-1, -1, "");
    }

    /** Whether there is one. */
    public boolean found() {
        return start >= 0;
    }

    /** The level of the heading that it makes of its line, 2 to 4; 0 if it makes none. */
    public int headingLevel() {
        for (int i = 0; i < LEVELS.size(); i++) {
            if (says(LEVELS.get(i))) {
                return i + 2;
            }
        }
        return 0;
    }

    /** Whether it sets its line at the end. */
    boolean isFlushEnd() {
        return says("flush-end");
    }

    /** Whether it sets words before it in strong type. */
    public boolean isStrong() {
        return says("strong");
    }

    /** The words before it that it stresses; an empty text if it stresses none. */
    public String stressed() {
        Matcher quoted = QUOTED.matcher(words);
        return (isStrong() || says("stressed")) && quoted.lookingAt() ? quoted.group(1) : "";
    }

    private boolean says(String list) {
        return WORDS.list(list).stream().anyMatch(words::contains);
    }
}
