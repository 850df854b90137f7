package org.colophon.parser.paragraph;

import java.util.Set;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Seam;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for two paragraphs being halves of one.
 *
 * @param sign the sign that was found
 * @param confidence 0 to 100
 */
public record Evidence(Seam.Sign sign, int confidence) {

    /** What stands between the two. */
    public enum Between {
        NOTHING,
        /** A picture, a page head, a credit: what falls between halves as it falls between paragraphs. */
        FURNITURE,
        /** A note that says the text goes on elsewhere. */
        JUMP
    }

    /** A first piece below this is a label or a display line, not prose that fills a column's foot. */
    private static final int SHORTEST_FIRST = 12;
    /** One of two halves of a paragraph is at least this long: two lines of a narrow column. */
    private static final int SURE_LENGTH = 24;
    /** A label or heading that has no mark inside is shorter than this. */
    private static final int LONGEST_WITHOUT_MARK = 25;
    /** Words that lead on to the next: no title, label or caption ends in one. */
    private static final String NEVER_LAST = "与和及或是在把被将对从向由于以因而但并且若如为最更其该这那每各第與對從將為這";

    private static final Set<String> WORDS_NEVER_LAST = Set.of(
            "a", "an", "the", "and", "or", "of", "at", "from", "with", "into", "its", "their", "in", "on", "to", "for",
            "by");
    /** Words that lean on the one before: no paragraph begins with one. */
    private static final String NEVER_FIRST = "的了着们地得吗呢吧們嗎";
    private static final String INNER = "，、,";
    private static final String STOPS = "。！？；：!?;:…—";
    private static final String INDENTS = " \u3000\t";

    /** Whether a paragraph may go on after its end: it ends in no full stop. */
    public static boolean isOpen(Prose prose) {
        if (!prose.pictures().isEmpty() || prose.lines().getLast().hardBreak()) {
            return false;
        }
        String last = Glyphs.strip(prose.lines().getLast().text());
        if (last.isEmpty() || prose.end() - prose.start() < SHORTEST_FIRST) {
            return false;
        }
        char end = last.charAt(last.length() - 1);
        return STOPS.indexOf(end) < 0 && !endsSentence(last);
    }

    /** The evidence for a join; null where there is too little. */
    public static @Nullable Evidence of(Prose first, Prose second, Between between) {
        if (second.lines().getFirst().hardBreak() || !second.pictures().isEmpty()) {
            return null;
        }
        String head = Glyphs.strip(first.text());
        String tail = second.text();
        if (head.length() < SHORTEST_FIRST || Glyphs.isBlank(tail)) {
            return null;
        }
        char end = head.charAt(head.length() - 1);
        char start = tail.charAt(0);
        // A paragraph that its author indented begins there, whatever stands before it.
        if (INDENTS.indexOf(start) >= 0 || Glyphs.isBullet(start) || STOPS.indexOf(end) >= 0 || endsSentence(head)) {
            return null;
        }
        return Glyphs.isCjk(end) || Glyphs.isCjk(start)
                ? chinese(head, tail, between)
                : western(head, tail, end, start);
    }

    /** A stop before closing marks: 他说："好。" */
    private static boolean endsSentence(String head) {
        int i = head.length() - 1;
        while (i >= 0 && Glyphs.isClosing(head.charAt(i))) {
            i--;
        }
        return i >= 0 && (i < head.length() - 1 || head.charAt(i) == '.') && (STOPS + ".").indexOf(head.charAt(i)) >= 0;
    }

    private static @Nullable Evidence chinese(String head, String tail, Between between) {
        char end = head.charAt(head.length() - 1);
        char start = tail.charAt(0);
        if (open(head) > 0 && closesFirst(tail)) {
            return new Evidence(Seam.Sign.OPEN_MARK, 98);
        }
        if (INNER.indexOf(end) >= 0 && isProse(tail)) {
            return new Evidence(Seam.Sign.INNER_MARK, 95);
        }
        // A mark that begins no line was cut off what it follows.
        if (INNER.indexOf(start) >= 0
                || Glyphs.isClosing(start)
                || STOPS.indexOf(start) >= 0 && start != '—' && start != '…') {
            return new Evidence(Seam.Sign.NO_END_MARK, 96);
        }
        if (!isProse(tail) || Glyphs.isClosing(end) && end != '》' && end != '”') {
            return null;
        }
        if (NEVER_LAST.indexOf(end) >= 0
                || NEVER_FIRST.indexOf(start) >= 0
                || start != '的' && tail.length() > 1 && tail.charAt(1) == '的') {
            return new Evidence(Seam.Sign.NO_END_MARK, 92);
        }
        return isBrokenOff(head, between) && (head.length() >= SURE_LENGTH || tail.length() >= SURE_LENGTH)
                ? new Evidence(Seam.Sign.NO_END_MARK, 90)
                : null;
    }

    /**
     * Whether words without an end are the first of a paragraph, and no label: they have marks inside, they are long,
     * or they are continued elsewhere.
     */
    private static boolean isBrokenOff(String head, Between between) {
        return isProse(head)
                || between == Between.JUMP
                || head.length() >= LONGEST_WITHOUT_MARK && Glyphs.isHan(head.charAt(head.length() - 1));
    }

    private static @Nullable Evidence western(String head, String tail, char end, char start) {
        if (open(head) > 0 && closesFirst(tail) && head.indexOf('“') >= 0) {
            return new Evidence(Seam.Sign.OPEN_MARK, 96);
        }
        boolean inner = INNER.indexOf(end) >= 0;
        boolean word = Character.isLetterOrDigit(end) || end == '-' || end == '’';
        boolean goesOn = leadsOn(head) && Character.isLetterOrDigit(start)
                || Character.isLowerCase(start)
                || inner && Character.isLetterOrDigit(start)
                || start == '—'
                || Character.isDigit(start);
        if (!(inner || word) || !goesOn || !isProse(head) && !isProse(tail)) {
            return null;
        }
        return inner ? new Evidence(Seam.Sign.INNER_MARK, 92) : new Evidence(Seam.Sign.NO_END_MARK, 90);
    }

    /** Whether the last word of a text is one that no sentence ends in. */
    private static boolean leadsOn(String head) {
        return WORDS_NEVER_LAST.contains(head.substring(head.lastIndexOf(' ') + 1));
    }

    /** Prose has marks inside; labels and display lines have none. */
    static boolean isProse(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (INNER.indexOf(c) >= 0 || STOPS.indexOf(c) >= 0 || c == '.') {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends in a mark that stands inside sentences. */
    public static boolean endsInside(String text) {
        String words = Glyphs.strip(text);
        return !words.isEmpty() && INNER.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether a sentence ends inside a text: labels and titles are one. */
    static boolean hasStop(String text) {
        return text.indexOf('。') >= 0 || text.indexOf('！') >= 0 || text.indexOf('？') >= 0;
    }

    /** How many marks are open at the end of a text. */
    private static int open(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Glyphs.isOpening(c)) {
                open++;
            } else if (open > 0 && Glyphs.isClosing(c)) {
                open--;
            }
        }
        return open;
    }

    /** Whether a text closes a mark that it did not open. */
    private static boolean closesFirst(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Glyphs.isOpening(c)) {
                open++;
            } else if (Glyphs.isClosing(c) && --open < 0) {
                return true;
            }
        }
        return false;
    }
}
