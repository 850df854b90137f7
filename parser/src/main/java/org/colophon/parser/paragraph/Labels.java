package org.colophon.parser.paragraph;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.text.Glyphs;

/** The words that open notes of editors and jump lines. */
public final class Labels {

    /** A note's label: with a colon, in brackets, or alone on its line. */
    private static final Pattern EDITOR_NOTE = Pattern.compile(
            "(?i)[【\\[〔]?(?:编者按|编者的话|编者注|编前语?|开栏的话|开栏语|核心提示|編者按|編按|編輯部按|editor[’']s note)[】\\]〕]?\\s*[：:]?\\s*");

    private static final Pattern JUMP = Pattern.compile(
            "[（(【\\[]?\\s*(下转|下轉|上接|紧接|緊接|转接)\\s*第?\\s*([0-9A-Z一二三四五六七八九十]{1,4})\\s*[版页頁][^）)】\\]。]{0,24}[）)】\\]]?"
                    + "|(?i)[(\\[]?(continued on|continued from|from|see \\p{Lu}[\\p{L} ]{1,20},"
                    + "|\\p{Lu}{2,20}, (?:from|page)|turn to)(?: page)? ([A-Z]?[0-9]{1,3})[)\\]]?");
    private static final Pattern TOPIC = Pattern.compile("[电電][ \\u3000]{0,4}[题題][：:]");
    private static final int LONGEST_TOPIC = 80;
    private static final Pattern CALLOUT = Pattern.compile("\\[!([A-Za-z][A-Za-z-]{1,20})\\][+-]?[ \\t\\u3000]*");

    private Labels() {
    }

    /** The first characters of labels: nearly all paragraphs are told by them. */
    private static final String EDITOR_NOTE_STARTS = "【[〔编編开核Ee";
    private static final int LONGEST_JUMP = 40;

    /** Length of the label that a text begins with; 0 where there is none. */
    public static int editorNote(String text) {
        if (text.isEmpty() || EDITOR_NOTE_STARTS.indexOf(text.charAt(0)) < 0) {
            return 0;
        }
        Matcher matcher = EDITOR_NOTE.matcher(text);
        boolean label = matcher.lookingAt()
                && (matcher.end() == text.length() || "：:】]〕 \u3000\n".indexOf(text.charAt(matcher.end() - 1)) >= 0);
        return label ? matcher.end() : 0;
    }

    /** Whether a text is a jump line, and nothing else. */
    public static boolean isJump(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_JUMP && mayHoldJump(text)
                && jump(Glyphs.strip(text)).matches();
    }

    /** Nearly all texts are told by the lack of the words that every jump note has one of. */
    public static boolean mayHoldJump(String text) {
        return text.indexOf('版') >= 0 || text.indexOf('页') >= 0 || text.indexOf('頁') >= 0
                || text.length() <= LONGEST_JUMP && (text.indexOf("age ") >= 0 || text.indexOf("AGE ") >= 0);
    }

    public static Matcher jump(String text) {
        return JUMP.matcher(text);
    }

    /** Whether a jump note that was matched leads on to another page; the others lead back. */
    public static boolean leadsOn(Matcher jump) {
        String words = jump.group(1) != null ? jump.group(1) : jump.group(3).toLowerCase(Locale.ROOT);
        return words.startsWith("下") || !words.contains("from") && !words.startsWith("上");
    }

    /** The page that a jump note names. */
    public static String page(Matcher jump) {
        return jump.group(2) != null ? jump.group(2) : jump.group(4);
    }

    /** Whether a line is a dateline and the topic of the report, as agencies print them above it. */
    public static boolean isTopic(String line) {
        boolean likely = line.length() <= LONGEST_TOPIC && (line.indexOf('题') >= 0 || line.indexOf('題') >= 0);
        return likely && TOPIC.matcher(line).find();
    }

    /** The marker of a pull quote, box, note or alert at the start of a blockquote: [!pull], [!TIP]. */
    public static Matcher callout(String text) {
        return CALLOUT.matcher(text);
    }
}
