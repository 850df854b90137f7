package org.colophon.render.pdf.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.style.PrintStyle;

/** Pages of one article whose characters have the widths of the bench. */
final class PlacedSheets {

    private PlacedSheets() {
    }

    static Block paragraph(int number, Inline... content) {
        return new Block.Paragraph("a1-s1-p" + number, List.of(content), SourceSpan.NONE);
    }

    static List<Page> pages(PrintStyle style, List<Block> blocks) throws IOException {
        return pages(style, "湖上的灯", blocks);
    }

    static List<Page> pages(PrintStyle style, String title, List<Block> blocks) throws IOException {
        Section section = new Section("a1-s1", 1, List.of(Inline.Text.of("湖上")), List.of(), blocks, SourceSpan.NONE);
        Headline headline = new Headline(
                List.of(Inline.Text.of("引题")), List.of(Inline.Text.of(title)), List.of(Inline.Text.of("副题")));
        Article article = new Article(
                "a1",
                "a.md",
                headline,
                List.of(),
                List.of(),
                List.of(section),
                List.of(),
                null,
                Locale.forLanguageTag("zh-Hans"),
                SourceSpan.NONE);
        Edition edition =
                new Edition(new EditionInfo("湖上的灯", null, null, null, article.language(), List.of()), List.of(article));
        return new PageMaker(
                        style, Bench.compositor(), (type, point) -> true, RenderContext.defaults(), new RenderLog())
                .make(edition)
                .pages();
    }
}
