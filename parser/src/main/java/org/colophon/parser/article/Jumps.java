package org.colophon.parser.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import org.colophon.parser.paragraph.Labels;
import org.colophon.parser.source.Cut;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.SourceText;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Cuts jump notes off their paragraphs: …（下转第3版） and （上接第1版）…. */
public final class Jumps {

    /** More jump notes than this in one paragraph are text about jump notes. */
    private static final int MOST_PIECES = 12;

    private Jumps() {
    }

    /**
     * Articles whose second half is further on in the source, on the page that the jump note names, are put
     * together: the title over the second half becomes words of the first.
     */
    public static List<ArticlePart> joined(List<ArticlePart> parts) {
        List<ArticlePart> out = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (ArticlePart each : parts) {
            ArticlePart part = each.copy();
            if (comesFrom(part) && !open.isEmpty()) {
                int first = open.pop();
                join(out.get(first), part);
                if (goesOn(out.get(first))) {
                    open.push(first);
                }
                continue;
            }
            out.add(part);
            if (goesOn(part)) {
                open.push(out.size() - 1);
            }
        }
        return out;
    }

    /** Puts the second half behind the first, in the list of the first: a chain of halves is copied once. */
    private static void join(ArticlePart first, ArticlePart second) {
        List<Draft> body = first.body();
        body.addAll(second.above());
        if (second.title() != null) {
            body.add(new Draft.Lifted(second.title().content(), second.title().start(), second.title().end()));
        }
        body.addAll(second.body());
    }

    /** Whether an article goes on elsewhere. */
    private static boolean goesOn(ArticlePart part) {
        List<Draft> body = part.body();
        return !body.isEmpty() && body.getLast() instanceof Prose prose && prose.pictures().isEmpty()
                && leads(prose.lines().getLast().text(), true);
    }

    private static boolean comesFrom(ArticlePart part) {
        return !part.body().isEmpty() && part.body().getFirst() instanceof Prose prose && prose.pictures().isEmpty()
                && leads(prose.lines().getFirst().text(), false);
    }

    private static boolean leads(String line, boolean on) {
        if (!Labels.mayHoldJump(line)) {
            return false;
        }
        Matcher jump = Labels.jump(line);
        while (jump.find()) {
            String beyond = on ? line.substring(jump.end()) : line.substring(0, jump.start());
            if (Glyphs.isBlank(beyond) && Labels.leadsOn(jump) == on) {
                return true;
            }
        }
        return false;
    }

    /** Jump notes are alone, at a paragraph's end or start, or between two halves that were already put together. */
    static List<Draft> apart(List<Draft> drafts, SourceText source) {
        List<Draft> out = null;
        for (int i = 0; i < drafts.size(); i++) {
            List<Draft> pieces =
                    drafts.get(i) instanceof Prose prose && prose.pictures().isEmpty()
                            ? pieces(prose, source)
                            : List.of();
            if (!pieces.isEmpty() && out == null) {
                out = new ArrayList<>(drafts.subList(0, i));
            }
            if (out != null) {
                out.addAll(pieces.isEmpty() ? List.of(drafts.get(i)) : pieces);
            }
        }
        return out == null ? drafts : out;
    }

    /** The paragraph with its jump notes as pieces of their own; none where it has no jump note, or is one. */
    private static List<Draft> pieces(Prose prose, SourceText source) {
        List<Draft> pieces = new ArrayList<>();
        Prose rest = prose;
        Note note = note(rest);
        while (note != null && pieces.size() < MOST_PIECES) {
            if (note.start > 0 || note.line > 0) {
                List<Prose> halves = split(rest, note.line, note.start, source);
                pieces.add(halves.getFirst());
                rest = halves.getLast();
                note = new Note(0, 0, note.end - note.start);
            }
            boolean whole = rest.lines().size() == 1 && note.end >= Glyphs.strippedEnd(rest.lines().getFirst().text());
            if (whole) {
                break;
            }
            List<Prose> halves = split(rest, 0, note.end, source);
            pieces.add(halves.getFirst());
            rest = halves.getLast();
            note = note(rest);
        }
        if (!pieces.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private record Note(int line, int start, int end) { }

    /** The first jump note: at the start or end of the paragraph, or in brackets of its own anywhere in it. */
    private static @Nullable Note note(Prose prose) {
        List<Line> lines = prose.lines();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (!Labels.mayHoldJump(text)) {
                continue;
            }
            Matcher jump = Labels.jump(text);
            while (jump.find()) {
                boolean opens = i == 0 && jump.start() == 0;
                boolean ends = i == lines.size() - 1 && Glyphs.isBlank(text.substring(jump.end()));
                if (opens || ends || Glyphs.isOpening(text.charAt(jump.start()))) {
                    return new Note(i, jump.start(), jump.end());
                }
            }
        }
        return null;
    }

    /** A paragraph cut in two at a place in the text of one of its lines. */
    private static List<Prose> split(Prose prose, int index, int at, SourceText source) {
        Line line = prose.lines().get(index);
        Cut halves = line.cut(source, at);
        int place = at >= line.text().length() ? line.end() : line.span(source, at, line.text().length()).start();
        List<Line> head = new ArrayList<>(prose.lines().subList(0, index));
        List<Line> tail = new ArrayList<>();
        if (!halves.before().isEmpty()) {
            head.add(new Line(halves.before(), line.start(), place, false));
        }
        if (!halves.after().isEmpty()) {
            tail.add(new Line(halves.after(), place, line.end(), line.hardBreak()));
        }
        tail.addAll(prose.lines().subList(index + 1, prose.lines().size()));
        return List.of(piece(head, prose.start(), place), piece(tail, place, prose.end()));
    }

    private static Prose piece(List<Line> lines, int start, int end) {
        return new Prose(lines, List.of(), List.of(), start, end);
    }
}
