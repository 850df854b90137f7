package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets parallel work claim output names in the order of the inputs, so that of two inputs that would write the same
 * file it is always the first that does. Work that has no name to claim, or failed, must {@link #leave} too.
 */
final class Turnstile {

    private final Map<Path, Path> owners = new HashMap<>();
    private final BitSet left = new BitSet();

    /** Waits for all earlier inputs and claims a name. */
    synchronized void claim(int index, Path output, Path input) throws IOException {
        try {
            while (left.nextClearBit(0) < index) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        Path owner = owners.putIfAbsent(output.toAbsolutePath().normalize(), input);
        leave(index);
        if (owner != null) {
            throw new IOException(input + " was not written: " + output + " is already that of " + owner
                    + "; give them names of their own or print them into different folders");
        }
    }

    /** Lets later inputs pass. */
    synchronized void leave(int index) {
        left.set(index);
        notifyAll();
    }
}
