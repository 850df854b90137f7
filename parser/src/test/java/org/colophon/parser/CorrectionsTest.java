package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.PlainText;
import org.colophon.model.Role;
import org.colophon.model.correction.Correction;
import org.colophon.model.correction.Corrections;
import org.colophon.model.correction.QuotedPlace;
import org.colophon.model.correction.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections go before the readings of the parser, or are reported. */
class CorrectionsTest {

    private static final String PAGE = """
            # 河畔的菜市

            文/林晚舟

            ## 清晨的摊位

            菜市在河边开了三十年，天没有亮就有人挑着担子来了，一直到中午才散去。

            灯下清晨

            摊主们说，这里的鱼最新鲜，价钱也公道，老客人隔着一条街都要走过来，

            买上两条带回家去给孩子们做汤。（记者 沈未迟）

            ![菜市](market.jpg)

            清晨的菜市人来人往，河面上还有一层薄雾。

            船工老周站在码头上看着往来的货船，一站就是一个上午，谁叫他也不回头。
            """;

    private static Parsed read(String source, Correction... corrections) {
        return WithoutNet.PARSER.withCorrections(new Corrections(List.of(corrections))).parse(source, "page.md");
    }

    private static Correction that(String source, String quote, Ruling ruling) {
        int start = source.indexOf(quote);
        return new Correction("page.md", QuotedPlace.in(source, start, start + quote.length()), ruling);
    }

    private static Ruling photographer(String name) {
        return new Ruling.Credited(new Role(Role.Kind.PHOTOGRAPHER, ""), List.of(Contributor.by(name)));
    }

    private static List<String> names(Edition edition) {
        return edition.credits().stream().map(LedgerEntry::credit).flatMap(credit -> credit.contributors().stream())
                .map(each -> each.person().name()).toList();
    }

    private static List<DiagnosticCode> codes(Parsed parsed) {
        return parsed.diagnostics().stream().map(Diagnostic::code).filter(code ->
                code == DiagnosticCode.CORRECTION_UNFIT || code == DiagnosticCode.CORRECTION_NOT_APPLIED).toList();
    }

    private static void isApplied(Parsed parsed) {
        assertThat(codes(parsed)).isEmpty();
        assertThat(PlainText.of(parsed.edition()).replaceAll("\\s", "")).hasSizeGreaterThan(100);
    }

    @Test
    void aLineBecomesACredit() {
        Parsed parsed = read(PAGE, that(PAGE, "灯下清晨", photographer("灯下")));
        isApplied(parsed);
        Credit credit = parsed.edition().credits().stream().map(LedgerEntry::credit)
                .filter(each -> each.role().kind() == Role.Kind.PHOTOGRAPHER).findFirst().orElseThrow();
        assertThat(credit.contributors()).containsExactly(Contributor.by("灯下"));
        assertThat(credit.text()).isEqualTo("灯下清晨");
    }

