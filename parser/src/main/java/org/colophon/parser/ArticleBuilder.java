package org.colophon.parser;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.parser.Draft.Prose;
import org.jspecify.annotations.Nullable;

/** Builds one article from its drafts: title, credits, lead, sections, notes. */
final class ArticleBuilder {

    /** A deck is one line, and no sentence. */
    private static final int LONGEST_DECK = 40;
    /** More lines than this below a heading are text, whatever they look like. */
    private static final int MOST_CREDIT_LINES = 12;

    private final Context context;
    private final Assembler assembler;
    private final String id;
    private final List<Draft> drafts;
    private int next;

    ArticleBuilder(Context context, String id, List<Draft> drafts) {
        this.context = context;
        this.assembler = new Assembler(context);
        this.id = id;
        this.drafts = drafts;
    }

    /** The words above the text, taken from the front matter of the source's first article. */
    record Opening(List<Inline> kicker, List<Inline> title, List<Inline> deck, List<Line> credits) {
        static final Opening NONE = new Opening(List.of(), List.of(), List.of(), List.of());
    }

    Article build(String sourceName, Opening opening, @Nullable SourcePage page, NoteReader notes) {
        int start = drafts.isEmpty() ? 0 : drafts.getFirst().start();
        int end = drafts.isEmpty() ? 0 : drafts.getLast().end();
        List<Inline> title = title(opening);
        List<CreditLine> lines = new ArrayList<>();
        for (Line line : opening.credits()) {
            CreditReading reading = context.credits.read(line.text(), Place.FRONT_MATTER);
            if (!reading.found()) {
                context.findings.add(DiagnosticCode.AMBIGUOUS_CREDIT,
                        "this credit could not be read: " + line.text(), line.start(), line.end());
            }
            lines.add(context.creditLine(id + "-l" + (lines.size() + 1), line, reading));
        }
        List<Inline> deck = opening.deck().isEmpty() ? deck() : opening.deck();
        creditLines(Place.AFTER_TITLE, id, lines);
        List<Block> lead = dated(assembler.blocks(untilHeading(), id), 2);
        List<Section> sections = sections();
        return new Article(
                id, sourceName, new Headline(opening.kicker(), title, deck), lines, lead, sections,
                notes(notes), page, context.language, context.source.span(start, Math.max(start, end)));
    }

    private List<Inline> title(Opening opening) {
        if (next < drafts.size() && drafts.get(next) instanceof Draft.Heading heading && heading.level() == 1) {
            next++;
            return heading.content();
        }
        if (opening.title().isEmpty()) {
            context.findings.add(DiagnosticCode.MISSING_TITLE, "the article has no title: begin it with # and the title", 0, 0);
        }
        return opening.title();
    }

    /** 副题: one line right below the title that begins with a dash. */
    private List<Inline> deck() {
        if (next < drafts.size() && drafts.get(next) instanceof Prose prose && prose.lines().size() == 1) {
            String text = prose.text().strip();
            boolean dash = text.startsWith("——") || text.startsWith("—") && !text.startsWith("— ");
            if (dash && text.length() <= LONGEST_DECK && !Glyphs.isTerminal(text.charAt(text.length() - 1))) {
                next++;
                return prose.lines().getFirst().content();
            }
        }
        return List.of();
    }

    private void creditLines(Place place, String holder, List<CreditLine> lines) {
        while (next < drafts.size() && lines.size() < MOST_CREDIT_LINES
                && drafts.get(next) instanceof Prose prose && prose.pictures().isEmpty()) {
            List<CreditReading> readings = assembler.creditLines(prose, place);
            if (readings == null) {
                return;
            }
            for (int i = 0; i < readings.size(); i++) {
                lines.add(context.creditLine(holder + "-l" + (lines.size() + 1), prose.lines().get(i), readings.get(i)));
            }
            next++;
        }
    }

    private List<Draft> untilHeading() {
        int from = next;
        while (next < drafts.size() && !(drafts.get(next) instanceof Draft.Heading)) {
            next++;
        }
        return drafts.subList(from, next);
    }

    /** Sections open at the highest level of heading there is; deeper headings stand inside them. */
    private List<Section> sections() {
        int top = drafts.subList(next, drafts.size()).stream()
                .filter(Draft.Heading.class::isInstance)
                .mapToInt(draft -> ((Draft.Heading) draft).level())
                .min()
                .orElse(6);
        List<Section> sections = new ArrayList<>();
        while (next < drafts.size()) {
            sections.add(section(id + "-s" + (sections.size() + 1), top));
        }
        return sections;
    }

    private Section section(String sectionId, int top) {
        Draft.Heading heading = (Draft.Heading) drafts.get(next++);
        List<CreditLine> lines = new ArrayList<>();
        creditLines(Place.SECTION_START, sectionId, lines);
        int from = next;
        while (next < drafts.size() && !(drafts.get(next) instanceof Draft.Heading other && other.level() <= top)) {
            next++;
        }
        List<Block> blocks = dated(assembler.blocks(drafts.subList(from, next), sectionId), 1);
        int end = next > from ? drafts.get(next - 1).end() : heading.end();
        return new Section(
                sectionId, Math.max(1, Math.min(top, 6) - 1), heading.content(), lines, blocks,
                context.source.span(heading.start(), end));
    }

    /** The first paragraphs may open with a dateline. */
    private List<Block> dated(List<Block> blocks, int paragraphs) {
        List<Block> out = new ArrayList<>(blocks);
        int seen = 0;
        for (int i = 0; i < out.size() && seen < paragraphs; i++) {
            if (out.get(i) instanceof Block.Paragraph paragraph) {
                out.set(i, Datelines.opened(paragraph, context));
                seen++;
            }
        }
        return out;
    }

    private List<Note> notes(NoteReader reader) {
        List<Note> notes = new ArrayList<>();
        List<FootnoteBlock> pending = reader.pending();
        while (!pending.isEmpty()) {
            for (FootnoteBlock block : pending) {
                notes.add(reader.read(block, assembler));
            }
            pending = reader.pending();
        }
        return notes;
    }

}
