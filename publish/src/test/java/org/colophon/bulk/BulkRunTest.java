package org.colophon.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.colophon.render.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives as they are printed on one machine: nothing is lost, nothing is printed twice, any order gives the same. */
class BulkRunTest {

    private static final BulkSpec SPEC = BulkSpec.of("reading").withFormats(List.of("html"));

    @TempDir
    private Path folder;

    private BulkRun run(String in) throws IOException {
        return run(SPEC, in);
    }

    private BulkRun run(BulkSpec spec, String in) throws IOException {
        return BulkRun.of(spec, BulkInputs.of(List.of(folder.resolve(in).toString())));
    }

    private BulkSummary into(BulkRun run, String out) throws IOException {
        return run.into(folder.resolve(out), BulkMeter.none());
    }

    private Map<String, List<Byte>> files(String out) throws IOException {
        return Archive.files(folder.resolve(out));
    }

    private List<BulkRow> rows(String out) throws IOException {
        return Files.readAllLines(folder.resolve(out).resolve("manifest.jsonl")).stream().map(BulkRow::parse).toList();
    }

    @Test
    void keepsTheTreeOfItsInputs() throws IOException {
        Archive.write(folder.resolve("in"), 3, 2);
        assertThat(into(run("in"), "out")).isEqualTo(new BulkSummary(6, 0, 0));
        assertThat(files("out")).containsOnlyKeys(
                "2004/01-01/A01.html", "2004/01-01/A02.html", "2004/01-02/A01.html", "2004/01-02/A02.html",
                "2004/01-03/A01.html", "2004/01-03/A02.html", "manifest.jsonl", "credits.jsonl", "credits.csv");
        assertThat(rows("out")).extracting(BulkRow::id).isSorted().hasSize(6);
        assertThat(Files.readAllLines(folder.resolve("out/credits.jsonl"))).hasSize(12);
        assertThat(Files.readAllLines(folder.resolve("out/credits.csv"))).hasSize(13)
                .element(1).asString().startsWith("2004/01-01/A01.md,7,a1,菜市之1,,article,a1,WRITER,文,林晚舟,");
        assertThat(Files.readString(folder.resolve("out/manifest.jsonl"))).doesNotContain("micros", folder.toString());
        assertThat(Files.readAllLines(folder.resolve("out/metrics.jsonl"))).hasSize(7)
                .last().asString().contains("\"printed\":6");
    }

    @Test
    void tenKindsOfPoisonAreEachARow() throws IOException {
        Archive.write(folder.resolve("in"), 1, 3);
        for (Map.Entry<String, byte[]> file : Archive.poison().entrySet()) {
            Files.write(folder.resolve("in").resolve(file.getKey()), file.getValue());
        }
        BulkSummary summary = into(run(SPEC.withCharacters(100_000), "in"), "out");
        assertThat(summary.inputs()).isEqualTo(13);
        assertThat(rows("out")).hasSize(13).filteredOn(row -> !row.isPrinted()).extracting(BulkRow::id)
                .contains("blank.md", "empty.md", "longer.md", "pdf.md");
        assertThat(rows("out")).filteredOn(row -> row.id().startsWith("2004")).allMatch(BulkRow::isPrinted);
        assertThat(files("out")).containsKeys("dead/empty.json", "dead/longer.json", "gbk.html", "deep.html");
        assertThat(Files.readString(folder.resolve("out/dead/longer.json"))).contains("failure").doesNotContain("字字");
    }

    @Test
    void sharesTogetherAreTheWhole() throws IOException {
        Archive.write(folder.resolve("in"), 4, 4);
        Files.createFile(folder.resolve("in/empty.md"));
        into(run("in").withTree("{date}/{title}"), "whole");
        for (int share : List.of(3, 1, 4, 2)) {
            assertThat(folder.resolve("shares/manifest.jsonl")).doesNotExist();
            into(run("in").withTree("{date}/{title}").withShard(new Shard(share, 4)).withThreads(1), "shares");
        }
        assertThat(files("shares")).isEqualTo(files("whole"));
        BulkRun share = run("in").withTree("{date}/{title}").withShard(Shard.parse("2/4"));
        BulkSummary again = into(share.resumed(), "shares");
        assertThat(again.printed()).isZero();
        assertThat(files("shares")).isEqualTo(files("whole"));
    }

    @Test
    void sharesAtOnceAreTheWhole() throws Exception {
        Archive.write(folder.resolve("in"), 4, 4);
        into(run("in"), "whole");
        for (String changed : List.of("", "2004/01-02/A01.md", "2004/01-03/A02.md")) {
            if (!changed.isEmpty()) {
                Files.writeString(folder.resolve("in").resolve(changed), Archive.article(1, 9));
                into(run("in"), "whole");
            }
            try (ExecutorService machines = Executors.newFixedThreadPool(8)) {
                List<Callable<BulkSummary>> shares = IntStream.rangeClosed(1, 8).<Callable<BulkSummary>>mapToObj(
                        share -> () -> into(run("in").withShard(new Shard(share, 8)).resumed().withThreads(1), "out"))
                        .toList();
                for (Future<BulkSummary> share : machines.invokeAll(shares)) {
                    assertThat(share.get().failed()).isZero();
                }
            }
            assertThat(files("out")).as(changed).isEqualTo(files("whole"));
        }
    }

