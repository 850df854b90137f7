package org.colophon.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.colophon.model.CorrectedEdition;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.EveryKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionJsonTest {

    private final Edition edition = EveryKind.edition();
    private final String json = EditionJson.write(edition);

    @Test
    void everyKindOfBlockAndInlineReadsBackEqual() {
        assertThat(EditionJson.read(json)).isEqualTo(edition);
    }

    @Test
    void streamsCarryTheSameInUtf8AndAreLeftOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionJson.write(edition, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(EditionJson.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(edition);
    }

    @Test
    void anEditionWithoutAnythingReadsBackEqual() {
        Edition bare = new Edition(new EditionInfo("", null, null, null, Locale.ROOT, List.of()), List.of());
        assertThat(EditionJson.read(EditionJson.write(bare))).isEqualTo(bare);
        assertThat(EditionJson.write(bare)).doesNotContain("publication");
    }

    @Test
    void theShapesThatToolsRelyOnStand() {
        assertThat(json)
                .startsWith("{\"schema\":\"colophon-edition/1\",\"info\":{\"title\":\"万象\"")
                .contains(
                        "\"type\":\"pull-quote\"",
                        "\"type\":\"credit-text\"",
                        "\"type\":\"dateline-text\"",
                        "\"role\":{\"kind\":\"WRITER\",\"label\":\"文\"}",
                        "\"language\":\"zh-Hans\"",
                        "\"date\":\"2026-11-03\"");
    }

    @Test
    void anEditionThatWasWrittenBeforeKeywordsHasNone() {
        String earlier = json.replaceFirst(",\"keywords\":\\[[^]]*]", "");
        assertThat(earlier).isNotEqualTo(json);
        assertThat(EditionJson.read(earlier).info().keywords()).isEmpty();
    }

    @Test
    void onlyWhatIsNoRunningTextNamesItsKind() {
        assertThat(json).contains("\"kind\":\"ADDRESSEE\"").doesNotContain("\"kind\":\"TEXT\"");
        assertThat(EditionJson.read(json.replace("\"kind\":\"ADDRESSEE\",", "")))
                .isEqualTo(EditionJson.read(json.replace("ADDRESSEE", "TEXT")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"addressee\"", "7", "[]"})
    void refusesOtherKindsOfParagraphs(String kind) {
        assertThatThrownBy(() -> EditionJson.read(json.replace("\"ADDRESSEE\"", kind)))
                .isInstanceOf(EditionFormatException.class)
                .hasMessageContaining("kind");
    }

    @Test
    void whatIsNotSaidIsLeftOut() {
        Edition bare = new Edition(EditionInfo.of("", Locale.ROOT), List.of());
        assertThat(EditionJson.write(bare)).doesNotContain("metadata", "periodical", "rights", "null");
        assertThat(json).contains(
                "\"metadata\":{\"identity\":{\"uri\":\"urn:example:issue:12\"}}",
                "\"modified\":\"2026-11-23T18:30:00+08:00\"",
                "\"extra\":{\"desk\":[\"城事\",{\"slot\":\"7\"}]}");
    }

    @Test
    @DisplayName("Data of other programs keep their order and their digits")
    void foreignDataKeepTheirOrder() {
        String foreign = json.replaceFirst("\"extra\":\\{", "\"extra\":{\"z\":1.50,\"b\":[true,null,[]],\"a\":null,");
        Edition read = EditionJson.read(foreign);
        assertThat(EditionJson.write(read)).contains("\"extra\":{\"z\":\"1.50\",\"b\":[\"true\",[]],\"roll\":");
    }

    @Test
    void propertiesOfANewerVersionAreIgnored() {
        String newer = json.replaceFirst("\\{\"schema\"", "{\"mood\":\"calm\",\"schema\"")
                .replaceFirst("\"marker\":", "\"colour\":7,\"marker\":");
        assertThat(EditionJson.read(newer)).isEqualTo(edition);
    }

    @Test
    void namesTheArticleWhoseIdsAreThoseOfAnother() {
        Edition bound = Edition.of("合订本", List.of(edition, edition, edition));
        String twice = EditionJson.write(bound).replace("\"a3-n1-p1\"", "\"a1-s1-p2\"");
        assertThatThrownBy(() -> EditionJson.read(twice))
                .isInstanceOf(EditionFormatException.class)
                .hasMessageStartingWith("articles[2]: ")
                .hasMessageContaining("a1-s1-p2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "colophon-edition/1       | colophon-edition/9   |                            | colophon-edition/9",
        "\"id\":\"a1-s1-p1\"      | \"id\":\"a1-p1\"     | articles[0]                | the id a1-p1",
        "\"id\":\"a1-s1-p1\"      | \"id\":\"a1 p1\"     | articles[0].sections[0].blocks[0] | positional",
        "\"noteId\":\"a1-n1\"     | \"noteId\":\"a1-n7\" | articles[0]                | the footnote a1-n7",
        "\"level\":1              | \"level\":\"deep\"   | articles[0].sections[0].level | deep",
        "\"level\":1              | \"level\":9          | articles[0].sections[0]    | 1 to 6",
        "\"kind\":\"WRITER\"      | \"kind\":\"reporter\"| articles[0].creditLines[0].credits[0].role.kind | reporter",
        "\"type\":\"pull-quote\"  | \"type\":7           | articles[0].sections[0].blocks[3] | type",
        "\"type\":\"pull-quote\"  | \"typo\":\"shout\"   | articles[0].sections[0].blocks[3] | type",
        "colophon-edition/1 | colophon-edition/2.0 | schema | update org.colophon:colophon-model",
        "colophon-edition/1       | colophon-edition/1.x | schema                     | must be \"colophon-edition/1\"",
        "\"name\":\"陆知远\"      | \"name\":12          | contributors[0].person.name | String",
        "\"name\":\"陆知远\"      | \"name\":\" \"       | contributors[0].person     | blank",
        "\"title\":\"万象\",      | ``                   | info                       | title",
        "\"uri\":\"urn:e          | \"uri\":\"/            | info.metadata.identity     | absolute URI",
        "\"issn\":\"2049-3630\"   | \"issn\":\"2049-3631\" | info.periodical          | check digit",
        "18:30:00+08:00           | 18:61:00+08:00       | articles[0].metadata.identity.modified | 18:61",
        "\"extra\":{             | \"extra\":[{\"a\":1}],\"x\":{ | articles[0]       | Fields",
        "\"date\":\"2026-11-23\"  | \"date\":\"gestern\" | info.date                  | gestern",
    })
    void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String path, String message) {
        String broken = json.replaceFirst(java.util.regex.Pattern.quote(right), wrong == null ? "" : wrong);
        assertThat(broken).isNotEqualTo(json);
        assertThatThrownBy(() -> EditionJson.read(broken))
                .isInstanceOf(EditionFormatException.class)
                .hasMessageContaining(path == null ? "" : path)
                .hasMessageContaining(message);
    }

    @Test
    @DisplayName("Nesting beyond all reason is refused and not a stack overflow")
    void deepNestingIsRefused() {
        String quote = "{\"type\":\"quote\",\"id\":\"q\",\"blocks\":[";
        String deep = json.replaceFirst("\"lead\":\\[", "\"lead\":[" + quote.repeat(5_000));
        assertThatThrownBy(() -> EditionJson.read(deep))
                .isInstanceOf(EditionFormatException.class)
                .hasMessageContaining("depth");
    }

    @Test
    @DisplayName("What is written is valid by schema and broken documents are not")
    void theSchemaJudges() throws IOException {
        Schema schema = schema();
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(errors(schema, json.replaceFirst("colophon-edition/1", "colophon-edition/2"))).isNotEmpty();
        assertThat(errors(schema, json.replaceFirst("\"type\":\"verse\"", "\"type\":\"vers\""))).isNotEmpty();
        assertThat(errors(schema, json.replaceFirst("\"kind\":\"WRITER\"", "\"kind\":\"REPORTER\""))).isNotEmpty();
        assertThat(errors(schema, json.replaceFirst("\"start\":0", "\"start\":-1"))).isNotEmpty();
        assertThat(errors(schema, json.replaceFirst("\"label\":\"文\"", "\"label\":5"))).isNotEmpty();
    }

    @Test
    @DisplayName("A related work is told by its name, its title or its day, and refused without any")
    void relatedWorks() throws IOException {
        Edition corrected = CorrectedEdition.edition();
        String json = EditionJson.write(corrected);
        assertThat(EditionJson.read(json)).isEqualTo(corrected);
        assertThat(errors(schema(), json)).isEmpty();
        String nameless = json.replaceFirst(
                "(\"kind\" *: *\"CORRECTION_OF\" *),[^}]*", "$1,\"page\":\"03\"");
        assertThat(nameless).isNotEqualTo(json);
        assertThat(errors(schema(), nameless)).isNotEmpty();
        assertThatThrownBy(() -> EditionJson.read(nameless)).hasMessageContaining("its URI, its title or its day");
    }

    private static List<Error> errors(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(EditionJson.class.getResourceAsStream("edition.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
