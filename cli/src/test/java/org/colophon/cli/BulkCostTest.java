package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.Colophon;
import org.colophon.bulk.BulkInputs;
import org.colophon.bulk.BulkMeter;
import org.colophon.bulk.BulkRun;
import org.colophon.bulk.BulkSpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cost of rows and of work that can go on, beside that of printing: processor time of a plain loop over the same
 * articles, in turns, in one JVM.
 */
@Tag("slow")
class BulkCostTest {

    private static final int ARTICLES = Integer.getInteger("archive.articles", 300);
    private static final List<String> FORMATS = List.of(System.getProperty("archive.formats", "pdf,html").split(","));
    private static final int ROUNDS = 7;
    private static final double MOST = 1.1;

    @TempDir
    private Path folder;

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private long loop(Colophon press, int round) throws IOException {
        long before = processor();
        Path out = folder.resolve("loop-" + round);
        try (Stream<Path> files = Files.walk(folder.resolve("in"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path to = out.resolve(folder.resolve("in").relativize(file)).resolveSibling("");
                press.print(file).into(Files.createDirectories(to));
            }
        }
        return processor() - before;
    }

    private long bulk(BulkSpec spec, int round) throws IOException {
        long before = processor();
        BulkRun.of(spec, BulkInputs.of(List.of(folder.resolve("in").toString()))).withThreads(1)
                .into(folder.resolve("bulk-" + round), BulkMeter.none());
        return processor() - before;
    }

    @Test
    void costsLittleMoreThanALoop() throws IOException {
        new InventedArchive(ARTICLES, 10).write(folder.resolve("in"));
        BulkSpec spec = BulkSpec.of("tabloid").withFormats(FORMATS);
        Colophon press = Colophon.builder().style("tabloid").formats(FORMATS.toArray(String[]::new)).build();
        long loop = Long.MAX_VALUE;
        long bulk = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            loop = Math.min(loop, loop(press, round));
            bulk = Math.min(bulk, bulk(spec, round));
        }
        System.out.printf("%s: loop %.2f ms, bulk %.2f ms an article, %.3f times%n", FORMATS,
                loop / 1e6 / ARTICLES, bulk / 1e6 / ARTICLES, (double) bulk / loop);
        assertThat((double) bulk / loop).isLessThan(MOST);
    }
}
