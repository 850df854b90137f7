package org.colophon.bulk;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A share of an archive, for one of several processes that print into one folder. The inputs are the same for all.
 *
 * @param number the share, from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {

    /** The whole. */
    public static final Shard WHOLE = new Shard(1, 1);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there is no such share
     */
    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("a share is 1/" + of + " to " + of + "/" + of + ", not " + number);
        }
    }

    /**
     * Reads a share as people write it.
     *
     * @param written such as {@code 3/16}
     * @return the share
     * @throws IllegalArgumentException if it is none
     */
    public static Shard parse(String written) {
        String[] parts = written.split("/", -1);
        try {
            if (parts.length == 2) {
                return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a share is written as 3/16, not as " + written, e);
        }
        throw new IllegalArgumentException("a share is written as 3/16, not as " + written);
    }

    /** Whether a unit of work belongs to this share, by its name alone. */
    boolean has(String unit) {
        CRC32 sum = new CRC32();
        sum.update(unit.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % of == number - 1;
    }

    /** The name of a file that this share writes for itself. */
    String named(String what) {
        return what + "-" + number + "-of-" + of + ".jsonl";
    }
}