    @Test
    void rowsOfAShareThatWasKilledAreNotTakenForNewOnes() throws IOException {
        Archive.write(folder.resolve("in"), 2, 2);
        into(run("in"), "out");
        Path journal = folder.resolve("out/.colophon/journal-2-of-2.jsonl");
        Files.createFile(Files.createDirectories(journal.resolveSibling("")).resolve("journal-2-of-2.jsonl"));
        into(run("in").withShard(new Shard(1, 2)).resumed(), "out");
        assertThat(journal).exists();
        into(run("in").withShard(new Shard(2, 2)).resumed(), "out");
        assertThat(folder.resolve("out/.colophon")).doesNotExist();
    }

    /** Says stop after so many inputs. */
    private record Stop(Cancellation.Token token, AtomicInteger left) implements BulkMeter {
        @Override
        public void begin(int inputs) {
            assertThat(inputs).isPositive();
        }

        @Override
        public void done(BulkResult result) {
            if (left.decrementAndGet() == 0) {
                token.cancel();
            }
        }

        @Override
        public void skipped(String id) {
            assertThat(id).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"none, 1", "none, 7", "none, 15", "issue, 5", "number, 6"})
    void aRunThatWasStoppedGoesOn(String packing, int after) throws IOException {
        Archive.write(folder.resolve("in"), 4, 4);
        Packing how = switch (packing) {
            case "issue" -> Packing.BY_ISSUE;
            case "number" -> Packing.of(3);
            default -> Packing.NONE;
        };
        into(run("in").withPacking(how), "whole");
        Cancellation.Token token = Cancellation.create();
        BulkRun stopped = run("in").withPacking(how).withCancellation(token).withThreads(1);
        assertThatThrownBy(() -> stopped.into(folder.resolve("out"), new Stop(token, new AtomicInteger(after))))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("out/manifest.jsonl")).doesNotExist();
        BulkSummary rest = into(run("in").withPacking(how).resumed(), "out");
        assertThat(rest.skipped()).isGreaterThanOrEqualTo(after);
        assertThat(files("out")).isEqualTo(files("whole"));
    }

    @Test
    void aResumedRunTrustsNameLengthAndRow() throws IOException {
        Path in = Archive.write(folder.resolve("in"), 2, 2);
        Files.writeString(in.resolve("pictured.md"), "# 图\n\n![港口](port.png)\n\n正文。\n");
        into(run("in"), "out");
        assertThat(into(run("in").resumed(), "out")).isEqualTo(new BulkSummary(5, 5, 0));
        Files.writeString(in.resolve("2004/01-01/A01.md"), Archive.article(1, 9));
        Files.delete(folder.resolve("out/2004/01-01/A02.html"));
        Files.writeString(folder.resolve("out/2004/01-02/A01.html"), "torn");
        Files.write(in.resolve("port.png"), new byte[] {1, 2, 3});
        assertThat(into(run("in").resumed(), "out")).isEqualTo(new BulkSummary(5, 1, 0));
        assertThat(into(run(SPEC.withStrictness(org.colophon.render.Strictness.STRICT), "in").resumed(), "out"))
                .isEqualTo(new BulkSummary(5, 0, 1));
        into(run("in"), "fresh");
        into(run("in").resumed(), "out");
        assertThat(files("out")).isEqualTo(files("fresh"));
    }

    @Test
    void theOrderOfTheWorkIsNotSeen() throws IOException {
        Archive.write(folder.resolve("in"), 3, 5);
        into(run("in").withThreads(1), "one");
        into(run("in").withThreads(4), "four");
        assertThat(files("four")).isEqualTo(files("one"));
    }

    @Test
    void oneArticleDoesNotFailItsIssue() throws IOException {
        Path in = Archive.write(folder.resolve("in"), 2, 3);
        Files.writeString(in.resolve("2004/01-01/A02.md"), Archive.article(1, 2) + "\n![港口](no.png)\n");
        Files.createFile(in.resolve("2004/01-02/empty.md"));
        BulkSpec strict = SPEC.withStrictness(org.colophon.render.Strictness.STRICT);
        assertThat(into(run(strict, "in").withPacking(Packing.BY_ISSUE), "out").failed()).isEqualTo(2);
        assertThat(files("out")).containsKeys("河畔晚报 2004-01-01.html", "河畔晚报 2004-01-02.html",
                "dead/2004/01-01/A02.json", "dead/2004/01-02/empty.json");
        assertThat(folder.resolve("out/河畔晚报 2004-01-01.html")).content().contains("第1段。", "第3段。")
                .doesNotContain("第2段。");
        assertThat(rows("out")).filteredOn(BulkRow::isPrinted).hasSize(5)
                .allMatch(row -> row.text("pack").startsWith("河畔晚报 2004-01-0"));
    }

    @Test
    void linksAViewForPeople() throws IOException {
        Path in = Archive.write(folder.resolve("in"), 1, 2);
        Files.writeString(in.resolve("2004/01-01/B01.md"), Archive.article(1, 2));
        into(run("in").withTree("{publication}/{date}/{page}-{title}").withNaming(BulkFunction.Naming.CONTENT), "out");
        assertThat(files("out")).containsKeys("tree/河畔晚报/2004-01-01/菜市之1.html",
                "tree/河畔晚报/2004-01-01/菜市之2.html");
        // The third has the same text, and so the same output.
        assertThat(files("out").keySet())
                .filteredOn(name -> name.matches("[0-9a-f]{2}/[0-9a-f]{64}\\.html")).hasSize(2);
        assertThat(rows("out")).flatExtracting(BulkRow::outputs)
                .allMatch(output -> output.name().equals(
                        output.sha256().substring(0, 2) + "/" + output.sha256() + ".html"));
        assertThatThrownBy(() -> into(run("in").withTree("{colour}"), "out"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("{title}");
    }
}
