package org.colophon.parser.paragraph;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.Seam;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that two paragraphs are halves of one.
 *
 * @param sign the sign that was found
 * @param confidence 0 to 100
 */
public record Evidence(Seam.Sign sign, int confidence) {

    /** The drafts between the two. */
    public enum Between {
        NOTHING,
        /** A picture, a page head, a credit: drafts that fall between halves as they fall between paragraphs. */
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
    /** Those of them that no word begins with, but for the words below: 了解, 地方, 得知 begin sentences. */
    private static final String SURELY_NEVER_FIRST = "的们吗吧們嗎";
    private static final Pattern FIRST_AFTER_ALL = Pattern.compile("的[确確士]");
    /** Evidence that needs no other: weaker evidence joins only if the source shows that it was cut. */
    private static final int PROOF = 92;
    private static final int HINT = 90;
    /** Marks of other writings at the end of a sentence, and characters that may follow a stop. */
    private static final String OTHER_STOPS = "．｡";
    private static final String BEHIND_STOPS = "\"'■□◆●*";
    /** Words that begin a clause, an item or a note of its own. */
    private static final Pattern NUMBERED = Pattern.compile(
            "第[一二三四五六七八九十百千零〇0-9]{1,6}[条條章节節款]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]"
                    + "|[0-9]{1,3}[.、．)）]|\\[[0-9^]"
                    + "|(?:Vue?s?|Considérant|Attendu|Whereas|WHEREAS|Visto|Considerando|Gestützt auf)\\b");
    private static final Pattern CLAUSE = Pattern.compile("[\\s\u3000]*第[一二三四五六七八九十百千零〇0-9]{1,6}[条條][ \u3000]");
    private static final String COUNTED = "0123456789年月日号时点万亿多余个元人名岁%";
    /** One, but for first, united, only, Monday and one of. */
    private static final Pattern ONE = Pattern.compile("(?<![第统唯周期之十万单])一$");
    private static final Pattern MATHEMATICS = Pattern.compile("\\$\\$|\\\\[(\\[]|\\\\begin");
    private static final int LONGEST_SALUTATION = 48;
    /** A bracket and the stop behind it: the end of a sentence. */
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()\\n]{1,80}[）)][。！？]\\s*");
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
        return STOPS.indexOf(end) < 0 && !endsSentence(last) && !endsApart(prose.lines().getLast());
    }

    /** A line that ends in a link, code or sign, or is all in strong type, is whole. */
    private static boolean endsApart(Line line) {
        int inlines = 0;
        Inline last = null;
        for (Inline inline : line.content()) {
            if (!Glyphs.isBlank(PlainText.of(List.of(inline)))) {
                inlines++;
                last = inline;
            }
        }
        if (last == null) {
            return true;
        }
        String text = Glyphs.strip(line.text());
        int sign = Character.getType(text.codePointBefore(text.length()));
        boolean all = inlines == 1 && last instanceof Inline.Strong;
        return all || last instanceof Inline.Link || last instanceof Inline.Code
                || sign == Character.OTHER_SYMBOL || sign == Character.SURROGATE || sign == Character.MODIFIER_SYMBOL;
    }

    /** Whether the two are joined, without regard to the rest of the source. */
    public boolean isProof() {
        return confidence >= PROOF;
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
        // A paragraph that its author indented begins there, after any other.
        if (INDENTS.indexOf(start) >= 0 || Glyphs.isBullet(start) || STOPS.indexOf(end) >= 0 || endsSentence(head)) {
            return null;
        }
        if (NUMBERED.matcher(tail).lookingAt()
                || Salutations.isOne(head)
                || isMathematics(head)
                || isMathematics(tail)) {
            return null;
        }
        if (cutsNumber(head, tail) && isProse(tail)) {
            return new Evidence(Seam.Sign.NO_END_MARK, PROOF);
        }
        return Glyphs.isCjk(end) || Glyphs.isCjk(start)
                ? chinese(head, tail, between)
                : western(head, tail, end, start);
    }

    /** Nearly all texts are told by the lack of its marks. */
    private static boolean isMathematics(String text) {
        return (text.indexOf('$') >= 0 || text.indexOf('\\') >= 0) && MATHEMATICS.matcher(text).find();
    }

    /** A stop before closing marks: 他说："好。" */
    private static boolean endsSentence(String head) {
        int i = head.length() - 1;
        while (i >= 0 && isBehindStop(head.charAt(i))) {
            i--;
        }
        boolean behind = i < head.length() - 1;
        return i >= 0 && (OTHER_STOPS.indexOf(head.charAt(i)) >= 0
                || (behind || head.charAt(i) == '.') && (STOPS + ".").indexOf(head.charAt(i)) >= 0);
    }

    private static boolean isBehindStop(char c) {
        return Glyphs.isClosing(c) || Glyphs.isBlank(c) || BEHIND_STOPS.indexOf(c) >= 0 || Character.isSurrogate(c)
                || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** Whether a paragraph is a numbered clause of a law: 第三条 …. */
    public static boolean isClause(String text) {
        return text.indexOf('第') >= 0 && CLAUSE.matcher(text).lookingAt();
    }

    /** 各乡镇、各部门，: those whom a letter is written to; its text begins below. */
    private static boolean isSalutation(String head) {
        int comma = head.indexOf(head.charAt(head.length() - 1));
        return head.length() <= LONGEST_SALUTATION && comma == head.length() - 1 && head.indexOf('、') >= 0
                && !hasStop(head);
    }

    private static @Nullable Evidence chinese(String head, String tail, Between between) {
        char end = head.charAt(head.length() - 1);
        char start = tail.charAt(0);
        if (open(head) > 0 && closesFirst(tail)) {
            return new Evidence(Seam.Sign.OPEN_MARK, 98);
        }
        if (INNER.indexOf(end) >= 0 && isProse(tail) && !isSalutation(head)) {
            return new Evidence(Seam.Sign.INNER_MARK, 95);
        }
        if (isProse(head) && BRACKETED.matcher(tail).matches()) {
            return new Evidence(Seam.Sign.NO_END_MARK, PROOF);
        }
        // A mark that begins no line was cut off the text before it.
        if (INNER.indexOf(start) >= 0
                || Glyphs.isClosing(start)
                || STOPS.indexOf(start) >= 0 && start != '—' && start != '…') {
            return new Evidence(Seam.Sign.NO_END_MARK, 96);
        }
        if (!isProse(tail) || Glyphs.isClosing(end) && end != '》' && end != '”') {
            return null;
        }
        boolean never = SURELY_NEVER_FIRST.indexOf(start) >= 0 && !FIRST_AFTER_ALL.matcher(tail).lookingAt();
        if (never || NEVER_LAST.indexOf(end) >= 0 && isBrokenOff(head, between)) {
            return new Evidence(Seam.Sign.NO_END_MARK, PROOF);
        }
        if (NEVER_LAST.indexOf(end) >= 0
                || NEVER_FIRST.indexOf(start) >= 0
                || start != '的' && tail.length() > 1 && tail.charAt(1) == '的') {
            return new Evidence(Seam.Sign.NO_END_MARK, HINT);
        }
        return isBrokenOff(head, between) && (head.length() >= SURE_LENGTH || tail.length() >= SURE_LENGTH)
                ? new Evidence(Seam.Sign.NO_END_MARK, between == Between.JUMP ? PROOF : HINT)
                : null;
    }

    /** A number and the thing it counts, or the rest of it: 一 | 片, 20 | 18年. */
    private static boolean cutsNumber(String head, String tail) {
        boolean figures = Character.isDigit(head.charAt(head.length() - 1)) && COUNTED.indexOf(tail.charAt(0)) >= 0;
        return isProse(head) && (figures || endsInOne(head) && Glyphs.isHan(tail.charAt(0)));
    }

    /** Nearly all texts are told by their last character. */
    private static boolean endsInOne(String head) {
        return head.charAt(head.length() - 1) == '一' && ONE.matcher(head).find();
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
        boolean sure = leadsOn(head) || Character.isLowerCase(start);
        return inner
                ? new Evidence(Seam.Sign.INNER_MARK, PROOF)
                : new Evidence(Seam.Sign.NO_END_MARK, sure ? PROOF : HINT);
    }

    /** Whether the last word of a text is one that no sentence ends in. */
    private static boolean leadsOn(String head) {
        return WORDS_NEVER_LAST.contains(head.substring(head.lastIndexOf(' ') + 1));
    }

    /** Prose has marks inside; labels and display lines have none. */
    public static boolean isProse(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (INNER.indexOf(c) >= 0 || STOPS.indexOf(c) >= 0 || c == '.') {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends in a mark that occurs inside sentences. */
    public static boolean endsInside(String text) {
        String words = Glyphs.strip(text);
        return !words.isEmpty() && INNER.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether a sentence ends inside a text: labels and titles are one. */
    static boolean hasStop(String text) {
        return text.indexOf('。') >= 0 || text.indexOf('！') >= 0 || text.indexOf('？') >= 0;
    }

    /** Counts the marks that are open at the end of a text. */
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
