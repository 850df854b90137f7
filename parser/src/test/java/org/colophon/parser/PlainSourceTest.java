package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.colophon.parser.source.BlockReader;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Findings;
import org.colophon.parser.source.Markdown;
import org.colophon.parser.source.MarkdownGuard;
import org.colophon.parser.source.Notes;
import org.colophon.parser.source.PlainSource;
import org.colophon.parser.source.SafetyNet;
import org.colophon.parser.source.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlainSourceTest {

    private static final String[] PIECES = {
        "# ",
        "## ",
        "### ",
        "#",
        "\n",
        "\n\n",
        "\n\n\n",
        "天黑以后，",
        "湖边的人家。",
        "“灯”",
        "《湖》",
        "本报记者 沈未迟",
        "1",
        "2026年",
        ".",
        ")",
        "-",
        "=",
        "=====",
        "+",
        " ",
        "\u3000",
        "a",
        "word ",
        "the lamp",
        ":",
        "：",
        "'",
        "\"",
        "(",
        "%",
        "$",
        "/",
        "?",
        "!",
        "——",
        "……",
        "■",
        "{",
        "}",
        "@",
        ";",
        "~"
    };

    @Test
    void whatItReadsFlexmarkReadsAlike() {
        long seed = Long.getLong("seed", 42);
        Random random = new Random(seed);
        int plain = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            SourceText source = new SourceText(text.toString());
            List<Draft> drafts = PlainSource.read(source, Limits.defaults().ofBlocks());
            if (drafts != null) {
                plain++;
                List<Draft> marked = reader(source).read(Markdown.parse(text.toString()));
                assertThat(drafts).as("seed %d, round %d: %s", seed, round, text).isEqualTo(marked);
            }
        }
        assertThat(plain).as("sources that were plain").isGreaterThan(1_000);
    }

    private static BlockReader reader(SourceText source) {
        SafetyNet net = SafetyNet.none();
        Findings findings = new Findings(source, "", 1);
        return new BlockReader(
                source, new Notes(source, findings), new MarkdownGuard(Markdown::parse, source, findings, net));
    }

    @Test
    @DisplayName("The newspaper seed is plain and a source with emphasis is not")
    void emphasisIsNotPlain() throws IOException {
        String seed =
                Files.readString(Path.of(System.getProperty("project.root", ".."), "seeds/hengyang-clean-city.md"));
        assertThat(PlainSource.read(new SourceText(seed), Limits.defaults().ofBlocks())).isNotNull();
        for (String marked : List.of(
                "**字**", "- 字", "1. 字", "字  \n字", "  字", "---", "字\n===", "[字]", "# 字 #", "\u3000字", "字\r\n字")) {
            assertThat(PlainSource.read(new SourceText(marked), Limits.defaults().ofBlocks())).as(marked).isNull();
        }
    }
}
