package org.colophon.render;

import java.util.Objects;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.Section;

/**
 * Measures how far one stage of a renderer is, so that its progress moves inside long articles too. It counts the
 * blocks of the running text, and one more for each article. Each step looks at the cancellation. Not thread-safe: one
 * for each stage of a call.
 */
public final class StageMeter {

    private final RenderContext context;
    private final Progress.Stage stage;
    private int total;
    private int done;
    /** Steps that are done when the article is. */
    private int end;

    /**
     * A meter of a stage.
     *
     * @param stage the stage
     * @param context who is told, and who may stop the work
     */
    public StageMeter(Progress.Stage stage, RenderContext context) {
        this.stage = Objects.requireNonNull(stage, "stage");
        this.context = Objects.requireNonNull(context, "context");
    }

    /**
     * Begins the stage.
     *
     * @param edition the edition that is rendered
     */
    public void begin(Edition edition) {
        total = edition.articles().stream().mapToInt(StageMeter::steps).sum();
        done = 0;
        end = 0;
    }

    private static int steps(Article article) {
        int steps = 1 + article.lead().size();
        for (Section section : article.sections()) {
            steps += section.blocks().size();
        }
        return steps;
    }

    /**
     * Begins an article; the one before it is done.
     *
     * @param article the article
     * @throws java.util.concurrent.CancellationException once the work was cancelled or the thread interrupted
     */
    public void begin(Article article) {
        context.cancellation().check();
        reach(end);
        end = Math.min(total, end + steps(article));
    }

    /**
     * A block of the article is about to be made. Blocks that are made again, for a trial, move nothing.
     *
     * @throws java.util.concurrent.CancellationException once the work was cancelled or the thread interrupted
     */
    public void block() {
        context.cancellation().check();
        if (done + 1 < end) {
            reach(done + 1);
        }
    }

    /** The stage is done. */
    public void end() {
        reach(total);
    }

    private void reach(int step) {
        if (step > done) {
            done = step;
            context.progress().step(stage, done, total);
        }
    }
}
