package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the command, with a command of this test's own that says how Java was started. */
class LauncherTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
    private static final String COMMAND = """
            public class Command {
                public static void main(String[] arguments) {
                    var runtime = java.lang.management.ManagementFactory.getRuntimeMXBean();
                    for (String option : runtime.getInputArguments()) {
                        System.out.println(option);
                    }
                    for (String argument : arguments) {
                        System.out.println("argument " + argument);
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path home;
    private Path target;

    /** A home whose name has a blank, as folders of users have. */
    @BeforeEach
    void settle() throws IOException {
        home = Files.createDirectories(folder.resolve("the home"));
        target = Files.createDirectories(home.resolve("cli/target"));
        Files.copy(ROOT.resolve("colophon"), home.resolve("colophon"));
        Files.writeString(Files.createDirectories(home.resolve("seeds")).resolve("one.md"), "# One\n");
        Path source = folder.resolve("Command.java");
        Files.writeString(source, COMMAND);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        assertThat(ToolProvider.findFirst("javac").orElseThrow()
                .run(nowhere, nowhere, "-d", folder.toString(), source.toString())).isZero();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Command");
        Path jar = target.resolve("colophon-cli.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new ZipEntry("Command.class"));
            Files.copy(folder.resolve("Command.class"), out);
        }
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
    }

    /** Starts the command; what it and Java say comes back, line by line. */
    private List<String> start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", home.resolve("colophon").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        process.getOutputStream().close();
        List<String> said = new String(process.getInputStream().readAllBytes()).lines().toList();
        assertThat(process.waitFor()).isZero();
        assertThat(said).allMatch(line -> line.startsWith("-") || line.startsWith("argument "));
        return said;
    }

    private List<Path> caches() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".cache")).toList();
        }
    }

    private FileTime made() throws IOException {
        assertThat(caches()).hasSize(1);
        return Files.getLastModifiedTime(caches().get(0));
    }

    @Test
    @DisplayName("The first run makes a cache of classes, and every run uses it")
    void classesAreCached() throws Exception {
        List<String> said = start("--version");
        String cache = caches().get(0).toString();
        assertThat(said).anyMatch(option -> option.endsWith("=" + cache));
        FileTime first = made();
        assertThat(start("print", "a text.md")).contains("argument print", "argument a text.md")
                .anyMatch(option -> option.endsWith("=" + cache));
        assertThat(made()).isEqualTo(first);
        try (Stream<Path> left = Files.list(target)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void aNewJarHasANewCache() throws Exception {
        start("--version");
        FileTime first = made();
        Files.setLastModifiedTime(caches().get(0), FileTime.from(Instant.now().minusSeconds(120)));
        start("--version");
        assertThat(made()).isGreaterThanOrEqualTo(first);
    }

    @Test
    void aBrokenCacheIsNotUsed() throws Exception {
        start("--version");
        Files.writeString(caches().get(0), "no cache");
        assertThat(start("--version")).contains("argument --version");
    }

    @Test
    @DisplayName("A cache that cannot be made is not tried again, and the command runs without it")
    void samplesMayFail() throws Exception {
        Files.writeString(home.resolve("colophon"), Files.readString(home.resolve("colophon"))
                .replace("\"$make=$scratch/classes\"", "-XX:NoSuchOption"));
        assertThat(start("--version")).noneMatch(option -> option.contains(".cache"));
        FileTime first = made();
        start("--version");
        assertThat(made()).isEqualTo(first);
    }

    @Test
    @DisplayName("Java compiles thoroughly if there is much to do, and quickly otherwise")
    void compilesByTheWork() throws Exception {
        Path book = folder.resolve("book.md");
        Files.writeString(book, "word ".repeat(250_000));
        assertThat(start("print", home.resolve("seeds/one.md").toString())).contains("-XX:TieredStopAtLevel=1");
        assertThat(start("print", book.toString())).doesNotContain("-XX:TieredStopAtLevel=1");
        assertThat(start("bulk", "in")).doesNotContain("-XX:TieredStopAtLevel=1");
        assertThat(start(Stream.generate(() -> "a.md").limit(101).toArray(String[]::new)))
                .doesNotContain("-XX:TieredStopAtLevel=1");
    }
}
