package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.colophon.Colophon;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.render.Format;
import org.colophon.render.NotInstalledException;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Renderers that were compiled for this model meet a kind of block of the next one, and the other way round. */
class LaterModelTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private static Path folder;

    /** The next model with its contract of renderers, and renderers that were compiled for this one. */
    @BeforeAll
    static void compile() throws IOException {
        Path later = Files.createDirectories(folder.resolve("later"));
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("model", "render-api")) {
            Path java = ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(java)) {
                for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    Path copy = folder.resolve(module).resolve(java.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, later(file.getFileName().toString(), Files.readString(file)));
                    sources.add(copy);
                }
            }
        }
        sources.add(written("Printer.txt"));
        javac(later, CLASS_PATH, sources);
        Path plugIns = Files.createDirectories(folder.resolve("plug-ins"));
        javac(plugIns, CLASS_PATH, List.of(written("SwitchingRenderer.txt")));
        Path services = Files.createDirectories(plugIns.resolve("META-INF/services"));
        Files.writeString(services.resolve(Renderer.class.getName()),
                "later.SwitchingRenderer\norg.colophon.testkit.PlainTextRenderer\n");
    }

    private static Path written(String resource) throws IOException {
        Path file = folder.resolve(resource.replace(".txt", ".java"));
        try (InputStream in = Objects.requireNonNull(LaterModelTest.class.getResourceAsStream("later/" + resource))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    /** The source of the next version: one kind of block more. */
    private static String later(String file, String source) {
        return switch (file) {
            case "Block.java" -> replaced(replaced(source, "Block.Verbatim {", "Block.Verbatim, Block.Ballad {"),
                    "    /**\n     * A paragraph of prose.",
                    "    record Ballad(String id, List<Inline> content, SourceSpan span) implements Block { }\n\n"
                            + "    /**\n     * A paragraph of prose.");
            case "BlockVisitor.java" -> replaced(source, "            case Block.Divider it",
                    "            case Block.Ballad it -> visitOther(it);\n            case Block.Divider it");
            case "EditionWalker.java" -> source.replaceFirst("throw new IllegalStateException\\(\"no walk[^;]*;",
                    "line(LineRole.VERSE, ((Block.Ballad) block).content(), block.id());");
            case "Depth.java" -> replaced(source, "            case Block.Divider it",
                    "            case Block.Ballad it -> 0;\n            case Block.Divider it");
            case "Editions.java" -> replaced(source, "int VERSION = 1;", "int VERSION = 2;");
            default -> source;
        };
    }

    private static String replaced(String source, String old, String other) {
        assertThat(source).contains(old);
        return source.replace(old, other);
    }

    private static void javac(Path target, String classPath, List<Path> sources) {
        StringWriter said = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-cp", classPath,
                "-d", target.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertThat(exit).as(said.toString()).isZero();
    }

    /** Prints with the next model before everything else on the class path. */
    private static String print(String format) throws Exception {
        List<URL> urls = new ArrayList<>(List.of(url(folder.resolve("later")), url(folder.resolve("plug-ins"))));
        for (String entry : CLASS_PATH.split(File.pathSeparator)) {
            if (!entry.isEmpty()) {
                urls.add(url(Path.of(entry)));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(
                urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object printer = loader.loadClass("later.Printer").getDeclaredConstructor().newInstance();
            @SuppressWarnings("unchecked")
            UnaryOperator<String> print = (UnaryOperator<String>) printer;
            return print.apply(format);
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    @Test
    void aSwitchEndsInOneSentence() throws Exception {
        assertThat(print("switching")).isEqualTo("org.colophon.render.OutdatedRendererException: "
                + "later.SwitchingRenderer was made for version 1 of the model and does not know a kind of content of"
                + " version 2: update the artifact that prints \"switching\"");
    }

    @ParameterizedTest
    @CsvSource({"PdfRenderer, pdf", "DocxRenderer, docx", "HtmlRenderer, html", "NinjsExport, ninjs"})
    @DisplayName("A writer of the library that is made by hand ends in the same sentence")
    void writersMadeByHandEndInTheSame(String renderer, String format) throws Exception {
        assertThat(print(renderer))
                .startsWith("org.colophon.render.OutdatedRendererException: org.colophon.render.")
                .endsWith("." + renderer + " was made for version 1 of the model and does not know a kind of content of"
                        + " version 2: update the artifact that prints \"" + format + "\"");
    }

    @Test
    void aTextRendererPrintsItsWords() throws Exception {
        assertThat(print("txt")).contains("谣", "一背盐");
    }

    /** A renderer of the next version. */
    private static final class Ahead implements Renderer {

        @Override
        public Format format() {
            return new Format("ahead", "text/plain", "txt");
        }

        @Override
        public int modelVersion() {
            return Editions.VERSION + 1;
        }

        @Override
        public RenderReport render(Edition edition, PrintStyle style, RenderContext context, OutputStream out) {
            throw new IllegalStateException("never called");
        }
    }

    @Test
    void aRendererOfALaterModelIsRefusedAtBuildTime() {
        assertThatThrownBy(() -> Colophon.builder().renderer(new Ahead()))
                .isInstanceOf(NotInstalledException.class)
                .hasMessageContaining("was made for version 2 of the model, but org.colophon:colophon-model has 1");
    }

    @Test
    void theRenderersOfTheLibraryAreOfThisVersion() {
        assertThat(Renderers.installed()).hasSizeGreaterThanOrEqualTo(3)
                .allMatch(it -> it.modelVersion() == Editions.VERSION);
    }
}
