package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that no compiler checks, read off the sources of all modules. */
class RoomsTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
    private static final int LONGEST_FILE = 400;
    private static final int WIDEST_CODE = 120;
    private static final int WIDE_LINES = 1;
    private static final int WIDEST_DOCUMENT = 100;

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> Stream.of("target", ".git", "out")
                            .noneMatch(built -> ROOT.relativize(file).toString().contains(built + "/")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> imports(String folder) {
        List<Path> sources = files(".java").stream().filter(file -> ROOT.relativize(file).startsWith(folder)).toList();
        assertThat(sources).as(folder).isNotEmpty();
        return sources.stream().flatMap(file -> lines(file).stream()).filter(line -> line.startsWith("import "));
    }

    @Test
    void modelKnowsNothingAboveIt() {
        assertThat(imports("model/src/main/java")).noneMatch(line -> line.matches(".*org\\.colophon\\.(?!model\\b).*"));
    }

    @Test
    void parserKnowsTheModelAlone() {
        assertThat(imports("parser/src/main/java"))
                .noneMatch(line -> line.matches(".*org\\.colophon\\.(?!model\\b|parser\\b).*"));
    }

    @Test
    void linesAndPagesKnowNothingOfThePdfLibrary() {
        for (String room : List.of("line", "page")) {
            assertThat(imports("render-pdf/src/main/java/org/colophon/render/pdf/" + room))
                    .noneMatch(line -> line.contains("org.openpdf"));
        }
        assertThat(imports("render-pdf/src/main/java/org/colophon/render/pdf/file"))
                .anyMatch(line -> line.contains("org.openpdf"));
    }

    @Test
    void filesAreShort() {
        List<Path> all = files(".java");
        assertThat(all).hasSizeGreaterThan(500);
        assertThat(all.stream().filter(file -> lines(file).size() > LONGEST_FILE)).isEmpty();
    }

    /** Literals that cannot be broken may be wider. Their number may fall and must not rise. */
    @Test
    void codeIsNarrow() {
        long wide = files(".java").stream()
                .flatMap(file -> lines(file).stream())
                .filter(line -> line.length() > WIDEST_CODE)
                .count();
        assertThat(wide).isLessThanOrEqualTo(WIDE_LINES);
    }

    /** Rows of tables and code may be wider: neither can be broken. */
    @Test
    void documentsAreNarrow() {
        List<Path> documents = files(".md").stream()
                .filter(file ->
                        !file.toString().contains("src/") && !file.toString().contains("seeds/"))
                .toList();
        assertThat(documents).hasSizeGreaterThan(10);
        assertThat(documents.stream()
                        .flatMap(file -> prose(lines(file)).stream())
                        .filter(line -> line.length() > WIDEST_DOCUMENT))
                .isEmpty();
    }

    private static List<String> prose(List<String> lines) {
        List<String> prose = new ArrayList<>();
        boolean code = false;
        for (String line : lines) {
            code ^= line.startsWith("```");
            if (!code && !line.startsWith("|") && !line.startsWith("```") && !line.startsWith("![")) {
                prose.add(line);
            }
        }
        return prose;
    }

    @Test
    void namesMeanOneThing() {
        Map<String, Long> names = files(".java").stream()
                // Programs of others may have any name.
                .filter(file -> !ROOT.relativize(file).startsWith(".ci"))
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.endsWith("-info.java"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        names.values().removeIf(times -> times == 1);
        assertThat(names).isEmpty();
    }

    @Test
    void packagesDependDownwardsOnly() {
        Map<String, Set<String>> graph = new TreeMap<>();
        for (Path file : files(".java")) {
            if (file.toString().contains("src/main")) {
                String own = packageOf(file);
                lines(file).stream()
                        .map(line -> line.replaceAll(
                                "^import (?:static )?(org\\.colophon(?:\\.[a-z]\\w*)*)\\.[A-Z].*", "$1"))
                        .filter(other -> other.startsWith("org.colophon") && !other.equals(own))
                        .forEach(other -> graph.computeIfAbsent(own, unused -> new TreeSet<>())
                                .add(other));
            }
        }
        assertThat(graph).hasSizeGreaterThan(10);
        assertThat(circle(graph)).isEmpty();
        graph.get("org.colophon.style").add("org.colophon.render.pdf");
        assertThat(circle(graph)).as("a circle must be seen").isNotEmpty();
    }

    private static String packageOf(Path file) {
        return lines(file).stream().filter(line -> line.startsWith("package ")).findFirst()
                .map(line -> line.substring(8, line.indexOf(';'))).orElse("");
    }

    /** The packages that are left when those without a use of another one that is left are taken away. */
    private static Set<String> circle(Map<String, Set<String>> graph) {
        Map<String, Set<String>> left = new TreeMap<>(graph);
        while (left.entrySet().removeIf(entry -> entry.getValue().stream().noneMatch(left::containsKey))) {
            // Each round takes away a layer.
            assertThat(left).isNotNull();
        }
        return left.keySet();
    }
}
