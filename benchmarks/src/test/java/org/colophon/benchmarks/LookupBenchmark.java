package org.colophon.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyle;
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

/** A renderer, a style and a context that were kept, against those that are looked up for each print. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookupBenchmark {

    /** The edition that is printed. */
    @Param({"pdf", "docx", "html"})
    public String format = "pdf";

    private final PrintStyle style = PrintStyles.builtIn("tabloid");
    private final RenderContext context = RenderContext.forFolder(SeedText.folder());
    private Renderer renderer = Renderers.forFormat(format);
    private Edition edition = EditionParser.create().parse("", "").edition();

    /** Reads the seed. */
    @Setup
    public void read() throws IOException {
        renderer = Renderers.forFormat(format);
        edition = EditionParser.create().parse(SeedText.repeated(1), "seed.md").edition();
    }

    /** All three were kept. */
    @Benchmark
    public RenderReport kept() throws IOException {
        return renderer.render(edition, style, context, OutputStream.nullOutputStream());
    }

    /** All three are looked up, as a program does that holds nothing between two requests. */
    @Benchmark
    public RenderReport lookedUp() throws IOException {
        return Renderers.forFormat(format).render(edition, PrintStyles.builtIn("tabloid"),
                RenderContext.forFolder(SeedText.folder()), OutputStream.nullOutputStream());
    }
}
