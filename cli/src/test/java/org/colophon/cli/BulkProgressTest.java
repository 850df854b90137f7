package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.colophon.bulk.BulkFunction;
import org.colophon.bulk.BulkInput;
import org.colophon.bulk.BulkResult;
import org.colophon.bulk.BulkSpec;
import org.colophon.bulk.BulkStore;
import org.colophon.bulk.BulkSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words about the progress of an archive, by a clock of its own. */
class BulkProgressTest {

    private static final long SECOND = 1_000_000_000L;

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private final AtomicLong now = new AtomicLong(7 * SECOND);
    private BulkResult printed;
    private BulkResult failed;

    @BeforeEach
    void print() {
        BulkFunction function = BulkFunction.of(
                BulkSpec.of("reading").withFormats(List.of("html")), BulkStore.folder(folder));
        printed = function.apply(BulkInput.of("1", "# 题\n\n正文。\n".getBytes(StandardCharsets.UTF_8)));
        failed = function.apply(BulkInput.of("2", new byte[0]));
    }

    private BulkProgress progress(Surroundings.Reporting reporting) {
        BulkProgress progress = new BulkProgress(new Surroundings.Console(
                InputStream.nullInputStream(), new PrintWriter(new StringWriter()), new PrintWriter(err), reporting),
                now::get);
        progress.begin(30_000);
        return progress;
    }

    @Test
    void saysRateAndRestEveryTenSeconds() {
        BulkProgress progress = progress(Surroundings.Reporting.LINES);
        progress.skipped("0");
        for (int i = 0; i < 400; i++) {
            now.addAndGet(SECOND / 10);
            progress.done(i % 200 == 0 ? failed : printed);
        }
        assertThat(err.toString().lines()).containsExactly(
                "101 of 30,000, 1 failed, 10/s, 50 min left",
                "201 of 30,000, 1 failed, 10/s, 50 min left",
                "301 of 30,000, 2 failed, 10/s, 49 min left",
                "401 of 30,000, 2 failed, 10/s, 49 min left");
        assertThat(progress.last(new BulkSummary(30_000, 1, 2)))
                .isEqualTo("30,000 inputs: 29,997 printed, 1 skipped, 2 failed, in 40.0 s");
    }

    @Test
    void writesOverItsLineOnATerminal() {
        BulkProgress progress = progress(Surroundings.Reporting.BAR);
        now.addAndGet(SECOND);
        progress.done(printed);
        progress.done(printed);
        now.addAndGet(999 * SECOND);
        progress.skipped("3");
        assertThat(err.toString()).isEqualTo(
                "\r1 of 30,000, 0 failed, 1/s, 8 h left    \r3 of 30,000, 0 failed, 0/s, 4,166 h left    ");
        assertThat(progress.last(new BulkSummary(3, 1, 0))).startsWith("\r3 inputs: 2 printed");
    }
}
