package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process that its machine ends, starves or runs beside others. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class CommandProcessTest {

    private static final int SECONDS = 120;

    @TempDir
    private Path folder;

    private Path source(String name, int paragraphs) throws IOException {
        String head = "# 湖上的灯\n\n文/陆知远\n\n";
        return Files.writeString(folder.resolve(name), head + "昨天傍晚，古桥边的灯亮了，孩子们在桥上数灯。\n\n".repeat(paragraphs));
    }

    private List<String> command(List<String> options, Object... arguments) {
        return command(System.getProperty("java.class.path"), options, arguments);
    }

    private static List<String> command(String classPath, List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(options);
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", classPath, Main.class.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    private ProcessBuilder process(List<String> command) {
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("out").toFile());
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    /** Starts printing and returns when the process has begun to write. */
    private Process printing(Path made) throws IOException, InterruptedException {
        Files.createDirectories(made);
        try (WatchService watch = made.getFileSystem().newWatchService()) {
            made.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Path source = source("long.md", 20_000);
            Process process = process(command(List.of(), "print", "--to", "pdf", "--out", made, source)).start();
            WatchKey begun = watch.poll(SECONDS, TimeUnit.SECONDS);
            assertThat(begun).as(err()).isNotNull();
            return process;
        }
    }

    @Test
    void whatAnInterruptedProcessHadBegunIsTakenAway() throws Exception {
        Path made = folder.resolve("made");
        Process process = printing(made);
        assertThat(names(made)).singleElement().asString().matches("\\.colophon-[0-9a-f]{8}-[0-9a-f]{8}\\.tmp");
        process.destroy();
        assertThat(end(process)).isEqualTo(128 + 15);
        assertThat(made).isEmptyDirectory();
        assertThat(err()).isEmpty();
    }

    @Test
    @DisplayName("What a killed process left is taken away by the next one a day later")
    void leftoversAreTakenAway() throws Exception {
        Path made = folder.resolve("made");
        Process process = printing(made);
        process.destroyForcibly();
        assertThat(end(process)).isEqualTo(128 + 9);
        Path left = made.resolve(names(made).getFirst());
        new CommandLineRun(Writer.nullWriter(), Writer.nullWriter())
                .run("print", "--to", "html", "--out", made.toString(), source("a.md", 1).toString());
        assertThat(left).exists();
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        new CommandLineRun(Writer.nullWriter(), Writer.nullWriter())
                .run("print", "--to", "html", "--out", made.toString(), source("a.md", 1).toString());
        assertThat(names(made)).containsExactly("a.html");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskBehindStandardOutputIsAFailure() throws Exception {
        for (String subcommand : List.of("parse", "credits")) {
            Process process = process(command(List.of(), subcommand, source("a.md", 1)))
                    .redirectOutput(new File("/dev/full")).start();
            assertThat(end(process)).isEqualTo(1);
            assertThat(err()).contains("not all results could be written to standard output");
        }
    }

    @Test
    @DisplayName("A full disk is named with its target and nothing is left")
    void aFullDiskLeavesNothing() throws Exception {
        Path made = folder.resolve("made");
        // The shell limits files to 4 or 8 kB, by its unit: the system refuses the rest as a full disk does.
        String limited = "ulimit -f 8; exec \"$@\"";
        List<String> command = new ArrayList<>(List.of("sh", "-c", limited, "sh"));
        List<String> withoutOtherFiles = List.of("-XX:-UsePerfData");
        command.addAll(command(withoutOtherFiles, "print", "--to", "html", "--out", made, source("a.md", 2_000)));
        assertThat(end(process(command).start())).isEqualTo(1);
        assertThat(err()).contains("a.html: cannot be written: ").hasLineCount(1);
        assertThat(made).isEmptyDirectory();
    }

    @Test
    void aProcessWithoutMemoryNamesTheFile() throws Exception {
        Path made = folder.resolve("made");
        List<String> small = List.of("-Xmx24m");
        Path source = source("long.md", 20_000);
        Process process = process(command(small, "print", "--to", "pdf", "--out", made, source)).start();
        assertThat(end(process)).isEqualTo(1);
        assertThat(err()).contains("long.md: Java ran out of memory", "-Xmx");
        assertThat(made).isEmptyDirectory();
    }

    @Test
    void aBrokenPlugInIsNamedAndHarmsNothingElse() throws Exception {
        Path services = Files.createDirectories(folder.resolve("plug-in/META-INF/services"));
        Files.writeString(services.resolve("org.colophon.render.Renderer"), "org.example.NoRenderer\n");
        String classPath = folder.resolve("plug-in") + File.pathSeparator + System.getProperty("java.class.path");
        Path made = folder.resolve("made");
        Process process = process(command(classPath, List.of(), "print", "--out", made, source("a.md", 1))).start();
        assertThat(end(process)).as(err()).isZero();
        assertThat(err()).contains("colophon: a plug-in could not be loaded", "org.example.NoRenderer");
        assertThat(names(made)).containsExactly("a.docx", "a.html", "a.pdf");
    }

    @Test
    void pipesAreReadAndDevicesWithoutEndAreRefused() throws Exception {
        Path pipe = folder.resolve("pipe.md");
        assertThat(end(new ProcessBuilder("mkfifo", pipe.toString()).start())).isZero();
        Process reader = process(command(List.of(), "credits", pipe)).start();
        Process writer = new ProcessBuilder("cp", source("a.md", 1).toString(), pipe.toString()).start();
        assertThat(end(reader)).as(err()).isZero();
        assertThat(end(writer)).isZero();
        assertThat(Files.readString(folder.resolve("out"))).contains("陆知远");
        assertThat(end(process(command(List.of("-Xmx256m"), "check", "/dev/zero")).start())).isEqualTo(1);
        assertThat(err()).contains("/dev/zero has over 16000000 bytes").hasLineCount(1);
    }

    @Test
    void processesWithOneTargetWriteOneWholeFile() throws Exception {
        Path made = folder.resolve("made");
        List<String> command = command(List.of(), "print", "--to", "html", "--out", made, source("a.md", 500));
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(process(command).redirectOutput(folder.resolve("out" + i).toFile()).start());
        }
        for (Process process : processes) {
            assertThat(end(process)).isZero();
        }
        assertThat(names(made)).containsExactly("a.html");
        assertThat(Files.readString(made.resolve("a.html"))).endsWith("</html>\n");
    }
}
