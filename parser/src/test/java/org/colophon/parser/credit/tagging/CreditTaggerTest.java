package org.colophon.parser.credit.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.colophon.model.Contributor;
import org.colophon.model.DiagnosticCode;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.lexicon.CreditLexicon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTaggerTest {

    private static final CreditLexicon ENGLISH = CreditLexicon.builtIn(Locale.ENGLISH);
    private static final List<String> FRAGMENTS = List.of(
            "程砚秋", "罗维桢", "本报记者", "摄", "文/图", "编辑：", "来源：", "（", "）", "，", "。", " ", "　", "□", "|", "2026-11-23",
            "南岭晚报", "河边的早晨", "By ", "Nora Vale", "Photo: ", "Getty Images", " and ", ".", "写真＝", "笹倉真央", "撮影",
            "사진=", "나도람 기자", "연합뉴스", "제공", "\uD83D\uDCF7", "\uD83D", "\u200B", "：", "／", "@", "a@b.com", "〔", "【");

    private static CreditTagger tagger(String language) {
        return CreditTagger.of(CreditLexicon.builtIn(Locale.of(language)), ENGLISH).orElseThrow();
    }

    private static String said(CreditReading reading) {
        return reading.credits().stream()
                .map(draft -> draft.role().kind() + " " + draft.contributors().stream()
                        .map(each -> each.person().name())
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{2}")
    @DisplayName("reads lines that are like printed credits")
    @CsvSource(delimiter = '|', value = {
        "en|AFTER_TITLE|By Nora Vale and Ann Ashgrove|WRITER Nora Vale,Ann Ashgrove",
        "en|CAPTION|Photo: Nora Vale/Getty Images|PHOTOGRAPHER Nora Vale",
        "en|END|Edited by Nora Vale|EDITOR Nora Vale",
        "ja|AFTER_TITLE|取材・文＝笹倉真央|WRITER 笹倉真央",
        "ja|CAPTION|写真：ロイター|PHOTO_SOURCE ロイター",
        "ko|END|EDITOR: 나도람|EDITOR 나도람",
        "ko|CAPTION|사진: 나도람|PHOTOGRAPHER 나도람"})
    void readsLines(String language, Place place, String line, String credits) {
        assertThat(said(tagger(language).line(line, place))).isEqualTo(credits);
    }

    @ParameterizedTest(name = "{2}")
    @DisplayName("takes no words of a text for credits")
    @CsvSource(delimiter = '|', value = {
        "en|BODY|By the time the sun rose the market was full.",
        "en|AFTER_TITLE|Storm Closes Schools",
        "en|AFTER_TITLE|By Public Request",
        "en|AFTER_TITLE|Editor's Choice",
        "ko|AFTER_TITLE|기자 회견",
        "ja|AFTER_TITLE|訳者より",
        "ja|BODY|夜明けの川辺に多くの人が集まった。",
        "ko|BODY|새벽 강가에 많은 사람이 모였다."})
    void keepsText(String language, Place place, String line) {
        CreditTagger tagger = tagger(language);
        assertThat(said(tagger.line(line, place))).isEmpty();
    }

    @Test
    @DisplayName("says that no rule read the line")
    void saysThatItInferred() {
        CreditReading reading = tagger("en").line("By Nora Vale", Place.AFTER_TITLE);
        assertThat(reading.doubts()).extracting(CreditReading.Doubt::code).containsOnly(DiagnosticCode.CREDIT_INFERRED);
    }

    @Test
    @DisplayName("each name is printed in its credit, and each credit within its text")
    void inventsNobody() {
        Random random = new Random(42);
        for (String language : List.of("en", "ja", "ko")) {
            CreditTagger tagger = tagger(language);
            for (int round = 0; round < 300; round++) {
                String line = random.ints(1 + random.nextInt(9), 0, FRAGMENTS.size())
                        .mapToObj(FRAGMENTS::get)
                        .collect(Collectors.joining());
                for (Place place : Place.values()) {
                    assertPrinted(line, tagger.line(line, place));
                }
            }
        }
    }

    private static void assertPrinted(String line, CreditReading reading) {
        for (CreditDraft draft : reading.credits()) {
            String printed = line.substring(draft.from(), draft.to()).replaceAll("[\\s\\u3000]", "");
            for (Contributor each : draft.contributors()) {
                assertThat(printed).contains(each.person().name().replaceAll("[\\s\\u3000]", ""));
            }
        }
    }

    @Test
    @DisplayName("Chinese lines are left to the grammar")
    void leavesChineseToTheGrammar() {
        assertThat(CreditTagger.of(CreditLexicon.builtIn(Locale.CHINESE), ENGLISH)).isEmpty();
    }

    @Test
    @DisplayName("two taggers come to the same result")
    void isDeterministic() {
        String line = "Words by Nora Vale, photos by Ann Ashgrove";
        assertThat(tagger("en").line(line, Place.END)).isEqualTo(tagger("en").line(line, Place.END));
    }

    @Test
    @DisplayName("each unit is in the line, and each character in one of them")
    void cutsAllOfALine() {
        String line = "CreditAnn Lee’s 3月5日，记者\uD840\uDC0B：写真　나도람";
        List<Unit> units = new LineUnits(CreditLexicon.builtIn(Locale.CHINESE), ENGLISH).of(line);
        assertThat(units.stream().map(unit -> line.substring(unit.from(), unit.to())).collect(Collectors.joining()))
                .isEqualTo(line);
        assertThat(units).extracting(Unit::text).contains("credit", "lee’s", "\uD840\uDC0B");
    }
}
