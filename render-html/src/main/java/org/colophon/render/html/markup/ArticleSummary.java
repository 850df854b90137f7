package org.colophon.render.html.markup;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Dateline;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.jspecify.annotations.Nullable;

/** The opening of an article: the dateline of its report, and its first words for those who only see a card. */
public final class ArticleSummary {

    /** The longest description that social networks and search engines show. */
    private static final int CARD = 120;

    private ArticleSummary() {
    }

    public static @Nullable Dateline dateline(Article article) {
        Dateline first = dateline(article.lead());
        for (Section section : article.sections()) {
            first = first == null ? dateline(section.blocks()) : first;
        }
        return first;
    }

    private static @Nullable Dateline dateline(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph && !paragraph.content().isEmpty()
                    && paragraph.content().getFirst() instanceof Inline.DatelineText opening) {
                return opening.dateline();
            }
        }
        return null;
    }

    /** The deck, or the beginning of the text. */
    public static String description(Article article) {
        String text = PlainText.of(article.headline().deck()).strip();
        for (Block block : article.lead()) {
            if (text.isEmpty() && block instanceof Block.Paragraph paragraph) {
                text = PlainText.of(paragraph.content()).strip();
            }
        }
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= CARD
                ? line
                : line.substring(0, line.offsetByCodePoints(0, CARD - 1)) + "…";
    }
}
