package org.colophon.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.colophon.render.Cancellation;

/**
 * Prints an archive into a folder on this machine. A row is written for each input when it is done, so that a run that
 * was killed goes on where it was; at the end the rows are sorted, and the folder is the same whatever the order was.
 * Immutable; docs/archives.md describes the files in the folder.
 */
public final class BulkRun {

    /** The settings of a run. */
    private record Setup(
            BulkSpec spec, BulkInputs inputs, Packing packing, Shard shard, int threads, Optional<String> tree,
            BulkFunction.Naming naming, Before before, Cancellation cancellation) { }

    /** The treatment of the work of an earlier run. */
    private enum Before { FORGET, TRUST }

    private final Setup setup;

    private BulkRun(Setup setup) {
        this.setup = setup;
    }

    /**
     * A run that prints each input for itself, on all cores.
     *
     * @param spec how sources are printed
     * @param inputs the inputs
     * @return the run
     * @throws org.colophon.model.ColophonException if no press can be made so; the message names the missing part
     * @throws IllegalArgumentException if nothing prints a format
     */
    public static BulkRun of(BulkSpec spec, BulkInputs inputs) {
        PressRoom.of(spec);
        return new BulkRun(new Setup(Objects.requireNonNull(spec, "spec"), Objects.requireNonNull(inputs, "inputs"),
                Packing.NONE, Shard.WHOLE, Runtime.getRuntime().availableProcessors(), Optional.empty(),
                BulkFunction.Naming.INPUT, Before.FORGET, Cancellation.Never.INSTANCE));
    }

    /**
     * The same that leaves the work of an earlier run: inputs of which a row is there, whose sources and pictures
     * are as they were, and whose outputs are there in their length.
     *
     * @return the run
     */
    public BulkRun resumed() {
        return new BulkRun(new Setup(setup.spec, setup.inputs, setup.packing, setup.shard, setup.threads, setup.tree,
                setup.naming, Before.TRUST, setup.cancellation));
    }

    /**
     * The same that binds inputs.
     *
     * @param packing how
     * @return the run
     */
    public BulkRun withPacking(Packing packing) {
        return new BulkRun(new Setup(setup.spec, setup.inputs, Objects.requireNonNull(packing, "packing"), setup.shard,
                setup.threads, setup.tree, setup.naming, setup.before, setup.cancellation));
    }

    /**
     * The same for a share of the inputs. When the shares of all are done, their rows are put together.
     *
     * @param shard the share
     * @return the run
     */
    public BulkRun withShard(Shard shard) {
        return new BulkRun(new Setup(setup.spec, setup.inputs, setup.packing, Objects.requireNonNull(shard, "shard"),
                setup.threads, setup.tree, setup.naming, setup.before, setup.cancellation));
    }

    /**
     * The same on other threads.
     *
     * @param threads how many, at least 1
     * @return the run
     * @throws IllegalArgumentException if it is less than 1
     */
    public BulkRun withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("work is done on one thread or more, not on " + threads);
        }
        return new BulkRun(new Setup(setup.spec, setup.inputs, setup.packing, setup.shard, threads, setup.tree,
                setup.naming, setup.before, setup.cancellation));
    }

    /**
     * The same with a view of the outputs for people, in the folder {@code tree}: links where the file system has them.
     *
     * @param pattern such as {@code {publication}/{date}/{page}-{title}}
     * @return the run
     * @throws IllegalArgumentException if nothing in it is filled in, or something that is not known
     */
    public BulkRun withTree(String pattern) {
        TreeView.check(pattern);
        return new BulkRun(new Setup(setup.spec, setup.inputs, setup.packing, setup.shard, setup.threads,
                Optional.of(pattern), setup.naming, setup.before, setup.cancellation));
    }

    /**
     * The same with other names of outputs.
     *
     * @param naming how they are named
     * @return the run
     */
    public BulkRun withNaming(BulkFunction.Naming naming) {
        return new BulkRun(new Setup(setup.spec, setup.inputs, setup.packing, setup.shard, setup.threads, setup.tree,
                Objects.requireNonNull(naming, "naming"), setup.before, setup.cancellation));
    }

    /**
     * The same with somebody who may stop the work: a resumed run goes on with it.
     *
     * @param cancellation the token
     * @return the run
     */
    public BulkRun withCancellation(Cancellation cancellation) {
        return new BulkRun(new Setup(setup.spec, setup.inputs, setup.packing, setup.shard, setup.threads, setup.tree,
                setup.naming, setup.before, Objects.requireNonNull(cancellation, "cancellation")));
    }

    /**
     * Prints.
     *
     * @param folder the folder of outputs, which is made if it is not there
     * @param meter is told how far the work is
     * @return the sums
     * @throws IOException if the folder cannot be written
     * @throws CancellationException if the work was stopped; outputs that are done stay
     */
    public BulkSummary into(Path folder, BulkMeter meter) throws IOException {
        BulkFolder out = BulkFolder.open(folder, setup.shard);
        RowIndex before = out.alone(() -> begin(out));
        List<BulkUnits.Unit> units = BulkUnits.of(setup.inputs.all(), setup.packing, setup.spec).stream()
                .filter(unit -> setup.shard.has(unit.key()))
                .toList();
        meter.begin(units.stream().mapToInt(unit -> unit.inputs().size()).sum());
        BulkSummary summary = print(units, before, out, meter);
        setup.cancellation.check();
        List<String> ids = units.stream().flatMap(unit -> unit.inputs().stream()).map(BulkInput::id).toList();
        return out.alone(() -> end(summary, out, ids));
    }

    private RowIndex begin(BulkFolder out) throws IOException {
        RowIndex before = switch (setup.before) {
            case FORGET -> {
                out.forget();
                yield new RowIndex();
            }
            case TRUST -> out.rows();
        };
        out.begin();
        return before;
    }

    /** The share that ends last puts the rows of all together. */
    private BulkSummary end(BulkSummary summary, BulkFolder out, List<String> ids) throws IOException {
        out.finish(ids);
        if (!out.isSharedWithOthersAtWork()) {
            RowIndex all = switch (setup.before) {
                case FORGET -> out.shards();
                case TRUST -> out.rows();
            };
            new BulkReport(out, setup.inputs.all(), setup.tree).write(all);
        }
        return summary;
    }

    private BulkSummary print(List<BulkUnits.Unit> units, RowIndex before, BulkFolder out, BulkMeter meter)
            throws IOException {
        BulkFunction function = BulkFunction.of(setup.spec, BulkStore.folder(out.path())).withNaming(setup.naming);
        // Not more is begun than is soon done: of a hundred thousand inputs nothing is held.
        Semaphore room = new Semaphore(setup.threads * 2);
        ExecutorService workers = Executors.newFixedThreadPool(setup.threads);
        try (BulkJournal journal = new BulkJournal(out)) {
            BulkStep step = new BulkStep(function, before, journal, meter);
            for (BulkUnits.Unit unit : units) {
                if (setup.cancellation.cancelled() || step.hasFailed()) {
                    break;
                }
                room.acquire();
                workers.execute(() -> {
                    step.run(unit);
                    room.release();
                });
            }
            room.acquire(setup.threads * 2);
            BulkSummary summary = step.summary();
            journal.end(summary);
            return summary;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("printing was interrupted");
        } finally {
            workers.shutdownNow();
        }
    }
}
