package org.colophon.exchange.docx;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Which paragraphs are titles and headings: those whose style says so, and in a document without such styles short
 * lines in larger type than the text.
 */
final class WordHeadings {

    /** Cells, boxes and notes have none. */
    static final WordHeadings NONE = new WordHeadings(List.of(), new DocumentStyles(null));

    private static final int LONGEST = 80;
    /** Larger by so much than the text, in parts of it: smaller differences are emphasis. */
    private static final double LARGER = 1.15;
    private static final int TITLE = 1;

    private final Map<Element, Integer> levels = new HashMap<>();

    WordHeadings(List<Element> paragraphs, DocumentStyles styles) {
        boolean titled = false;
        for (Element paragraph : paragraphs) {
            DocumentStyles.Meaning meaning = styles.meaning(style(paragraph));
            int outline = WordXml.number(WordXml.value(WordXml.at(paragraph, "pPr", "outlineLvl")), 9);
            int level = meaning.kind() == StyleKind.HEADING ? meaning.level() : outline < 9 ? outline + 1 : 0;
            if (level > 0 && !WordLine.words(paragraph).isBlank()) {
                levels.put(paragraph, level);
            }
            titled |= meaning.kind() == StyleKind.TITLE;
        }
        if (levels.isEmpty() && !titled) {
            byLook(paragraphs, styles);
        } else if (!levels.isEmpty()) {
            settle(paragraphs, titled);
        }
    }

    static String style(Element paragraph) {
        return WordXml.value(WordXml.at(paragraph, "pPr", "pStyle"));
    }

    /** The level as Markdown has it, 1 for a title; 0 for text. */
    int level(Element paragraph) {
        return levels.getOrDefault(paragraph, 0);
    }

    /** The one heading of the highest level above all others is the title; the highest of the others open sections. */
    private void settle(List<Element> paragraphs, boolean titled) {
        List<Element> headings = paragraphs.stream().filter(levels::containsKey).toList();
        int top = headings.stream().mapToInt(levels::get).min().orElse(TITLE);
        Element first = headings.getFirst();
        boolean names = !titled && levels.get(first) == top
                && headings.stream().filter(it -> levels.get(it) == top).count() == 1;
        int section = headings.stream().filter(it -> !names || it != first).mapToInt(levels::get).min().orElse(top);
        headings.forEach(it -> levels.put(it, names && it == first ? TITLE : levels.get(it) - section + 2));
    }

    private void byLook(List<Element> paragraphs, DocumentStyles styles) {
        Map<Integer, Integer> weights = new HashMap<>();
        for (Element paragraph : paragraphs) {
            weights.merge(size(paragraph, styles), WordLine.words(paragraph).length(), Integer::sum);
        }
        int text = weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        TreeSet<Integer> sizes = new TreeSet<>(Comparator.reverseOrder());
        for (Element paragraph : paragraphs) {
            String words = WordLine.words(paragraph).strip();
            if (!words.isEmpty() && words.length() <= LONGEST && size(paragraph, styles) >= text * LARGER) {
                levels.put(paragraph, size(paragraph, styles));
                sizes.add(size(paragraph, styles));
            }
        }
        List<Integer> ranks = List.copyOf(sizes);
        levels.replaceAll((paragraph, size) -> ranks.indexOf(size) + 1);
        if (!levels.isEmpty()) {
            settle(paragraphs, false);
        }
    }

    private static int size(Element paragraph, DocumentStyles styles) {
        Element run = firstRun(paragraph);
        String own = WordXml.value(WordXml.at(run, "rPr", "sz"));
        return own.isEmpty() ? styles.size(style(paragraph)) : WordXml.number(own, 0);
    }

    private static @Nullable Element firstRun(Element paragraph) {
        return WordXml.children(paragraph, "r").stream()
                .filter(run -> WordXml.at(run, "t") != null).findFirst().orElse(null);
    }
}
