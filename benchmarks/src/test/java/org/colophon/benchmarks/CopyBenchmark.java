package org.colophon.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.colophon.exchange.ForeignCopy;
import org.colophon.exchange.SourceReaders;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.docx.DocxRenderer;
import org.colophon.render.html.HtmlRenderer;
import org.colophon.style.PrintStyles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Documents of ten pages read into editions. The bar for Word is 50 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class CopyBenchmark {

    /** So many times the sections of the seed fill ten pages of a manuscript. */
    private static final int TEN_PAGES = 3;

    private final EditionParser parser = EditionParser.create();
    private byte[] word = new byte[0];
    private byte[] page = new byte[0];

    /** Writes the documents. */
    @Setup
    public void write() throws IOException {
        word = written(new DocxRenderer());
        page = written(new HtmlRenderer());
    }

    private byte[] written(Renderer renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(parser.parse(SeedText.repeated(TEN_PAGES), "seed.md").edition(), PrintStyles.builtIn("reading"),
                RenderContext.forFolder(SeedText.folder()), out);
        return out.toByteArray();
    }

    /** Word to model. */
    @Benchmark
    public ForeignCopy word() throws IOException {
        return read(word);
    }

    /** A page of HTML to model. */
    @Benchmark
    public ForeignCopy html() throws IOException {
        return read(page);
    }

    private ForeignCopy read(byte[] document) throws IOException {
        return SourceReaders.of(document).orElseThrow().read(document, "copy", parser);
    }
}
