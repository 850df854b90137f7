package org.colophon.exchange.docx;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final List<Element> paragraphs;
    private final DocumentStyles styles;
    private final Map<Element, Integer> levels = new HashMap<>();

    private WordHeadings(List<Element> paragraphs, DocumentStyles styles) {
        this.paragraphs = paragraphs;
        this.styles = styles;
    }

    static WordHeadings of(List<Element> paragraphs, DocumentStyles styles) {
        WordHeadings headings = new WordHeadings(paragraphs, styles);
        headings.find();
        return headings;
    }

    private void find() {
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
            byLook();
        } else if (!levels.isEmpty()) {
            settle(titled);
        }
    }

    static String style(Element paragraph) {
        return WordXml.value(WordXml.at(paragraph, "pPr", "pStyle"));
    }

    /** The level as Markdown has it, 1 for a title; 0 for text. */
    int level(Element paragraph) {
        return levels.getOrDefault(paragraph, 0);
    }

    /**
     * The one heading of the highest level above all others is the title, and so is each one of that level at the top
     * of a page; the highest of the others open sections.
     */
    private void settle(boolean titled) {
        List<Element> headings = paragraphs.stream().filter(levels::containsKey).toList();
        int top = headings.stream().mapToInt(levels::get).min().orElse(TITLE);
        Element first = headings.getFirst();
        List<Element> tops = headings.stream().filter(it -> levels.get(it) == top).toList();
        Optional<Element> look = titled ? Optional.empty() : titleByLook(first);
        boolean names = !titled && look.isEmpty() && levels.get(first) == top
                && (tops.size() == 1 || tops.stream().skip(1).allMatch(new WordPages(paragraphs)::isOnTop));
        List<Element> titles = names ? tops : look.map(List::of).orElse(List.of());
        int section = headings.stream().filter(it -> !titles.contains(it)).mapToInt(levels::get).min().orElse(top);
        headings.forEach(it -> levels.put(it, levels.get(it) - section + 2));
        titles.forEach(it -> levels.put(it, TITLE));
    }

    /** The first line, where it is larger than the text and not smaller than the first heading. */
    private Optional<Element> titleByLook(Element heading) {
        int text = textSize();
        return paragraphs.stream().filter(it -> !WordLine.words(it).isBlank()).findFirst()
                .filter(it -> it != heading && !levels.containsKey(it) && isLarge(it, text)
                        && size(it) >= size(heading));
    }

    private boolean isLarge(Element paragraph, int text) {
        String words = WordLine.words(paragraph).strip();
        return !words.isEmpty() && words.length() <= LONGEST && size(paragraph) >= text * LARGER;
    }

    /** The size in which most of the words are. */
    private int textSize() {
        Map<Integer, Integer> weights = new HashMap<>();
        for (Element paragraph : paragraphs) {
            weights.merge(size(paragraph), WordLine.words(paragraph).length(), Integer::sum);
        }
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }

    private void byLook() {
        int text = textSize();
        TreeSet<Integer> sizes = new TreeSet<>(Comparator.reverseOrder());
        for (Element paragraph : paragraphs) {
            if (isLarge(paragraph, text)) {
                levels.put(paragraph, size(paragraph));
                sizes.add(size(paragraph));
            }
        }
        List<Integer> ranks = List.copyOf(sizes);
        levels.replaceAll((paragraph, size) -> ranks.indexOf(size) + 1);
        if (!levels.isEmpty()) {
            settle(false);
        }
    }

    private int size(Element paragraph) {
        Element run = firstRun(paragraph);
        String own = WordXml.value(WordXml.at(run, "rPr", "sz"));
        return own.isEmpty() ? styles.size(style(paragraph)) : WordXml.number(own, 0);
    }

    private static @Nullable Element firstRun(Element paragraph) {
        return WordXml.children(paragraph, "r").stream()
                .filter(run -> WordXml.at(run, "t") != null).findFirst().orElse(null);
    }
}
