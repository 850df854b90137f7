package org.colophon.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Pieces of the seeds, cut, doubled, swapped and strewn with marks, lone surrogates, zeros and controls of direction.
 */
final class Mutations {

    private static final String[] INSERTS = {
        "■",
        "－",
        "\u3000",
        "\uD800",
        "\u0000",
        "\u202E",
        "*",
        "**",
        "_",
        "`",
        "[",
        "](",
        "![",
        "<b>",
        "|",
        "> ",
        "- ",
        "1. ",
        "# ",
        "```",
        "---",
        "\\",
        "\r\n",
        "\r",
        "[^1]",
        "[^1]: ",
        "&amp;",
        "“",
        "《",
        "（下转第3版）",
        "（上接第1版）",
        "编者按：",
        "摄",
        "记者 ",
        "\n\n",
        "\n",
        "\n# ",
        "\n\n04版 深度 2026年11月23日\n\n",
        "责任编辑：",
        "![](images/lamp.png)",
        "educa-\ntion",
        "本报讯（记者 ",
        "新华社南岭11月3日电"
    };

    private final Random random;
    private final List<String> seeds = new ArrayList<>();
    private int count;

    Mutations(Random random) throws IOException {
        this.random = random;
        Path folder = Path.of(System.getProperty("project.root", ".."), "seeds");
        for (String name : List.of("hengyang-clean-city.md", "salt-road.md", "harbour-lights.md")) {
            seeds.add(Files.readString(folder.resolve(name)));
        }
    }

    String next() {
        String source = seeds.get(count++ % seeds.size());
        int from = whole(source, random.nextInt(source.length()));
        StringBuilder text =
                new StringBuilder(source.substring(from, whole(source, from + 200 + random.nextInt(1_500))));
        for (int i = random.nextInt(12); i > 0; i--) {
            mutate(text);
        }
        return text.toString();
    }

    private void mutate(StringBuilder text) {
        int at = whole(text, random.nextInt(text.length() + 1));
        switch (random.nextInt(5)) {
            case 0 -> text.insert(at, INSERTS[random.nextInt(INSERTS.length)]);
            case 1 -> text.delete(at, whole(text, at + random.nextInt(30)));
            case 2 -> text.insert(at, text.substring(at, whole(text, at + random.nextInt(60))));
            case 3 -> swapLines(text);
            default -> text.insert(at, INSERTS[random.nextInt(INSERTS.length)].repeat(1 + random.nextInt(3)));
        }
        if (text.isEmpty()) {
            text.append('字');
        }
    }

    private void swapLines(StringBuilder text) {
        List<String> lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
        int one = random.nextInt(lines.size());
        lines.set(one, lines.set(random.nextInt(lines.size()), lines.get(one)));
        text.setLength(0);
        text.append(String.join("\n", lines));
    }

    /** A place in a text that parts no pair of surrogates: lone ones are inserted, not made. */
    private static int whole(CharSequence text, int place) {
        int at = Math.min(place, text.length());
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
