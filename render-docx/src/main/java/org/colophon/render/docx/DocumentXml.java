package org.colophon.render.docx;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.Section;
import org.colophon.model.style.ColumnGrid;
import org.colophon.model.style.Length;
import org.colophon.model.style.PageFormat;
import org.colophon.render.Progress;

/**
 * Writes document.xml. Each article has up to three sections of the page: its head across, its lead in legs, its text
 * in columns. A section after the columns ends them, so that they balance.
 */
final class DocumentXml {

    private final Job job;
    private final Xml out = new Xml();
    private final BlockXml blocks;

    DocumentXml(Job job) {
        this.job = job;
        this.blocks = new BlockXml(job, out);
    }

    byte[] write(Edition edition) throws IOException {
        out.raw(Xml.HEAD).raw("<w:document").raw(Xml.W).raw(Xml.R).raw("><w:body>");
        List<Article> articles = edition.articles();
        for (int i = 0; i < articles.size(); i++) {
            job.context.cancellation().check();
            job.log.begin(articles.get(i).source());
            article(articles.get(i), i == 0);
            job.context.progress().step(Progress.Stage.WRITE, i + 1, articles.size());
        }
        // The last section holds the one paragraph that every document must end with.
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr></w:p>");
        section("continuous", 1, new Length(0), new Length(0));
        return out.raw("</w:body></w:document>").bytes();
    }

    private void article(Article article, boolean first) throws IOException {
        ColumnGrid grid = job.style.grid();
        head(article);
        boolean legs = !article.sections().isEmpty() && !article.lead().isEmpty() && job.style.head().leadLegs() > 1;
        String start = first ? "continuous" : "nextPage";
        if (legs) {
            breakAfter(start, 1, grid.gap(), new Length(0));
            blocks.write(article.lead(), StyleName.LEAD);
            breakAfter("continuous", job.style.head().leadLegs(), job.style.head().leadGap(), new Length(0));
        } else {
            if (!article.sections().isEmpty()) {
                blocks.write(article.lead(), StyleName.LEAD);
            }
            breakAfter(start, 1, grid.gap(), new Length(0));
            if (article.sections().isEmpty()) {
                blocks.write(article.lead(), StyleName.BODY_TEXT);
            }
        }
        for (Section section : article.sections()) {
            section(section);
        }
        breakAfter("continuous", grid.columns(), grid.gap(), grid.rule());
    }

    private void head(Article article) {
        if (!article.headline().kicker().isEmpty()) {
            blocks.paragraph(StyleName.KICKER, article.headline().kicker());
        }
        if (!article.headline().title().isEmpty()) {
            blocks.heading(StyleName.TITLE, article.headline().title(), article.id());
        }
        if (!article.headline().deck().isEmpty()) {
            blocks.paragraph(StyleName.DECK, article.headline().deck());
        }
        for (CreditLine line : article.creditLines()) {
            blocks.creditLine(StyleName.CREDIT, line);
        }
    }

    private void section(Section section) throws IOException {
        blocks.heading(StyleName.heading(section.level()), section.heading(), section.id());
        for (CreditLine line : section.creditLines()) {
            blocks.creditLine(StyleName.BYLINE, line);
        }
        blocks.write(section.blocks(), StyleName.BODY_TEXT);
    }

    /** Ends a section of the page: its properties stand in its last paragraph. */
    private void breakAfter(String type, int columns, Length gap, Length rule) {
        if (!out.endsWith("</w:p>")) {
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr></w:p>");
        }
        Xml properties = new Xml();
        properties(properties, type, columns, gap, rule);
        out.insertBeforeLast("</w:pPr>", properties.toString());
    }

    private void section(String type, int columns, Length gap, Length rule) {
        properties(out, type, columns, gap, rule);
    }

    private void properties(Xml to, String type, int columns, Length gap, Length rule) {
        PageFormat page = job.style.page();
        ColumnGrid grid = job.style.grid();
        Length bottom = new Length(page.height().milliPoints() - page.top().milliPoints() - grid.height().milliPoints());
        to.raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>");
        to.raw("<w:type w:val=\"").raw(type).raw("\"/><w:pgSz w:w=\"").raw(Measures.twips(page.width())).raw("\" w:h=\"").raw(Measures.twips(page.height()));
        to.raw("\"/><w:pgMar w:top=\"").raw(Measures.twips(page.top())).raw("\" w:right=\"").raw(Measures.twips(page.outer()));
        to.raw("\" w:bottom=\"").raw(Measures.twips(bottom)).raw("\" w:left=\"").raw(Measures.twips(page.inner()));
        to.raw("\" w:header=\"").raw(Measures.twips(page.top()) / 2L).raw("\" w:footer=\"").raw(Measures.twips(bottom) / 2L).raw("\" w:gutter=\"0\"/>");
        to.raw("<w:cols w:num=\"").raw(columns).raw("\" w:space=\"").raw(Measures.twips(gap)).raw("\"").raw(rule.milliPoints() > 0 && columns > 1 ? " w:sep=\"1\"" : "").raw("/>");
        to.raw("<w:docGrid w:type=\"lines\" w:linePitch=\"").raw(Measures.twips(grid.leading())).raw("\"/></w:sectPr>");
    }
}
