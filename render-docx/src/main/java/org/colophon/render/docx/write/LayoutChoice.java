package org.colophon.render.docx.write;

import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.SourcePage;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.PrintStyle;
import org.colophon.style.SectionLayout;

/**
 * Chooses the layout of a printed page. If sections are blocks in a PDF, a document takes the columns and sizes of such
 * pages; its sections flow through them, since Word has no columns within a block.
 */
public final class LayoutChoice {

    private LayoutChoice() {
    }

    public static PageStyle of(PrintStyle style, Edition edition) {
        PageStyle page = PageStyle.of(style).inColourOf(section(edition));
        boolean blocks = page.sections() == SectionLayout.BLOCKS
                && edition.articles().stream().allMatch(LayoutChoice::isSigned);
        return blocks ? page.blocks().orElse(page) : page;
    }

    /** The printed section of the first article, whose colour a document has. */
    private static String section(Edition edition) {
        return edition.articles().stream()
                .findFirst()
                .map(Article::page)
                .map(SourcePage::printSection)
                .orElse("");
    }

    /** Whether an article is made of signed sections and has no notes. */
    private static boolean isSigned(Article article) {
        return article.sections().size() > 1 && article.notes().isEmpty()
                && article.sections().stream().noneMatch(section -> section.creditLines().isEmpty());
    }
}
