package org.colophon.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/**
 * The growth of the time of parsing with shapes that take Markdown parsers quadratic time: at most threefold for twice
 * the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class GrowthBenchmark {

    /** The shape. */
    @Param({
        "attributes",
        "addresses",
        "underscores",
        "asterisks",
        "hyphens",
        "lists",
        "quotes",
        "numbers",
        "emphasis",
        "links",
        "brackets",
        "pictures",
        "angles",
        "comments",
        "table",
        "definitions",
        "zeros",
        "lines",
        "blank lines",
        "chinese"
    })
    public String shape = "";

    /** The repetitions. */
    @Param({"8000", "16000"})
    public int times;

    private String text = "";
    private final EditionParser parser = EditionParser.create();

    /** Repeats the shape. */
    @Setup
    public void repeat() {
        text = switch (shape) {
            case "attributes" -> "<a" + " a".repeat(times);
            case "addresses" -> "<a@" + "a.".repeat(times);
            case "underscores" -> "_".repeat(times);
            case "asterisks" -> "*".repeat(times);
            case "hyphens" -> "-".repeat(times);
            case "lists" -> "- ".repeat(times);
            case "quotes" -> "> ".repeat(times);
            case "numbers" -> "1. ".repeat(times);
            case "emphasis" -> "a**b" + "c* ".repeat(times);
            case "links" -> "[](".repeat(times);
            case "brackets" -> "[a ".repeat(times);
            case "pictures" -> "![".repeat(times);
            case "angles" -> "<".repeat(times);
            case "comments" -> "x <!--".repeat(times);
            case "table" -> "| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(times);
            case "definitions" -> "[a]: b\n".repeat(times);
            case "zeros" -> "\0".repeat(times);
            case "lines" -> "- a\n".repeat(times);
            case "blank lines" -> "a\n\n\n".repeat(times);
            case "chinese" -> IntStream.range(0, times / 40)
                    .mapToObj(i -> "本报记者 沈未迟 摄\n\n河水是从上游的石缝里渗出来的，起初只有一指宽，流到村口才汇成一条能行船的\n\n河。\n\n")
                    .collect(Collectors.joining());
            default -> throw new IllegalStateException("no such shape: " + shape);
        };
    }

    /** Source text to model. */
    @Benchmark
    public Parsed parse() {
        return parser.parse(text, "shape.md");
    }
}
