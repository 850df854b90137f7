package org.colophon.render.pdf.page;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.colophon.model.DiagnosticCode;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.style.Length;

/** Makes a page of blocks. If the usual leading does not fill it, others within the range of the style are tried. */
final class BlockFitter {

    /** The share of a page, in per cent, that white below heads and longer or shorter paragraphs can fill. */
    private static final int ELASTIC = 8;

    private final ArticleScope scope;

    BlockFitter(ArticleScope scope) {
        this.scope = scope;
    }

    /** A page and the trial that made it. */
    record Fitted(ArticleScope scope, BlockMaker.Made page) { }

    /**
     * Makes the page of the article. If that is impossible, the sections flow, which is reported.
     *
     * @param from grid lines that are taken at the top of a page in the style of a trial
     */
    Optional<Fitted> make(ToIntFunction<ArticleScope> from) {
        PageStyle print = scope.style().print();
        MakeupStyle usual = MakeupStyle.of(print.blocks().orElse(print));
        ArticleScope at = scope.trying(usual);
        BlockMaker.Trial trial = new BlockMaker(at, from.applyAsInt(at)).make();
        if (trial.page().isPresent()) {
            return Optional.of(new Fitted(at, trial.page().get()));
        }
        for (Length leading : trial.unplaced() ? List.<Length>of() : leadings(usual, trial)) {
            ArticleScope other = scope.trying(usual.leaded(leading));
            Optional<BlockMaker.Made> page =
                    new BlockMaker(other, from.applyAsInt(other)).make().page();
            if (page.isPresent()) {
                return Optional.of(new Fitted(other, page.get()));
            }
        }
        scope.log().report(
                DiagnosticCode.STYLE_DEGRADED,
                "the style asks for sections as blocks: they flow, since " + (trial.unplaced()
                        ? "a note is not of the text of a section, or too long for one"
                        : "they take " + trial.needed() + " of the " + trial.available() + " lines of a page"),
                scope.article().span());
        return Optional.empty();
    }

    /** The leadings at which the sections might fill the page, the nearest to the usual one first. */
    private static List<Length> leadings(MakeupStyle usual, BlockMaker.Trial trial) {
        boolean over = trial.needed() > trial.available();
        List<Length> range = over ? usual.tighter() : usual.looser();
        return range.stream().filter(leading -> {
            long lines = (long) trial.available() * usual.grid().leading / leading.milliPoints();
            return over ? trial.needed() <= lines : (long) trial.needed() * 100 >= lines * (100 - ELASTIC);
        }).toList();
    }
}
