package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The other half of promise one, on random texts: each letter of the model stands in the source, as often. */
class NothingInventedTest {

    private static final int ROUNDS = 4_000;
    private static final List<String> PIECES = List.of(
            "古桥重开，人们走上桥面。", "“我等了一年。”", "The bridge reopened on Thursday.", "*斜体*", "**加粗**", "**半边",
            "![灯](a.png)", "[![灯](a.png)](b.html)", "[链接](c.html)", "`code`", "~~旧~~", "==新==", "^[行内的注]",
            "{字|zì}", "<b>粗</b>", "<br>", "<p align=\"right\">落款</p>", "<center>中</center>", "<!-- 注释 -->",
            "{{< ref >}}", "[[词]]", "$x^2$", "（程砚秋 摄）", "文/程砚秋", "编辑：罗维桢", "新华社南岭3月5日电",
            "（下转第3版）", "2026年3月5日", "南岭市人民政府", "附件：名录", "各县人民政府：", "第一条　为了保护", "一、总则");
    private static final List<String> STARTS =
            List.of("", "", "", "# ", "## ", "- ", "- [ ] ", "1. ", "> ", "> [!TIP] ", "> [!pull] ", "\u3000\u3000",
                    "  ", ": ", "| ", "::: tip ", "![图](d.png)\n");
    private static final List<String> ENDS =
            List.of("\n", "\n\n", "\n\n", "\\\n", "  \n", "\n---\n", "\n:::\n", "\r\n");

    private final Random random = new Random(Long.getLong("seed", 42));

    @Test
    @DisplayName("no letter of a model is more often there than in its source")
    void everyLetterStandsInTheSource() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = text();
            assertThat(LetterCount.invented(text, WithoutNet.parse(text))).as("round %d:%n%s", round, text).isEmpty();
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(12);
        for (int i = 0; i < lines; i++) {
            text.append(any(STARTS));
            for (int k = random.nextInt(4); k >= 0; k--) {
                text.append(any(PIECES));
            }
            text.append(any(ENDS));
        }
        return text.toString();
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
