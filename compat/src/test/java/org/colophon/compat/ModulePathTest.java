package org.colophon.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library on the module path of somebody else's program. */
class ModulePathTest {

    private static final Path SEED = Path.of(
                    System.getProperty("project.root", ".."), "seeds", "hengyang-clean-city.md")
            .toAbsolutePath()
            .normalize();
    private static final Path SOURCES = Path.of("src", "test", "modules", "newsroom").toAbsolutePath();
    private static final List<String> FORMATS = List.of("html", "pdf", "docx", "json");
    /** Jars of tests, which are on the class path of this test alone. */
    private static final Pattern OF_TESTS =
            Pattern.compile(".*(junit|assertj|opentest4j|apiguardian|byte-buddy|surefire|testkit|tests\\.jar).*");

    private static String modulePath() {
        return String.join(File.pathSeparator, Program.ours().classPath().stream()
                .filter(entry -> entry.endsWith(".jar") && !OF_TESTS.matcher(entry).matches())
                .toList());
    }

    private static String compiled(Path folder) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        List<String> arguments = List.of(
                "-p", modulePath(), "-d", folder.toString(), "-Xlint:-requires-automatic",
                SOURCES.resolve("module-info.java").toString(),
                SOURCES.resolve("newsroom").resolve("OutsideProgram.java").toString());
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertThat(exit).as(said.toString()).isZero();
        return folder.toString();
    }

    @Test
    void printsTheSameBytes(@TempDir Path folder) throws IOException, InterruptedException {
        String program = compiled(folder);
        List<String> arguments = new ArrayList<>(List.of("newsroom/newsroom.OutsideProgram", SEED.toString()));
        arguments.addAll(FORMATS);
        Program.Ended ended =
                Program.runModule(program + File.pathSeparator + modulePath(), arguments);
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out().lines()).containsExactlyElementsOf(Newsroom.print(SEED, FORMATS));
    }

    @ParameterizedTest
    @CsvSource({
        "org.colophon, 2",
        "org.colophon.model, 6",
        "org.colophon.parser, 1",
        "org.colophon.render, 5",
        "org.colophon.render.pdf, 1",
        "org.colophon.render.docx, 1",
        "org.colophon.render.html, 1",
        "org.colophon.verify, 1",
        "org.colophon.fonts.zh, 1",
        "org.colophon.fonts.zh.kai, 1",
        "org.colophon.fonts.zh.sans, 1",
        "org.colophon.fonts.zh.serif, 1",
        "org.colophon.cli, 0"
    })
    void exportsItsInterfaceAlone(String module, int packages) {
        ModuleDescriptor descriptor = descriptor(module);
        assertThat(descriptor.isAutomatic()).isFalse();
        assertThat(descriptor.exports()).filteredOn(exports -> !exports.isQualified()).hasSize(packages);
    }

    private static ModuleDescriptor descriptor(String module) {
        Path[] entries = Stream.of(modulePath().split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .toArray(Path[]::new);
        return ModuleFinder.of(entries)
                .find(module)
                .orElseThrow(() -> new FindException("no jar of the module " + module + ": run mvn verify"))
                .descriptor();
    }
}
