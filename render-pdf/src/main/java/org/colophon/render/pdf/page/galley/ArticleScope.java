package org.colophon.render.pdf.page.galley;

import java.util.HashMap;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.NoteNumbers;
import org.colophon.render.RenderLog;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.style.Lettering;

/**
 * An article in one style, with the words and note marks of its language. A trial in another style is another scope,
 * whose findings are reported only if the trial is kept.
 */
public final class ArticleScope {

    private final PageJob job;
    private final MakeupStyle style;
    private final RenderLog log;
    private final Article article;
    private final Copy copy;
    private final Map<String, String> noteMarks;

    private ArticleScope(PageJob job, MakeupStyle style, RenderLog log, Article article) {
        this.job = job;
        this.style = style.in(article.language());
        this.log = log;
        this.article = article;
        this.copy = Copy.forLanguage(article.language());
        this.noteMarks = noteMarks(article, copy);
    }

    /** Opens an article. The log attributes all later findings to its source. */
    public static ArticleScope open(PageJob job, MakeupStyle style, RenderLog log, Article article) {
        log.begin(article.source());
        return new ArticleScope(job, style, log, article);
    }

    private static Map<String, String> noteMarks(Article article, Copy copy) {
        NoteNumbers numbers = NoteNumbers.of(article);
        Map<String, String> marks = new HashMap<>();
        numbers.numbered()
                .forEach(note ->
                        marks.put(note.id(), copy.noteMark(numbers.number(note.id()).orElseThrow())));
        return marks;
    }

    /** The same article in another style, with a log of its own. */
    public ArticleScope trying(MakeupStyle other) {
        return open(job, other, new RenderLog(), article);
    }

    /** Reports the findings of a trial that is kept. */
    public void keep(ArticleScope trial) {
        trial.log.diagnostics()
                .forEach(found -> log.report(found.severity(), found.code(), found.message(), found.span()));
    }

    public PageJob job() {
        return job;
    }

    public MakeupStyle style() {
        return style;
    }

    public Grid grid() {
        return style.grid();
    }

    public Compositor compositor() {
        return job.compositor();
    }

    public RenderLog log() {
        return log;
    }

    public Article article() {
        return article;
    }

    public Copy copy() {
        return copy;
    }

    /** Whether the article is in an alphabet: stress is then bold or slanted, not another typeface. */
    public boolean isLatin() {
        return Lettering.of(article.language()) == Lettering.ALPHABETIC;
    }

    /** The mark of a note; empty if nothing refers to it. */
    String noteMark(String id) {
        return noteMarks.getOrDefault(id, "");
    }

    /** Throws if the rendering has been cancelled. */
    public void checkCancelled() {
        job.context().cancellation().check();
    }
}
