package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.colophon.model.Article;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.SourcePage;
import org.colophon.render.CopyFit;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.StageMeter;
import org.colophon.render.layout.BlockRule;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.page.frame.Folios;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageDraft;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.furniture.ContentsMaker;
import org.colophon.render.pdf.page.furniture.Furnisher;
import org.colophon.render.pdf.page.furniture.FurnitureText;
import org.colophon.render.pdf.page.furniture.JumpLines;
import org.colophon.render.pdf.page.furniture.Masthead;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.render.pdf.page.galley.Characters;
import org.colophon.render.pdf.page.galley.PageJob;
import org.colophon.render.picture.PictureDesk;
import org.colophon.style.Binding;
import org.colophon.style.Fitting;
import org.colophon.style.PrintStyle;
import org.colophon.style.SectionLayout;

/** Makes up an edition into pages. Not thread-safe: one for each call. */
public final class PageMaker {

    /** Grid lines between an article and the next that runs on below it, with the rule that closes the first. */
    private static final int BETWEEN = 2;

    private final PrintStyle style;
    private final PageJob job;
    private final RenderLog log;
    private final MakeupStyle usual;
    private final PageSequence pages = new PageSequence();

    /**
     * A maker of pages.
     *
     * @param style the look of the pages
     * @param compositor sets lines
     * @param characters tells which characters can be printed
     * @param context pictures, progress and cancellation
     * @param log receives all diagnostics
     */
    public PageMaker(
            PrintStyle style, Compositor compositor, Characters characters, RenderContext context, RenderLog log) {
        this.style = style;
        this.job = new PageJob(
                compositor,
                characters,
                new PictureDesk(context),
                context,
                new StageMeter(Progress.Stage.COMPOSE, context));
        this.log = log;
        this.usual = MakeupStyle.of(PageStyle.of(style));
    }

    /**
     * Makes up an edition, its articles one after another.
     *
     * @param edition the edition
     * @return its pages
     */
    public MadeUp make(Edition edition) {
        List<Article> articles = edition.articles();
        reportUnhyphenated(articles);
        int jump = JumpLines.lines(style, articles.size());
        ContentsMaker contents = contents(edition);
        job.meter().begin(edition);
        for (Article article : articles) {
            job.meter().begin(article);
            put(layout(edition, article, jump), jump);
        }
        job.meter().end();
        if (pages.isEmpty()) {
            pages.addBlank(usual.grid());
        }
        for (int i = 0; i < contents.pages(); i++) {
            pages.pages().get(i).marks().addAll(contents.marks(i, pages.beginnings()));
        }
        return new MadeUp(furnished(edition), pages.bookmarks(), pages.fits(), List.of());
    }

    private void reportUnhyphenated(List<Article> articles) {
        Set<String> reported = new HashSet<>();
        for (Article article : articles) {
            if (!Compositor.knowsHyphens(article.language()) && reported.add(article.language().getLanguage())) {
                log.begin(article.source());
                log.report(
                        DiagnosticCode.UNHYPHENATED,
                        "there are no hyphenation patterns for the language " + article.language().toLanguageTag()
                                + ": its words are not parted at the ends of lines",
                        article.span());
            }
        }
    }

    /** Reserves the first pages for the contents, which are printed when the page of every article is known. */
    private ContentsMaker contents(Edition edition) {
        MakeupStyle own = usual.in(edition.info().language());
        ContentsMaker contents = ContentsMaker.of(new FurnitureText(job, own, log), edition);
        for (int i = 0; i < contents.pages(); i++) {
            pages.addContents(usual.grid());
        }
        if (contents.pages() > 0) {
            pages.bookmarks().add(ContentsMaker.bookmark(edition, usual.grid()));
        }
        return contents;
    }

    private List<Page> furnished(Edition edition) {
        FurnitureText words = new FurnitureText(job, usual.in(edition.info().language()), log);
        MakeupStyle across = MakeupStyle.across(style).in(edition.info().language());
        Furnisher furnisher = new Furnisher(new FurnitureText(job, across, log), edition);
        List<Page> made = new ArrayList<>();
        for (PageDraft page : pages.pages()) {
            int position = made.size() + 1;
            Masthead masthead = Masthead.of(words, edition, page.folio(), position);
            List<PageItem> furniture = furnisher.furnish(page, position, pages.size(), masthead);
            made.add(new Page(position, page.grid().writing, page.marks(), furniture));
        }
        return made;
    }

