package org.colophon.render.layout;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.ParagraphKind;
import org.colophon.model.PlainText;

/** Decides which leads are set across the page, above the columns. */
public final class LeadRule {

    /** Most characters of a lead, line ends included. A longer one would leave the text no room across the page. */
    private static final int LONGEST = 800;

    private LeadRule() {
    }

    /**
     * Returns whether the lead of an article is set across the page: it is short, consists of running text only, and
     * text follows it.
     *
     * @param article the article
     * @return false if the lead is part of the text, or if there is none
     */
    public static boolean isAcross(Article article) {
        List<Block> lead = article.lead();
        if (lead.isEmpty()
                || article.sections().isEmpty()
                || !lead.stream().allMatch(LeadRule::isRunningText)) {
            return false;
        }
        int length = lead.stream().mapToInt(block -> PlainText.length(block)).sum();
        return length > 0 && length <= LONGEST;
    }

    private static boolean isRunningText(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.kind() == ParagraphKind.TEXT;
    }
}
