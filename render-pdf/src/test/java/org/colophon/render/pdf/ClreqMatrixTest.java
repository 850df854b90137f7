package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/clreq.md is made from the tags of the tests: a clause is done where a test proves it, and nowhere else. */
class ClreqMatrixTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("project.root", ".."), "docs/clreq.md");

    private record Row(String clause, String state, String why) { }

    private static List<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(ClreqMatrixTest.class.getResourceAsStream("clreq.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    /** The tests of every clause: the class and the sentence. */
    private static Map<String, List<String>> proofs() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(Objects.requireNonNull(
                        ClreqMatrixTest.class.getProtectionDomain().getCodeSource())
                .getLocation()
                .toURI());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(file -> file.toString().endsWith("Test.class")).sorted().toList();
        }
        Map<String, List<String>> proofs = new TreeMap<>();
        for (Path file : files) {
            String name = classes.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), ".")
                    .replaceAll("\\.class$", "");
            Class<?> test = Class.forName(name);
            for (Method method : test.getDeclaredMethods()) {
                Clreq tag = method.getAnnotation(Clreq.class);
                for (String clause : tag == null ? new String[0] : tag.value()) {
                    proofs.computeIfAbsent(clause, made -> new ArrayList<>())
                            .add(test.getSimpleName() + "." + method.getName());
                }
            }
        }
        proofs.values().forEach(list -> list.sort(null));
        return proofs;
    }

    private static String answer(Row row, boolean proved) {
        return switch (row.state()) {
            case "different" -> "deliberately different: " + row.why();
            case "partly" -> (proved ? "partly: " : "not yet proved: ") + row.why();
            case "not-yet" -> "not yet: " + row.why();
            default -> proved ? "done" : "not yet: no test proves it";
        };
    }

    private static String document() throws IOException, URISyntaxException, ClassNotFoundException {
        Map<String, List<String>> proofs = proofs();
        StringBuilder table = new StringBuilder();
        List<Row> rows = rows();
        int done = 0;
        for (Row row : rows) {
            List<String> tests = proofs.getOrDefault(row.clause(), List.of());
            String answer = answer(row, !tests.isEmpty());
            done += answer.equals("done") ? 1 : 0;
            String proof = answer.startsWith("done") || answer.startsWith("partly") ? String.join(", ", tests) : "";
            table.append("| ")
                    .append(row.clause())
                    .append(" | ")
                    .append(answer)
                    .append(" | ")
                    .append(proof)
                    .append(" |\n");
        }
        return """
                # Conformance to W3C CLREQ

                This page is made by `ClreqMatrixTest` from the tags on the tests of `render-pdf`; it is not
                written by hand. The clauses are the sections of [CLREQ](https://www.w3.org/TR/clreq/) that
                ask something of an engine, by their ids. Done means that a test proves it on set lines or
                printed pages. Of %d clauses %d are done.

                | clause | answer | proved by |
                |---|---|---|
                """.formatted(rows.size(), done) + table;
    }

    @Test
    void theMatrixInTheDocumentsIsThatOfTheTests() throws Exception {
        String made = document();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(DOCUMENT, made);
        }
        assertThat(DOCUMENT).hasContent(made);
    }

    @Test
    void everyTagNamesAClause() throws Exception {
        List<String> clauses = rows().stream().map(Row::clause).toList();
        assertThat(clauses).hasSize(53).doesNotHaveDuplicates().containsAll(proofs().keySet());
    }

    @Test
    void aClauseWithoutAProofIsNotDone() {
        assertThat(answer(new Row("any", "-", ""), false)).startsWith("not yet");
        assertThat(answer(new Row("any", "partly", "why"), false)).startsWith("not yet");
        assertThat(answer(new Row("any", "different", "why"), true)).isNotEqualTo("done");
    }
}
