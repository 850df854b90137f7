package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.PlainText;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.layout.LeadRule;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.furniture.JumpLines;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.render.pdf.page.galley.Cutter;
import org.colophon.render.pdf.page.galley.Galley;
import org.colophon.render.pdf.page.galley.GalleyMaker;

/**
 * The text of a story in the measure of a column: one galley for all widths. Its first picture is not in it, since
 * modules place that by themselves; verse and short tables are whole.
 */
final class StoryText {

    /** Verse and tables of at most so many lines are not cut. */
    private static final int SHORT = 30;
    /** A lead of more characters is no part of the head. */
    private static final int LONG_LEAD = 130;

    private final ArticleScope scope;
    private final Optional<Block.Figure> figure;
    private final List<Passage> passages;
    /** The same with its tables at the end; equal if it has none. */
    private final List<Passage> tabled;
    private final GalleyMaker maker;

    /** The text of a whole story. */
    StoryText(ArticleScope scope) {
        this(scope, PlannedStory.Part.WHOLE);
    }

    /** The text of a part of a story, with the line that leads to the other part. */
    StoryText(ArticleScope scope, PlannedStory.Part part) {
        this.scope = scope;
        Article article = scope.article();
        Optional<Block.Figure> first = blocks(article)
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .filter(picture -> picture.asset() != null)
                .findFirst();
        List<Block> lead = leads(article) ? List.of() : article.lead();
        List<Block> text = new ArrayList<>(lead);
        article.sections().forEach(section -> text.addAll(section.blocks()));
        this.maker = new GalleyMaker(scope, text);
        Galley galley = new Galley();
        maker.blocks(lead, galley);
        maker.sections(galley);
        List<Passage> cut = new Cutter(scope.grid().leading, scope.grid().lines).cut(galley.passages());
        List<Passage> all = whole(first.map(piece -> without(cut, piece.id())).orElse(cut), article);
        this.figure = part.kind() == PlannedStory.Part.Kind.TAIL ? Optional.empty() : first;
        this.passages = StoryCut.part(all, part, new JumpLines(scope));
        this.tabled = tabled(passages);
    }

    /** Whether the lead of an article is part of its head: a long one begins the text. */
    static boolean leads(Article article) {
        return LeadRule.isAcross(article)
                && article.lead().stream().mapToInt(PlainText::length).sum() <= LONG_LEAD;
    }

    private static Stream<Block> blocks(Article article) {
        return Stream.concat(
                article.lead().stream(), article.sections().stream().flatMap(section -> section.blocks().stream()));
    }

    ArticleScope scope() {
        return scope;
    }

    Optional<Block.Figure> figure() {
        return figure;
    }

    List<Passage> passages() {
        return passages;
    }

    /** The orders in which it may be set: its own; then with its tables at the end, where nothing follows them. */
    List<List<Passage>> orders() {
        return passages.equals(tabled) ? List.of(passages) : List.of(passages, tabled);
    }

    private static List<Passage> tabled(List<Passage> passages) {
        List<Passage> text = new ArrayList<>();
        List<Passage> tables = new ArrayList<>();
        for (Passage passage : passages) {
            boolean table = isTable(passage);
            if (!table && passage.isWhite() && !text.isEmpty() && text.getLast().isWhite()) {
                continue;
            }
            (table ? tables : text).add(passage);
        }
        text.addAll(tables);
        return text;
    }

    private static boolean isTable(Passage passage) {
        return passage.best().slots().stream().anyMatch(slot -> slot.head() != null);
    }

    /** The first picture across columns of a style. */
    Slot picture(Block.Figure piece, ArticleScope wide, int columns) {
        return new GalleyMaker(wide, List.of()).picture(piece, columns);
    }

    /** The galley without a piece and the white around it. */
    private static List<Passage> without(List<Passage> galley, String id) {
        List<Passage> rest = new ArrayList<>();
        boolean removed = false;
        for (Passage passage : galley) {
            if (passage.blockId().equals(id)) {
                removed = true;
                if (!rest.isEmpty() && rest.getLast().isWhite()) {
                    rest.removeLast();
                }
            } else if (!(removed && passage.isWhite())) {
                removed = false;
                rest.add(passage);
            }
        }
        return rest;
    }

    private static List<Passage> whole(List<Passage> galley, Article article) {
        Set<String> tables = ids(article, Block.Table.class);
        Set<String> verse = ids(article, Block.Verse.class);
        List<Passage> bound = new ArrayList<>();
        for (Passage passage : galley) {
            if (verse.contains(passage.blockId())) {
                bound.add(stanza(passage));
            } else {
                boolean whole = tables.contains(passage.blockId()) && passage.best().lines() <= SHORT;
                bound.add(whole ? bound(passage) : passage);
            }
        }
        return bound;
    }

    private static Set<String> ids(Article article, Class<? extends Block> kind) {
        Set<String> ids = new HashSet<>();
        blocks(article).filter(kind::isInstance).forEach(block -> ids.add(block.id()));
        return ids;
    }

    /** A stanza after which a leg may end: on planned pages a poem may have several legs. */
    private static Passage stanza(Passage passage) {
        List<Passage.Take> takes = new ArrayList<>();
        for (Passage.Take take : passage.takes()) {
            List<Slot> slots = new ArrayList<>(take.slots());
            if (!slots.isEmpty() && !slots.getLast().isWhite()) {
                slots.set(slots.size() - 1, slots.getLast().bound(Slot.Bond.FREE));
            }
            takes.add(new Passage.Take(slots, take.cost()));
        }
        return new Passage(passage.blockId(), passage.span(), takes, passage.across());
    }

    private static Passage bound(Passage passage) {
        List<Passage.Take> takes = new ArrayList<>();
        for (Passage.Take take : passage.takes()) {
            List<Slot> slots = new ArrayList<>(take.slots());
            for (int i = 0; i + 1 < slots.size(); i++) {
                slots.set(i, slots.get(i).bound(Slot.Bond.WHOLE));
            }
            takes.add(new Passage.Take(slots, take.cost()));
        }
        return new Passage(passage.blockId(), passage.span(), takes, passage.across());
    }

    /** Whether most of the text is one table. */
    boolean isTable() {
        int tables = passages.stream()
                .filter(StoryText::isTable)
                .mapToInt(passage -> passage.best().lines())
                .sum();
        return tables * 2 > passages.stream().mapToInt(passage -> passage.best().lines()).sum();
    }

    int fewestLines() {
        return passages.stream()
                .mapToInt(passage -> passage.takes().stream().mapToInt(Passage.Take::lines).min().orElse(0))
                .sum();
    }

    int mostLines() {
        return passages.stream()
                .mapToInt(passage -> passage.takes().stream().mapToInt(Passage.Take::lines).max().orElse(0))
                .sum();
    }

    boolean isEmpty() {
        return passages.stream().allMatch(Passage::isWhite);
    }
}