    @Test
    void wordsInAParagraphBecomeACredit() {
        Parsed parsed = read(PAGE, that(PAGE, "船工老周", photographer("老周")));
        isApplied(parsed);
        assertThat(names(parsed.edition())).contains("老周");
        assertThat(PlainText.of(parsed.edition())).isEqualTo(PlainText.of(read(PAGE).edition()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"文/林晚舟", "记者 沈未迟"})
    void creditsBecomeText(String words) {
        Parsed parsed = read(PAGE, that(PAGE, words, Ruling.Kind.NOT_CREDIT));
        isApplied(parsed);
        assertThat(names(parsed.edition())).hasSize(names(read(PAGE).edition()).size() - 1);
        assertThat(PlainText.of(parsed.edition())).contains(words);
    }

    @Test
    void namesOfACreditAreCorrected() {
        Parsed parsed = read(PAGE, that(PAGE, "文/林晚舟", new Ruling.Credited(
                new Role(Role.Kind.WRITER, "文"), List.of(Contributor.by("林晚"), Contributor.by("舟")))));
        isApplied(parsed);
        assertThat(names(parsed.edition())).startsWith("林晚", "舟").doesNotContain("林晚舟");
    }

    @Test
    void paragraphsAreJoinedAndKeptApart() {
        String second = "买上两条";
        assertThat(read(PAGE).repairs()).anyMatch(repair -> repair.outcome() == Repair.Outcome.JOINED);
        Parsed apart = read(PAGE, that(PAGE, second, Ruling.Kind.NO_JOIN));
        isApplied(apart);
        assertThat(apart.repairs()).isEmpty();
        Correction join = that(PAGE, "船工老周", Ruling.Kind.JOIN);
        Parsed joined = read(PAGE, join);
        isApplied(joined);
        assertThat(joined.repairs()).anyMatch(repair -> repair.kind() == Repair.Kind.CORRECTED);
        Parsed alone = WithoutNet.PARSER.withRepair(RepairMode.OFF)
                .withCorrections(new Corrections(List.of(join))).parse(PAGE, "");
        isApplied(alone);
        assertThat(alone.repairs()).hasSize(1);
    }

    @Test
    void linesBecomeHeadingsAndHeadingsLines() {
        Parsed parsed = read(PAGE, that(PAGE, "灯下清晨", Ruling.Kind.HEADING),
                that(PAGE, "清晨的摊位", Ruling.Kind.NO_HEADING));
        isApplied(parsed);
        assertThat(parsed.edition().articles().getFirst().sections()).extracting(
                section -> PlainText.of(section.heading())).containsExactly("灯下清晨");
    }

    @Test
    void theTitleThatWasInferredGivesWay() {
        String plain = PAGE.replace("# 河畔的菜市", "河畔的菜市").replace("## 清晨的摊位", "清晨的摊位三十年");
        assertThat(PlainText.of(read(plain).edition().articles().getFirst().headline().title())).isEqualTo("河畔的菜市");
        Parsed parsed = read(plain, that(plain, "清晨的摊位三十年", Ruling.Kind.TITLE));
        isApplied(parsed);
        assertThat(parsed.edition().articles()).hasSize(1);
        assertThat(PlainText.of(parsed.edition().articles().getFirst().headline().title())).isEqualTo("清晨的摊位三十年");
    }

    @Test
    void aLineBecomesTheDeck() {
        Parsed deck = read(PAGE, that(PAGE, "灯下清晨", Ruling.Kind.DECK));
        isApplied(deck);
        assertThat(PlainText.of(deck.edition().articles().getFirst().headline().deck())).isEqualTo("灯下清晨");
    }

    @Test
    void whatCannotBeIsReported() {
        Parsed parsed = read(PAGE, that(PAGE, "灯下清晨", Ruling.Kind.CAPTION));
        assertThat(codes(parsed)).containsExactly(DiagnosticCode.CORRECTION_NOT_APPLIED);
    }

    @Test
    void aSentenceBecomesTheCaptionAndBackText() {
        String words = "清晨的菜市人来人往，河面上还有一层薄雾。";
        Parsed parsed = read(PAGE, that(PAGE, words, Ruling.Kind.CAPTION));
        isApplied(parsed);
        String shown = PAGE.replace(words, "图为清晨的菜市。");
        Parsed text = read(shown, that(shown, "图为清晨的菜市。", Ruling.Kind.TEXT));
        isApplied(text);
        assertThat(text.edition().articles().getFirst().sections().getFirst().blocks()).anyMatch(block ->
                block instanceof Block.Figure figure && figure.caption().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Ruling.Kind.class)
    void noRulingLosesALetter(Ruling.Kind kind) {
        String letters = letters(read(PAGE).edition());
        for (String line : PAGE.lines().filter(each -> !each.isBlank() && !each.startsWith("!")).toList()) {
            Parsed parsed = read(PAGE, that(PAGE, line, kind));
            assertThat(letters(parsed.edition())).as(line + " is " + kind).hasSameSizeAs(letters);
        }
    }

    private static String letters(Edition edition) {
        return PlainText.of(edition).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void wordsThatAreGoneAreReported() {
        Parsed parsed = read(PAGE.replace("灯下清晨", "灯下午夜"), that(PAGE, "灯下清晨", Ruling.Kind.HEADING));
        assertThat(codes(parsed)).containsExactly(DiagnosticCode.CORRECTION_UNFIT);
    }

    /** Edits above and below never take a correction to other words; those inside are reported. */
    @ParameterizedTest
    @ValueSource(strings = {"文/林晚舟", "灯下清晨", "记者 沈未迟", "买上两条"})
    void correctionsSurviveEdits(String quote) {
        QuotedPlace place = that(PAGE, quote, Ruling.Kind.TEXT).place();
        Random random = new Random(23);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder source = new StringBuilder(PAGE);
            int at = PAGE.indexOf(quote);
            int length = quote.length();
            for (int edit = random.nextInt(4); edit >= 0; edit--) {
                boolean above = random.nextBoolean();
                int from = above ? random.nextInt(at + 1) : at + length + random.nextInt(source.length() - at - length);
                int room = above ? at - from : source.length() - from;
                int cut = random.nextInt(Math.min(room, 12) + 1);
                String words = random.nextInt(3) == 0 ? quote : "新".repeat(random.nextInt(5)) + "\n";
                source.replace(from, from + cut, words);
                at += above ? words.length() - cut : 0;
            }
            List<Integer> starts = place.starts(source.toString());
            if (starts.size() == 1) {
                assertThat(starts).as("%s", source).containsExactly(at);
            }
            source.replace(at, at + length, quote.charAt(0) + "改" + quote.substring(1));
            String changed = source.toString().contains(quote) ? "" : source.toString();
            assertThat(place.starts(changed)).isEmpty();
        }
    }

    @Test
    void editsAwayFromACorrectionNeverDisturbIt() {
        QuotedPlace place = that(PAGE, "灯下清晨", Ruling.Kind.HEADING).place();
        String edited = "新的一段文字在最前面。\n\n" + PAGE.replace("三十年", "四十多年").replace("老周", "老吴");
        assertThat(place.starts(edited)).containsExactly(edited.indexOf("灯下清晨"));
    }

    @Test
    void ofEqualWordsThoseThatWereMeantAreFound() {
        String twice = PAGE + "\n灯下清晨\n";
        int second = twice.lastIndexOf("灯下清晨");
        QuotedPlace place = QuotedPlace.in(twice, second, second + 4);
        assertThat(place.starts("序\n\n" + twice)).containsExactly(second + 3);
        String bare = "甲\n\n甲\n\n甲\n";
        assertThat(QuotedPlace.of("甲").starts(bare)).hasSize(3);
    }
}
