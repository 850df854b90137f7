package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Inline;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of terms as Pandoc, kramdown and PHP Markdown Extra write them: a term on a line, and below it its
 * meaning behind a colon. A term becomes a paragraph in strong type, as that of a list in HTML.
 */
public final class DefinitionLists {

    private static final Pattern COLON = Pattern.compile(":[ \\t]+");
    private static final int LONGEST_TERM = 60;

    private final SourceText source;
    private final List<Draft> out = new ArrayList<>();
    /** The last meaning of a term: another may follow. */
    private @Nullable Prose meant;

    private DefinitionLists(SourceText source) {
        this.source = source;
    }

    /** The drafts of a source, with the terms and definitions of such lists apart. */
    public static List<Draft> of(List<Draft> drafts, SourceText source) {
        if (!source.text().contains("\n:")) {
            return drafts;
        }
        DefinitionLists lists = new DefinitionLists(source);
        drafts.forEach(lists::draft);
        return lists.out;
    }

    private void draft(Draft draft) {
        boolean listed = draft instanceof Prose prose && prose.pictures().isEmpty() && isListed(prose);
        if (listed) {
            apart((Prose) draft);
        } else {
            out.add(draft);
        }
    }

    /** Whether a definition is in a paragraph, below its term or below a paragraph that is one. */
    private boolean isListed(Prose prose) {
        List<Line> lines = prose.lines();
        int first = 0;
        while (first < lines.size() && !isDefinition(lines.get(first))) {
            first++;
        }
        boolean below = first == 0 && !out.isEmpty() && (out.getLast() == meant || out.getLast() instanceof Prose term
                && term.pictures().isEmpty() && term.lines().size() == 1 && isTerm(term.lines().getFirst()));
        return first < lines.size() && (below || first > 0 && lines.subList(0, first).stream().allMatch(this::isTerm));
    }

    private boolean isDefinition(Line line) {
        return COLON.matcher(line.printed()).lookingAt() && source.text().startsWith(":", line.start());
    }

    private boolean isTerm(Line line) {
        String text = Glyphs.strip(line.text());
        return !text.isEmpty() && text.length() <= LONGEST_TERM && !Glyphs.isTerminal(text.charAt(text.length() - 1));
    }

    private void apart(Prose prose) {
        List<Line> lines = prose.lines();
        if (isDefinition(lines.getFirst()) && out.getLast() != meant) {
            Prose term = (Prose) out.removeLast();
            out.add(term.with(List.of(HtmlBlocks.strong(term.lines().getFirst()))));
        }
        List<Line> meaning = new ArrayList<>();
        boolean terms = true;
        for (Line line : lines) {
            boolean begins = isDefinition(line);
            terms &= !begins;
            if (terms) {
                out.add(prose.with(List.of(HtmlBlocks.strong(line))));
                continue;
            }
            if (begins) {
                flush(prose, meaning);
            }
            meaning.add(begins ? withoutColon(line) : line);
        }
        flush(prose, meaning);
    }

    private void flush(Prose prose, List<Line> meaning) {
        if (!meaning.isEmpty()) {
            Prose paragraph = prose.with(List.copyOf(meaning));
            out.add(paragraph);
            meant = paragraph;
            meaning.clear();
        }
    }

    private Line withoutColon(Line line) {
        Matcher colon = COLON.matcher(line.printed());
        int cut = colon.lookingAt() ? colon.end() : 0;
        Cut halves = Cut.at(source, line.content(), cut);
        // The mark of a note has no width: one right behind the colon is cut off with it.
        List<Inline> words = new ArrayList<>(halves.before().subList(1, halves.before().size()));
        words.addAll(halves.after());
        return new Line(words, line.start(), line.end(), line.hardBreak());
    }
}
