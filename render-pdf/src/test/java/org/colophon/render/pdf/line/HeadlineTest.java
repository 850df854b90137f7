package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.render.pdf.Clreq;
import org.colophon.style.PunctuationScheme;
import org.colophon.style.TextAlign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines: by sense first, balance second. */
class HeadlineTest {

    private static final Compositor COMPOSITOR =
            new Compositor(Bench.METRICS, WordList.of(List.of("市人大常委会"), List.of("唐海强", "林小红")));

    private static String set(String text, int ems) {
        Setting setting = new Setting(
                Measures.of(ems * Bench.EM),
                0,
                TextAlign.CENTER,
                Bench.MAINLAND.with(PunctuationScheme.HALF),
                Setting.Keeping.WHOLE);
        return Bench.bars(COMPOSITOR.headline(Bench.text(text), setting));
    }

    @ParameterizedTest
    @CsvSource({
        // The only legal pair of lines.
        "打造“天蓝水碧土净”的最美地级市,14,打造“天蓝水碧土净”的|最美地级市", "打造“天蓝水碧土净”的最美地级市,11,打造“天蓝水碧土净”的|最美地级市",
        // One line where one is enough.
        "最美地级市,14,最美地级市",
        // Before a conjunction, not after it.
        "加快绿色产业和循环经济发展,9,加快绿色产业|和循环经济发展",
        // A heading in two parts breaks at its blank.
        "贯彻协调发展理念 改善城市人居环境,14,贯彻协调发展理念|改善城市人居环境",
        // Names, offices and numbers with their units are not parted.
        "记者唐海强走进市人大常委会,8,记者唐海强走进|市人大常委会", "全市投入25.9亿元治理湘江,9,全市投入|25.9亿元治理湘江",
        // 的 and its like do not begin a line, titles are not cut.
        "渔船回来了岸上的灯亮着,7,渔船回来了|岸上的灯亮着", "老人写完《湖上的灯》一书,8,老人写完|《湖上的灯》一书"})
    @Clreq("types_of_headings")
    void aHeadlineBreaksWhereItsSensePauses(String text, int ems, String lines) {
        assertThat(set(text, ems)).isEqualTo(lines);
    }

    @Test
    void noBreakPartsWhatBelongsTogetherAtAnyWidth() {
        for (int ems = 9; ems < 24; ems++) {
            assertThat(set("湖面起了风和渔船回来了“天蓝水碧”唐海强说2018年的灯", ems))
                    .contains("天蓝水碧", "唐海强", "2018年").doesNotContain("|的", "|了", "“|", "|”");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "渔村里的老人把灯塔看了四十年,灯塔 老人", "湖区渔民转产上岸开起农家乐,渔民 上岸 农家乐", "城市更新要留住老街的记忆,城市 更新 记忆", "和平桥下的摆渡人今天退休了,今天 退休",
        "山区学校通过网络和城市学生同上一堂课,学校 通过 网络 城市 学生", "了解群众的需要才能办好群众的事情,了解 群众 需要 事情"})
    void commonWordsAreNotPartedAtAnyWidth(String headline, String words) {
        int broken = 0;
        for (int ems = 6; ems < 18; ems++) {
            String bars = set(headline, ems);
            assertThat(bars).contains(words.split(" "));
            broken += bars.contains("|") ? 1 : 0;
        }
        assertThat(broken).isGreaterThan(5);
    }

    @Test
    void wordsAreReadAsTheyAreMostLikelyMeant() {
        assertThat(kept("研究生命的起源")).isEqualTo("研究 生命 的 起源");
        assertThat(kept("地级市的和平")).isEqualTo("地级市 的 和平");
        assertThat(kept("鹋鸪ABC天气")).isEqualTo("鹋 鸪 A B C 天气");
    }

    private static String kept(String text) {
        Items items = new Items();
        new Itemizer(items, Bench.METRICS).itemise(Bench.text(text), Bench.ragged(40));
        java.util.Arrays.fill(items.toll, 0, items.size, 0);
        new WordFinder(items).keep();
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < items.size; i++) {
            kept.append(i > 0 && items.toll[i] == 0 ? " " : "").appendCodePoint(items.points[i]);
        }
        return kept.toString();
    }

    @Test
    void breaksAtBlanks() {
        assertThat(set("灯火 湖面起了风渔船回来了", 12)).isEqualTo("灯火|湖面起了风渔船回来了");
        assertThat(set("湖面起了风渔船回来了 灯火", 12)).isEqualTo("湖面起了风渔船回来了|灯火");
        assertThat(set("灯火 湖面", 12)).isEqualTo("灯火 湖面");
    }

    @Test
    @DisplayName("keeps roles and affiliations whole in headlines, but not in text")
    void keepsRolesInHeadlines() {
        WordList lexicon = WordList.of(List.of(), List.of(), List.of("守塔人协会"));
        Compositor compositor = new Compositor(Bench.METRICS, lexicon);
        int inText = 0;
        for (int ems = 6; ems < 15; ems++) {
            Setting headline = Bench.ragged(ems);
            Setting whole =
                    new Setting(headline.measures(), 0, TextAlign.CENTER, headline.composing(), Setting.Keeping.WHOLE);
            assertThat(Bench.bars(compositor.headline(Bench.text("湖上灯塔的守塔人协会今天成立"), whole))).contains("守塔人协会");
            inText += Bench.bars(compositor.set(Bench.text("湖上灯塔的守塔人协会今天成立"), headline)).contains("守塔人协会") ? 0 : 1;
        }
        assertThat(inText).isPositive();
    }

    @Test
    void theAuthorsOwnBreakIsKept() {
        assertThat(set("灯火\n湖面起了风", 20)).isEqualTo("灯火|湖面起了风");
    }

    @Test
    void whatFitsNowhereIsCutWhereItMustBe() {
        assertThat(set("“天蓝水碧土净”", 3)).doesNotContain("“|");
        assertThat(set("", 3)).isEmpty();
        assertThat(set("ABCDEFG", 2)).isEqualTo("ABC-|DEFG");
    }
}
