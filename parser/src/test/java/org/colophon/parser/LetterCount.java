package org.colophon.parser;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colophon.model.json.EditionJson;
import org.colophon.parser.text.Glyphs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the letters of a source with those of its model, as bags. */
final class LetterCount {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> WORDS = Set.of("value", "alt", "asset", "target", "title", "reading", "text");

    private LetterCount() {
    }

    /** The letters that the source has more of than the model, each with how many; empty if nothing is lost. */
    static String missing(String source, Parsed parsed) {
        String text = fromFirstSeen(source);
        // A mutation may break the marker of a callout so that only the parser still knows it.
        StringBuilder model = new StringBuilder(outsideTheText(text)).append("pull box note ".repeat(9));
        strings(MAPPER.readTree(EditionJson.write(parsed.edition())), "", model);
        return missing(letters(withoutMarks(text)), letters(model.toString()));
    }

    /** The letters that the model has more of than the source, each with how many; empty if nothing is invented. */
    static String invented(String source, Parsed parsed) {
        StringBuilder model = new StringBuilder();
        strings(MAPPER.readTree(EditionJson.write(parsed.edition())), "", model);
        return missing(letters(model.toString()), letters(source));
    }

    /**
     * The words of the model: texts, descriptions of pictures, addresses. Words that credits and datelines repeat are
     * left out.
     */
    private static void strings(JsonNode node, String name, StringBuilder out) {
        if (node.isString() && WORDS.contains(name)) {
            out.append(node.asString()).append('\n');
        } else if (node.isArray()) {
            node.forEach(child -> strings(child, name, out));
        } else if (node.isObject() && !node.has("role") && !name.equals("dateline") && !name.equals("info")) {
            boolean code = node.path("type").asString("").matches("code-block|verbatim");
            node.properties().forEach(entry -> {
                boolean words = code && !entry.getKey().equals("type") && !entry.getKey().equals("id");
                strings(entry.getValue(), words ? "value" : entry.getKey(), out);
            });
        }
    }

    /**
     * Leaves out the marks of Markdown: addresses, which may hold a pair of brackets, names of callouts and notes,
     * entities, comments, tags. Too much is cut, never too little.
     */
    private static String withoutMarks(String text) {
        return text.replaceAll("\\]\\((?:[^()]++|\\([^()]*+\\))*+\\)?", "]")
                .replaceAll("\\]\\([^)]*\\)?", "]")
                .replaceAll("\\[![A-Za-z-]*\\]?", "")
                .replaceAll("\\[[xX]\\]", "")
                .replaceAll("(?m)^:{3,}.*", "")
                .replaceAll("\\[\\^[^\\]]*\\]?:?", "")
                .replaceAll("&[A-Za-z]+;?", "")
                .replaceAll("(?s)<!--.*?(-->|$)", "")
                .replaceAll("(?s)<[!?/]?[A-Za-z\\[][^<>]*>", "")
                .replaceAll("(?s)^---.*?(\\n---|$)", "");
    }

    /** Without the blanks and invisible characters that front matter may follow. */
    private static String fromFirstSeen(String text) {
        int start = 0;
        while (start < text.length() && (Glyphs.isBlank(text.charAt(start)) || Glyphs.isUnseen(text.charAt(start)))) {
            start++;
        }
        return text.substring(start);
    }

    /** The front matter is no running text. */
    private static String outsideTheText(String text) {
        return text.startsWith("---") ? text : "";
    }

    /** Han, kana and letters, of which no mark of Markdown is made. Sorted by nothing: compared as a bag. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .filter(point -> !Character.isBmpCodePoint(point) || !Glyphs.isUnseen((char) point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The letters that the source has more of than the model. */
    private static String missing(String source, String model) {
        Map<Integer, Integer> counts = new TreeMap<>();
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
