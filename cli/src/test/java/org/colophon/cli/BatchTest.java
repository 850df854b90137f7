package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;

/** The moves of the bar while one file is printed. */
class BatchTest {

    private final List<Integer> moves = new ArrayList<>();
    private final Batch.FileProgress progress = new Batch.FileProgress(moves::add);

    private int sum() {
        return moves.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void formatsShareTheBar() {
        Progress pdf = progress.next(2);
        pdf.step(Progress.Stage.COMPOSE, 1, 2);
        assertThat(sum()).isEqualTo(Batch.FILE / 8);
        pdf.step(Progress.Stage.COMPOSE, 2, 2);
        assertThat(sum()).isEqualTo(Batch.FILE / 4);
        pdf.step(Progress.Stage.WRITE, 3, 3);
        assertThat(sum()).isEqualTo(Batch.FILE / 2);
        progress.next(2).step(Progress.Stage.WRITE, 1, 2);
        assertThat(sum()).isEqualTo(Batch.FILE * 7 / 8);
        progress.end();
        assertThat(sum()).isEqualTo(Batch.FILE);
    }

    @Test
    void neverGoesBack() {
        Progress html = progress.next(1);
        html.step(Progress.Stage.WRITE, 5, 5);
        html.step(Progress.Stage.COMPOSE, 1, 5);
        progress.end();
        assertThat(moves).allMatch(move -> move > 0);
        assertThat(sum()).isEqualTo(Batch.FILE);
    }

    @Test
    void aFailureEndsTheFile() {
        progress.end();
        assertThat(moves).containsExactly(Batch.FILE);
    }

    /** A book of one article: hundreds of small moves, and none over a tenth of its format. */
    @Test
    void aBookOfOneArticleMovesTheBar() throws IOException {
        String chapter = "## 河畔\n\n" + ("菜市在河边开了三十年，今年搬到了桥南，船工们早晨还来卖鱼。".repeat(4) + "\n\n").repeat(20);
        Edition book = EditionParser.create().parse("# 书\n\n" + chapter.repeat(20), "book.md").edition();
        List<String> formats = List.of("pdf", "html", "docx");
        for (String format : formats) {
            moves.clear();
            RenderContext watched = RenderContext.defaults().withProgress(progress.next(formats.size()));
            RenderReport report = Renderers.forFormat(format)
                    .render(book, PrintStyles.builtIn("reading"), watched, OutputStream.nullOutputStream());
            assertThat(report.pages()).isGreaterThanOrEqualTo(format.equals("pdf") ? 30 : 0);
            assertThat(moves).as(format).hasSizeGreaterThan(100);
            // Without a stage of making up, the first move jumps over it.
            assertThat(moves.stream().skip(1)).as(format).allMatch(move -> move <= Batch.FILE / 3 / 10);
        }
    }
}
