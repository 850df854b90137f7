package org.colophon.parser.markup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.markup.Mark.Kind;
import org.jspecify.annotations.Nullable;

/** A text whose marks are painted over, one character for each, so that offsets hold. */
final class Canvas {

    /** Punctuation, so that emphasis beside it opens and closes as beside a tag. */
    private static final char HIDDEN = '\u2039';
    /** A letter, which lets asterisks beside it open and close. */
    private static final char LETTER = '\u4E00';

    private static final int MOST_COMMENTS = 1_000;
    /** Tags, and the addresses of pictures and links, which leave their words. */
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>|!?\\[([^\\[\\]]*)]\\([^()\\s]*\\)");

    final String text;
    private char @Nullable [] shown;
    private final List<Mark> inline = new ArrayList<>();
    private final List<Mark> blocks = new ArrayList<>();
    private final List<Alignment> alignments = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final Map<Notice.Kind, Notice> notices = new EnumMap<>(Notice.Kind.class);
    /** The first mark inside lines whose paragraph has not ended. */
    private int unpaired;

    Canvas(String text) {
        this.text = text;
    }

    /** A mark inside a line: the words around it go on. */
    void inline(Mark mark) {
        boolean starred = mark.start() > 0 && text.charAt(mark.start() - 1) == '*'
                || mark.end() < text.length() && text.charAt(mark.end()) == '*';
        fill(mark.start(), mark.end(), starred ? LETTER : HIDDEN);
        inline.add(mark);
    }

    /** A mark that parts blocks: blank lines take its place. */
    void block(Mark mark) {
        paragraphEnds();
        fill(mark.start(), mark.end(), '\n');
        blocks.add(mark);
    }

    /** Keeps a mark verbatim: a block of code if it has its line to itself, else code in a line. */
    void kept(int start, int end) {
        int line = text.lastIndexOf('\n', start) + 1;
        boolean alone = line == start && SourceLines.words(text, end) == SourceLines.end(text, end);
        Mark mark = Mark.kept(start, end);
        if (alone) {
            block(mark);
        } else {
            inline(mark);
        }
    }

    /** Blanks out a mark on lines of its own that is no text. */
    void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                put(i, ' ');
            }
        }
    }

    /** Shows a character as one that means nothing to Markdown. */
    void hide(int offset) {
        put(offset, HIDDEN);
    }

    void notice(Notice.Kind kind, int start, int end) {
        notices.putIfAbsent(kind, new Notice(kind, start, end));
    }

    /** Keeps the words of a comment; other characters say nothing. */
    void comment(String words) {
        String said = MARKUP.matcher(words)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)))
                .strip();
        remark(said);
    }

    /** Keeps the words of a comment that holds no tags. */
    void remark(String words) {
        String said = words.strip();
        if (said.codePoints().anyMatch(Character::isLetterOrDigit) && comments.size() < MOST_COMMENTS) {
            comments.add(said);
        }
    }

    List<String> comments() {
        return List.copyOf(comments);
    }

    private void fill(int start, int end, char filler) {
        for (int i = start; i < end; i++) {
            put(i, filler);
        }
    }

    private void put(int offset, char c) {
        char[] copy = shown;
        if (copy == null) {
            copy = text.toCharArray();
            shown = copy;
        }
        copy[offset] = c;
    }

    /** The marks of a paragraph have their partners in it, or none. */
    void paragraphEnds() {
        List<Integer> open = new ArrayList<>();
        for (int i = unpaired; i < inline.size(); i++) {
            Mark mark = inline.get(i);
            if (mark.element().isBlock()) {
                continue;
            }
            if (mark.kind() == Kind.OPEN) {
                open.add(i);
            } else if (mark.kind() == Kind.CLOSE && !closes(mark, open)) {
                inline.set(i, mark.alone());
            }
        }
        open.forEach(this::unclosed);
        unpaired = inline.size();
    }

    private boolean closes(Mark mark, List<Integer> open) {
        int partner = open.size() - 1;
        while (partner >= 0 && inline.get(open.get(partner)).element() != mark.element()) {
            partner--;
        }
        if (partner < 0) {
            return false;
        }
        List<Integer> within = open.subList(partner, open.size());
        within.subList(1, within.size()).forEach(this::unclosed);
        within.clear();
        return true;
    }

    /** Readings may be left open: they end where the next begins, or their words do. */
    private void unclosed(int index) {
        HtmlElement element = inline.get(index).element();
        if (element != HtmlElement.READING && element != HtmlElement.READING_BRACKET) {
            inline.set(index, inline.get(index).alone());
        }
    }

    /** The last mark inside lines; null if there is none yet. */
    @Nullable Mark last() {
        return inline.isEmpty() ? null : inline.getLast();
    }

    /** The offset behind the last mark of any kind. */
    int marked() {
        int block = blocks.isEmpty() ? 0 : blocks.getLast().end();
        return inline.isEmpty() ? block : Math.max(block, inline.getLast().end());
    }

    String shown() {
        return shown == null ? text : new String(shown);
    }

    void align(Alignment alignment) {
        alignments.add(alignment);
    }

    Marks marks() {
        if (inline.isEmpty() && blocks.isEmpty()) {
            return Marks.NONE;
        }
        alignments.addAll(Alignment.of(text, blocks));
        return new Marks(inline, blocks, alignments);
    }

    List<Notice> notices() {
        return List.copyOf(notices.values());
    }
}
