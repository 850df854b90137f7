package org.colophon.render.layout;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.PlainText;
import org.colophon.model.Section;

/**
 * Decides which articles can be set as a page of blocks in two halves, for
 * {@link org.colophon.style.SectionLayout#BLOCKS}.
 */
public final class BlockRule {

    /** Fewest sections of a page of blocks: one for each half. */
    private static final int FEWEST_SECTIONS = 2;
    /** Most sections of a page of blocks. */
    public static final int MOST_SECTIONS = 8;
    /** The longest section may be so many times as long as the shortest. */
    private static final int LONGEST_RATIO = 3;

    private BlockRule() {
    }

    /**
     * Returns whether an article can be a page of blocks: two to eight signed sections of similar length, and no
     * lead but one that is set across the page. Notes are below the sections that refer to them.
     *
     * @param article the article
     * @return false if its sections can only flow
     */
    public static boolean suits(Article article) {
        List<Section> sections = article.sections();
        if (sections.size() < FEWEST_SECTIONS
                || sections.size() > MOST_SECTIONS
                || sections.stream().anyMatch(section -> section.creditLines().isEmpty())
                || !article.lead().isEmpty() && !LeadRule.isAcross(article)) {
            return false;
        }
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (Section section : sections) {
            int length = length(section);
            shortest = Math.min(shortest, length);
            longest = Math.max(longest, length);
        }
        return longest <= LONGEST_RATIO * shortest;
    }

    /**
     * Returns the length of the text of a section, without its heading and byline.
     *
     * @param section the section
     * @return a number of characters
     */
    public static int length(Section section) {
        int length = 0;
        for (Block block : section.blocks()) {
            length += PlainText.length(block);
        }
        return length;
    }
}
