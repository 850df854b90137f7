package org.colophon.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.Section;

/** The differences between two editions without places, part by part. */
final class EditionDifference {

    private final Map<String, Integer> found = new LinkedHashMap<>();

    private EditionDifference() {
    }

    /** The number of parts that differ. */
    static int count(Edition wanted, Edition read) {
        return compared(wanted, read).found.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The differing parts, in words, with the number of places. */
    static List<String> of(Edition wanted, Edition read) {
        List<String> words = new ArrayList<>();
        compared(wanted, read).found.forEach((what, times) -> words.add(what + (times > 1 ? " (" + times + ")" : "")));
        return words;
    }

    private static EditionDifference compared(Edition wanted, Edition read) {
        EditionDifference difference = new EditionDifference();
        if (!wanted.equals(read)) {
            difference.edition(wanted, read);
        }
        return difference;
    }

    private void edition(Edition wanted, Edition read) {
        differ("the facts about the edition", wanted.info(), read.info());
        if (wanted.articles().size() != read.articles().size()) {
            add("the number of articles");
        }
        for (int i = 0; i < Math.min(wanted.articles().size(), read.articles().size()); i++) {
            article(wanted.articles().get(i), read.articles().get(i));
        }
        if (found.isEmpty()) {
            add("an article");
        }
    }

    private void article(Article wanted, Article read) {
        differ("kicker, title or deck", wanted.headline(), read.headline());
        differ("the credits of an article", wanted.creditLines(), read.creditLines());
        differ("the facts about an article", List.of(wanted.metadata(), wanted.language(), wanted.source()),
                List.of(read.metadata(), read.language(), read.source()));
        differ("a printed page", String.valueOf(wanted.page()), String.valueOf(read.page()));
        blocks(wanted.lead(), read.lead());
        differ("footnotes", wanted.notes(), read.notes());
        if (wanted.sections().size() != read.sections().size()) {
            add("the number of sections");
        }
        for (int i = 0; i < Math.min(wanted.sections().size(), read.sections().size()); i++) {
            section(wanted.sections().get(i), read.sections().get(i));
        }
    }

    private void section(Section wanted, Section read) {
        differ("a heading", List.of(wanted.level(), wanted.heading()), List.of(read.level(), read.heading()));
        differ("the credits of a section", wanted.creditLines(), read.creditLines());
        blocks(wanted.blocks(), read.blocks());
    }

    private void blocks(List<Block> wanted, List<Block> read) {
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= read.size() || !wanted.get(i).equals(read.get(i))) {
                add(kind(wanted.get(i)));
            }
        }
        for (int i = wanted.size(); i < read.size(); i++) {
            add("one block more");
        }
    }

    private static String kind(Block block) {
        return "a block of the kind " + block.getClass().getSimpleName();
    }

    private void differ(String what, Object wanted, Object read) {
        if (!wanted.equals(read)) {
            add(what);
        }
    }

    private void add(String what) {
        found.merge(what, 1, Integer::sum);
    }
}
