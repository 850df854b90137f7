package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shapes that nobody writes are printed in a process with a heap of 512 MB, or refused with the name of a limit. */
@Tag("slow")
class LargeShapesTest {

    private static final String WORDS = "临水的灯一盏一盏亮起来照着石桥和河埠头来往的人都放慢了脚步。";
    /** Some four seconds of processor time (docs/performance.md), on a machine that is busy with other things. */
    private static final int LONGEST = 60;

    @TempDir
    private Path folder;

    /** The cases of too much. */
    enum Shape {
        ONE_WORD("pdf") {
            @Override
            String source() {
                return "# 题目\n\n" + "a".repeat(1_000_000);
            }
        },
        HAN("pdf") {
            @Override
            String source() {
                return "# 题目\n\n" + WORDS.repeat(1_000_000 / WORDS.length());
            }
        },
        TABLE("pdf") {
            @Override
            String source() {
                return "# 题目\n\n" + "|a".repeat(50) + "|\n" + "|-".repeat(50) + "|\n"
                        + ("|1".repeat(50) + "|\n").repeat(10_000);
            }
        },
        TITLE("pdf") {
            @Override
            String source() {
                return "# " + WORDS.repeat(20_000 / WORDS.length()) + "\n\n文/程砚秋\n\n" + WORDS;
            }
        },
        CREDIT_LINES("pdf") {
            @Override
            String source() {
                return "# 题目\n\n" + "文/程砚秋\n".repeat(20_000) + "\n" + WORDS;
            }
        },
        ARTICLES("docx") {
            @Override
            String source() {
                return "# 题目\n\n文/程砚秋\n\n正文一段。\n\n".repeat(20_000);
            }
        };

        private final String format;

        Shape(String format) {
            this.format = format;
        }

        abstract String source();
    }

    @ParameterizedTest
    @EnumSource
    void isPrintedOrRefused(Shape shape) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("a.md"), shape.source());
        Path log = folder.resolve("log.txt");
        Process printing = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "print",
                        "--to",
                        shape.format,
                        "--out",
                        folder.toString(),
                        source.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(printing.waitFor(LONGEST, TimeUnit.SECONDS)).as("hangs").isTrue();
        String said = Files.readString(log);
        assertThat(said).doesNotContain("OutOfMemoryError");
        boolean printed = Files.exists(folder.resolve("a." + shape.format));
        assertThat(printed || said.contains("limit.reached")).as(said).isTrue();
    }

    @Test
    @DisplayName("An edition of one text of three million characters is printed")
    void threeMillionCharacters() throws IOException {
        Edition small = EditionParser.create().parse("# 题目\n\n正文一段。", "a.md").edition();
        Edition large =
                EditionJson.read(EditionJson.write(small).replace("正文一段。", WORDS.repeat(3_000_000 / WORDS.length())));
        assertThat(new PdfRenderer()
                        .render(
                                large,
                                PrintStyles.builtIn("tabloid"),
                                RenderContext.defaults(),
                                java.io.OutputStream.nullOutputStream())
                        .pages())
                .isGreaterThan(400);
    }
}
