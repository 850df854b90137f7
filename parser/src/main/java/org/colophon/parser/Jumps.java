package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.colophon.parser.Draft.Prose;

/** Cuts jump notes off the paragraphs they stand in: …（下转第3版） and （上接第1版）…. */
final class Jumps {

    private Jumps() {
    }

    /**
     * Articles whose second half stands further on in the source, on the page that the jump note names, are put
     * together: the title over the second half becomes words of the first.
     */
    static List<Part> joined(List<Part> parts) {
        List<Part> out = new ArrayList<>();
        for (Part part : parts) {
            int open = comesFrom(part) ? open(out) : -1;
            if (open < 0) {
                out.add(part);
                continue;
            }
            Part first = out.get(open);
            List<Draft> body = new ArrayList<>(first.body());
            body.addAll(part.above());
            if (part.title() != null) {
                body.add(new Draft.Lifted(part.title().content(), part.title().start(), part.title().end()));
            }
            body.addAll(part.body());
            out.set(open, new Part(first.above(), first.title(), body));
        }
        return out;
    }

    /** The last article that goes on elsewhere. */
    private static int open(List<Part> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            List<Draft> body = parts.get(i).body();
            if (!body.isEmpty() && body.getLast() instanceof Prose prose && prose.pictures().isEmpty()
                    && leads(prose.lines().getLast().text(), true)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean comesFrom(Part part) {
        return !part.body().isEmpty() && part.body().getFirst() instanceof Prose prose && prose.pictures().isEmpty()
                && leads(prose.lines().getFirst().text(), false);
    }

    private static boolean leads(String line, boolean on) {
        if (!Labels.mayHoldJump(line)) {
            return false;
        }
        Matcher jump = Labels.jump(line);
        while (jump.find()) {
            boolean atEdge = on ? jump.end() == line.stripTrailing().length() : jump.start() == line.length() - line.stripLeading().length();
            if (atEdge && Labels.leadsOn(jump) == on) {
                return true;
            }
        }
        return false;
    }

    static List<Draft> apart(List<Draft> drafts, SourceText source) {
        List<Draft> out = null;
        for (int i = 0; i < drafts.size(); i++) {
            List<Draft> pieces = drafts.get(i) instanceof Prose prose && prose.pictures().isEmpty() ? pieces(prose, source) : List.of();
            if (pieces.size() > 1 && out == null) {
                out = new ArrayList<>(drafts.subList(0, i));
            }
            if (out != null) {
                out.addAll(pieces.size() > 1 ? pieces : List.of(drafts.get(i)));
            }
        }
        return out == null ? drafts : out;
    }

    private static List<Draft> pieces(Prose prose, SourceText source) {
        Line last = prose.lines().getLast();
        Line first = prose.lines().getFirst();
        String end = last.text();
        String start = first.text();
        if (Labels.mayEndInJump(end)) {
            Matcher jump = Labels.jump(end);
            int from = -1;
            while (jump.find()) {
                from = jump.end() == end.stripTrailing().length() ? jump.start() : -1;
            }
            if (from > 0) {
                return cut(prose, last, from, false, source);
            }
        }
        if (Labels.mayOpenWithJump(start)) {
            Matcher jump = Labels.jump(start);
            if (jump.lookingAt() && jump.end() < start.stripTrailing().length() || jump.hitEnd() && jump.lookingAt() && prose.lines().size() > 1) {
                return cut(prose, first, jump.end(), true, source);
            }
        }
        return List.of();
    }

    private static List<Draft> cut(Prose prose, Line line, int at, boolean atStart, SourceText source) {
        Cut halves = Cut.at(source, line.content(), at);
        int place = line.span(source, at, line.text().length()).start();
        if (halves.before().isEmpty() || halves.after().isEmpty()) {
            return List.of();
        }
        Line left = new Line(halves.before(), line.start(), place, false);
        Line right = new Line(halves.after(), place, line.end(), line.hardBreak());
        List<Line> head = new ArrayList<>();
        List<Line> tail = new ArrayList<>();
        if (atStart) {
            head.add(left);
            tail.add(right);
            tail.addAll(prose.lines().subList(1, prose.lines().size()));
        } else {
            head.addAll(prose.lines().subList(0, prose.lines().size() - 1));
            head.add(left);
            tail.add(right);
        }
        return List.of(
                new Prose(head, List.of(), List.of(), prose.start(), place),
                new Prose(tail, List.of(), List.of(), place, prose.end()));
    }
}
