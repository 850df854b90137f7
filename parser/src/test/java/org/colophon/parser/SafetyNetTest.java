package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.parser.source.CaughtFault;
import org.colophon.parser.source.ReadingStage;
import org.colophon.parser.source.SafetyNet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Makes each step of the reader fail in turn: its part of the source becomes text, the rest keeps its structure. */
class SafetyNetTest {

    private static final String SOURCE = """
            ---
            kicker: 水上人家
            publication: 南岭晚报
            ---

            # 湖上的灯

            文/程砚秋

            天黑以后，湖边的人家把灯点起来[^a]。（下转第3版）

            ![湖](lake.png)

            灯会现场。罗维桢 摄

            - 第一盏灯
            - 第二盏灯

            下文见[题外](#题外)。

            ## 题外

            市人大代表 顾长卿

            风从水面上吹过，灯影碎成一片一

            片，像撒了一把碎银。

            [^a]: 民国年间的旧俗。
            """;
    private static final List<String> WORDS = List.of("水上人家", "湖上的灯", "程砚秋", "把灯点起来", "下转第3版", "灯会现场", "罗维桢",
            "第一盏灯", "第二盏灯", "题外", "顾长卿", "灯影碎成一片一", "像撒了一把碎银", "民国年间的旧俗");

    /** Trips at the steps that are named by their stage and start. */
    private record Tripping(SafetyNet net, BiPredicate<ReadingStage, Integer> trips) implements SafetyNet {
        @Override
        public <T> T step(ReadingStage stage, int start, int end, Supplier<T> step, Supplier<T> instead) {
            Supplier<T> tripped = () -> {
                throw new IllegalStateException("tripped");
            };
            return net.step(stage, start, end, trips.test(stage, start) ? tripped : step, instead);
        }

        @Override
        public List<CaughtFault> faults() {
            return net.faults();
        }
    }

    private static EditionParser tripping(ReadingStage stage) {
        return EditionParser.create().withNet((text, findings) ->
                new Tripping(SafetyNet.spread(text, findings), (at, start) -> at == stage));
    }

    private static Parsed tripped(ReadingStage stage) {
        return tripping(stage).parse(SOURCE, "a.md");
    }

    @ParameterizedTest
    @EnumSource(ReadingStage.class)
    void keepsEveryWordAndReports(ReadingStage stage) {
        Parsed parsed = tripped(stage);
        assertThat(PlainText.of(parsed.edition())).contains(WORDS);
        assertThat(parsed.failures()).isNotEmpty().allSatisfy(failure -> {
            assertThat(failure.stage()).isEqualTo(stage.words());
            assertThat(failure.cause()).hasMessage("tripped");
        });
        assertThat(parsed.diagnostics()).filteredOn(each -> each.code() == DiagnosticCode.INTERNAL_READER_FAILURE)
                .hasSameSizeAs(parsed.failures()).allSatisfy(each -> {
                    assertThat(each.severity()).isEqualTo(Diagnostic.Severity.ERROR);
                    assertThat(each.source()).isEqualTo("a.md");
                    assertThat(each.message()).contains("IllegalStateException", "SafetyNetTest", stage.words());
                });
    }

    @ParameterizedTest
    @EnumSource(value = ReadingStage.class, mode = EnumSource.Mode.EXCLUDE, names = {"SOURCE", "MARKDOWN"})
    void keepsTheTitle(ReadingStage stage) {
        Edition edition = tripped(stage).edition();
        assertThat(PlainText.of(edition.articles().getFirst().headline().title())).isEqualTo("湖上的灯");
    }

    @ParameterizedTest
    @EnumSource(value = ReadingStage.class, mode = EnumSource.Mode.EXCLUDE,
            names = {"SOURCE", "ARTICLE", "MARKDOWN", "BLOCK"})
    void keepsTheSections(ReadingStage stage) {
        assertThat(tripped(stage).edition().articles().getFirst().sections()).hasSize(1);
    }

    @Test
    void failsAtOneLineAlone() {
        int line = SOURCE.indexOf("市人大代表");
        EditionParser parser = EditionParser.create().withNet((text, findings) -> new Tripping(
                SafetyNet.spread(text, findings), (stage, start) -> stage == ReadingStage.LINE && start == line));
        Parsed parsed = parser.parse(SOURCE, "a.md");
        assertThat(parsed.edition().credits())
                .extracting(each -> each.credit().contributors().getFirst().person().name())
                .containsExactly("程砚秋", "罗维桢");
        assertThat(parsed.failures()).hasSize(1);
        assertThat(parsed.failures().getFirst().span().line()).isEqualTo(23);
    }

    @Test
    void letsEverythingThroughInTests() {
        EditionParser bare = EditionParser.create()
                .withNet((text, findings) -> new Tripping(SafetyNet.none(), (stage, start) -> true));
        assertThatThrownBy(() -> bare.parse(SOURCE, ""))
                .isInstanceOf(IllegalStateException.class).hasMessage("tripped");
    }

    @Test
    void isNotHiddenByWarnings() {
        EditionParser few = tripping(ReadingStage.TITLE).withLimits(Limits.defaults().withDiagnostics(1));
        assertThat(few.parse("<b> <b> <b>\n\n字", "").diagnostics()).extracting(Diagnostic::code)
                .contains(DiagnosticCode.INTERNAL_READER_FAILURE);
    }
}
