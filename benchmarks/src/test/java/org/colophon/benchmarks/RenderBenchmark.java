package org.colophon.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.colophon.model.Edition;
import org.colophon.model.style.PrintStyle;
import org.colophon.model.style.PrintStyles;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.render.docx.DocxOptions;
import org.colophon.render.docx.DocxRenderer;
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

/** From the model to each format: one benchmark a renderer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBenchmark {

    /** How often the seed is repeated in one article. */
    @Param({"1"})
    public int times;

    private final Renderer pdf = Renderers.forFormat("pdf");
    private final Renderer docx = Renderers.forFormat("docx");
    private final Renderer docxPage = new DocxRenderer(DocxOptions.defaults().withLayout(DocxOptions.Layout.PAGE));
    private final Renderer html = Renderers.forFormat("html");
    private final PrintStyle style = PrintStyles.builtIn("tabloid");
    private final RenderContext context = RenderContext.forFolder(SeedText.folder());
    private Edition edition = EditionParser.create().parse("", "").edition();

    /** Reads the seed. */
    @Setup
    public void read() throws IOException {
        edition = EditionParser.create().parse(SeedText.repeated(times), "seed.md").edition();
    }

    /** Model to PDF. */
    @Benchmark
    public RenderReport pdf() throws IOException {
        return pdf.render(edition, style, context, OutputStream.nullOutputStream());
    }

    /** Model to Word, as a printed page. */
    @Benchmark
    public RenderReport docxPage() throws IOException {
        return docxPage.render(edition, style, context, OutputStream.nullOutputStream());
    }

    /** Model to Word, as a manuscript. */
    @Benchmark
    public RenderReport docx() throws IOException {
        return docx.render(edition, style, context, OutputStream.nullOutputStream());
    }

    /** Model to HTML. */
    @Benchmark
    public RenderReport html() throws IOException {
        return html.render(edition, style, context, OutputStream.nullOutputStream());
    }
}
