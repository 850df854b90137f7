package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Inline;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Reads sources whose only marks are headings and blank lines, as most pages of newspapers are, in one pass. Anything
 * that could mean more to Markdown goes to flexmark; texts that both read, they read alike (a test compares them).
 */
public final class PlainSource {

    /** Marks that have a meaning in any place. */
    private static final boolean[] ANYWHERE = table("*_`[]<>\\&|~^");
    /** Marks that mean something at the start of a line. */
    private static final boolean[] AT_START = table("-+=!:%\t {");

    private final SourceText source;
    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private PlainSource(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[0x80];
        for (char control = 0; control < ' '; control++) {
            table[control] = control != '\n';
        }
        characters.chars().forEach(c -> table[c] = true);
        return table;
    }

    /** The drafts of a source; null where it has marks that flexmark must read, or is over a limit. */
    public static @Nullable List<Draft> read(SourceText source, BlockLimits limits) {
        PlainSource plain = new PlainSource(source);
        return plain.isPlain() && plain.blocks(limits) ? plain.drafts : null;
    }

    private boolean isPlain() {
        return isPlain(text, ANYWHERE);
    }

    private static boolean isPlain(String text, boolean[] marks) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 ? marks[c] : c == SourceText.LINE_SEPARATOR) {
                return false;
            }
        }
        return true;
    }

    private boolean blocks(BlockLimits limits) {
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (!line(start, end)) {
                return false;
            }
            boolean tooMuch = !lines.isEmpty()
                    && (lines.size() > limits.blockLines()
                            || end - lines.getFirst().start() > limits.blockCharacters());
            if (tooMuch) {
                return false;
            }
            if (source.endsParagraph(end)) {
                paragraph();
            }
            start = end + 1;
        }
        paragraph();
        return true;
    }

    /** Takes a line; false where it is more than plain. */
    private boolean line(int start, int end) {
        if (start == end) {
            paragraph();
            return true;
        }
        char first = text.charAt(start);
        char last = text.charAt(end - 1);
        if (first < 0x80 && AT_START[first] || isWhite(first) || isWhite(last) || isItem(start, end)) {
            return false;
        }
        if (first == '#') {
            paragraph();
            return heading(start, end);
        }
        lines.add(new Line(List.of(words(start, end)), start, end, source.breaksLine(end)));
        return true;
    }

    /** Blanks at the edges of lines are trimmed by rules of their own. */
    private static boolean isWhite(char c) {
        return Glyphs.isBlank(c) || Glyphs.isUnseen(c)
                || c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** 1. and 1) open an item of a list, when a blank or nothing follows. */
    private boolean isItem(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > start && at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
    }

    private boolean heading(int start, int end) {
        int level = 0;
        while (start + level < end && text.charAt(start + level) == '#') {
            level++;
        }
        int words = start + level + 1;
        boolean plain = level <= 6
                && words < end
                && text.charAt(words - 1) == ' '
                && !isWhite(text.charAt(words))
                && text.indexOf('#', words, end) < 0;
        if (plain) {
            drafts.add(new Draft.Heading(level, List.of(words(words, end)), start, end));
        }
        return plain;
    }

    private Inline.Text words(int start, int end) {
        return new Inline.Text(text.substring(start, end), source.span(start, end));
    }

    private void paragraph() {
        if (!lines.isEmpty()) {
            drafts.add(new Draft.Prose(lines, List.of(), List.of(), lines.getFirst().start(), lines.getLast().end()));
            lines.clear();
        }
    }
}
