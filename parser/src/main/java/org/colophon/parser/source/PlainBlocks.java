package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colophon.model.Inline;
import org.colophon.parser.text.Glyphs;

/**
 * Puts blocks that were kept from flexmark back in their places, as paragraphs of their lines, none longer than a
 * block may be.
 */
public final class PlainBlocks {

    private PlainBlocks() {
    }

    public static void putBack(List<SourceStretch> aside, SourceText source, int longest, List<Draft> drafts) {
        if (aside.isEmpty()) {
            return;
        }
        for (SourceStretch block : aside) {
            int from = block.start();
            while (from < block.end()) {
                int to = block.end() - from > longest ? end(source.text(), from, from + longest) : block.end();
                paragraph(lines(source, from, to), to == block.end(), drafts);
                from = to;
            }
        }
        drafts.sort(Comparator.comparingInt(Draft::start));
    }

    /** A break that nobody may mend ends every part but the last: joined again they would be as long as before. */
    private static void paragraph(List<Line> lines, boolean whole, List<Draft> to) {
        if (!lines.isEmpty()) {
            Line last = lines.removeLast();
            lines.add(new Line(last.content(), last.start(), last.end(), !whole));
            to.add(new Draft.Prose(lines, List.of(), List.of(), lines.getFirst().start(), last.end()));
        }
    }

    /**
     * The end of a part of a text: after its last sentence, else its last blank, else before the character that is too
     * many.
     */
    private static int end(String text, int from, int most) {
        int least = from + (most - from) / 2;
        for (int i = most; i > least; i--) {
            if (endsSentence(text, i)) {
                return i;
            }
        }
        for (int i = most; i > least; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) && most - 1 > from ? most - 1 : most;
    }

    /** A stop and the marks that close behind it; after a stop of an alphabet a blank. */
    private static boolean endsSentence(String text, int at) {
        int last = at - 1;
        while (last > 0 && Glyphs.isClosing(text.charAt(last))) {
            last--;
        }
        char stop = text.charAt(last);
        char next = text.charAt(at);
        boolean stops = Glyphs.isTerminal(stop) || stop == '.';
        return stops
                && (stop > 0x7F ? !Glyphs.isClosing(next) && !Glyphs.isTerminal(next) : Character.isWhitespace(next));
    }

    /** A stretch of the source as a paragraph of its lines; nothing if it is blank. */
    static List<Draft> paragraph(SourceText source, int start, int end) {
        List<Draft> drafts = new ArrayList<>();
        paragraph(lines(source, start, end), true, drafts);
        return drafts;
    }

    private static List<Line> lines(SourceText source, int start, int end) {
        List<Line> lines = new ArrayList<>();
        String text = source.text();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (!text.substring(from, i).isBlank()) {
                    lines.add(new Line(
                            List.of(new Inline.Text(text.substring(from, i), source.span(from, i))), from, i, false));
                }
                from = i + 1;
            }
        }
        return lines;
    }
}
