package org.colophon.model.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The rule by which those who made a work share it. Whole characters and thousandths of pictures are shared; the rest
 * of a division goes to the largest fractions, and among equal ones to those who are named first.
 */
@FunctionalInterface
public interface ShareRule {

    /**
     * Weighs the parts that people had in a work.
     *
     * @param work the work, with the contributions to weigh
     * @return a weight for each contribution, in their order: 0 has no share, 2 has twice the share of 1. Where all are
     *     0 the work is {@linkplain LedgerShares#unsigned() unsigned}.
     */
    List<Integer> weigh(CreditedWork work);

    /**
     * All who made the work have the same share: a text is its authors', a picture its makers'. Where none is named it
     * is theirs who compiled or translated the text, and where there are none of these either, theirs who supplied the
     * text or picture. Somebody who is named twice has one share.
     *
     * @return the rule
     */
    static ShareRule equal() {
        return work -> spread(work, people -> Collections.nCopies(people, 1));
    }

    /**
     * The first of those who made the work has the most: of three people the weights are 3, 2 and 1. Who they are is
     * as for {@link #equal()}.
     *
     * @return the rule
     */
    static ShareRule byOrder() {
        return work -> spread(work, people -> {
            List<Integer> weights = new ArrayList<>();
            for (int place = 0; place < people; place++) {
                weights.add(people - place);
            }
            return weights;
        });
    }

    /**
     * A rule that weighs each contribution by itself.
     *
     * @param weight gives the weight of a contribution; 0 has no share
     * @return the rule
     */
    static ShareRule of(ToIntFunction<Contribution> weight) {
        return work -> work.contributions().stream().map(weight::applyAsInt).toList();
    }

    /** Gives weights to the makers of a work, who are as many as the function is told, and 0 to all others. */
    private static List<Integer> spread(CreditedWork work, java.util.function.IntFunction<List<Integer>> weights) {
        List<Integer> makers = Makers.of(work);
        List<Integer> spread = new ArrayList<>(Collections.nCopies(work.contributions().size(), 0));
        List<Integer> given = weights.apply(makers.size());
        for (int i = 0; i < makers.size(); i++) {
            spread.set(makers.get(i), given.get(i));
        }
        return spread;
    }
}
