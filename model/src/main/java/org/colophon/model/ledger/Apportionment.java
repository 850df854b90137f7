package org.colophon.model.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole number by weights so that the parts add up to it: the method of the largest remainders. */
final class Apportionment {

    private Apportionment() {
    }

    /** Divides the number; all parts are 0 where all weights are. */
    static long[] of(long whole, List<Integer> weights) {
        long[] parts = new long[weights.size()];
        long[] remainders = new long[weights.size()];
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        if (sum == 0) {
            return parts;
        }
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            long share = Math.multiplyExact(whole, (long) weights.get(i));
            parts[i] = share / sum;
            remainders[i] = share % sum;
            left -= parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
