package org.colophon.render.docx.write;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.PlainText;
import org.colophon.model.Role;
import org.colophon.model.SourcePage;
import org.colophon.render.copy.Copy;
import org.colophon.render.docx.word.ControlTag;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.WordStyles;
import org.colophon.render.docx.word.Xml;

/**
 * Writes the slug table (稿签) of a manuscript: the data of an article for the desk, and the fields that the desk signs.
 */
final class SlugXml {

    private static final Set<Role.Kind> EDITORS =
            EnumSet.of(Role.Kind.RESPONSIBLE_EDITOR, Role.Kind.EDITOR, Role.Kind.DUTY_EDITOR);
    /** Columns in hundredths of the width: a label of four characters or a long English word, then the value, twice. */
    private static final int[] COLUMNS = {16, 38, 16, 30};
    /** Twips: the lines that are filled in by hand are that high at least. */
    private static final int ROW = 480;

    private final DocxJob job;
    private final Xml out;
    private final RunXml runs;
    private final int[] widths;

    SlugXml(DocxJob job, Xml out, RunXml runs) {
        this.job = job;
        this.out = out;
        this.runs = runs;
        int width = WordMeasures.twips(job.style.grid().columnWidth());
        this.widths = java.util.Arrays.stream(COLUMNS).map(share -> width * share / 100).toArray();
    }

    /** A field: its tag, its label, and its value, which is empty if unknown. */
    private record Field(String tag, String label, String value) { }

    void write(Article article) {
        SlugLabels words = SlugLabels.of(article.language());
        Edition alone = new Edition(job.edition.info(), List.of(article));
        SourcePage page = article.page();
        ControlXml control = new ControlXml(job, out);
        out.endMarks();
        control.openAdded(words.slug());
        out.raw("<w:tbl><w:tblPr><w:tblStyle")
                .attribute("w:val", job.sheet.id(WordStyles.SLUG_TABLE_TITLE, WordStyles.SLUG_TABLE));
        out.raw("/><w:tblW w:w=\"")
                .raw(java.util.Arrays.stream(widths).sum())
                .raw(
                        "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                                + "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" "
                                + "w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        out.raw("<w:tblCaption").attribute("w:val", words.slug()).raw("/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
        }
        out.raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        cell(widths[0] + widths[1] + widths[2] + widths[3], 4, StyleName.SLUG_HEAD);
        runs.text(words.slug());
        out.raw("</w:p></w:tc></w:tr>");
        String tag = ControlTag.SLUG + article.id() + ".";
        String title = PlainText.of(article.headline().title()).strip();
        row(
                new Field(tag + "title", words.title(), title),
                new Field(
                        tag + "characters",
                        words.characters(),
                        Integer.toString(words.length().count(PlainText.of(article)))));
        row(
                new Field(
                        tag + "authors",
                        words.authors(),
                        String.join(" ", Bylines.of(alone).writers())),
                new Field(tag + "date", words.date(), date()));
        row(new Field(tag + "publication", words.publication(), orEmpty(job.edition.info().publication())),
                new Field(tag + "page", words.page(), page == null ? "" : orEmpty(page.printPage())));
        row(
                new Field(tag + "section", words.section(), page == null ? "" : orEmpty(page.printSection())),
                new Field(tag + "editor", words.editor(), editors(alone)));
        // A text goes from hand to hand: each signs that has read it, and the last lets it go to press.
        row(new Field(tag + "first-reading", words.first(), ""), new Field(tag + "second-reading", words.second(), ""));
        row(new Field(tag + "third-reading", words.third(), ""), new Field(tag + "approval", words.approval(), ""));
        out.raw("</w:tbl>");
        control.close();
    }

    private String date() {
        return job.edition.info().date() == null ? "" : Copy.forLanguage(job.language).date(job.edition.info().date());
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private static String editors(Edition edition) {
        Set<String> names = new LinkedHashSet<>();
        for (LedgerEntry entry : edition.credits()) {
            Credit credit = entry.credit();
            if (EDITORS.contains(credit.role().kind())) {
                credit.contributors().forEach(each -> names.add(each.person().name()));
            }
        }
        return String.join(" ", names);
    }

    private void row(Field first, Field second) {
        out.raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"").raw(ROW).raw("\"/></w:trPr>");
        field(first, widths[0], widths[1]);
        field(second, widths[2], widths[3]);
        out.raw("</w:tr>");
    }

    private void field(Field field, int label, int value) {
        cell(label, 1, StyleName.SLUG_LABEL);
        runs.text(field.label());
        out.raw("</w:p></w:tc>");
        cell(value, 1, StyleName.SLUG_TEXT);
        ControlXml control = new ControlXml(job, out);
        control.open(field.label(), field.tag(), RunLook.plain(job.language));
        // A control must hold a run, or Word takes it away.
        runs.text(field.value().isBlank() ? " " : field.value());
        control.close();
        out.raw("</w:p></w:tc>");
    }

    private void cell(int width, int span, StyleName style) {
        out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/>");
        out.raw(span == 1 ? "" : "<w:gridSpan w:val=\"" + span + "\"/>")
                .raw("<w:vAlign w:val=\"center\"/></w:tcPr>")
                .open(job.sheet.id(style));
    }
}
