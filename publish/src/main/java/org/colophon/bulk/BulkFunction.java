package org.colophon.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.colophon.PrintJob;
import org.colophon.Printed;
import org.colophon.model.Diagnostic;
import org.colophon.render.EditionRefusedException;

/**
 * Prints inputs, one at a time, from any thread. It can be serialised, so that engines send it to other machines; the
 * press that it prints with is made once a JVM. It throws for no input: the fault of one is in its result, be it its
 * content, a part of the library that is missing, or memory that it would take.
 */
public final class BulkFunction implements Serializable {

    /** Ways to name outputs. */
    public enum Naming {
        /** After their inputs. */
        INPUT,
        /** After their digests: outputs that are equal are one. */
        CONTENT
    }

    private static final long serialVersionUID = 1L;

    /** The way inputs are printed. */
    private final BulkSpec spec;
    /** The place outputs are kept in. */
    private final BulkStore store;
    /** The way outputs are named. */
    private final Naming naming;

    private BulkFunction(BulkSpec spec, BulkStore store, Naming naming) {
        this.spec = Objects.requireNonNull(spec, "spec");
        this.store = Objects.requireNonNull(store, "store");
        this.naming = Objects.requireNonNull(naming, "naming");
    }

    /**
     * A function that names outputs after their inputs.
     *
     * @param spec how sources are printed
     * @param store where outputs go
     * @return the function
     */
    public static BulkFunction of(BulkSpec spec, BulkStore store) {
        return new BulkFunction(spec, store, Naming.INPUT);
    }

    /**
     * The same with other names of outputs.
     *
     * @param other how they are named
     * @return the function
     */
    public BulkFunction withNaming(Naming other) {
        return new BulkFunction(spec, store, other);
    }

    BulkSpec spec() {
        return spec;
    }

    /**
     * Prints an input.
     *
     * @param input the input
     * @return the result
     * @throws CancellationException if the thread was interrupted
     * @throws org.colophon.model.ColophonException if no press can be made so; the message names the missing part
     */
    public BulkResult apply(BulkInput input) {
        return new BulkWork(this, "", List.of(input)).results().getFirst();
    }

    /**
     * Binds inputs into one edition and prints it. An input that cannot be printed fails alone.
     *
     * @param name name of the edition and its outputs
     * @param inputs the inputs, in the order of their articles
     * @return a result for each input, all with the outputs of the edition
     * @throws IllegalArgumentException if the name is blank
     * @throws CancellationException if the thread was interrupted
     * @throws org.colophon.model.ColophonException if no press can be made so; the message names the missing part
     */
    public List<BulkResult> bind(String name, List<BulkInput> inputs) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an edition and its outputs have a name, such as that of its issue");
        }
        if (inputs.isEmpty()) {
            return List.of();
        }
        return new BulkWork(this, name, inputs).results();
    }

    /** Whether rows of a manifest are still true of inputs, and the outputs that they name are there. */
    boolean holds(List<BulkInput> inputs, List<BulkRow> rows) {
        try {
            BulkKey key = new BulkKey(PressRoom.of(spec).digest());
            for (int i = 0; i < inputs.size(); i++) {
                BulkRow row = rows.get(i);
                if (!row.isPrinted()) {
                    return false;
                }
                key.add(InputText.of(inputs.get(i), spec.characters()).sha256());
            }
            key.add(picturesNow(inputs, rows));
            String now = key.hex();
            for (BulkRow row : rows) {
                if (!row.key().equals(now) || !isStored(row)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Map<String, String> picturesNow(List<BulkInput> inputs, List<BulkRow> rows) throws IOException {
        Map<String, String> now = new TreeMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            String prefix = BulkKey.prefix(i);
            List<String> references = rows.get(i).pictures().keySet().stream().toList();
            new SeenPictures(inputs.get(i).pictures()).again(references)
                    .forEach((reference, sha256) -> now.put(prefix + reference, sha256));
        }
        return now;
    }

    private boolean isStored(BulkRow row) throws IOException {
        for (BulkOutput output : row.outputs()) {
            if (!store.holds(output.name(), output.bytes())) {
                return false;
            }
        }
        return !row.outputs().isEmpty();
    }

    /** An output before it is stored. */
    private record Made(String extension, byte[] content, int pages) { }

    /** Prints all formats of a job and writes them into rows. */
    void print(PrintJob job, List<BulkRow> rows, BulkKey key, String name) throws IOException {
        List<Made> made = new ArrayList<>();
        Map<Diagnostic, Boolean> found = new LinkedHashMap<>();
        for (String format : spec.formats()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            Printed printed = job.to(format, out);
            printed.diagnostics().forEach(each -> found.put(each, true));
            made.add(new Made(printed.report().format().extension(), out.toByteArray(), printed.report().pages()));
        }
        String digest = key.add(key.pictures()).hex();
        for (Made each : made) {
            String sha256 = Sha256.of(each.content());
            String stem = switch (naming) {
                case INPUT -> name;
                case CONTENT -> sha256.substring(0, 2) + "/" + sha256;
            };
            BulkOutput output = new BulkOutput(stem + "." + each.extension(), sha256, each.content().length);
            store.put(output.name(), each.content());
            rows.forEach(row -> row.output(output, each.pages()));
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).key(digest, key.pictures(i));
        }
        if (rows.size() == 1) {
            rows.getFirst().printed(job.edition(), List.copyOf(found.keySet()));
        }
    }

    /** The diagnostics that a failure brings. */
    static List<Diagnostic> diagnostics(Throwable failure) {
        return failure instanceof EditionRefusedException refused ? refused.errors() : List.of();
    }

    static String reason(Throwable failure) {
        String message = failure.getMessage();
        return failure instanceof OutOfMemoryError ? "Java ran out of memory: give it more, or print on fewer threads"
                : failure instanceof StackOverflowError ? "it nests too deep"
                : message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
