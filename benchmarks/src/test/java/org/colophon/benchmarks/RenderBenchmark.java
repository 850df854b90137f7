package org.colophon.benchmarks;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.render.docx.DocxOptions;
import org.colophon.render.docx.DocxRenderer;
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

/**
 * From the model to each format: one benchmark a renderer; and the measures of HTML, so that one run shows the ratio.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBenchmark {

    /** The repetitions of the seed in one article. */
    @Param({"1", "100"})
    public int times;

    private final Renderer pdf = Renderers.forFormat("pdf");
    private final Renderer docx = Renderers.forFormat("docx");
    private final Renderer docxPage = new DocxRenderer(DocxOptions.defaults().withLayout(DocxOptions.Layout.PAGE));
    private final Renderer html = Renderers.forFormat("html");
    private final PrintStyle style = PrintStyles.builtIn("tabloid");
    private final RenderContext context = RenderContext.forFolder(SeedText.folder());
    private final EditionParser parser = EditionParser.create();
    private final Parser flexmark = Parser.builder()
            .extensions(
                    List.of(TablesExtension.create(), FootnoteExtension.create(), YamlFrontMatterExtension.create()))
            .build();
    private final HtmlRenderer flexmarkHtml = HtmlRenderer.builder()
            .extensions(
                    List.of(TablesExtension.create(), FootnoteExtension.create(), YamlFrontMatterExtension.create()))
            .build();
    private String text = "";
    private Edition edition = parser.parse("", "").edition();

    /** Reads the seed. */
    @Setup
    public void read() throws IOException {
        text = SeedText.repeated(times);
        edition = parser.parse(text, "seed.md").edition();
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

    /** The measure of HTML: flexmark's parse alone, in the same run. */
    @Benchmark
    public Document flexmarkParse() {
        return flexmark.parse(text);
    }

    /** The measure of the whole way: flexmark's parse and its HTML, without a model. */
    @Benchmark
    public String flexmarkParseAndHtml() {
        return flexmarkHtml.render(flexmark.parse(text));
    }

    /** The whole way of ours: text, model, HTML. */
    @Benchmark
    public RenderReport parseAndHtml() throws IOException {
        return html.render(parser.parse(text, "seed.md").edition(), style, context, OutputStream.nullOutputStream());
    }
}
