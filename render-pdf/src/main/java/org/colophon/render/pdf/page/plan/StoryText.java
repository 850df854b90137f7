package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.render.layout.LeadRule;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
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

    private final ArticleScope scope;
    private final Optional<Block.Figure> figure;
    private final List<Passage> passages;
    private final GalleyMaker maker;

    StoryText(ArticleScope scope) {
        this.scope = scope;
        Article article = scope.article();
        this.figure = blocks(article)
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .filter(picture -> picture.asset() != null)
                .findFirst();
        List<Block> lead = LeadRule.isAcross(article) ? List.of() : article.lead();
        List<Block> text = new ArrayList<>(lead);
        article.sections().forEach(section -> text.addAll(section.blocks()));
        this.maker = new GalleyMaker(scope, text);
        Galley galley = new Galley();
        maker.blocks(lead, galley);
        maker.sections(galley);
        List<Passage> cut = new Cutter(scope.grid().leading, scope.grid().lines).cut(galley.passages());
        this.passages = whole(figure.map(piece -> without(cut, piece.id())).orElse(cut), article);
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
        Set<String> ids = new HashSet<>();
        blocks(article)
                .filter(block -> block instanceof Block.Table || block instanceof Block.Verse)
                .forEach(block -> ids.add(block.id()));
        List<Passage> bound = new ArrayList<>();
        for (Passage passage : galley) {
            boolean whole = ids.contains(passage.blockId()) && passage.best().lines() <= SHORT;
            bound.add(whole ? bound(passage) : passage);
        }
        return bound;
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
                .filter(passage -> passage.best().slots().stream().anyMatch(slot -> slot.head() != null))
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
