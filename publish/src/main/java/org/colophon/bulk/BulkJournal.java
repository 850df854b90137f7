package org.colophon.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a run in the order in which they are done, each written at once: a process may be killed at any time.
 * Times are written apart from them. Thread-safe.
 */
final class BulkJournal implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MILLION = 1_000_000;

    private final BufferedWriter rows;
    private final BufferedWriter metrics;
    private final long start = System.nanoTime();

    BulkJournal(BulkFolder out) throws IOException {
        rows = out.writeJournal();
        metrics = out.writeMetrics();
    }

    synchronized void add(BulkResult result) throws IOException {
        rows.write(result.row());
        rows.write('\n');
        rows.flush();
        metrics.write(MAPPER.writeValueAsString(
                MAPPER.createObjectNode().put("id", result.id()).put("micros", result.micros())) + "\n");
    }

    /** Writes the sums of a run. */
    synchronized void end(BulkSummary summary) throws IOException {
        BigDecimal seconds = BigDecimal.valueOf((System.nanoTime() - start) / 1_000, 6);
        BigDecimal rate = seconds.signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(summary.printed()).divide(seconds, 1, RoundingMode.HALF_UP);
        metrics.write(MAPPER.writeValueAsString(MAPPER.createObjectNode()
                .put("inputs", summary.inputs()).put("printed", summary.printed())
                .put("skipped", summary.skipped()).put("failed", summary.failed())
                .put("seconds", seconds.setScale(3, RoundingMode.HALF_UP)).put("perSecond", rate)
                .put("processorSeconds", processor())
                .put("heapMegabytes", Runtime.getRuntime().totalMemory() / MILLION)) + "\n");
    }

    private static BigDecimal processor() {
        Duration time = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return BigDecimal.valueOf(time.toMillis(), 3);
    }

    @Override
    public synchronized void close() throws IOException {
        rows.close();
        metrics.close();
    }
}