    /** The layout of an article. */
    private sealed interface Layout {

        /** The article flows below the one before it. */
        record RunOn(ArticleScope scope, FlowMaker.Laid laid) implements Layout { }

        /** The article flows from a page of its own. */
        record Flowing(ArticleScope scope, FlowMaker.Laid laid, Folios.Folio folio) implements Layout { }

        /** The article is one page of blocks. */
        record Blocks(ArticleScope scope, BlockFitter.Fitted fitted, Folios.Folio folio) implements Layout { }
    }

    private Layout layout(Edition edition, Article article, int jump) {
        SourcePage source = article.page();
        String section = source == null || source.printSection() == null ? "" : source.printSection();
        MakeupStyle own = MakeupStyle.of(usual.print().forSection(section));
        ArticleScope scope = ArticleScope.open(job, own, log, article);
        boolean blocks = own.print().sections() == SectionLayout.BLOCKS && BlockRule.suits(article);
        Optional<FlowMaker.Laid> below = blocks ? Optional.empty() : runOn(scope, jump);
        if (below.isPresent()) {
            return new Layout.RunOn(scope, below.get());
        }
        int position = pages.size() + 1;
        Folios.Folio folio = pages.folio(article);
        ToIntFunction<ArticleScope> taken =
                trial -> Masthead.of(FurnitureText.of(trial), edition, folio, position).lines();
        Optional<BlockFitter.Fitted> fitted = blocks ? new BlockFitter(scope).make(taken) : Optional.empty();
        if (fitted.isPresent()) {
            return new Layout.Blocks(scope, fitted.get(), folio);
        }
        FlowMaker.Laid flowing = new StoryWidth(scope, jump).lay(taken.applyAsInt(scope));
        return new Layout.Flowing(scope, FlowMaker.fitted(flowing, jump), folio);
    }

    /** Sets an article below the one before it, if the style asks for that and the page has room. */
    private Optional<FlowMaker.Laid> runOn(ArticleScope scope, int jump) {
        PageStyle print = scope.style().print();
        if (print.binding().opening() != Binding.Opening.RUN_ON || pages.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = pages.last().grid();
        int from = pages.last().used() + BETWEEN;
        // A page has one grid.
        if (grid.leading != scope.grid().leading || from >= scope.grid().lines) {
            return Optional.empty();
        }
        FlowMaker.Laid laid = new StoryWidth(scope, jump).below(from);
        boolean closed = print.fitting().pages() == Fitting.PageCount.ONE;
        if (laid.text().apart() || !laid.head().isOnePage() || closed && !laid.isOnePage()) {
            return Optional.empty();
        }
        return Optional.of(laid);
    }

    private void put(Layout layout, int jump) {
        switch (layout) {
            case Layout.RunOn it -> {
                new ColumnsOnPage(it.laid(), jump, pages, it.scope().grid().columns).put();
                it.scope().keep(it.laid().scope());
            }
            case Layout.Flowing it -> {
                pages.begin(it.scope().article(), it.folio(), it.laid().scope().grid());
                new ColumnsOnPage(it.laid(), jump, pages, it.scope().grid().columns).put();
                it.scope().keep(it.laid().scope());
            }
            case Layout.Blocks it -> blocks(it);
        }
    }

    private void blocks(Layout.Blocks layout) {
        ArticleScope at = layout.fitted().scope();
        BlockMaker.Made made = layout.fitted().page();
        PageDraft page = pages.begin(at.article(), layout.folio(), at.grid());
        page.marks().addAll(made.marks());
        page.use(at.grid().lines);
        int measure = at.style().print().grid().measure();
        pages.fit(new CopyFit(at.article().id(), made.available(), made.used(), measure));
        pages.mark(at.article(), layout.scope().grid().down(at.grid().top));
        made.headings().forEach(heading -> pages.mark(heading.anchor(), heading.block()));
        layout.scope().keep(at);
    }
}
