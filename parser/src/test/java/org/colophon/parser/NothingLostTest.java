package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Promise one, on random texts: every letter of the source is in the model, and the parser never throws. */
class NothingLostTest {

    private static final int ROUNDS = 10_000;

    @Test
    void everyLetterOfMutatedSeedsIsInTheModel() throws IOException {
        long seed = Long.getLong("seed", 42);
        Mutations mutations = new Mutations(new Random(seed));
        for (int round = 0; round < ROUNDS; round++) {
            String text = mutations.next();
            Parsed parsed = WithoutNet.parse(text);
            assertThat(LetterCount.missing(text, parsed)).as("seed %d, round %d:%n%s", seed, round, text).isEmpty();
        }
    }
}
