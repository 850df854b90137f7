package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Joins need proof: the ends and starts of paragraphs that are whole, and of those that a break had cut. */
class JoinProofTest {

    private static final String BEFORE = "古桥建于明代，去年夏天被洪水冲垮了一半，";
    private static final String WHOLE = "县里花了十一个月把它修好，重新开放的那天来了很多人。";

    private static List<Repair.Outcome> outcomes(String... paragraphs) {
        return WithoutNet.parse("# 桥\n\n" + String.join("\n\n", paragraphs)).repairs().stream()
                .map(Repair::outcome)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "老人说，等了一年。\u00A0",
        "老人说，\"等了一年。\"",
        "老人等了一年．",
        "老人等了一年。■",
        "祝大家万事如意！🎉",
        "详情请联系：[文物局](https://example.org/a)",
        "**修桥过程暗藏“关联”生意：工头冒充他人代办**",
        "南岭市人民代表大会、南岭市监察委员会、南岭市文物局，",
        "第一条 为了保护古桥，制定本办法",
        "古桥又通了，走的人却少了，我也说不清为什么"
    })
    void leavesWholeParagraphsApart(String end) {
        assertThat(outcomes(WHOLE, end, "文物部门的人来看过两次，拍了照片，没有说什么就走了。", WHOLE))
                .doesNotContain(Repair.Outcome.JOINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "第二条 县文物局负责古桥的保护，定期检查。",
        "一、桥面的保护，由乡里负责。",
        "（二）桥下的清淤，由水利站负责。",
        "[2] 《湖志》卷三，第115页。",
        "我的家在桥头，每天都要从桥上走两趟。",
        "地方上的人都来了，站满了两岸。",
        "了解情况的人说，石头都还在。"
    })
    void beginsAnewWhereParagraphsDo(String start) {
        assertThat(outcomes(WHOLE, BEFORE + "石头散在河滩上没有人收拾", start, WHOLE))
                .doesNotContain(Repair.Outcome.JOINED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "石头散在河滩上没有人收拾，一场大雨又冲走了许多许多，| 直到今年春天才开始打捞，编号。",
        "石头散在河滩上，没有人收拾，文物部门登记了四百多块石头| 的位置，画了图。",
        "他说，“石头散在河滩上，没有人收拾| 的时候，我每天都去看。”他又笑了。",
        "石头散在河滩上，没有人收拾，直到今年春天才由| 文物部门打捞上来，编了号。",
        "石头散在河滩上，没有人收拾，打捞上来的一共4| 00多块，每一块都编了号。"
    })
    void joinsHalvesOfASentence(String first, String second) {
        assertThat(outcomes(WHOLE, first, second.strip(), WHOLE)).containsExactly(Repair.Outcome.JOINED);
    }

    @Test
    @DisplayName("one proven break shows that a source was cut: others without a mark are joined too")
    void aBreakProvesOthers() {
        String open = BEFORE + "石头散在河滩上没有人收拾";
        String other = "文物部门的人来看过两次，拍了照片，没有说什么就走了。";
        assertThat(outcomes(open, other)).containsExactly(Repair.Outcome.SUGGESTED);
        assertThat(outcomes(open, other, BEFORE, WHOLE))
                .containsExactly(Repair.Outcome.JOINED, Repair.Outcome.JOINED);
    }

    @Test
    void neverJoinsRandomParagraphsThatAreWhole() {
        Random random = new Random(Long.getLong("seed", 16));
        String[] clauses = {"古桥建于明代", "老人等了一年", "石头都还在", "桥又通了", "孩子们站成一排", "没有人说话", "水也清了"};
        String[] stops = {"。", "！", "？", "。”", "……", "：", "；", "。\u00A0", "！”\u3000"};
        for (int round = 0; round < 500; round++) {
            List<String> paragraphs = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(8); i++) {
                StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "“" : "");
                for (int k = 0; k < 1 + random.nextInt(5); k++) {
                    text.append(clauses[random.nextInt(clauses.length)]).append('，');
                }
                String stop = stops[random.nextInt(stops.length)];
                paragraphs.add(text.append(clauses[random.nextInt(clauses.length)]).append(stop).toString());
            }
            assertThat(outcomes(paragraphs.toArray(String[]::new))).as("%s", paragraphs).isEmpty();
        }
    }
}
