package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.colophon.parser.text.Glyphs;

/**
 * Finds the paragraphs of text files, whose lines Markdown would run together: those that begin with a blank, those
 * that are paragraphs one by one, and those that were cut at the width of a screen or column.
 */
public final class TextLines {

    /** Fewer lines of a form are a chance. */
    private static final int FEWEST = 2;
    private static final int FEWEST_INDENTED = 3;
    private static final int FEWEST_PAIRS = 3;
    private static final int FEWEST_WRAPPED = 5;
    /** Lines that are paragraphs end in stops, all but one in seven, and are longer than lines of verse. */
    private static final double MOSTLY_ENDED = 0.85;
    private static final int LONGER_THAN_VERSE = 56;
    private static final int LONGEST_VERSE = 32;
    /** Lines that were cut end in a stop by chance: one in ten of them. */
    private static final double RARELY_ENDED = 0.4;
    /** Of lines cut at a width all but one in five are nearly full; the last of a paragraph is shorter. */
    private static final double MOSTLY_FULL = 0.8;
    private static final double FULL = 0.75;
    /** Titles and their companions are in the first lines. */
    private static final int DEEPEST_HEAD = 6;
    private static final Pattern MARKED = Pattern.compile(
            "[ \\t]*(?:[#>|+*`~]|-|\\d{1,9}[.)](?:[ \\t]|$)|\\[\\^|\\[[^\\]]{1,80}]:|\\{[{%:]|:::|!\\[|<|=).*",
            Pattern.DOTALL);
    private static final Pattern BLANKS =
            Pattern.compile("(?: {2,8}|\\t)[\\p{L}\\p{N}\\p{Ps}\\p{Pi}\"'].*", Pattern.DOTALL);
    private static final Pattern TURN = Pattern.compile("[\\p{IsHan}A-Za-z·]{1,8}[：:].+", Pattern.DOTALL);

    private enum Opening { FLUSH, IDEOGRAPHIC, BLANKS, MARKED }

    /** A line of text, and whether one is directly above it. */
    private record Row(int start, int end, Opening opening, boolean follows, String words) {

        boolean ended() {
            char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
            return Glyphs.isTerminal(last) || last == '.' || Glyphs.isClosing(last) || last == '"' || last == '…';
        }

        /** Columns of a screen: those of East Asia take two. */
        int width() {
            return words.codePoints().map(point -> Glyphs.isCjk(point) || point >= 0x3000 ? 2 : 1).sum();
        }

        /** Whether it is no line of running text: short and without a stop, or in capitals. */
        boolean isDisplayed(int widest) {
            return width() < FULL * widest && (!ended() || follows && isCapitals()) || isCapitals();
        }

        /** A line of a Chinese poem: short, and with a mark at its end. */
        boolean isOfVerse() {
            char last = words.charAt(words.length() - 1);
            return width() <= LONGEST_VERSE && Glyphs.isCjk(words.charAt(0))
                    && ("，；、,;".indexOf(last) >= 0 || Glyphs.isTerminal(last));
        }

        boolean isCapitals() {
            return words.codePoints().filter(Character::isUpperCase).count() > 1
                    && words.codePoints().noneMatch(Character::isLowerCase);
        }
    }

    private final String text;
    private final BitSet ends = new BitSet();
    private final BitSet verse = new BitSet();
    private final List<Row> rows = new ArrayList<>();

    private TextLines(String text) {
        this.text = text;
    }

    /**
     * The offsets of line ends that mean more than a blank.
     *
     * @param paragraphs those that end paragraphs
     * @param verse those of lines that stay lines
     */
    public record Ends(BitSet paragraphs, BitSet verse) { }

    /** The meaning of the line ends of a text; none in texts of another form. */
    public static Ends ends(String text) {
        TextLines lines = new TextLines(text);
        if (lines.hasPairs()) {
            lines.find();
        }
        return new Ends(lines.ends, lines.verse);
    }

