package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Editors are told how their text was read. */
class ExplanationTest {

    @Test
    void saysWhatWasReadAndWhy() {
        String source = """
                # 桥又通了

                ——记一座古桥的修缮

                文/本报记者 程砚秋

                石头散在河滩上，没有人收拾，直到今年春天才由

                文物部门打捞上来，编了号，放回原来的地方。

                ## 石头还在

                ![桥](bridge.png)
                图为古桥。

                临水县人民政府

                2026年11月12日
                """;
        assertThat(Explanation.of(WithoutNet.parse(source)).stream().map(Explanation::toString))
                .containsExactly(
                        "1:3 title 桥又通了",
                        "3:1 deck ——记一座古桥的修缮",
                        "5:1 credit 文/本报记者 程砚秋: WRITER 程砚秋 [本报记者], by the word 文 (article)",
                        "9:1 join with line 7: no end mark, 92 of 100",
                        "11:4 section 石头还在",
                        "14:1 caption 图为古桥。",
                        "16:1 signature 临水县人民政府",
                        "18:1 day 2026年11月12日");
    }
}
