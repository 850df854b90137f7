package org.colophon.parser.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.DiagnosticCode;
import org.colophon.parser.source.Findings;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a source with its place: entries between two rules at the top. A text that only looks like it is
 * text.
 *
 * @param start offset of the opening rule
 * @param end offset behind the closing rule
 * @param entries the entries, in order
 */
public record MatterBlock(int start, int end, List<Entry> entries) {

    /** A front matter is closed within so many characters, or it is none: twice a block's length. */
    private static final int LONGEST = 65_536;
    private static final Pattern KEY = Pattern.compile(
            "[\"']?([\\p{L}\\p{N}_.-]{1,40})[\"']?[ \\t]*([:：])(.*)", Pattern.DOTALL);
    /** A line that continues the one above: indented, an item, or the end of a list in brackets. */
    private static final Pattern MORE = Pattern.compile("[ \\t\\u3000].*|-(?:[ \\t].*)?|[\\]}].*", Pattern.DOTALL);

    /**
     * An entry with its place.
     *
     * @param key its word
     * @param start offset of its start
     * @param value offset behind the colon
     * @param end offset of its end, its line end not counted
     */
    public record Entry(String key, int start, int value, int end) {

        /** Whether it is a table of TOML. */
        boolean isTable() {
            return key.startsWith("[");
        }

        /** Its word, without the brackets of a table. */
        String word() {
            return isTable() ? key.replace("[", "").replace("]", "").strip() : key;
        }
    }

    /** Finds the front matter of a source; null if it has none. A text that looks like one and is none is reported. */
    public static @Nullable MatterBlock find(String text, Findings findings) {
        int start = 0;
        while (start < text.length() && (Glyphs.isBlank(text.charAt(start)) || Glyphs.isUnseen(text.charAt(start)))) {
            start++;
        }
        return text.startsWith("---", start) && isRule(text, start)
                ? new Finder(text, start, findings).block()
                : start == 0 && text.startsWith("% ") ? PandocMatter.find(text) : OtherMatter.find(text, start);
    }

    /** The source with blanks in the place of the front matter, so that all offsets hold. */
    public String blanked(String source) {
        char[] text = source.toCharArray();
        for (int i = start; i < end; i++) {
            text[i] = text[i] == '\n' || text[i] == '\r' ? text[i] : ' ';
        }
        return new String(text);
    }

    static boolean isKnown(Entry entry) {
        return Finder.isKnown(entry.word());
    }

    private static boolean isRule(String text, int at) {
        String line = text.substring(at, lineEnd(text, at)).stripTrailing();
        return line.equals("---") || line.equals("...");
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int nextLine(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
    }

    /** One search, from rule to rule. */
    private static final class Finder {
        private final String text;
        private final int start;
        private final Findings findings;
        private final List<Entry> entries = new ArrayList<>();
        private int known;
        private int stray = -1;

        Finder(String text, int start, Findings findings) {
            this.text = text;
            this.start = start;
            this.findings = findings;
        }

        @Nullable MatterBlock block() {
            int at = nextLine(text, lineEnd(text, start));
            boolean empty = true;
            while (at < text.length() && at - start <= LONGEST) {
                int end = lineEnd(text, at);
                if (isRule(text, at)) {
                    return empty || isMatter() ? new MatterBlock(start, end, entries) : none();
                }
                empty &= text.substring(at, end).isBlank();
                line(at, end);
                at = nextLine(text, end);
            }
            if (known > 0) {
                findings.add(
                        at < text.length() ? DiagnosticCode.LIMIT_REACHED : DiagnosticCode.FRONT_MATTER,
                        "front matter is closed by a line of --- within " + LONGEST
                                + " characters: this is printed as text",
                        start,
                        start + 3);
            }
            return null;
        }

        private void line(int at, int end) {
            String line = text.substring(at, end);
            Matcher key = KEY.matcher(line);
            if (line.isBlank() || line.startsWith("#")) {
                return;
            }
            if (!entries.isEmpty() && MORE.matcher(line).matches()) {
                Entry last = entries.removeLast();
                entries.add(new Entry(last.key(), last.start(), last.value(), end));
            } else if (key.matches() && isEntry(key)) {
                known += isKnown(key.group(1)) ? 1 : 0;
                entries.add(new Entry(key.group(1), at, at + key.start(3), end));
            } else if (stray < 0) {
                stray = at;
            }
        }

        /** A colon without a blank behind it, or a full-width one, parts a key only where the key is known. */
        private static boolean isEntry(Matcher key) {
            boolean parted = key.group(2).equals(":")
                    && (key.group(3).isEmpty() || Glyphs.isBlank(key.group(3).charAt(0)));
            return parted || isKnown(key.group(1));
        }

        private static boolean isKnown(String word) {
            return MatterKey.of(word) != null || DescriptionReader.isField(word);
        }

        /** Of the keys one is known, or all are such as programs write; 记者： between two rules is a dialogue. */
        private boolean isMatter() {
            return stray < 0
                    && (known > 0
                            || !entries.isEmpty()
                                    && entries.stream()
                                            .allMatch(entry -> entry.key().matches("[a-z][a-zA-Z0-9_.-]*")));
        }

        private @Nullable MatterBlock none() {
            if (known > 0) {
                findings.add(
                        DiagnosticCode.FRONT_MATTER,
                        "this line is no entry of a front matter:"
                                + " all above and below it up to the rule is printed as text",
                        stray,
                        lineEnd(text, stray));
            }
            return null;
        }
    }
}
