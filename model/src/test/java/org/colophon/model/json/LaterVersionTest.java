package org.colophon.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Block;
import org.colophon.model.Datum;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.Inline;
import org.colophon.model.Metadata;
import org.colophon.model.PlainText;
import org.colophon.model.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of a later version of the same shape: what it adds is read as text, and nothing of it is lost. */
class LaterVersionTest {

    private static final String SPAN = "\"span\":{\"start\":1,\"end\":9,\"line\":2,\"column\":1}";
    private static final String TEXT = "{\"type\":\"text\",\"value\":\"%s\"," + SPAN + "}";

    private final Edition edition = EveryKind.edition();
    private final String json = EditionJson.write(edition);

    private static String text(String words) {
        return TEXT.formatted(words);
    }

    /** The JSON with more before the first paragraph of the lead. */
    private ReadEdition withLead(String block) {
        return EditionJson.readWithDiagnostics(
                json.replaceFirst("\"lead\":\\[", Matcher.quoteReplacement("\"lead\":[" + block + ",")));
    }

    private static List<Block> lead(ReadEdition read) {
        List<Block> lead = read.edition().articles().getFirst().lead();
        return lead.subList(0, lead.size() - 1);
    }

    private static String kept(ReadEdition read) {
        Metadata metadata = read.edition().articles().getFirst().metadata();
        return String.valueOf(metadata.extra().entries().get("later-kinds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colophon-edition/1", "colophon-edition/1.1", "colophon-edition/1.27"})
    void readsVersionsOfTheSameShape(String schema) {
        assertThat(EditionJson.read(json.replace("colophon-edition/1", schema))).isEqualTo(edition);
    }

    @Test
    void readsAnEditionWithoutASchema() {
        assertThat(EditionJson.read(json.replace("\"schema\":\"colophon-edition/1\",", ""))).isEqualTo(edition);
    }

    @Test
    void readsABlockOfLinesAsParagraphs() {
        ReadEdition read = withLead("{\"type\":\"ballad\",\"id\":\"a1-b1\"," + SPAN + ",\"mood\":\"calm\",\"beats\":4,"
                + "\"lines\":[[" + text("一背盐") + "],[" + text("一背霜") + "]]}");
        assertThat(lead(read)).extracting(Block::id).containsExactly("a1-b1", "a1-b1-t2");
        assertThat(lead(read)).extracting(PlainText::of).containsExactly("一背盐\n", "一背霜\n");
        assertThat(kept(read)).contains("articles[0].lead[0]", "ballad", "calm", "beats", "4", "一背霜");
        assertThat(read.diagnostics()).singleElement().asString().isEqualTo("wanxiang.md:2:1: warning: "
                + "articles[0].lead[0] is a \"ballad\" of a later version: it was read as text, and its data is kept"
                + " [edition.later-kind]");
    }

    @Test
    void keepsBlocksAndMarksInsideIt() {
        ReadEdition read = withLead("{\"type\":\"sidebar\",\"id\":\"a1-b1\"," + SPAN + ",\"heading\":[" + text("旁栏")
                + "],\"panes\":[{\"blocks\":[{\"type\":\"paragraph\",\"id\":\"a1-b1-p1\"," + SPAN + ",\"content\":["
                + text("旁栏的话") + ",{\"type\":\"note-ref\",\"noteId\":\"a1-n1\"," + SPAN + "}]}]}]}");
        assertThat(lead(read)).extracting(Block::id).containsExactly("a1-b1", "a1-b1-p1");
        assertThat(((Block.Paragraph) lead(read).getLast()).content().getLast()).isInstanceOf(Inline.NoteRef.class);
    }

    @Test
    void readsStringsThatArePrinted() {
        ReadEdition read = withLead("{\"type\":\"formula\",\"text\":\"x = 1\",\"engine\":\"tex\"}");
        assertThat(lead(read)).extracting(PlainText::of).containsExactly("x = 1\n");
        assertThat(lead(read)).extracting(Block::id).containsExactly("later-1");
        assertThat(kept(read)).contains("tex");
    }

    @Test
    void keepsTheDataOfABlockWithoutText() {
        ReadEdition read = withLead("{\"type\":\"map\",\"id\":\"a1-m1\",\"centre\":[30.9,120.1]}");
        assertThat(lead(read)).isEmpty();
        assertThat(kept(read)).contains("centre", "30.9", "120.1");
        assertThat(read.diagnostics()).hasSize(1);
    }

    @Test
    void readsAnInlineAsItsText() {
        String later = "{\"type\":\"swash\",\"content\":[" + text("花体") + ",{\"type\":\"glow\",\"value\":\"光\"}]}";
        ReadEdition read = withLead("{\"type\":\"paragraph\",\"id\":\"a1-x\"," + SPAN + ",\"content\":[" + text("甲")
                + "," + later + "]}");
        assertThat(lead(read)).extracting(PlainText::of).containsExactly("甲花体光\n");
        assertThat(read.diagnostics()).extracting(Diagnostic::message)
                .anyMatch(it -> it.startsWith("articles[0].lead[0].content[1] is a \"swash\""));
    }

    @Test
    void readsTheTypeWhereverItIs() {
        String moved = json.replaceFirst("\\{\"type\":\"verbatim\",\"id\":\"([^\"]*)\"",
                "{\"id\":\"$1\",\"type\":\"verbatim\"");
        assertThat(moved).isNotEqualTo(json);
        assertThat(EditionJson.read(moved)).isEqualTo(edition);
    }

    @Test
    void readsARoleAsOther() {
        ReadEdition read = EditionJson.readWithDiagnostics(json.replaceFirst("\"WRITER\"", "\"PODCASTER\""));
        Role role = read.edition().articles().getFirst().creditLines().getFirst().credits().getFirst().role();
        assertThat(role).isEqualTo(new Role(Role.Kind.OTHER, "文"));
        assertThat(kept(read)).contains("articles[0].creditLines[0].credits[0].role.kind", "PODCASTER");
    }

    @Test
    void readsTheRoleOfSomebodyOfTheStaff() {
        ReadEdition read = EditionJson.readWithDiagnostics(
                json.replaceFirst("\"RESPONSIBLE_EDITOR\"", "\"NIGHT_EDITOR\""));
        assertThat(read.edition().info().metadata().extra().entries()).containsKey("later-kinds");
        assertThat(read.diagnostics()).hasSize(1);
    }

    @Test
    void readsAParagraphAsRunningText() {
        ReadEdition read = EditionJson.readWithDiagnostics(json.replaceFirst("\"ADDRESSEE\"", "\"OATH\""));
        assertThat(read.diagnostics()).hasSize(1);
        assertThat(kept(read)).contains("OATH");
        assertThat(PlainText.of(read.edition())).isEqualTo(PlainText.of(edition));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"marker\":\"BULLET\"', DASH, '\"marker\":\"BULLET\"'",
        "'\"columns\":[\"START\"', DECIMAL, '\"columns\":[\"START\"'",
        "'\"kind\":\"STRUCK\"', BOXED, '\"kind\":\"UNDERLINED\"'",
        "'\"kind\":\"PERSON\"', SOFTWARE, '\"kind\":\"PERSON\"'",
        "'\"status\":\"USABLE\"', RETRACTED, '\"status\":\"WITHHELD\"'",
    })
    void readsOtherConstantsAsThatWhichSaysLeast(String written, String later, String least) {
        String whole = json.replaceFirst("\"status\":\"[A-Z]+\"", "\"status\":\"USABLE\"");
        assertThat(whole).contains(written);
        String changed = written.replaceFirst("\"[A-Z]+\"$", "\"" + later + "\"");
        ReadEdition read = EditionJson.readWithDiagnostics(
                whole.replaceFirst(Pattern.quote(written), Matcher.quoteReplacement(changed)));
        assertThat(read.diagnostics()).singleElement()
                .satisfies(found -> assertThat(found.message()).contains("\"" + later + "\" of a later version"));
        String again = EditionJson.write(read.edition());
        assertThat(again).contains(least, later);
        assertThat(PlainText.of(read.edition())).isEqualTo(PlainText.of(edition));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"direction\":\"CONTINUED_ON\"', direction",
        "'\"kind\":\"CORRECTION_OF\"', kind",
    })
    @DisplayName("Refuses constants that would be read as something false")
    void refusesMisleadingConstants(String written, String place) {
        assertThat(json).contains(written);
        String later = written.replaceFirst("\"[A-Z_]+\"$", "\"MENTIONED_IN\"");
        assertThatThrownBy(() -> EditionJson.read(json.replaceFirst(written, later)))
                .isInstanceOf(EditionFormatException.class)
                .hasMessageContainingAll("." + place, "MENTIONED_IN");
    }

    @Test
    void keepsDataOfSeveralReadings() {
        ReadEdition once = EditionJson.readWithDiagnostics(json.replaceFirst("\"WRITER\"", "\"PODCASTER\""));
        String again = EditionJson.write(once.edition()).replaceFirst("\"ADDRESSEE\"", "\"OATH\"");
        ReadEdition twice = EditionJson.readWithDiagnostics(again);
        Datum kept = twice.edition().articles().getFirst().metadata().extra().entries().get("later-kinds");
        assertThat(((Datum.Items) kept).items()).hasSize(2);
    }

    @Test
    void saysNothingOfItsOwnVersion() {
        ReadEdition read = EditionJson.readWithDiagnostics(json);
        assertThat(read.edition()).isEqualTo(edition);
        assertThat(read.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"type\":\"ballad\",\"lines\":7,\"lines\":8}     | Duplicate",
        "{\"type\":\"ballad\",\"id\":\"a 1\",\"text\":\"x\"} | positional",
        "{\"type\":\"ballad\",\"span\":{\"line\":0},\"text\":\"x\"} | line of a span",
        "{\"type\":\"ballad\",\"blocks\":[{\"type\":\"paragraph\"}]} | missing",
    })
    void refusesWhatNoVersionCanMean(String block, String message) {
        assertThatThrownBy(() -> withLead(block)).isInstanceOf(EditionFormatException.class)
                .hasMessageContaining(message);
    }
}
