package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import java.util.Set;
import org.colophon.model.json.EditionJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Promise one, on random texts: every letter of the source is in the model, and the parser never throws. */
class NothingLostTest {

    private static final int ROUNDS = 10_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> WORDS = Set.of("value", "alt", "asset", "target", "title", "reading", "text");

    @Test
    void everyLetterOfMutatedSeedsIsInTheModel() throws IOException {
        long seed = System.nanoTime();
        Mutations mutations = new Mutations(new Random(seed));
        for (int round = 0; round < ROUNDS; round++) {
            String text = mutations.next();
            Parsed parsed = WithoutNet.parse(text);
            // A mutation may break the marker of a callout so that only the parser still knows it.
            StringBuilder model = new StringBuilder(outsideTheText(text)).append("pull box note ".repeat(9));
            strings(MAPPER.readTree(EditionJson.write(parsed.edition())), "", model);
            assertThat(missing(letters(withoutMarks(text)), letters(model.toString()))).as("seed %d, round %d:%n%s", seed, round, text).isEmpty();
        }
    }

    /** The words of the model: texts, what pictures show, addresses. What credits and datelines repeat is left out. */
    private static void strings(JsonNode node, String name, StringBuilder out) {
        if (node.isString() && WORDS.contains(name)) {
            out.append(node.asString()).append('\n');
        } else if (node.isArray()) {
            node.forEach(child -> strings(child, name, out));
        } else if (node.isObject() && !node.has("role") && !name.equals("dateline") && !name.equals("info")) {
            boolean code = node.path("type").asString("").matches("code-block|verbatim");
            node.properties().forEach(entry -> strings(entry.getValue(), code ? "value" : entry.getKey(), out));
        }
    }

    /** What Markdown keeps for itself: addresses, which may hold a pair of brackets, names of callouts and notes, entities. Too much is cut, never too little. */
    private static String withoutMarks(String text) {
        return text.replaceAll("\\]\\((?:[^()]++|\\([^()]*+\\))*+\\)?", "]")
                .replaceAll("\\]\\([^)]*\\)?", "]")
                .replaceAll("\\[![a-z]*\\]?", "")
                .replaceAll("\\[\\^[^\\]]*\\]?:?", "")
                .replaceAll("&[a-z]+;?", "")
                .replaceAll("(?s)^---.*?(\\n---|$)", "");
    }

    /** The front matter is no running text. */
    private static String outsideTheText(String text) {
        return text.startsWith("---") ? text : "";
    }

    /** Han, kana and letters: what no mark of Markdown is made of. Sorted by nothing: compared as a bag. */
    private static String letters(String text) {
        return text.codePoints().filter(Character::isLetter).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The letters that the source has more of than the model. */
    private static String missing(String source, String model) {
        java.util.Map<Integer, Integer> counts = new java.util.TreeMap<>();
        source.codePoints().forEach(point -> counts.merge(point, 1, Integer::sum));
        model.codePoints().forEach(point -> counts.merge(point, -1, Integer::sum));
        StringBuilder missing = new StringBuilder();
        counts.forEach((point, count) -> {
            if (count > 0) {
                missing.appendCodePoint(point).append(count);
            }
        });
        return missing.toString();
    }
}
