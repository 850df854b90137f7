package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The weights that do not depend on the machine: bytes allocated, classes loaded, bytes written. The table has a limit
 * for each, a twentieth or more above the weight when it was set; a change that is worth its weight raises it.
 */
class WeightsTest {

    private static final Path SEED =
            Path.of(System.getProperty("project.root", "..")).resolve("seeds/hengyang-clean-city.md");
    private static final String JAXP = "com.sun.org.apache.";

    @TempDir
    private Path folder;

    private static Map<String, Long> table(Stream<String> lines) {
        Map<String, Long> table = new TreeMap<>();
        lines.filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t"))
                .forEach(cells -> table.put(cells[0], Long.parseLong(cells[1])));
        return table;
    }

    private static Map<String, Long> limits() throws IOException {
        try (InputStream in = Objects.requireNonNull(WeightsTest.class.getResourceAsStream("weights.tsv"))) {
            return table(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        }
    }

    /** The weights that are above their limits, were not weighed, or have no limit. */
    private static List<String> faults(Map<String, Long> limits, Map<String, Long> weights) {
        List<String> faults = new ArrayList<>();
        limits.forEach((name, limit) -> {
            Long weight = weights.get(name);
            if (weight == null) {
                faults.add(name + " was not weighed");
            } else if (weight > limit) {
                faults.add(name + " is " + weight + ", the limit " + limit);
            }
        });
        weights.keySet().stream().filter(name -> !limits.containsKey(name))
                .forEach(name -> faults.add(name + " has no limit"));
        return faults;
    }

    private String run(List<String> options, String program, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g", "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                // Parsers that are on the class path of tests alone would be counted.
                "-Djavax.xml.parsers.DocumentBuilderFactory=" + JAXP
                        + "xerces.internal.jaxp.DocumentBuilderFactoryImpl",
                "-Djavax.xml.parsers.SAXParserFactory=" + JAXP + "xerces.internal.jaxp.SAXParserFactoryImpl",
                "-Djavax.xml.transform.TransformerFactory=" + JAXP
                        + "xalan.internal.xsltc.trax.TransformerFactoryImpl"));
        line.addAll(options);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectError(folder.resolve("errors").toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("errors"))).isZero();
        return said;
    }

    /** The classes that a command loads from jars and folders: those of the JDK differ from version to version. */
    private long classes(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes");
        run(List.of("-Xlog:class+load=info:file=" + log + ":none"), Main.class.getName(), arguments);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: file:") || line.contains(" source: jar:")).count();
        }
    }

    @Test
    @DisplayName("Nothing is heavier than its limit: allocated bytes, loaded classes, written bytes")
    void keepsItsWeight() throws IOException, InterruptedException {
        Map<String, Long> weights = new LinkedHashMap<>(
                table(run(List.of(), Weighing.class.getName(), SEED.toString()).lines()));
        weights.put("classes-help", classes("--help"));
        for (String format : List.of("html", "docx", "pdf")) {
            weights.put("classes-" + format,
                    classes("print", "--to", format, "--out", folder.toString(), SEED.toString()));
        }
        assertThat(faults(limits(), weights))
                .as("lighten the change, or raise the limit in weights.tsv and say why").isEmpty();
    }

    @Test
    @DisplayName("A weight above its limit is a fault, and so is one that is not weighed or has no limit")
    void findsWhatIsTooHeavy() throws IOException {
        Map<String, Long> limits = limits();
        Map<String, Long> weights = new TreeMap<>(limits);
        assertThat(faults(limits, weights)).isEmpty();
        for (String name : limits.keySet()) {
            Map<String, Long> heavy = new TreeMap<>(limits);
            heavy.merge(name, 1L, Long::sum);
            assertThat(faults(limits, heavy)).singleElement().asString().startsWith(name + " is ");
            Map<String, Long> missing = new TreeMap<>(limits);
            missing.remove(name);
            assertThat(faults(limits, missing)).containsExactly(name + " was not weighed");
            assertThat(faults(missing, limits)).containsExactly(name + " has no limit");
        }
    }
}
