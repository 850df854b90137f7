package org.colophon.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.line.WordList;
import org.colophon.render.pdf.page.MadeUp;
import org.colophon.render.pdf.page.PageMaker;
import org.colophon.style.PrintStyles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the model to pages, without writing them: galleys, columns, heads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class LayoutBenchmark {

    /** The style of the pages. */
    @Param({"tabloid", "magazine"})
    public String style = "";

    /**
     * The repetitions of the seed in one article: more than once it flows through pages instead of being set in
     * blocks.
     */
    @Param({"1", "100", "200"})
    public int times;

    private final RenderContext context = RenderContext.forFolder(SeedText.folder());
    private final FontBook book = new FontBook(context.fonts());
    private Edition edition = EditionParser.create().parse("", "").edition();

    /** Reads the seed. */
    @Setup
    public void read() throws IOException {
        edition = EditionParser.create().parse(SeedText.repeated(times), "seed.md").edition();
    }

    /** Lines and pages. */
    @Benchmark
    public MadeUp pages() throws IOException {
        Compositor compositor = new Compositor(book, WordList.EMPTY);
        return new PageMaker(PrintStyles.builtIn(style), compositor, book::prints, context, new RenderLog())
                .make(edition);
    }
}
