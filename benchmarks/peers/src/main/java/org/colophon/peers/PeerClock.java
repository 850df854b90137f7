package org.colophon.peers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Lets one peer print one source: once, for a cold start, or again and again in one process. It prints the medians of
 * wall time and processor time in milliseconds and the bytes allocated, and writes the last output.
 */
final class PeerClock {

    /** Rounds before the clock counts, and those that it counts. */
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 21;

    private PeerClock() {
    }

    /** A program that writes a document of Markdown. */
    interface Peer {

        /** The document. */
        byte[] print(String markdown) throws Exception;
    }

    /**
     * Runs a peer.
     *
     * @param arguments {@code cold} or {@code warm}, the source, the output
     */
    static void run(Peer peer, String... arguments) throws Exception {
        String markdown = Files.readString(Path.of(arguments[1]));
        Path output = Path.of(arguments[2]);
        if (arguments[0].equals("cold")) {
            Files.write(output, peer.print(markdown));
        } else {
            warm(peer, markdown, output);
        }
    }

    private static void warm(Peer peer, String markdown, Path output) throws Exception {
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] wall = new long[ROUNDS];
        long[] processor = new long[ROUNDS];
        long[] allocated = new long[ROUNDS];
        byte[] last = new byte[0];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long time = System.nanoTime();
            long spent = thread.getCurrentThreadCpuTime();
            long bytes = thread.getCurrentThreadAllocatedBytes();
            last = peer.print(markdown);
            if (i >= 0) {
                wall[i] = System.nanoTime() - time;
                processor[i] = thread.getCurrentThreadCpuTime() - spent;
                allocated[i] = thread.getCurrentThreadAllocatedBytes() - bytes;
            }
        }
        Files.write(output, last);
        System.out.printf("%.2f %.2f %d%n", median(wall) / 1e6, median(processor) / 1e6, median(allocated));
    }

    private static long median(long... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** The path of a file that the script gives. */
    static Path given(String name) throws IOException {
        Path path = Path.of(System.getProperty(name, ""));
        if (!Files.isRegularFile(path)) {
            throw new IOException("-D" + name + " names no file: " + path);
        }
        return path;
    }
}
