package org.colophon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * The names of outputs: none is that of an input, and of two inputs that would write the same file it is always the
 * first that does. Parallel work claims names in the order of the inputs; work that has no name to claim, or failed,
 * must {@link #leave} too.
 */
final class OutputNames {

    private final List<Path> inputs;
    private final Map<String, String> owners = new HashMap<>();
    private final BitSet left = new BitSet();

    OutputNames(List<Path> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    /** Waits for all earlier inputs and claims all outputs of one source, or none of them. */
    synchronized void claim(int index, List<Path> outputs, String source, List<Path> own) throws IOException {
        try {
            while (left.nextClearBit(0) < index) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(source + ": printing was interrupted");
        }
        claimKnown(index, outputs, source, own);
    }

    /** Claims outputs whose names differ from those of all other sources, without waiting for these. */
    synchronized void claimKnown(int index, List<Path> outputs, String source, List<Path> own) throws IOException {
        try {
            for (Path output : outputs) {
                refuseTaken(output, source);
                refuseInput(output, source, inputs);
                refuseInput(output, source, own);
            }
            for (Path output : outputs) {
                owners.put(key(output), source);
            }
        } finally {
            leave(index);
        }
    }

    private void refuseTaken(Path output, String source) throws IOException {
        String owner = owners.get(key(output));
        if (owner != null) {
            throw new OutputRefusedException(source + " was not written: " + output + " is already that of " + owner
                    + "; give them names of their own or print them into different folders");
        }
    }

    private static void refuseInput(Path output, String source, List<Path> inputs) throws IOException {
        for (Path each : inputs) {
            if (isSame(output, each)) {
                throw new OutputRefusedException(source + " was not written: its output " + output
                        + " would overwrite the input " + each + "; name another folder");
            }
        }
    }

    /** Lets later inputs pass. */
    synchronized void leave(int index) {
        left.set(index);
        notifyAll();
    }

    private static boolean isSame(Path output, Path input) throws IOException {
        return Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input)
                || key(output).equals(key(input));
    }

    /**
     * A key that is equal for names that some file system takes for one. macOS and Windows do not tell capitals from
     * small letters, and macOS not composed letters from decomposed ones: outputs that Linux keeps apart overwrite each
     * other there.
     */
    private static String key(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path real = folder != null && Files.isDirectory(folder) ? folder.toRealPath() : folder;
        String name = real == null ? file.toString() : real.resolve(file.getFileName()).toString();
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
