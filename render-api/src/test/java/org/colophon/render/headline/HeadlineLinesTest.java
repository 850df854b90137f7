package org.colophon.render.headline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineLinesTest {

    private static String broken(String headline, int ems) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end : HeadlineLines.breaks(headline, ems * 1000, List.of("江书白"))) {
            lines.add(headline.substring(start, end).strip());
            start = end;
        }
        lines.add(headline.substring(start).strip());
        return String.join("|", lines);
    }

    @ParameterizedTest
    @CsvSource({
        "16, 一条河的十年账：谁在付钱、谁还在等, 一条河的十年账：|谁在付钱、谁还在等",
        "9, 末端治理两手发力, 末端治理两手发力",
        "6, 末端治理两手发力, 末端治理|两手发力",
        "12, 全面推进循环经济的新路 江岸这样走, 全面推进循环经济的新路|江岸这样走",
        "18, 县政府关于印发《古树名木保护管理办法》的通知, 县政府关于印发|《古树名木保护管理办法》的通知",
        "5, 老人江书白说, 老人|江书白说",
        "8, 江堤换新装，三万亩滩田不再怕水, 江堤换新装，|三万亩滩田|不再怕水",
        "7, 村里来了十二位年轻人, 村里来了|十二位年轻人",
        "6, 全市统一部署两会安保, 全市统一部署|两会安保",
        "16, The Mill That Forgot How to Be Silent, The Mill That Forgot|How to Be Silent",
        "30, The Mill That Forgot How to Be Silent, The Mill That Forgot How to Be Silent",
    })
    @DisplayName("A headline breaks at its pause, outside words, names and titles")
    void breaks(int ems, String headline, String expected) {
        assertEquals(expected, broken(headline, ems));
    }

    @Test
    @DisplayName("A word that is wider than the line is left to the reader's program")
    void tooWide() {
        assertEquals(List.of(), HeadlineLines.breaks("Donaudampfschifffahrtsgesellschaft", 6_000, List.of()));
    }

    @Test
    @DisplayName("A headline that its author has broken keeps its own line ends")
    void authorsBreaks() {
        assertTrue(HeadlineLines.breaks("上一行\n下一行很长很长很长", 5_000, List.of()).isEmpty());
    }
}