    /** All line ends end paragraphs. */
    public static Ends all(String text) {
        TextLines lines = new TextLines(text);
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            lines.set(lines.ends, feed);
        }
        return new Ends(lines.ends, lines.verse);
    }

    /** Most sources have a blank line between any two others. */
    private boolean hasPairs() {
        int pairs = 0;
        int line = 0;
        boolean before = false;
        while (line < text.length() && pairs < FEWEST) {
            int feed = text.indexOf('\n', line);
            int end = feed < 0 ? text.length() : feed;
            boolean words = end > line + 1 || end > line && text.charAt(line) != '\r';
            pairs += words && before ? 1 : 0;
            before = words;
            line = end + 1;
        }
        return pairs >= FEWEST;
    }

    private void find() {
        rows();
        if (!ideographic() && !blanks()) {
            flush();
        }
    }

    private void rows() {
        boolean fenced = false;
        boolean follows = false;
        for (int start = 0; start < text.length();) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String line = text.substring(start, end);
            String words = Glyphs.strip(line);
            boolean fence = line.startsWith("```") || line.startsWith("~~~");
            fenced ^= fence;
            if (!words.isEmpty()) {
                rows.add(new Row(start, end, fence || fenced ? Opening.MARKED : opening(line), follows, words));
            }
            follows = !words.isEmpty();
            start = end + 1;
        }
    }

    private static Opening opening(String line) {
        if (line.charAt(0) == '\u3000') {
            return Opening.IDEOGRAPHIC;
        }
        if (MARKED.matcher(line).matches()) {
            return Opening.MARKED;
        }
        return BLANKS.matcher(line).matches() ? Opening.BLANKS : Opening.FLUSH;
    }

    private void set(BitSet to, int feed) {
        if (feed >= 0 && feed < text.length()) {
            to.set(feed);
            to.set(feed > 0 && text.charAt(feed - 1) == '\r' ? feed - 1 : feed);
        }
    }

    /** Ends the paragraph before a line, if that is directly above. */
    private void beginAt(int row) {
        if (rows.get(row).follows()) {
            set(ends, rows.get(row).start() - 1);
        }
    }

    /** As in Chinese text files and those of Aozora Bunko: each paragraph begins with an ideographic blank. */
    private boolean ideographic() {
        return indented(Opening.IDEOGRAPHIC, FEWEST);
    }

    /** As in old English ones: two blanks or more. Where lists are, blanks mean something else. */
    private boolean blanks() {
        boolean listed = rows.stream().anyMatch(row -> row.opening() == Opening.MARKED
                && "-*+0123456789".indexOf(row.words().charAt(0)) >= 0);
        long open = rows.stream()
                .filter(row -> row.opening() == Opening.BLANKS && row.follows())
                .count();
        long flush = rows.stream().filter(row -> row.opening() == Opening.FLUSH && row.follows()).count();
        return !listed && (flush > 0 || open * 2 > rows.size()) && indented(Opening.BLANKS, FEWEST_INDENTED);
    }

    private boolean indented(Opening form, int fewest) {
        int head = -1;
        int begun = 0;
        int flush = 0;
        int apart = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.opening() == form) {
                head = head < 0 ? i : head;
                begun += row.follows() ? 1 : 0;
            } else if (row.opening() == Opening.FLUSH && head >= 0 && row.follows()) {
                flush++;
                apart += rows.get(i - 1).ended() ? 1 : 0;
            }
        }
        if (begun < fewest) {
            return false;
        }
        // Where flush lines follow whole sentences they are paragraphs too: speech is often set so.
        boolean each = apart * 2 >= flush;
        for (int i = 0; i < rows.size(); i++) {
            if (i <= head || rows.get(i).opening() == form || each && rows.get(i).opening() == Opening.FLUSH) {
                beginAt(i);
            }
        }
        return true;
    }

    /** Lines without a blank before them: stretches of them are looked at one by one. */
    private void flush() {
        for (int from = 0; from < rows.size();) {
            int to = from + 1;
            while (to < rows.size() && rows.get(to).follows() && rows.get(to).opening() == Opening.FLUSH) {
                to++;
            }
            if (rows.get(from).opening() == Opening.FLUSH && to - from > FEWEST_PAIRS) {
                stretch(from, to);
            }
            from = to;
        }
    }

    private void stretch(int from, int to) {
        int first = from == 0 ? behindHead(to) : behindLabel(from, to);
        List<Row> above = rows.subList(first, to - 1);
        if (above.size() < FEWEST_PAIRS - 1) {
            return;
        }
        List<Row> all = rows.subList(first, to);
        double ended = share(above, Row::ended);
        double mean = all.stream().mapToInt(Row::width).average().orElse(0);
        if (share(all, row -> TURN.matcher(row.words()).matches()) > MOSTLY_ENDED
                || ended >= MOSTLY_ENDED && mean >= LONGER_THAN_VERSE) {
            begin(from, to);
        } else if (share(all, Row::isOfVerse) > MOSTLY_ENDED) {
            begin(from, first + 1);
            rows.subList(first, to - 1).forEach(row -> set(verse, row.end()));
        } else if (ended <= RARELY_ENDED && above.size() >= FEWEST_WRAPPED) {
            int widest = all.stream().mapToInt(Row::width).max().orElse(0);
            if (share(above, row -> row.ended() || row.width() >= FULL * widest) >= MOSTLY_FULL) {
                begin(from, first + 1);
                wrapped(first, to, widest);
            }
        }
    }

    private static double share(List<Row> rows, Predicate<Row> form) {
        return rows.stream().filter(form).count() / (double) rows.size();
    }

    /** Each of some lines begins a paragraph, but for the first. */
    private void begin(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            beginAt(i);
        }
    }

    /** The title of a poem stands right above it. */
    private int behindLabel(int from, int to) {
        boolean label = to - from > FEWEST && !rows.get(from).isOfVerse() && rows.get(from).isDisplayed(LONGEST_VERSE)
                && share(rows.subList(from + 1, to), Row::isOfVerse) > MOSTLY_ENDED;
        return label ? from + 1 : from;
    }

    /** The first line of a text behind its title and what belongs to it: short lines without a stop, or in capitals. */
    private int behindHead(int to) {
        int widest = rows.subList(0, to).stream().mapToInt(Row::width).max().orElse(0);
        int at = 0;
        while (at < Math.min(to - 1, DEEPEST_HEAD) && rows.get(at).isDisplayed(widest)) {
            at++;
        }
        return at;
    }

    /** A line that was cut at a width goes on in the next, unless it is short and ends a sentence. */
    private void wrapped(int from, int to, int widest) {
        for (int i = from; i + 1 < to; i++) {
            Row row = rows.get(i);
            if (row.width() < FULL * widest && row.ended()) {
                beginAt(i + 1);
            }
        }
    }
}
