package org.colophon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.colophon.model.Block;
import org.colophon.model.EditionWalker;
import org.colophon.model.Inline;
import org.colophon.render.AssetSource;
import org.junit.jupiter.api.Test;

/** The specimen has every kind that the model has: a new one must be added to it. */
class SpecimenTest {

    @Test
    void hasEveryKindOfBlockAndInline() {
        Set<Class<?>> kinds = new HashSet<>();
        new EditionWalker() {
            @Override
            protected void beginBlock(Block block) {
                kinds.add(block.getClass());
            }

            @Override
            protected void inline(Inline inline) {
                kinds.add(inline.getClass());
            }
        }.walk(Specimen.edition());
        assertThat(kinds).containsAll(Arrays.asList(Block.class.getPermittedSubclasses()));
        assertThat(kinds).containsAll(Arrays.asList(Inline.class.getPermittedSubclasses()));
        assertThat(Specimen.edition().articles()).allMatch(article -> !article.notes().isEmpty());
    }

    @Test
    void hasItsPicture() throws IOException {
        assertThat(Specimen.pictures().open("harbour.png")).isInstanceOf(AssetSource.Found.class);
        assertThat(Specimen.pictures().open("other.png")).isInstanceOf(AssetSource.Missing.class);
    }
}
