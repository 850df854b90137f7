package org.colophon.render.docx.write;

import org.colophon.model.Article;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.render.copy.Copy;
import org.colophon.render.docx.word.BlockMark;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.Xml;

/**
 * Writes the table of contents of an edition of several articles: a field that is filled already, so that Word does not
 * ask on opening. Page numbers come with the first update of the field: they are unknown until Word makes pages.
 */
final class ContentsXml {

    private final DocxJob job;
    private final Xml out;
    private final RunXml runs;

    ContentsXml(DocxJob job, Xml out) {
        this.job = job;
        this.out = out;
        this.runs = new RunXml(job, out);
    }

    void write() {
        ControlXml control = new ControlXml(job, out);
        control.openAdded(Copy.forLanguage(job.language).contents());
        out.open(job.sheet.id(StyleName.TOC_HEADING));
        runs.text(Copy.forLanguage(job.language).contents());
        out.raw("</w:p>");
        FieldXml field = new FieldXml(out);
        boolean opened = false;
        for (Article article : job.edition.articles()) {
            runs.begin(article.language());
            String title = PlainText.of(article.headline().title()).strip();
            if (!title.isEmpty()) {
                opened = entry(StyleName.TOC_1, article.id(), title, field, opened);
            }
            for (Section section : article.sections()) {
                String heading = PlainText.of(section.heading()).strip();
                if (!heading.isEmpty() && section.level() == 1) {
                    opened = entry(StyleName.TOC_2, section.id(), heading, field, opened);
                }
            }
        }
        if (opened) {
            // The end of the field is in the last entry.
            out.cutEnd("</w:p>");
            field.close("");
            out.raw("</w:p>");
        }
        control.close();
    }

    private boolean entry(StyleName style, String id, String text, FieldXml field, boolean opened) {
        out.open(job.sheet.id(style));
        if (!opened) {
            field.open(FieldXml.Field.CONTENTS, "");
        }
        out.raw("<w:hyperlink").attribute("w:anchor", BlockMark.of(id)).raw(" w:history=\"1\">");
        runs.text(text.replace('\n', ' '));
        out.raw("</w:hyperlink></w:p>");
        return true;
    }
}
