package org.colophon.parser.credit.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TagWeightsTest {

    @Test
    void addsWhatAFeatureSays() {
        TagWeights weights = TagWeights.parse(List.of("# a remark", "shape:0,h,\tN5\tO-3", "follows:^\tN2"));
        int[] scores = new int[CreditTag.ALL.length];
        weights.add(FeatureKey.hash("shape:0,h,"), scores);
        weights.add(FeatureKey.hash("shape:0,k,"), scores);
        assertThat(scores[CreditTag.PERSON.ordinal()]).isEqualTo(5);
        assertThat(scores[CreditTag.OUTSIDE.ordinal()]).isEqualTo(-3);
        assertThat(weights.follows(CreditTag.ALL.length, CreditTag.PERSON.ordinal())).isEqualTo(2);
    }

    @Test
    @DisplayName("no unit is inside a piece that has not begun")
    void keepsPiecesWhole() {
        TagWeights weights = TagWeights.parse(List.of());
        for (CreditTag before : CreditTag.ALL) {
            boolean may = weights.follows(before.ordinal(), CreditTag.IN_PERSON.ordinal()) > TagWeights.NEVER;
            assertThat(may).as(before.name()).isEqualTo(before == CreditTag.PERSON || before == CreditTag.IN_PERSON);
        }
        assertThat(weights.follows(CreditTag.ALL.length, CreditTag.IN_PERSON.ordinal())).isEqualTo(TagWeights.NEVER);
    }

    @Test
    void refusesUnknownTags() {
        assertThatThrownBy(() -> TagWeights.parse(List.of("shape:0,h,\tX5"))).hasMessageContaining("X");
    }

    @Test
    @DisplayName("the key of a feature and its name have one hash")
    void hashesKeysAsTheirNames() {
        FeatureKey key = new FeatureKey().of("name").with(-12).with("记").with(true);
        assertThat(key.toString()).isEqualTo("name:-12,记,+");
        assertThat(key.hash()).isEqualTo(FeatureKey.hash("name:-12,记,+"));
    }
}
