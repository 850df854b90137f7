package org.colophon.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colophon.render.RenderContext;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.line.Measures;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.line.WordList;
import org.colophon.style.Ink;
import org.colophon.style.Region;
import org.colophon.style.TextAlign;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

/** Lines: itemising, breaking and justifying the paragraphs of the newspaper page with its faces. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompositorBenchmark {

    private static final Type BODY = new Type(Typeface.SONG, Weight.REGULAR, 9_000, 0, Ink.BLACK);

    /** Length of the lines in ems. */
    @Param({"13", "27"})
    public int measure;

    private final Compositor compositor =
            new Compositor(new FontBook(RenderContext.defaults().fonts()), WordList.EMPTY);
    private final List<TypedText> paragraphs = new ArrayList<>();

    /** Characters that were set: their rate is the figure to read. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Counted {
        /** The count. */
        public long characters;
    }

    /** Reads the paragraphs. */
    @Setup
    public void read() throws IOException {
        for (String line : SeedText.repeated(1).split("\n")) {
            if (line.length() > 20) {
                paragraphs.add(new TypedText().append(line, BODY));
            }
        }
    }

    private Setting setting() {
        return new Setting(
                Measures.of(measure * BODY.size()),
                2 * BODY.size(),
                TextAlign.JUSTIFY,
                Region.MAINLAND.composing(),
                Setting.Keeping.TEXT);
    }

    /** The best lines. */
    @Benchmark
    public void lines(Counted counted, Blackhole hole) {
        for (TypedText paragraph : paragraphs) {
            hole.consume(compositor.set(paragraph, setting()));
            counted.characters += paragraph.size();
        }
    }

    /** The best lines, and those of one line fewer and more. */
    @Benchmark
    public void variants(Counted counted, Blackhole hole) {
        for (TypedText paragraph : paragraphs) {
            hole.consume(compositor.variants(paragraph, setting()));
            counted.characters += paragraph.size();
        }
    }
}
