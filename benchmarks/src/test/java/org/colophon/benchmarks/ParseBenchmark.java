package org.colophon.benchmarks;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;
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

/** From source text to the model, and the model to and from JSON. flexmark's own parse is the measure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParseBenchmark {

    /** The repetitions of the seed in one article. */
    @Param({"1", "100"})
    public int times;

    private String text = "";
    private String markup = "";
    private Edition edition = EditionParser.create().parse("", "").edition();
    private String json = "";
    private final EditionParser parser = EditionParser.create();
    private final Parser flexmark = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(), FootnoteExtension.create(), YamlFrontMatterExtension.create()))
            .build();

    /** Reads the seed. */
    @Setup
    public void read() throws IOException {
        text = SeedText.repeated(times);
        markup = SeedText.inMarkup(text);
        edition = parser.parse(text, "seed.md").edition();
        json = EditionJson.write(edition);
    }

    /** flexmark alone, with the same extensions. */
    @Benchmark
    public Document flexmarkParse() {
        return flexmark.parse(text);
    }

    /** Source text to model. */
    @Benchmark
    public Parsed wholeParse() {
        return parser.parse(text, "seed.md");
    }

    /** flexmark alone, on the same text as a page full of HTML. */
    @Benchmark
    public Document flexmarkMarkup() {
        return flexmark.parse(markup);
    }

    /** A page full of HTML to model. */
    @Benchmark
    public Parsed wholeMarkup() {
        return parser.parse(markup, "page.md");
    }

    /** Model to JSON. */
    @Benchmark
    public String jsonWrite() {
        return EditionJson.write(edition);
    }

    /** JSON to model. */
    @Benchmark
    public Edition jsonRead() {
        return EditionJson.read(json);
    }
}
