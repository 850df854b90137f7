package org.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownExportTest {

    private static final long SEED = Long.getLong("seed", 1);

    static List<Path> seeds() {
        return SeedSources.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSeedReadsBackAsItIs(Path seed) {
        assertThat(Exported.by(new MarkdownExport(), SeedSources.edition(seed)).report().diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("What was read from random Markdown is written so that it reads back the same")
    void randomTextsReadBackAsTheyAre() {
        Random random = new Random(SEED);
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String source = RandomSource.of(random);
            Edition edition = EditionParser.create().parse(source, "random.md").edition();
            Exported exported = Exported.by(new MarkdownExport(), edition);
            exported.report().diagnostics().stream()
                    .filter(it -> it.code().id().equals("exchange.not-held"))
                    .forEach(it -> failures.add(it.message() + "\n<<<\n" + source + "\n===\n" + exported.text()));
        }
        assertThat(failures).isEmpty();
    }
}
