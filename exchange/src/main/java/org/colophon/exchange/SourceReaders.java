package org.colophon.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The readers of foreign formats that are installed. */
public final class SourceReaders {

    /** So many bytes of a document tell its format. */
    public static final int HEAD = 4_096;

    /** A search takes longer than a page: readers are those beside this class, and are found once. */
    private static final List<SourceReader> INSTALLED =
            ServiceLoader.load(SourceReader.class, SourceReader.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(reader -> reader.getClass().getName()))
                    .toList();

    private SourceReaders() {
    }

    /**
     * Finds the reader of a document.
     *
     * @param head its first bytes; more than {@link #HEAD} are not looked at
     * @return the reader; empty if none knows it
     */
    public static Optional<SourceReader> of(byte[] head) {
        byte[] first = head.length > HEAD ? Arrays.copyOf(head, HEAD) : head;
        return INSTALLED.stream().filter(reader -> reader.reads(first)).findFirst();
    }

    /**
     * The readers that are installed.
     *
     * @return the readers, ordered by the names of their classes
     */
    public static List<SourceReader> all() {
        return INSTALLED;
    }
}
