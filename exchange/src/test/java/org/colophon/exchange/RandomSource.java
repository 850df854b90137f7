package org.colophon.exchange;

import java.util.List;
import java.util.Random;

/** Random articles in the source format, of lines that mean something and of marks that mean nothing. */
final class RandomSource {

    private static final List<String> WORDS = List.of(
            "The river rose", "古镇的早市", "2*3*4", "a_b_c", "snake_case", "*star", "[1]", "[x](y)", "<tag>", "a < b",
            "R&D", "&amp;", "`code`", "**bold**", "*soft*", "~~gone~~", "==lit==", "100%", "$5 and $6", "{x}", "^up",
            "1986年", "H<sub>2</sub>O", "x<sup>2</sup>", "#tag", "|bar|", "back\\\\slash", "<u>line</u>", "“quoted”",
            "[link](https://example.org/a_b)", "*软*的", "**硬：**", "\\*kept\\*", "<br>", "![", "e-mail", "...", "—");
    private static final List<String> BLOCKS = List.of(
            "## %s", "### %s", "> %s", "- %s\n- %s", "1. %s\n2. %s", "7. %s", "- %s\n  - %s", "***",
            "| %s | b |\n|---|--:|\n| c | %s |", "```\n%s\n```", "> [!box] Box\n> %s", "> [!pull]\n> %s\n> — Ann Lee",
            "> [!note] 编者按\n> %s", "编者按：%s。", "**问：**%s？", "%s[^n].", "%s\\\n%s\\\n%s", "（下转第3版）",
            "![seen](a.png)\n%s", "- %s\n\n  %s", "> %s\n>\n> - %s", "    %s", "\\# %s", "\\- %s", "3\\. %s", "+%s",
            "<table><tr><td>%s</td><td>y</td></tr></table>", "<p align=\"center\">%s</p>");

    private RandomSource() {
    }

    static String of(Random random) {
        StringBuilder out = new StringBuilder();
        if (random.nextInt(3) == 0) {
            out.append("---\ndeck: ").append("A line of words").append("\ndate: 2026-11-20\nodd: [1, {a: b}]\n---\n\n");
        }
        out.append("# Title of ").append(random.nextInt(9)).append("\n\n");
        if (random.nextInt(2) == 0) {
            out.append(random.nextBoolean() ? "By Eleanor Ashgrove\n\n" : "文/程砚秋 摄影/罗维桢\n\n");
        }
        int blocks = 1 + random.nextInt(7);
        for (int i = 0; i < blocks; i++) {
            out.append(block(random)).append("\n\n");
        }
        return out.append("[^n]: The note.\n").toString();
    }

    private static String block(Random random) {
        String block = random.nextInt(3) == 0 ? BLOCKS.get(random.nextInt(BLOCKS.size())) : "%s.";
        int at = block.indexOf("%s");
        while (at >= 0) {
            block = block.substring(0, at) + words(random) + block.substring(at + 2);
            at = block.indexOf("%s", at);
        }
        return block;
    }

    private static String words(Random random) {
        StringBuilder out = new StringBuilder(WORDS.get(random.nextInt(2)));
        int more = random.nextInt(4);
        for (int i = 0; i < more; i++) {
            out.append(random.nextInt(3) == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return out.toString();
    }
}
