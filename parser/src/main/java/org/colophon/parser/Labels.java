package org.colophon.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that open notes of editors and jump lines. */
final class Labels {

    /** A note's label: with a colon, in brackets, or alone on its line. */
    private static final Pattern EDITOR_NOTE = Pattern.compile(
            "(?i)[【\\[〔]?(?:编者按|编者的话|编者注|编前语?|开栏的话|开栏语|核心提示|編者按|編按|編輯部按|editor[’']s note)[】\\]〕]?\\s*[：:]?\\s*");
    private static final Pattern JUMP = Pattern.compile(
            "[（(]?\\s*(下转|下轉|上接|转自|紧接)\\s*第?\\s*([0-9A-Z一二三四五六七八九十]{1,4})\\s*版[^）)]{0,12}[）)]?");
    private static final Pattern CALLOUT = Pattern.compile("\\[!(pull|box|note)\\][ \\t\\u3000]*");

    private Labels() {
    }

    /** What labels begin with: nearly all paragraphs are told by their first character. */
    private static final String EDITOR_NOTE_STARTS = "【[〔编編开核Ee";
    private static final String JUMP_STARTS = "（( \u3000下上转紧";

    /** Length of the label that a text begins with; 0 where there is none. */
    static int editorNote(String text) {
        if (text.isEmpty() || EDITOR_NOTE_STARTS.indexOf(text.charAt(0)) < 0) {
            return 0;
        }
        Matcher matcher = EDITOR_NOTE.matcher(text);
        boolean label = matcher.lookingAt()
                && (matcher.end() == text.length() || "：:】]〕 \u3000\n".indexOf(text.charAt(matcher.end() - 1)) >= 0);
        return label ? matcher.end() : 0;
    }

    /** Whether a text is a jump line, and nothing else. */
    static boolean isJump(String text) {
        return !text.isEmpty() && JUMP_STARTS.indexOf(text.charAt(0)) >= 0 && jump(text).matches();
    }

    static Matcher jump(String text) {
        return JUMP.matcher(text);
    }

    /** The marker of a pull quote, box or note at the start of a blockquote. */
    static Matcher callout(String text) {
        return CALLOUT.matcher(text);
    }
}
