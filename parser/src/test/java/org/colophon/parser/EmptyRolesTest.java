package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.WordTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A role that is printed with nothing behind it is reported, whatever the role, its mark and the language. */
class EmptyRolesTest {

    private static final Map<String, List<String>> MARKS = Map.of(
            "en", List.of(":", ": "), "ja", List.of("：", "／", "＝"), "ko", List.of("=", ":", " : "),
            "de", List.of(":", " : "), "fr", List.of(":", " : "), "es", List.of(":"), "nl", List.of(":"));
    private static final Map<String, String> PROSE = Map.of(
            "en", "The market opened as usual, and fish splashed in wooden tubs until late in the evening.",
            "ja", "市場はいつも通りに開き、野菜にはまだ水滴が残っていた。人々は水たまりの中にいた。",
            "ko", "시장은 평소처럼 문을 열었고 채소에는 아직 물방울이 맺혀 있었다.",
            "de", "Der Markt wurde wie immer geöffnet, und die Fische sprangen in den Bottichen umher.",
            "fr", "Le marché a ouvert comme chaque jour, et les poissons sautaient dans leurs baquets.",
            "es", "El mercado abrió como siempre, y los peces saltaron en las tinas de madera.",
            "nl", "De markt ging zoals altijd open, en de vissen sprongen tot laat in het water.");

    static Stream<Arguments> roles() {
        return MARKS.entrySet().stream().flatMap(entry -> words(entry.getKey()).stream()
                .flatMap(word -> entry.getValue().stream()
                        .filter(mark -> mark.matches(" ?[:：] ?") || word.charAt(0) >= 0x250)
                        .map(mark -> Arguments.of(entry.getKey(), word + mark))));
    }

    /** The role words of a language. */
    private static TreeSet<String> words(String language) {
        TreeSet<String> words = new TreeSet<>();
        if (List.of("en", "ja", "ko").contains(language)) {
            words.addAll(CreditLexicon.builtIn(Locale.of(language)).words(Sense.ROLE));
        } else {
            WordTable.builtIn("credits." + language + ".json").groups().get("roles").values().forEach(words::addAll);
        }
        words.removeIf(word -> word.codePoints().noneMatch(Character::isLetter));
        return words;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("roles")
    @DisplayName("is reported, and the text before it stays")
    void isReported(String language, String role) {
        String capital = Character.toUpperCase(role.charAt(0)) + role.substring(1);
        Parsed parsed = WithoutNet.parse(source(language, capital));
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.ROLE_WITHOUT_NAME);
        assertThat(parsed.edition().credits()).allSatisfy(
                entry -> assertThat(entry.credit().contributors()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ko", "de", "fr", "es", "nl"})
    @DisplayName("is not reported where there is none")
    void isNotInProse(String language) {
        assertThat(WithoutNet.parse(source(language, "")).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.ROLE_WITHOUT_NAME);
    }

    @ParameterizedTest
    @DisplayName("is reported, too, where marks that are no name are behind it")
    @ValueSource(strings = {
        "en|Photo: ???", "en|Photograph: ★★", "en|Edited by: ...", "en|Photo by ***", "en|By ???", "ja|撮影：？？？",
        "ko|사진 = ???", "zh|摄影：〓〓", "zh|作者：！！", "zh|来源：★", "zh|记者 ■■■", "zh|责任编辑：——"
    })
    void isReportedBeforeMarks(String line) {
        assertThat(codes(line)).contains(DiagnosticCode.ROLE_WITHOUT_NAME);
    }

    @ParameterizedTest
    @DisplayName("is none where words before it, or the mark behind it, make a sentence")
    @ValueSource(strings = {"zh|为什么编辑？？？", "en|The editor...", "zh|我们的摄影！", "en|Who took this photo?!", "ja|編集！！"})
    void isNoneInSentences(String line) {
        assertThat(codes(line)).doesNotContain(DiagnosticCode.ROLE_WITHOUT_NAME);
    }

    private static List<DiagnosticCode> codes(String line) {
        String language = line.substring(0, 2);
        String prose = PROSE.getOrDefault(language, "湖边的人家把灯一盏一盏点起来，直到很晚才散去。");
        String source = "# " + prose.substring(0, 6) + "\n\n" + line.substring(3) + "\n\n" + prose + "\n";
        return WithoutNet.parse(source).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String source(String language, String end) {
        String prose = PROSE.get(language);
        return "---\nlang: " + language + "\n---\n\n# " + prose.substring(0, 6) + "\n\n" + prose + "\n\n" + prose
                + "\n\n" + end + "\n";
    }
}
