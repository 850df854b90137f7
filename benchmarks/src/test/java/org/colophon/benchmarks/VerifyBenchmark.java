package org.colophon.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.colophon.verify.Verification;
import org.colophon.verify.Verifier;
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

/** An edition printed in all three formats, and the same with each output read back and compared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerifyBenchmark {

    /** The repetitions of the seed in one article. */
    @Param({"1", "100"})
    public int times;

    private final List<Renderer> renderers = Renderers.all();
    private final Verifier verifier = Verifier.create();
    private final PrintStyle style = PrintStyles.builtIn("tabloid");
    private final RenderContext context = RenderContext.forFolder(SeedText.folder());
    private Edition edition = EditionParser.create().parse("", "").edition();

    /** Reads the seed. */
    @Setup
    public void read() throws IOException {
        edition = EditionParser.create().parse(SeedText.repeated(times), "seed.md").edition();
    }

    /** Model to PDF, Word and HTML. */
    @Benchmark
    public List<byte[]> print() throws IOException {
        List<byte[]> outputs = new ArrayList<>();
        for (Renderer renderer : renderers) {
            outputs.add(output(renderer));
        }
        return outputs;
    }

    /** The same, each output verified. */
    @Benchmark
    public List<Verification> printAndVerify() throws IOException {
        List<Verification> verifications = new ArrayList<>();
        for (Renderer renderer : renderers) {
            verifications.add(verifier.verify(edition, renderer.format().id(), output(renderer)));
        }
        return verifications;
    }

    private byte[] output(Renderer renderer) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        renderer.render(edition, style, context, output);
        return output.toByteArray();
    }
}
