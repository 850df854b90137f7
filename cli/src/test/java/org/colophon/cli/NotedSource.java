package org.colophon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Sources with marks of footnotes in random places: repeated, in several articles and in notes; and notes without. */
final class NotedSource {

    private static final List<String> PLACES = List.of(
            "The tide went out early%s and left the boats on the mud%s for an hour.",
            "潮水退去以后，滩涂上留下一行脚印%s，一直伸到芦苇丛里%s。",
            "The *slow%s* tide and the **late%s** moon, seen from [the quay%s](https://example.org/).",
            "### A smaller heading%s",
            "## A section heading%s\n\nBy Nora Vale%s\n\nThe section begins here%s.",
            "| Place%s | Depth |\n|---|---|\n| The ford%s | two%s |",
            "- An item of a list%s\n- Another item%s\n    - An inner item%s",
            "> A quote of two words%s.\n>\n> And another paragraph%s.",
            "> [!pull] A sentence pulled out%s\n> — Ann Lee%s",
            "> [!box] The label%s\n> Words in the box%s.",
            "> Editor’s note: The editors say%s so.",
            "![Boats](images/harbour.png)\nBoats at dusk%s. Photo: Ann Lee%s",
            "Q: Who saw it%s?\n\nA: Nobody did%s.");

    private final Random random;
    private final int labels;
    private final StringBuilder text = new StringBuilder();
    /** The places of marks in the text, with their labels. */
    private final Map<Integer, String> marks = new TreeMap<>();

    private NotedSource(Random random) {
        this.random = random;
        this.labels = 1 + random.nextInt(14);
    }

    static NotedSource of(Random random) {
        NotedSource source = new NotedSource(random);
        // A title of the whole, so that no title of an article is printed twice.
        String head = "kicker: Kicker%s\ndeck: A deck%s that goes on\ncredits:\n  - By Jun Mora%s\n";
        source.write("---\ntitle: The paper\n" + (random.nextBoolean() ? head : "") + "---\n");
        for (int article = 0; article <= random.nextInt(3); article++) {
            source.write("# The river%s at night\n\nBy Jun Mora%s\n\n");
            for (int block = random.nextInt(9); block >= 0; block--) {
                source.write(PLACES.get(random.nextInt(PLACES.size())) + "\n\n");
            }
        }
        source.definitions();
        return source;
    }

    /** Writes text; each place of a mark gets one or none. */
    private void write(String words) {
        String[] pieces = words.split("%s", -1);
        for (int i = 0; i < pieces.length; i++) {
            text.append(pieces[i]);
            if (i + 1 < pieces.length && random.nextInt(3) == 0) {
                String label = "k" + random.nextInt(labels);
                marks.put(text.length(), label);
                text.append("[^").append(label).append(']');
            }
        }
    }

    private void definitions() {
        List<Integer> order = new ArrayList<>();
        for (int label = 0; label < labels + 2; label++) {
            order.add(random.nextInt(order.size() + 1), label);
        }
        for (int label : order) {
            text.append("[^k").append(label).append("]: ");
            String more = random.nextInt(4) == 0 ? "    And a second paragraph%s.\n\n" : "";
            write("Words " + words("k" + label) + " of it%s.\n\n" + more);
        }
    }

    /** Words that only the note of a label has. */
    static String words(String label) {
        return label + "k";
    }

    String text() {
        return text.toString();
    }

    Map<Integer, String> marks() {
        return marks;
    }

    /** The labels of all notes: the last two are never referred to from the text, and seldom from other notes. */
    List<String> labels() {
        List<String> all = new ArrayList<>();
        for (int label = 0; label < labels + 2; label++) {
            all.add("k" + label);
        }
        return all;
    }
}
