package org.colophon.model.pay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides whole numbers by weights: what is left over goes to the largest fractions, then to the first. */
final class CentShares {

    private CentShares() {
    }

    static List<Long> of(long whole, List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        List<Long> parts = new ArrayList<>();
        List<Long> fractions = new ArrayList<>();
        long left = whole;
        for (int weight : weights) {
            long product = Math.multiplyExact(whole, (long) weight);
            parts.add(product / sum);
            fractions.add(product % sum);
            left -= product / sum;
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> fractions.get(i)).reversed())
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts;
    }
}
