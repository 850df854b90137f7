package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.colophon.model.json.EditionJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Promise one, on random texts: every letter of the source is in the model, and the parser never throws. */
class NothingLostTest {

    private static final int ROUNDS = 1_500;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> WORDS = Set.of("value", "alt", "asset", "target", "title", "reading", "text");
    private static final String[] INSERTS = {
        "■", "－", "\u3000", "\uD800", "\u0000", "\u202E", "*", "**", "_", "`", "[", "](", "![", "<b>", "|", "> ", "- ", "1. ", "# ", "```", "---",
        "\\", "\r\n", "\r", "[^1]", "[^1]: ", "&amp;", "“", "《", "（下转第3版）", "编者按：", "摄", "记者 ", "\n\n", "\n"
    };

    @Test
    void everyLetterOfMutatedSeedsIsInTheModelAndEverySpanInsideTheSource() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path folder = Path.of(System.getProperty("project.root", ".."), "seeds");
        List<String> seeds = new ArrayList<>();
        for (String name : List.of("hengyang-clean-city.md", "salt-road.md", "harbour-lights.md")) {
            seeds.add(Files.readString(folder.resolve(name)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            String text = mutated(seeds.get(round % seeds.size()), random);
            Parsed parsed = EditionParser.create().parse(text, "");
            // A mutation may break the marker of a callout so that only the parser still knows it.
            StringBuilder model = new StringBuilder(outsideTheText(text)).append("pull box note ".repeat(9));
            strings(MAPPER.readTree(EditionJson.write(parsed.edition())), "", model);
            assertThat(missing(letters(withoutMarks(text)), letters(model.toString()))).as("seed %d, round %d:%n%s", seed, round, text).isEmpty();
        }
    }

    private static String mutated(String source, Random random) {
        int from = whole(source, random.nextInt(source.length()));
        StringBuilder text = new StringBuilder(source.substring(from, whole(source, from + 200 + random.nextInt(1_500))));
        for (int i = random.nextInt(12); i > 0; i--) {
            int at = whole(text, random.nextInt(text.length() + 1));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, INSERTS[random.nextInt(INSERTS.length)]);
                case 1 -> text.delete(at, whole(text, at + random.nextInt(30)));
                case 2 -> text.insert(at, text.substring(at, whole(text, at + random.nextInt(60))));
                default -> text.insert(at, INSERTS[random.nextInt(INSERTS.length)].repeat(1 + random.nextInt(3)));
            }
            if (text.isEmpty()) {
                text.append('字');
            }
        }
        return text.toString();
    }

    /** A place in a text that parts no pair of surrogates: lone ones are inserted, not made. */
    private static int whole(CharSequence text, int place) {
        int at = Math.min(place, text.length());
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
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

    /** What Markdown keeps for itself: addresses, names of callouts and notes, entities. Too much is cut, never too little. */
    private static String withoutMarks(String text) {
        return text.replaceAll("\\]\\([^)]*\\)?", "]")
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
