package org.colophon.render.pdf.page;

import java.util.Optional;
import org.colophon.render.layout.RankRule;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.style.HeadlineScale;
import org.colophon.style.Rank;

/**
 * The columns that a story takes, and the size of its head: its rank is that which its source asks for, or follows from
 * its length. A story of a few lines is not dealt over the whole page below a banner.
 */
final class StoryWidth {

    /** A story takes as many columns as have so many lines each. */
    private static final int LINES = 12;
    /** A story whose rank asks for more columns still has so many lines in each. */
    private static final int LEAST_LINES = 5;

    private final ArticleScope scope;
    private final int jump;

    StoryWidth(ArticleScope scope, int jump) {
        this.scope = scope;
        this.jump = jump;
    }

    /** Lays an article on a page of its own, below grid lines that are taken. */
    FlowMaker.Laid lay(int from) {
        FlowMaker.Laid usual = laid(scope.style(), from);
        int all = scope.grid().columns;
        int lines = lines(usual);
        Optional<Rank> asked = RankRule.asked(scope.article());
        if (lines == 0 || asked.isEmpty() && (!usual.isOnePage() || lines >= all * LINES)) {
            return usual;
        }
        int columns = usual.isOnePage() ? columns(lines, asked) : all;
        for (int over = columns; over < all; over++) {
            FlowMaker.Laid laid = laid(scope.style().across(over, rank(asked, over)), from);
            if (laid.isOnePage()) {
                return laid;
            }
        }
        MakeupStyle across = scope.style().across(all, rank(asked, all));
        return across.equals(scope.style()) ? usual : laid(across, from);
    }

    /** Lays an article across the whole page below another, with a head of the size of its length or rank. */
    FlowMaker.Laid below(int from) {
        FlowMaker.Laid usual = laid(scope.style(), from);
        int all = scope.grid().columns;
        int lines = lines(usual);
        Rank rank = rank(RankRule.asked(scope.article()), Math.clamp(lines / LINES, 1, all));
        return rank == Rank.LEAD || lines == 0 ? usual : laid(scope.style().across(all, rank), from);
    }

    private FlowMaker.Laid laid(MakeupStyle style, int from) {
        return new FlowMaker(scope.trying(style), jump).lay(from);
    }

    private static int lines(FlowMaker.Laid laid) {
        return laid.columns().stream().mapToInt(Columns.Column::depth).sum();
    }

    private int columns(int lines, Optional<Rank> asked) {
        int all = scope.grid().columns;
        int natural = Math.clamp(lines / LINES, 1, all);
        int wished = asked.map(rank -> headlines().tier(rank).narrowest()).orElse(1);
        return Math.clamp(Math.max(natural, Math.min(wished, lines / LEAST_LINES)), 1, all);
    }

    /** The rank that is asked for, unless the story is too short for its headline. */
    private Rank rank(Optional<Rank> asked, int columns) {
        Rank natural = headlines().over(columns, scope.grid().columns);
        return asked.filter(rank -> headlines().tier(rank).narrowest() <= columns).orElse(natural);
    }

    private HeadlineScale headlines() {
        return scope.style().print().style().headlines();
    }
}
