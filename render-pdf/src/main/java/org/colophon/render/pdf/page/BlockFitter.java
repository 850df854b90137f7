package org.colophon.render.pdf.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.colophon.model.Article;
import org.colophon.model.DiagnosticCode;
import org.colophon.render.pdf.page.galley.MakeupContext;
import org.colophon.style.Length;
import org.colophon.style.PrintStyle;

/** Makes a page of blocks, with another leading within the range of the style where the usual one does not fill it. */
final class BlockFitter {

    /** A page is filled by white below heads and a line more or less a paragraph up to this share, in per cent. */
    private static final int ELASTIC = 8;

    private final MakeupContext desk;

    BlockFitter(MakeupContext desk) {
        this.desk = desk;
    }

    /** A page, and the desk that it was made at. */
    record Fitted(MakeupContext desk, BlockMaker.Made page) { }

    /**
     * Makes the page of an article; where none can be made that is said, since its sections then flow.
     *
     * @param from lines of a page at another desk that are taken
     */
    Optional<Fitted> make(Article article, ToIntFunction<MakeupContext> from) throws IOException {
        PrintStyle usual = desk.style.blocks().orElse(desk.style);
        MakeupContext at = begun(usual, article);
        BlockMaker.Trial trial = new BlockMaker(at, from.applyAsInt(at)).make(article);
        if (trial.page().isPresent()) {
            return Optional.of(new Fitted(at, trial.page().get()));
        }
        for (Length leading : leadings(usual, trial)) {
            MakeupContext other = begun(usual.leaded(leading), article);
            Optional<BlockMaker.Made> page = new BlockMaker(other, from.applyAsInt(other)).make(article).page();
            if (page.isPresent()) {
                return Optional.of(new Fitted(other, page.get()));
            }
        }
        desk.log.report(
                DiagnosticCode.STYLE_DEGRADED,
                "the style asks for sections as blocks: they flow, since they take " + trial.needed() + " of the "
                        + trial.available() + " lines of a page",
                article.span());
        return Optional.empty();
    }

    private MakeupContext begun(PrintStyle style, Article article) {
        MakeupContext begun = desk.trying(style);
        begun.begin(article);
        return begun;
    }

    /** The leadings, from the usual one on, at which the sections could fill the page. */
    private static List<Length> leadings(PrintStyle usual, BlockMaker.Trial trial) {
        boolean over = trial.needed() > trial.available();
        List<Length> range = over ? usual.tighter() : usual.fitting().looser(usual.grid().leading());
        return range.stream().filter(leading -> {
            long lines = (long) trial.available() * usual.grid().leading().milliPoints() / leading.milliPoints();
            return over ? trial.needed() <= lines : (long) trial.needed() * 100 >= lines * (100 - ELASTIC);
        }).toList();
    }
}
