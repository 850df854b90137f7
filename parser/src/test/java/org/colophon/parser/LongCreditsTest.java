package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.PlainText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that names many is read whole at any length, up to a limit that is reported. */
class LongCreditsTest {

    private static final String TEXT = "\n\n市集照常开门，青菜上还挂着水珠，木盆里的鱼不时跳起来。人们在水洼之间大声讲价，直到很晚才散去。\n";
    private static final String ENGLISH =
            "\n\nThe market opened as usual, and fish splashed in wooden tubs until late in the evening on every "
                    + "day.\n";

    private static String han(int count, String between) {
        return names(count, "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "怀谷望溪亭山云桥石野", "晴舟远平青川雨林松岭", between);
    }

    private static String korean(int count, String between) {
        return names(count, "김이박최정강조윤장임", "하도서민지수현우영나", "람솔빈준호은진아라결", between);
    }

    private static String names(int count, String first, String second, String third, String between) {
        return IntStream.range(0, count)
                .mapToObj(i -> "" + first.charAt(i % first.length()) + second.charAt(i / 3 % second.length())
                        + third.charAt(i / 7 % third.length()))
                .collect(Collectors.joining(between));
    }

    private static String latin(int count) {
        List<String> first = List.of("Nora", "Jun", "Zoë", "Bo", "Ada", "Tomás", "Eleanor");
        List<String> last = List.of("Vale", "Nakamura", "Lindqvist", "Poole", "Ashgrove");
        return IntStream.range(0, count)
                .mapToObj(
                        i -> (i == 0 ? "" : i == count - 1 ? " and " : ", ") + first.get(i % 7) + " " + last.get(i % 5))
                .collect(Collectors.joining());
    }

    private static long named(Parsed parsed) {
        return parsed.edition().credits().stream().mapToLong(entry -> entry.credit().contributors().size()).sum();
    }

    @ParameterizedTest
    @CsvSource({
        "文/, 、, 49",
        "文/, 、, 50",
        "文/, 、, 950",
        "■统筹/本报记者 , 、, 300",
        "责任编辑：, ' ', 400",
        "本报记者 , ' ', 40",
        "图、文／, ，, 80",
        "采写：, ，, 500"
    })
    void namesOfHanAreAllRead(String role, String between, int count) {
        Parsed parsed = EditionParser.create().parse("# 湖上的灯\n\n" + role + han(count, between) + TEXT, "");
        assertThat(named(parsed)).isEqualTo(role.startsWith("图") ? 2L * count : count);
        assertThat(parsed.repairs()).isEmpty();
        assertThat(parsed.edition().articles().getFirst().creditLines()).singleElement()
                .satisfies(line -> assertThat(PlainText.of(line.text())).isEqualTo(role + han(count, between)));
    }

    @ParameterizedTest
    @CsvSource({
        "By, 13",
        "By, 14",
        "By, 150",
        "Reporting by, 13",
        "Reporting by, 14",
        "Reporting by, 60",
        "Additional reporting by, 13",
        "Additional reporting by, 90",
        "Photographs by, 40",
        "Story and photos by, 30"
    })
    void namesOfLatinLettersAreAllRead(String role, int count) {
        Parsed parsed = EditionParser.create().parse("# The lamps\n\n" + role + " " + latin(count) + ENGLISH, "");
        assertThat(named(parsed)).isEqualTo(role.contains(" and ") ? 2L * count : count);
        assertThat(parsed.edition().articles().getFirst().creditLines()).hasSize(1);
    }

    @Test
    void namesOfHangulAreAllRead() {
        Parsed parsed = EditionParser.create()
                .parse(
                        "# 호수의 등불\n\n사진=" + korean(60, "·")
                                + "\n\n시장은 평소처럼 문을 열었고 채소에는 아직 물방울이 맺혀 있었다. 사람들은 큰 소리로 흥정을 했다.\n",
                        "");
        assertThat(named(parsed)).isEqualTo(60);
    }

    @Test
    void manyReportersInBracketsAreRead() {
        String opening = "# 湖上的灯\n\n本报讯（记者 " + han(60, "、") + "）市集照常开门，青菜上还挂着水珠。\n";
        String ending = "# 湖上的灯\n\n市集照常开门，青菜上还挂着水珠，直到很晚才散去。（记者 " + han(60, "、") + "）\n";
        assertThat(named(EditionParser.create().parse(opening, ""))).isEqualTo(60);
        assertThat(named(EditionParser.create().parse(ending, ""))).isEqualTo(60);
    }

    @Test
    @DisplayName("a line over the limit is text of its own, and reported")
    void aLineOverTheLimitIsReported() {
        String line = "文/" + han(1_100, "、");
        Parsed parsed = EditionParser.create().parse("# 湖上的灯\n\n" + line + TEXT, "");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.LIMIT_REACHED);
        assertThat(parsed.edition().articles().getFirst().lead())
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        paragraph ->
                                assertThat(PlainText.of(paragraph.content())).isEqualTo(line));
    }

    @Test
    @DisplayName("no paragraph is joined to a line that opens with a role, read or not")
    void aRoleOpensALineOfItsOwn() {
        String unread = "摄影/程砚秋、罗维桢、Ω①②、沈未迟、阿依、丹增、格桑、乌云其其格、努尔兰别克与他们在湖边遇见的人";
        Parsed parsed = EditionParser.create().parse("# 湖上的灯\n\n" + unread + TEXT, "");
        assertThat(parsed.repairs()).isEmpty();
        Parsed prose = EditionParser.create().parse("# 湖上的灯\n\n" + unread.substring(3) + TEXT, "");
        assertThat(prose.repairs()).as("the same words without the role are half a paragraph").hasSize(1);
    }
}
