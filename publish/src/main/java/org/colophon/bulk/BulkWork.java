package org.colophon.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.colophon.Colophon;
import org.colophon.PrintJob;

/** The work on one input, or on several that are bound into one edition. Used once, by one thread. */
final class BulkWork {

    private final BulkFunction function;
    private final String edition;
    private final List<BulkInput> inputs;
    private final List<BulkRow> rows;
    private final PressRoom room;

    /** An input that was read. */
    private record Read(int input, PrintJob job, InputText text, SeenPictures pictures) { }

    /** Work on inputs; the name of the edition is empty for one that is not bound. */
    BulkWork(BulkFunction function, String edition, List<BulkInput> inputs) {
        this.function = function;
        this.edition = edition;
        this.inputs = List.copyOf(inputs);
        this.rows = inputs.stream().map(input -> BulkRow.of(input.id())).toList();
        this.room = PressRoom.of(function.spec());
    }

    List<BulkResult> results() {
        long start = System.nanoTime();
        try (Deadline deadline = new Deadline(function.spec().deadline())) {
            List<Read> read = read(deadline);
            if (!read.isEmpty() && !print(read, deadline) && read.size() > 1) {
                List<Read> sound = sound(read, deadline);
                if (!sound.isEmpty()) {
                    print(sound, deadline);
                }
            }
        }
        long micros = (System.nanoTime() - start) / 1_000 / rows.size();
        return rows.stream().map(row -> new BulkResult(row, micros)).toList();
    }

    private List<Read> read(Deadline deadline) {
        Colophon press = room.press();
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            int number = i;
            attempt(List.of(rows.get(i)), deadline, () -> {
                BulkInput input = inputs.get(number);
                InputText text = InputText.of(input, function.spec().characters());
                rows.get(number).source(text.sha256());
                SeenPictures pictures = new SeenPictures(input.pictures());
                PrintJob job = press.print(text.open(function.spec().characters()), input.id())
                        .withPictures(pictures).withCancellation(deadline.token());
                read.add(new Read(number, job, text, pictures));
            });
        }
        return read;
    }

    private boolean print(List<Read> parts, Deadline deadline) {
        List<BulkRow> printed = parts.stream().map(part -> rows.get(part.input())).toList();
        return attempt(printed, deadline, () -> {
            BulkKey key = new BulkKey(room.digest());
            for (Read part : parts) {
                key.add(part.text().sha256());
                key.watch(part.pictures());
            }
            if (edition.isEmpty()) {
                function.print(parts.getFirst().job(), printed, key, inputs.getFirst().name());
                return;
            }
            PrintJob bound = room.press().bind(edition, parts.stream().map(Read::job).toList())
                    .withCancellation(deadline.token());
            List<BulkRow> packed = List.copyOf(printed);
            function.print(bound, packed, key, OutputPath.safe(edition));
            for (Read part : parts) {
                rows.get(part.input()).printed(part.job().edition(), part.job().diagnostics());
                rows.get(part.input()).pack(edition);
            }
        });
    }

    /** The parts that can be printed alone: the others fail. */
    private List<Read> sound(List<Read> parts, Deadline deadline) {
        List<Read> sound = new ArrayList<>();
        for (Read part : parts) {
            boolean whole = attempt(List.of(rows.get(part.input())), deadline, () -> {
                for (String format : function.spec().formats()) {
                    part.job().check(format);
                }
            });
            if (whole) {
                sound.add(part);
            }
        }
        return sound;
    }

    /** A step of the work. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private boolean attempt(List<BulkRow> concerned, Deadline deadline, Step step) {
        try {
            step.run();
            return true;
        } catch (CancellationException e) {
            if (!deadline.isOver()) {
                throw e;
            }
            concerned.forEach(row -> row.failed(deadline.reason(), List.of()));
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            concerned.forEach(row -> row.failed(BulkFunction.reason(e), BulkFunction.diagnostics(e)));
        }
        return false;
    }
}
