package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources of more than anyone writes. */
class LargeSourceTest {

    private static final int LONGEST = Limits.defaults().blockCharacters();

    @Test
    void aFileThatMustBeTooLongIsNotRead(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("huge.md");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            // 1 TiB of holes: reading them would fill any heap.
            file.setLength(1L << 40);
        }
        assertThatThrownBy(() -> EditionParser.create().parse(huge)).isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("huge.md has over 16000000 bytes, over the limit of 4000000 characters");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceThatNeverEndsIsLeft() {
        assertThatThrownBy(() -> EditionParser.create().parse(Path.of("/dev/zero")))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void aFileOfAsManyBytesAsTheLimitCanHaveIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# 题\n\n甲");
        EditionParser small = EditionParser.create().withLimits(Limits.defaults().withCharacters(6));
        assertThat(PlainText.of(small.parse(file).edition())).contains("甲");
        assertThatThrownBy(() ->
                        small.withLimits(Limits.defaults().withCharacters(2)).parse(file))
                .isInstanceOf(LimitExceededException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长",
                "long",
                "这是一句话。",
                "他说：“好。”",
                "A sentence of words. ",
                "word, ",
                "𠀀",
                "一行\n",
                "two words\n",
                "| 表 | 格 |\n"
            })
    void aBlockThatIsTooLongIsParagraphsThatAreNot(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        Parsed parsed = EditionParser.create().parse("# 题目\n\n*开篇的一段话。*\n\n" + text, "a.md");
        List<Block> blocks = parsed.edition().articles().getFirst().lead();
        assertThat(blocks)
                .hasSizeBetween(4, 8)
                .allSatisfy(block ->
                        assertThat(PlainText.of(block).stripTrailing().length()).isLessThanOrEqualTo(LONGEST));
        assertThat(letters(PlainText.of(parsed.edition()))).isEqualTo(letters("题目开篇的一段话。" + text));
        assertThat(parsed.diagnostics())
                .anySatisfy(found -> assertThat(found.code()).isEqualTo(DiagnosticCode.LIMIT_REACHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"这是一句话。", "他说：“好。”", "A sentence of words. "})
    void itIsCutWhereASentenceEnds(String sentence) {
        Parsed parsed = EditionParser.create()
                .parse("# 题目\n\n*开篇的一段话。*\n\n" + sentence.repeat(100_000 / sentence.length()), "a.md");
        List<Block> blocks = parsed.edition().articles().getFirst().lead();
        assertThat(blocks.subList(1, blocks.size()))
                .allSatisfy(block -> assertThat(PlainText.of(block).strip())
                        .startsWith(sentence.substring(0, 2))
                        .endsWith(sentence.strip().substring(sentence.strip().length() - 2)));
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
