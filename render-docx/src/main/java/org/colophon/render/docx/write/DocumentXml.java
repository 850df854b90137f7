package org.colophon.render.docx.write;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Note;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.render.docx.word.BlockTexts;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.Xml;
import org.colophon.render.docx.write.SectionXml.Columns;
import org.colophon.render.docx.write.SectionXml.Start;
import org.colophon.render.layout.LeadRule;
import org.colophon.style.HeadStack;
import org.colophon.style.Length;

/**
 * Writes document.xml. On a printed page each article has up to three sections of the document: its head across, its
 * lead in legs, its text in columns, which a section after them ends, so that they balance.
 */
public final class DocumentXml {

    private final DocxJob job;
    private final Xml out = new Xml();
    private final BlockXml blocks;
    private final SectionXml sections;
    private final FurnitureXml furniture;
    /** The start of the next section of the document, with its headers and footers. */
    private Start start = Start.CONTINUOUS;
    private String references = "";
    /** The start of its text. */
    private int opened;

    public DocumentXml(DocxJob job) {
        this.job = job;
        this.blocks = new BlockXml(job, out);
        this.sections = new SectionXml(job);
        this.furniture = new FurnitureXml(job);
    }

    public byte[] write() throws IOException {
        out.raw(Xml.HEAD).raw("<w:document").raw(Xml.W).raw(Xml.R).raw("><w:body>");
        opened = out.length();
        List<Article> articles = job.edition.articles();
        switch (job.outline) {
            case SINGLE -> { }
            case BOUND -> {
                new ContentsXml(job, out).write();
                endSection(Columns.ONE);
                start = Start.NEXT_PAGE;
            }
        }
        job.meter.begin(job.edition);
        for (int i = 0; i < articles.size(); i++) {
            job.meter.begin(articles.get(i));
            job.log.begin(articles.get(i).source());
            blocks.begin(articles.get(i).language());
            references = furniture.references(articles.get(i));
            switch (job.form) {
                case PAGE -> page(articles.get(i));
                case MANUSCRIPT -> manuscript(articles.get(i));
            }
            if (job.form == DocumentForm.PAGE && i + 1 < articles.size()) {
                // Columns balance before a section that goes on, not before one that begins a page.
                out.open(job.sheet.id(StyleName.SECTION_END)).raw("</w:p>");
                endSection(Columns.ONE);
            }
            start = Start.NEXT_PAGE;
        }
        job.meter.end();
        // The last section holds the one paragraph that every document must end with.
        out.open(job.sheet.id(StyleName.SECTION_END))
                .raw("</w:p>")
                .raw(sections.properties(Start.CONTINUOUS, Columns.ONE, ""));
        return out.raw("</w:body></w:document>").bytes();
    }

    private void manuscript(Article article) throws IOException {
        // An advertisement is a picture without a title: there is nothing to sign.
        if (!article.headline().title().isEmpty() || !article.isOfPicturesAlone()) {
            new SlugXml(job, out, blocks.runs()).write(article);
        }
        head(article);
        blocks.text(article.lead(), LeadRule.isAcross(article) ? StyleName.LEAD : StyleName.BODY_TEXT);
        for (Section section : article.sections()) {
            section(section);
        }
        notes(article);
        endSection(Columns.ONE);
    }

    private void page(Article article) throws IOException {
        head(article);
        if (LeadRule.isAcross(article)) {
            lead(article.lead());
        } else {
            endSection(Columns.ONE);
            text(article.lead());
        }
        for (Section section : article.sections()) {
            section(section);
        }
        notes(article);
        endSection(Columns.of(job.style.grid()));
    }

    /** The lead across the page, in legs where it fills them, with a rule below. */
    private void lead(List<Block> lead) throws IOException {
        HeadStack stack = job.style.head();
        if (stack.leadLegs() > 1 && fillsLegs(lead)) {
            endSection(Columns.ONE);
            blocks.text(lead, StyleName.LEAD);
            endSection(new Columns(stack.leadLegs(), stack.leadGap(), Length.ZERO));
        } else {
            blocks.text(lead, StyleName.LEAD);
        }
        if (stack.rule().milliPoints() > 0) {
            out.open(job.sheet.id(StyleName.LEAD_RULE)).raw("</w:p>");
        }
        endSection(Columns.ONE);
    }

    /** Whether each leg of a lead has two lines: Word leaves shorter legs empty, since it keeps two lines together. */
    private boolean fillsLegs(List<Block> lead) {
        HeadStack stack = job.style.head();
        long legs = (job.style.grid().width().milliPoints() - (stack.leadLegs() - 1L) * stack.leadGap().milliPoints())
                / stack.leadLegs();
        long extent = lead.stream().mapToInt(PlainText::length).sum()
                * (long) job.style.text(StyleName.LEAD.element()).size().milliPoints();
        return extent / legs >= 2L * stack.leadLegs();
    }

    private void head(Article article) {
        if (!article.headline().kicker().isEmpty()) {
            blocks.paragraph(StyleName.KICKER, article.id() + BlockTexts.KICKER, article.headline().kicker());
        }
        if (!article.headline().title().isEmpty()) {
            blocks.title(article.id(), article.headline().title());
        }
        if (!article.headline().deck().isEmpty()) {
            blocks.paragraph(StyleName.DECK, article.id() + BlockTexts.DECK, article.headline().deck());
        }
        for (CreditLine line : article.creditLines()) {
            blocks.creditLine(StyleName.CREDIT, line);
        }
    }

    private void section(Section section) throws IOException {
        if (!section.heading().isEmpty()) {
            blocks.heading(job.outline.heading(section.level()), section.id(), section.heading());
        }
        for (CreditLine line : section.creditLines()) {
            blocks.creditLine(StyleName.BYLINE, line);
        }
        text(section.blocks());
    }

    /** Writes running text; a wide table or picture is between two sections of the document, across the page. */
    private void text(List<Block> running) throws IOException {
        for (Block block : running) {
            if (blocks.isAcross(block)) {
                endSection(Columns.of(job.style.grid()));
                blocks.across(block);
                endSection(Columns.ONE);
            } else {
                blocks.text(List.of(block), StyleName.BODY_TEXT);
            }
        }
    }

    /** The notes that the text does not lead to. */
    private void notes(Article article) throws IOException {
        NoteXml notes = new NoteXml(job, out);
        for (Note note : job.notes.ends(article)) {
            notes.other(note, blocks);
        }
    }

    /** Ends a section of the document, unless it is empty. Its properties are in its last paragraph. */
    private void endSection(Columns columns) {
        if (out.length() == opened) {
            return;
        }
        if (out.endsWith("</w:sdt>")) {
            out.open(job.sheet.id(StyleName.SECTION_END)).raw("</w:p>");
        }
        out.insertBeforeLast("</w:pPr>", sections.properties(start, columns, references));
        start = Start.CONTINUOUS;
        references = "";
        opened = out.length();
    }
}
