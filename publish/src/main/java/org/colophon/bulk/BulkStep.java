package org.colophon.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The work on each edition of an archive: it is printed, or left as an earlier run has printed it. Thread-safe. */
final class BulkStep {

    private final BulkFunction function;
    private final RowIndex before;
    private final BulkJournal journal;
    private final BulkMeter meter;
    private final AtomicInteger inputs = new AtomicInteger();
    private final AtomicInteger skipped = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> stopped = new AtomicReference<>();

    BulkStep(BulkFunction function, RowIndex before, BulkJournal journal, BulkMeter meter) {
        this.function = function;
        this.before = before;
        this.journal = journal;
        this.meter = meter;
    }

    /** Does the work. A failure that is of no input, such as a full disk, ends the run. */
    void run(BulkUnits.Unit unit) {
        try {
            if (isPrinted(unit)) {
                inputs.addAndGet(unit.inputs().size());
                skipped.addAndGet(unit.inputs().size());
                unit.inputs().forEach(input -> meter.skipped(input.id()));
                return;
            }
            List<BulkResult> results = unit.name().isEmpty()
                    ? List.of(function.apply(unit.inputs().getFirst()))
                    : function.bind(unit.name(), unit.inputs());
            for (BulkResult result : results) {
                journal.add(result);
                inputs.incrementAndGet();
                failed.addAndGet(result.state() == BulkResult.State.FAILED ? 1 : 0);
                meter.done(result);
            }
        } catch (IOException | RuntimeException | Error e) {
            stopped.compareAndSet(null, e);
        }
    }

    private boolean isPrinted(BulkUnits.Unit unit) throws IOException {
        List<BulkRow> rows = new ArrayList<>();
        for (BulkInput input : unit.inputs()) {
            Optional<BulkRow> row = before.row(input.id());
            if (row.isEmpty()) {
                return false;
            }
            rows.add(row.get());
        }
        return function.holds(unit.inputs(), rows);
    }

    boolean hasFailed() {
        return stopped.get() != null;
    }

    /** Returns the sums, or throws the failure that stopped the work. */
    BulkSummary summary() throws IOException {
        Throwable failure = stopped.get();
        if (failure == null) {
            return new BulkSummary(inputs.get(), skipped.get(), failed.get());
        }
        switch (failure) {
            case IOException e -> throw new IOException(e.getMessage(), e);
            case UncheckedIOException e -> throw new IOException(e.getMessage(), e);
            case CancellationException e -> throw new CancellationException(e.getMessage());
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException("no work throws this", failure);
        }
    }
}
