package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.colophon.model.json.EditionJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Promise one, on constructs inside each other. {@code -Dnested.rounds=1000000} reads for about ten minutes. */
class NestedTextTest {

    private static final int ROUNDS = Integer.getInteger("nested.rounds", 5_000);

    @Test
    @DisplayName("every word of constructs in each other is in the model")
    void everyWordIsInTheModel() throws IOException {
        List<Nesting> nestings = Nesting.all();
        long seed = Long.getLong("seed", 42);
        for (int round = 0; round < ROUNDS; round++) {
            NestedText text = new NestedText.Maker(nestings, new Random(seed * ROUNDS + round)).document();
            if (!missing(text).isEmpty()) {
                NestedText smallest = text.smallest(smaller -> !missing(smaller).isEmpty());
                throw new AssertionError("seed %d, round %d: %s are lost of%n%s"
                        .formatted(seed, round, missing(smallest), smallest.source()));
            }
        }
    }

    @Test
    void shrinksToTheFewestNodes() throws IOException {
        NestedText text = new NestedText.Maker(Nesting.all(), new Random(7)).document();
        String word = text.words().getLast();
        NestedText smallest = text.smallest(smaller -> smaller.source().contains(word));
        assertThat(smallest.words()).containsExactly(word);
    }

    /** The words that no text of the model has. */
    private static List<String> missing(NestedText text) {
        Parsed parsed = WithoutNet.parse(text.source());
        String model = EditionJson.write(parsed.edition());
        return text.words().stream().filter(word -> !model.contains(word)).toList();
    }
}
