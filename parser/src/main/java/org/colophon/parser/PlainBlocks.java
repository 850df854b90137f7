package org.colophon.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colophon.model.Inline;

/** Puts blocks that were kept from flexmark back where they stood, as paragraphs of their lines. */
final class PlainBlocks {

    private PlainBlocks() {
    }

    static void putBack(List<int[]> aside, SourceText source, List<Draft> drafts) {
        if (aside.isEmpty()) {
            return;
        }
        for (int[] block : aside) {
            List<Line> lines = lines(source, block[0], block[1]);
            if (!lines.isEmpty()) {
                drafts.add(new Draft.Prose(lines, List.of(), List.of(), lines.getFirst().start(), lines.getLast().end()));
            }
        }
        drafts.sort(Comparator.comparingInt(Draft::start));
    }

    private static List<Line> lines(SourceText source, int start, int end) {
        List<Line> lines = new ArrayList<>();
        String text = source.text();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (!text.substring(from, i).isBlank()) {
                    lines.add(new Line(List.of(new Inline.Text(text.substring(from, i), source.span(from, i))), from, i, false));
                }
                from = i + 1;
            }
        }
        return lines;
    }
}
