package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Headline;
import org.colophon.model.Note;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.OpeningPlace;
import org.colophon.parser.paragraph.PageHead;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.ReadingStage;
import org.jspecify.annotations.Nullable;

/** Builds one article from its part of the source: title stack, lead, sections, notes. */
public final class ArticleBuilder {

    /** More lines than this below a heading are text, in any form. */
    private static final int MOST_CREDIT_LINES = 12;

    private final ArticleReading context;
    private final Assembler assembler;
    private final String id;
    private final ArticlePart part;
    private final SourceSpan span;
    private List<Draft> drafts = List.of();
    private int next;

    public ArticleBuilder(ArticleReading context, String id, ArticlePart part) {
        this.context = context;
        this.assembler = new Assembler(context);
        this.id = id;
        this.part = part;
        this.span = context.source.span(part.start(), Math.max(part.start(), part.end()));
    }

    public Article build(String sourceName, TitleStack.Opening opening, @Nullable SourcePage page, NoteReader reader) {
        Article text = context.net.step(ReadingStage.ARTICLE, span.start(), span.end(),
                () -> read(sourceName, opening, page), () -> plain(sourceName, opening, page));
        int seams = context.seams.size();
        List<Note> read = reader.of(text, assembler);
        Article article = paged(text, page).withNotes(read);
        rename(context.seams.subList(seams, context.seams.size()), read, article.notes());
        return article;
    }

    private Article read(String sourceName, TitleStack.Opening opening, @Nullable SourcePage page) {
        boolean printed = page != null && (page.printPage() != null || page.printSection() != null);
        if (printed || hasPageHead(part.above()) || hasPageHead(part.body())) {
            context.furnishings.paged();
        }
        TitleStack stack = context.net.step(ReadingStage.TITLE, span.start(), span.end(),
                () -> TitleStack.read(context, part, opening, id), () -> TitleStack.unread(context, part, opening, id));
        Headline headline = stack.headline();
        drafts = assembler.prepared(Notices.told(stack.rest(), context));
        List<Block> lead = assembler.blocks(untilHeading(), id, OpeningPlace.ARTICLE);
        List<Section> sections = sections();
        return new Article(
                id, sourceName, headline, stack.credits(), lead, sections, List.of(), page, context.language, span);
    }

    private static boolean hasPageHead(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (isPageHead(draft)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPageHead(Draft draft) {
        if (!(draft instanceof Prose prose) || !prose.pictures().isEmpty()) {
            return false;
        }
        for (Line line : prose.lines()) {
            PageHead head = PageHead.mayBe(line.text()) ? PageHead.read(line.text()) : null;
            if (head != null && head.page() != null) {
                return true;
            }
        }
        return false;
    }

    /** The article without anything that has to be judged. */
    private Article plain(String sourceName, TitleStack.Opening opening, @Nullable SourcePage page) {
        TitleStack stack = TitleStack.unread(context, part, opening, id);
        return new Article(
                id, sourceName, stack.headline(), stack.credits(), context.asItStands.blocks(stack.rest(), id),
                List.of(), List.of(), page, context.language, span);
    }

    /** The same with the facts of its page, now that all of it was read, its notes too. */
    private Article paged(Article it, @Nullable SourcePage page) {
        return it.withPage(context.furnishings.page(page));
    }

    /** Seams in notes name their blocks, which get their ids when the notes are numbered. */
    private static void rename(List<PlacedSeam> seams, List<Note> read, List<Note> numbered) {
        Map<SourceSpan, String> ids = new HashMap<>();
        numbered.forEach(note -> ids.put(note.span(), note.id()));
        for (Note note : seams.isEmpty() ? List.<Note>of() : read) {
            seams.replaceAll(seam -> seam.blockId().startsWith(note.id() + "-")
                    ? seam.in(ids.get(note.span()) + seam.blockId().substring(note.id().length()))
                    : seam);
        }
    }

    private List<Draft> untilHeading() {
        int from = next;
        while (next < drafts.size() && !(drafts.get(next) instanceof Draft.Heading)) {
            next++;
        }
        return drafts.subList(from, next);
    }

    /** Sections open at the highest level of heading there is; deeper headings are inside them. */
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
        List<Draft> rest = new ArrayList<>();
        signatures(sectionId, lines, rest);
        int from = next;
        while (next < drafts.size() && !(drafts.get(next) instanceof Draft.Heading other && other.level() <= top)) {
            next++;
        }
        rest.addAll(drafts.subList(from, next));
        int end = next > 0 ? drafts.get(next - 1).end() : heading.end();
        List<Block> blocks = assembler.blocks(rest, sectionId, OpeningPlace.SECTION);
        return new Section(
                sectionId, Math.max(1, Math.min(top, 6) - 1), heading.content(), lines, blocks,
                context.source.span(heading.start(), end));
    }

    /** The lines below a heading that say who signs the section; the lines after them go to the rest. */
    private void signatures(String holder, List<CreditLine> lines, List<Draft> rest) {
        while (next < drafts.size() && lines.size() < MOST_CREDIT_LINES
                && drafts.get(next) instanceof Prose prose && prose.pictures().isEmpty()) {
            List<CreditReading> readings = context.creditLines.leading(prose.lines(), Place.SECTION_START);
            if (readings.isEmpty()) {
                return;
            }
            for (int i = 0; i < readings.size(); i++) {
                lines.add(context.creditLine(
                        holder + "-l" + (lines.size() + 1), prose.lines().get(i), readings.get(i)));
            }
            next++;
            if (readings.size() < prose.lines().size()) {
                rest.add(prose.with(prose.lines().subList(readings.size(), prose.lines().size())));
                return;
            }
        }
    }
}
