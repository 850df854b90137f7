package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.model.style.PunctuationScheme;
import org.colophon.model.style.TextAlign;
import org.colophon.render.pdf.Clreq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines: by sense first, balance second. */
class HeadlineTest {

    private static final Compositor COMPOSITOR = new Compositor(Bench.METRICS, Lexicon.of(List.of("市人大常委会"), List.of("唐海强", "林小红")));

    private static String set(String text, int ems) {
        Setting setting = new Setting(Measures.of(ems * Bench.EM), 0, TextAlign.CENTER, Bench.MAINLAND.with(PunctuationScheme.HALF), Setting.Keeping.WHOLE);
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

    @Test
    void theAuthorsOwnBreakIsKept() {
        assertThat(set("灯火\n湖面起了风", 20)).isEqualTo("灯火|湖面起了风");
    }

    @Test
    void whatFitsNowhereIsCutWhereItMustBe() {
        assertThat(set("“天蓝水碧土净”", 3)).doesNotContain("“|");
        assertThat(set("", 3)).isEmpty();
        assertThat(set("ABCDEFG", 2)).isEqualTo("ABCD|EFG");
    }
}
