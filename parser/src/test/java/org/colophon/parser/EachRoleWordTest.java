package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.parser.credit.CreditReader;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.paragraph.CreditReaders;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of every Chinese role word, with each mark that parts a role from its names. */
class EachRoleWordTest {

    private static final CreditLexicon WORDS = CreditLexicon.builtIn(Locale.CHINESE);
    private static final CreditReader.Maker READERS =
            new CreditReader.Maker(WORDS, CreditLexicon.builtIn(Locale.ENGLISH), Locale.CHINESE,
                    language -> new CreditReaders(Map.of()).of(language));
    private static final String NAME = "沈未迟";
    private static final String PROSE = "市集照常开门，青菜上还挂着水珠，木盆里的鱼不时跳起来。人们在水洼之间大声讲价，直到很晚才散去。";

    static Stream<String> marks() {
        return Stream.of("：", "/", "｜", "丨", " | ");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("marks")
    @DisplayName("credits the name behind each role word and a mark")
    void creditsTheName(String mark) {
        assertThat(roleWords().filter(word -> reader().read(word + mark + NAME, Place.AFTER_TITLE).credits().stream()
                .noneMatch(credit -> names(credit) && WORDS.word(word).kinds().contains(credit.role().kind()))))
                .isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("marks")
    @DisplayName("says so where nobody follows a role word and its mark")
    void reportsWhereNobodyFollows(String mark) {
        assertThat(roleWords().filter(word -> reader().read(word + mark, Place.AFTER_TITLE).doubts().stream()
                .noneMatch(each -> each.code() == DiagnosticCode.ROLE_WITHOUT_NAME))).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("marks")
    @DisplayName("credits somebody or says so, whatever words follow a role word that heads no columns")
    void creditsOrReports(String mark) {
        CreditReader reader = reader();
        assertThat(roleWords().filter(word -> !WORDS.isTopic(word))
                .map(word -> word + mark + "把话都说清楚了的那些人们")
                .filter(line -> !reader.read(line, Place.AFTER_TITLE).found() && !reader.namesNobody(line))).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("marks")
    @DisplayName("takes no headline behind a word that heads columns for a name")
    void leavesHeadlines(String mark) {
        assertThat(roleWords().filter(WORDS::isTopic).map(word -> word + mark + "古桥修缮三步走")
                .filter(line -> reader().read(line, Place.BODY).found())).isEmpty();
    }

    @Test
    @DisplayName("tells an editor of a line that opens with a role and names nobody")
    void tellsTheEditor() {
        String line = "责任编辑：把话都说清楚了的那些人们，并且一直说下去";
        Parsed parsed = EditionParser.create().parse("# 灯火\n\n" + PROSE + "\n\n" + line + "\n\n" + PROSE + "\n", "");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.ROLE_WITHOUT_NAME);
    }

    private static CreditReader reader() {
        return READERS.reader();
    }

    private static Stream<String> roleWords() {
        TreeSet<String> words = new TreeSet<>(WORDS.words(Sense.ROLE));
        assertThat(words).hasSizeGreaterThan(1_000);
        return words.stream();
    }

    private static boolean names(CreditDraft credit) {
        return credit.contributors().stream().anyMatch(each -> each.person().name().equals(NAME));
    }
}
