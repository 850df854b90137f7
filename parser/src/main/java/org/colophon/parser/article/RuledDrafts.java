package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.model.correction.Ruling;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.Rulings;

/** Applies corrections to drafts: headings that are none, lines that are some, paragraphs of their own. */
public final class RuledDrafts {

    /** Rulings that part a line from those before and after it. */
    private static final Set<Ruling> ALONE = Set.of(
            Ruling.Kind.HEADING, Ruling.Kind.TITLE, Ruling.Kind.DECK, Ruling.Kind.CAPTION, Ruling.Kind.NOT_CREDIT,
            Ruling.Kind.TEXT);
    private static final int TITLE = 1;
    private static final int HEADING = 2;

    private final Rulings rulings;
    private final int heading;
    private final List<Draft> out = new ArrayList<>();

    private RuledDrafts(Rulings rulings, List<Draft> drafts) {
        this.rulings = rulings;
        this.heading = drafts.stream()
                .filter(Draft.Heading.class::isInstance)
                .mapToInt(draft -> ((Draft.Heading) draft).level())
                .filter(level -> level > TITLE)
                .min()
                .orElse(HEADING);
    }

    /** The drafts as they are ruled; the same list if no correction is about any. */
    public static List<Draft> of(List<Draft> drafts, Rulings rulings) {
        if (rulings.isEmpty()) {
            return drafts;
        }
        RuledDrafts ruled = new RuledDrafts(rulings, drafts);
        drafts.forEach(ruled::add);
        return ruled.out;
    }

    private void add(Draft draft) {
        switch (draft) {
            case Prose prose when prose.pictures().isEmpty() -> lines(prose);
            case Draft.Heading it -> heading(it);
            case Prose prose -> out.add(prose);
            case Draft.Lifted lifted -> out.add(lifted);
            case Draft.Quoted quoted -> out.add(quoted);
            case Draft.Settled settled -> out.add(settled);
        }
    }

    /** A paragraph, cut where a line of it is something by itself. */
    private void lines(Prose prose) {
        List<Line> open = new ArrayList<>();
        Optional<Rulings.Placed> before = Optional.empty();
        for (Line line : prose.lines()) {
            Optional<Rulings.Placed> own = ruling(line);
            if (!open.isEmpty() && (!own.equals(before) || begins(line, Ruling.Kind.NO_JOIN))) {
                close(prose, open, before);
            }
            open.add(line);
            before = own;
        }
        close(prose, open, before);
    }

    private void close(Prose prose, List<Line> open, Optional<Rulings.Placed> ruling) {
        List<Line> lines = List.copyOf(open);
        open.clear();
        Ruling said = ruling.map(Rulings.Placed::ruling).orElse(Ruling.Kind.JOIN);
        if (said == Ruling.Kind.TITLE) {
            untitled();
            out.add(heading(TITLE, lines));
        } else if (said == Ruling.Kind.HEADING) {
            out.add(heading(heading, lines));
        } else {
            out.add(lines.size() == prose.lines().size() ? prose : prose.with(lines));
        }
    }

    private static Draft.Heading heading(int level, List<Line> lines) {
        List<Inline> content = new ArrayList<>();
        for (Line line : lines) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak(SourceSpan.NONE));
            }
            content.addAll(line.content());
        }
        return new Draft.Heading(level, content, lines.getFirst().start(), lines.getLast().end());
    }

    private void heading(Draft.Heading it) {
        Line line = new Line(it.content(), it.start(), it.end(), false);
        Optional<Rulings.Placed> own = ruling(line);
        Ruling said = own.map(Rulings.Placed::ruling).orElse(Ruling.Kind.JOIN);
        boolean text = said == Ruling.Kind.TEXT || rulings.isWhole(line, Ruling.Kind.NO_HEADING::equals)
                || said == Ruling.Kind.DECK || said == Ruling.Kind.CAPTION
                || rulings.isWhole(line, Ruling.Credited.class::isInstance);
        if (text) {
            out.add(new Prose(List.of(line), List.of(), List.of(), it.start(), it.end()));
        } else if (said == Ruling.Kind.TITLE) {
            untitled();
            out.add(new Draft.Heading(TITLE, it.content(), it.start(), it.end()));
        } else if (said == Ruling.Kind.HEADING && it.level() == TITLE) {
            out.add(new Draft.Heading(heading, it.content(), it.start(), it.end()));
        } else {
            out.add(it);
        }
    }

    /** A title that was only inferred gives way to the one that is ruled. */
    private void untitled() {
        for (int i = out.size() - 1; i >= 0; i--) {
            if (out.get(i) instanceof Draft.Heading it && it.level() == TITLE) {
                String words = rulings.source().slice(it.start(), it.end());
                if (!words.startsWith("#") && !words.startsWith("<") && words.lines().count() == 1) {
                    Line line = new Line(it.content(), it.start(), it.end(), false);
                    out.set(i, new Prose(List.of(line), List.of(), List.of(), it.start(), it.end()));
                }
                return;
            }
        }
    }

    /** The ruling that makes a line something by itself. */
    private Optional<Rulings.Placed> ruling(Line line) {
        return rulings.in(line).stream()
                .filter(each -> (ALONE.contains(each.ruling()) || each.ruling() instanceof Ruling.Credited)
                        && rulings.covers(each, line))
                .findFirst();
    }

    private boolean begins(Line line, Ruling ruling) {
        return rulings.in(line).stream()
                .anyMatch(each -> each.ruling() == ruling && each.span().start() >= line.start());
    }
}
