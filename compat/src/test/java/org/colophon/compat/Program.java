package org.colophon.compat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Java program in a process of its own.
 *
 * @param classPath its class path, in order
 */
record Program(List<String> classPath) {

    /**
     * The output of a program and its exit code.
     *
     * @param exit its exit code
     * @param out its standard output
     * @param err its standard error
     */
    record Ended(int exit, String out, String err) { }

    /** The class path of the tests: the library with the dependencies that it asks for. */
    static Program ours() {
        return new Program(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
    }

    /** Jars of a platform in the place of those of the same group and name, as Maven settles it, the others first. */
    Program managedBy(Path platform) throws IOException {
        List<String> theirs = jars(platform);
        List<String> names = theirs.stream().map(Program::name).toList();
        Stream<String> left =
                classPath.stream().filter(entry -> names.stream().noneMatch(entry.replace('\\', '/')::contains));
        return new Program(Stream.concat(theirs.stream(), left).toList());
    }

    /** Jars of a platform before all of ours, as clusters do. */
    Program behind(Path platform) throws IOException {
        return new Program(Stream.concat(jars(platform).stream(), classPath.stream()).toList());
    }

    /** The same without some parts, and without the command: the manifest of its jar brings every other jar with it. */
    Program without(String... parts) {
        List<String> gone = Stream.concat(Stream.of(parts), Stream.of("colophon-cli", "/cli/target/")).toList();
        return new Program(classPath.stream()
                .filter(entry -> gone.stream().noneMatch(entry.replace(File.separatorChar, '/')::contains))
                .toList());
    }

    private static List<String> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    /** The folder of an artifact in a local repository, made of the name {@code group.artifact-version.jar}. */
    private static String name(String jar) {
        String name = Path.of(jar).getFileName().toString().replaceFirst("-[0-9][^-]*\\.jar$", "");
        return "/" + name.replace('.', '/') + "/";
    }

    Ended run(String main, List<String> arguments) throws IOException, InterruptedException {
        return ended(List.of("-cp", String.join(File.pathSeparator, classPath), main), arguments);
    }

    /** Runs a module of a module path: its first argument is {@code module/main class}. */
    static Ended runModule(String modulePath, List<String> arguments) throws IOException, InterruptedException {
        return ended(List.of("-p", modulePath, "-m"), arguments);
    }

    private static Ended ended(List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(arguments);
        Path out = Files.createTempFile("program", ".out");
        Path err = Files.createTempFile("program", ".err");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(options + " did not end; it said: " + Files.readString(err));
        }
        return new Ended(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
