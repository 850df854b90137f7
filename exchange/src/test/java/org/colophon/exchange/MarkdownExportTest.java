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
    @DisplayName("What a work corrects is written with what is known of it")
    void correctedWorksReadBackAsTheyAre() {
        String source = """
                ---
                title: 灯数有误
                corrects: {uri: "https://example.org/lamps", title: 湖上的灯, date: 2026-11-22, page: "03"}
                corrected_by: ["https://example.org/again", {title: 灯数又误, date: 2026-11-26}]
                ---

                湖上有灯三百盏。
                """;
        Edition edition = EditionParser.create().parse(source, "lamps.md").edition();
        assertThat(edition.metadata().relations()).hasSize(3);
        assertThat(Exported.by(new MarkdownExport(), edition).report().diagnostics()).isEmpty();
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
