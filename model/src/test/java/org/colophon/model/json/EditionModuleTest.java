package org.colophon.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.LedgerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Editions in the JSON of other programs, and on streams, readers and paths. */
class EditionModuleTest {

    private final Edition edition = EveryKind.edition();
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(EditionJson.module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** An answer of somebody's web service. */
    record Answer(String nextPage, Edition edition, List<Block> blocks) {
    }

    @Test
    void mappersOfOthersWriteTheSame() {
        JsonNode tree = mapper.readTree(mapper.writeValueAsString(edition));
        assertThat(tree).isEqualTo(mapper.readTree(EditionJson.write(edition)));
        assertThat(mapper.readValue(EditionJson.write(edition), Edition.class)).isEqualTo(edition);
    }

    @Test
    void editionsAndPartsMayBeInAnything() {
        Answer answer = new Answer("2", edition, edition.articles().getFirst().sections().getFirst().blocks());
        String json = mapper.writeValueAsString(answer);
        assertThat(json).contains("\"next_page\"", "\"type\" : \"pull-quote\"", "\"creditLines\"");
        assertThat(mapper.readValue(json, Answer.class)).isEqualTo(answer);
        Article article = edition.articles().getFirst();
        assertThat(mapper.readValue(mapper.writeValueAsString(article), Article.class)).isEqualTo(article);
        List<LedgerEntry> ledger = edition.credits();
        String entries = mapper.writeValueAsString(ledger);
        assertThat(mapper.readValue(entries, new TypeReference<List<LedgerEntry>>() { })).isEqualTo(ledger);
    }

    @Test
    void isFoundAsAService() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.readValue(found.writeValueAsString(Map.of("a", edition)),
                new TypeReference<Map<String, Edition>>() { })).containsEntry("a", edition);
    }

    @Test
    void failuresAreThoseOfTheMapper() {
        String later = mapper.writeValueAsString(edition).replace("colophon-edition/1", "colophon-edition/2");
        assertThatThrownBy(() -> mapper.readValue(later, Edition.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("update org.colophon:colophon-model");
        assertThatThrownBy(() -> mapper.readValue("{\"type\":\"ballad\"}", Block.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void readersWritersAndPathsCarryTheSame(@TempDir Path folder) throws IOException {
        StringWriter out = new StringWriter();
        EditionJson.write(edition, out);
        assertThat(out).hasToString(EditionJson.write(edition));
        assertThat(EditionJson.read(new StringReader(out.toString()))).isEqualTo(edition);
        Path file = folder.resolve("edition.json");
        EditionJson.write(edition, file, EditionJson.Layout.INDENTED);
        assertThat(EditionJson.read(file)).isEqualTo(edition);
        assertThat(Files.readString(file)).isEqualTo(EditionJson.write(edition, EditionJson.Layout.INDENTED))
                .contains("\n  \"info\" : {\n");
        assertThat(folder).isDirectoryContaining("glob:**edition.json");
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing half-written").hasSize(1);
        }
    }

    @Test
    void refusalsNameTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\"schema\":\"x\"}");
        assertThatThrownBy(() -> EditionJson.read(file)).isInstanceOf(EditionFormatException.class)
                .hasMessageContaining("bad.json: schema: ")
                .extracting(it -> ((EditionFormatException) it).path()).isEqualTo("schema");
    }
}
