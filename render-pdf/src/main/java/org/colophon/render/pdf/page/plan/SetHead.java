package org.colophon.render.pdf.page.plan;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.page.HeadZone;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.style.Typeface;

/**
 * The head of a story over some of the columns.
 *
 * @param scope the article in the style of that width
 * @param items its items, from its upper left corner
 * @param lines grid lines that it takes
 * @param spare grid lines of them that are white below it and may be spared
 * @param titleLines lines of its title
 * @param size size of the title, in thousandths of a point; 0 if there is none
 */
record SetHead(ArticleScope scope, List<PageItem> items, int lines, int spare, int titleLines, int size) {

    SetHead {
        items = List.copyOf(items);
    }

    /** Sets the head in the style of a scope, whose title keeps a share of its size, in per cent. */
    static SetHead of(ArticleScope scope, int smallest) {
        HeadZone zone = new HeadZone(scope, smallest);
        if (StoryText.leads(scope.article())) {
            zone.make();
        } else {
            zone.makeWithoutLead();
        }
        List<PageItem> items = zone.marks();
        List<PageItem.Line> title = items.stream()
                .filter(PageItem.Line.class::isInstance)
                .map(PageItem.Line.class::cast)
                .filter(line -> line.part().equals(BlockPart.TITLE) && line.line().size() > 0)
                .toList();
        int size = title.stream().mapToInt(line -> line.line().type(0).size()).findFirst().orElse(0);
        return new SetHead(scope, items, zone.lines(), zone.lines() - zone.leastLines(), title.size(), size);
    }

    /**
     * The head of the rest of a story: a short title, which no structure holds, since the title of the story is at its
     * beginning.
     */
    static SetHead continued(ArticleScope scope, String title, int smallest) {
        Article story = scope.article();
        Article rest = story.withHeadline(Headline.of(List.of(Inline.Text.of(title))))
                .withCreditLines(List.of())
                .withLead(List.of());
        SetHead head = of(ArticleScope.open(scope.job(), scope.style(), new RenderLog(), rest), smallest);
        List<PageItem> items = head.items().stream()
                .map(item -> item instanceof PageItem.Line line ? line.as(BlockPart.FURNITURE) : item)
                .toList();
        return new SetHead(scope, items, head.lines(), head.spare(), head.titleLines(), head.size());
    }

    /** The typeface of the title. */
    Typeface face() {
        return scope.style().text(org.colophon.style.TextElement.TITLE).face();
    }
}
