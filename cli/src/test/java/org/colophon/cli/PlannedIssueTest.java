package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.colophon.Colophon;
import org.colophon.PlannedIssue;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.PlanRequest;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.style.DummyFiles;
import org.colophon.style.PlanFiles;
import org.colophon.verify.Verifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Editions on planned pages")
class PlannedIssueTest {

    private static final Path SEED = SeedTexts.FOLDER.resolve("issue/edition.json");
    private static final Colophon PRESS = Colophon.builder().formats("pdf").build();

    @Test
    void seedIssueIsPlannedAndPrintedWhole() throws IOException {
        PlannedIssue issue = PRESS.plan(SEED);
        assertThat(issue.dummy().leftOut()).isEmpty();
        assertThat(broken(issue)).isEmpty();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        issue.job().to("pdf", pdf);
        assertThat(Verifier.create().verify(issue.job().edition(), "pdf", pdf.toByteArray()).discrepancies())
                .isEmpty();
        assertThat(issue.explanation()).contains("dike lead").contains("columns: 5 stories");
        assertThat(issue.sketches()).hasSize(2).allMatch(svg -> svg.startsWith("<svg"));
    }

    @Test
    @DisplayName("depend on no order of the file, and are printed alike from their dummy")
    void sameForShuffledInput(@TempDir Path folder) throws IOException {
        copy(SEED.resolveSibling(""), folder);
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("edition.json")));
        int first = lines.indexOf("  \"stories\": [") + 1;
        int last = lines.size() - 2;
        List<String> stories = new ArrayList<>();
        lines.subList(first, last).forEach(line -> stories.add(line.endsWith(",")
                ? line.substring(0, line.length() - 1) : line));
        Collections.reverse(stories);
        lines.subList(first, last).clear();
        lines.add(first, String.join(",\n", stories));
        Files.write(folder.resolve("edition.json"), lines);
        PlannedIssue shuffled = PRESS.plan(folder.resolve("edition.json"));
        PlannedIssue seed = PRESS.plan(SEED);
        assertThat(DummyFiles.write(shuffled.dummy())).isEqualTo(DummyFiles.write(seed.dummy()));
        PlannedIssue again = PRESS.plan(SEED, DummyFiles.parse(DummyFiles.write(seed.dummy())));
        assertThat(bytes(again)).isEqualTo(bytes(seed));
    }

    @Test
    @DisplayName("keep the pages that are frozen, and name what another plan has elsewhere")
    void frozenPagesStay() throws IOException {
        List<PlannedIssue> plans = PRESS.plans(SEED, new PlanRequest(List.of(), 3));
        assertThat(plans).hasSizeBetween(2, 3);
        PlannedEdition other = plans.get(1).dummy();
        assertThat(plans.get(1).difference(plans.getFirst().dummy())).contains(" to page ");
        List<PlannedPage> frozen = other.pages().stream()
                .map(page -> new PlannedPage(page.page(), page.section(), page.area(), page.boxes(), page.stories(),
                        page.holes(), page.cost(), PlannedPage.Search.FROZEN))
                .toList();
        PlannedIssue again = PRESS.plans(SEED, new PlanRequest(frozen, 1)).getFirst();
        assertThat(again.difference(other)).isEmpty();
    }

    @Test
    @DisplayName("begin with a plan of the files in a folder, which is written and read")
    void firstPlan() throws IOException {
        EditionPlan first = PRESS.firstPlan(SEED.resolveSibling(""));
        assertThat(first.stories()).hasSize(10);
        assertThat(PlanFiles.parse(PlanFiles.write(first))).isEqualTo(first);
        EditionPlan seed = PlanFiles.read(SEED);
        assertThat(PlanFiles.parse(PlanFiles.write(seed))).isEqualTo(seed);
    }

    @Test
    @DisplayName("are written in YAML too, and may name the house file of their paper")
    void yamlAndHouse(@TempDir Path folder) throws IOException {
        copy(SEED.resolveSibling(""), folder);
        Files.writeString(folder.resolve("house.json"),
                "{\"publication\": \"望潮日报\", "
                        + "\"staff\": [{\"page\": \"*\", \"role\": \"责编\", \"kind\": \"RESPONSIBLE_EDITOR\", "
                        + "\"names\": [\"闻一川\"]}]}");
        Path yaml = folder.resolve("edition.yaml");
        Files.writeString(yaml, Files.readString(SEED).replace("\"page\": \"01\"", "page: 01")
                .replace("\"style\": \"tabloid\",", "style: tabloid,\n  house: house.json,"));
        PlannedIssue issue = PRESS.plan(yaml);
        assertThat(DummyFiles.write(issue.dummy())).isEqualTo(DummyFiles.write(PRESS.plan(SEED).dummy()));
        assertThat(issue.job().edition().info().staff()).hasSize(1);
        Files.writeString(yaml, "pages: [{page: 01}]\nstories:\n  - {id: a, file: a.md, page: 01, rank: 0}\n");
        assertThatThrownBy(() -> PRESS.plan(yaml)).hasMessageContaining("edition.yaml")
                .hasMessageContaining("stories[0].rank");
    }

    @Test
    @DisplayName("are manuscripts in Word in the order of the plan, without a slug for an advertisement")
    void slugs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Colophon.builder().formats("docx").build().plan(SEED).job().to("docx", out);
        String text = "";
        try (java.util.zip.ZipInputStream zip =
                new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text = entry.getName().equals("word/document.xml")
                        ? new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8) : text;
            }
        }
        List<String> slugs = java.util.regex.Pattern.compile("slug:(\\w+)\\.title").matcher(text).results()
                .map(found -> found.group(1)).distinct().toList();
        assertThat(slugs).hasSize(10).startsWith("a1", "a2").doesNotContain("a11");
    }

    static Stream<Integer> issues() {
        return Stream.iterate(1, seed -> seed + 1).limit(Integer.getInteger("issues", 30));
    }

    @ParameterizedTest
    @MethodSource("issues")
    @DisplayName("keep their rules for random issues, or name what has no room")
    void randomIssues(int seed, @TempDir Path folder) throws IOException {
        RandomIssue.write(folder, new Random(seed));
        PlannedIssue issue = PRESS.plan(folder.resolve("edition.json"));
        assertThat(broken(issue)).isEmpty();
        List<String> placed = new ArrayList<>(issue.dummy().order());
        issue.dummy().leftOut().forEach(left -> placed.add(left.id()));
        assertThat(placed).hasSize(RandomIssue.STORIES).doesNotHaveDuplicates();
        long reported = issue.job().diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> code == DiagnosticCode.PLAN_UNPLACED)
                .count();
        assertThat(reported).isEqualTo(issue.dummy().leftOut().size());
        issue.job().to("pdf", new ByteArrayOutputStream());
    }

    /** The rules of pages that never give way: inside the area, none over another, legs alike or named. */
    private static List<String> broken(PlannedIssue issue) {
        List<String> broken = new ArrayList<>();
        for (PlannedPage page : issue.dummy().pages()) {
            Map<Integer, String> taken = new HashMap<>();
            for (PlannedStory story : page.stories()) {
                PlannedStory.Place place = story.place();
                int deepest = story.legs().stream().mapToInt(Integer::intValue).max().orElse(0);
                int shortest = story.legs().stream().mapToInt(Integer::intValue).min().orElse(0);
                boolean ear = place.line() + place.depth() < page.area().top();
                if (place.line() < page.area().top() && !ear || place.line() + place.depth() > page.area().foot()
                        || place.column() + place.width() > page.area().columns()) {
                    broken.add(story.id() + " is outside");
                }
                boolean named = issue.job().diagnostics().stream()
                        .anyMatch(each -> each.code() == DiagnosticCode.PLAN_RULE
                                && each.message().contains("the legs of " + story.id() + " differ"));
                if (deepest - shortest > 2 && !named || story.head() + deepest > place.depth()) {
                    broken.add(story.id() + " has legs " + story.legs());
                }
                take(place, story.id(), taken, broken);
            }
            page.boxes().forEach(box -> take(box.place(), box.box().name(), taken, broken));
        }
        return broken;
    }

    private static void take(
            PlannedStory.Place place, String name, Map<Integer, String> taken, List<String> broken) {
        for (int column = place.column(); column < place.column() + place.width(); column++) {
            for (int line = place.line(); line < place.line() + place.depth(); line++) {
                String other = taken.put(column * 1000 + line, name);
                if (other != null && !other.equals(name)) {
                    broken.add(name + " is over " + other);
                    return;
                }
            }
        }
    }

    private static byte[] bytes(PlannedIssue issue) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        issue.job().to("pdf", pdf);
        return pdf.toByteArray();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
