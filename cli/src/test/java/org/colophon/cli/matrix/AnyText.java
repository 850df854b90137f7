package org.colophon.cli.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Sources made of pieces of the seeds, with notes, tables, pictures and lists strewn in, then cut, doubled and spoiled.
 */
final class AnyText {

    private static final List<String> PIECES = Table.file("pieces.txt").lines()
            .filter(line -> !line.startsWith("# ") && !line.isBlank()).map(line -> line.replace("⏎", "\n")).toList();
    private static final List<String> MARKS = List.of(
            "*", "**", "_", "`", "[", "](", "![", "<b>", "<br>", "|", "> ", "- ", "1. ", "# ", "```", "---", "\\", "\n",
            "\n\n", "~~", "&amp;", "[^1]", "[^1]: ", "“", "《", "{", "}", ":", "：",
            "\u00A0", "\u200B", "\u2028", "\u00AD", "\uD800", "\u202E", "\u0007");
    private static final int MOST_BLOCKS = 8;
    private static final int MOST_SPOILS = 6;

    private final Random random;
    private final List<List<String>> seeds = new ArrayList<>();
    private int notes;

    AnyText(Random random) throws IOException {
        this.random = random;
        for (String name : List.of("hengyang-clean-city.md", "salt-road.md", "harbour-lights.md")) {
            seeds.add(List.of(Files.readString(Output.PICTURES.resolve(name)).split("\n\n")));
        }
    }

    String next() {
        StringBuilder text = new StringBuilder();
        StringBuilder below = new StringBuilder();
        List<String> seed = seeds.get(random.nextInt(seeds.size()));
        for (int i = 1 + random.nextInt(MOST_BLOCKS); i > 0; i--) {
            String block = any(random.nextBoolean() ? seed : PIECES);
            if (random.nextInt(4) == 0) {
                String label = "m" + ++notes;
                int at = sentenceEnd(block, random.nextInt(block.length() + 1));
                block = block.substring(0, at) + "[^" + label + "]" + block.substring(at);
                below.append("\n\n[^").append(label).append("]: 注文第").append(notes).append("条在此。");
            }
            text.append(block).append("\n\n");
        }
        text.append(below).append('\n');
        for (int i = random.nextInt(MOST_SPOILS); i > 0; i--) {
            spoil(text);
        }
        return text.toString();
    }

    /** Behind a mark of punctuation, or at the end: inside a name a note mark is printed behind the name. */
    private static int sentenceEnd(String block, int from) {
        int at = from;
        while (at > 0 && at < block.length() && "。，；.,;".indexOf(block.charAt(at - 1)) < 0) {
            at++;
        }
        return at == 0 ? block.length() : at;
    }

    private String any(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }

    private void spoil(StringBuilder text) {
        int at = whole(text, random.nextInt(text.length() + 1));
        switch (random.nextInt(3)) {
            case 0 -> text.delete(at, whole(text, at + random.nextInt(20)));
            case 1 -> text.insert(at, text.substring(at, whole(text, at + random.nextInt(40))));
            default -> text.insert(at, any(MARKS));
        }
    }

    /** A place in a text that parts no pair of surrogates. */
    private static int whole(CharSequence text, int place) {
        int at = Math.min(place, text.length());
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
