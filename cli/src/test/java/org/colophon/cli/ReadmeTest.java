package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.Colophon;
import org.colophon.PrintJob;
import org.colophon.Printed;
import org.colophon.model.LedgerEntry;
import org.colophon.render.RenderReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents as a newcomer uses them: their Java compiles, the README's runs, their links lead somewhere. */
class ReadmeTest {

    private static final Path ROOT = SeedTexts.FOLDER.resolve("..");
    private static final Path README = ROOT.resolve("README.md");

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(docs, top).filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        documents().forEach(document -> snippets.addAll(Snippet.of(document)));
        List<Path> sources = new ArrayList<>(List.of(ROOT.resolve("docs/overview.html")));
        for (String module : List.of("model", "parser", "render-api", "testkit", "publish", "verify")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        List<Snippet> javadoc = Snippet.ofJavadoc(sources);
        assertThat(javadoc).hasSizeGreaterThan(8);
        snippets.addAll(javadoc);
        return snippets;
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetCompiles(Snippet snippet) {
        assertThat(snippet.errors()).isEmpty();
    }

    @Test
    void aSnippetThatDoesNotCompileIsSeen() {
        assertThat(new Snippet(README, "Colophon press = Colophon.create(1);", "").errors()).isNotEmpty();
        assertThat(new Snippet(README, "class A { int b() { return \"\"; } }", "").errors()).isNotEmpty();
    }

    @Test
    void theJavaOfTheReadmePrintsCreditsAndPages(@TempDir Path folder) throws IOException {
        List<String> said = new ArrayList<>();
        Colophon press = Colophon.builder().style("tabloid").build();
        PrintJob job = press.print(SeedTexts.NEWSPAPER);
        for (LedgerEntry entry : job.edition().credits()) {
            said.add(entry.credit().role().label() + " " + entry.credit().text());
        }
        Printed printed = job.into(folder);
        for (RenderReport report : printed.reports()) {
            said.add(report.format().id() + ": " + report.pages() + " pages");
        }
        assertThat(said).hasSize(8 + 4).anyMatch(line -> line.contains("唐海强")).contains("pdf: 1 pages");
        String mine = Files.readString(ROOT.resolve("cli/src/test/java/org/colophon/cli/ReadmeTest.java"))
                .replace("said.add(", "System.out.println(")
                .replace("SeedTexts.NEWSPAPER", "Path.of(\"seeds/hengyang-clean-city.md\")")
                .replace("job.into(folder)", "job.into(Path.of(\"out\"))");
        Snippet readme = Snippet.of(README).getFirst();
        assertThat(readme.code().lines().map(String::strip).filter(line -> !line.contains("diagnostics()")))
                .hasSizeLessThanOrEqualTo(10)
                .allSatisfy(line -> assertThat(mine).contains(line));
    }

    @Test
    void theReadmeIsAsLongAsItIsRead() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeBetween(90, 130);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFilesThatExist(Path document) throws IOException {
        Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)")
                .matcher(Files.readString(document).replaceAll("(?s)```.*?```|`[^`]*`", ""))
                .results()
                .forEach(link -> assertThat(document.resolveSibling(link.group(1))).exists());
    }
}
