package org.colophon.render.docx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.model.Article;
import org.colophon.model.Credit;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.Copy;
import org.colophon.render.copy.FolioLine;
import org.colophon.render.docx.word.CharacterStyle;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.Xml;
import org.colophon.render.headline.HeadlineLines;
import org.colophon.style.Length;
import org.colophon.style.PageFormat;

/**
 * Writes headers and footers: on a printed page the folio strip and the staff, with the running head and the number of
 * the page from the second page on; on a manuscript its title and the count of pages. Missing values leave no gap.
 */
final class FurnitureXml {

    private static final String FIRST = "first";
    private static final String ODD = "default";
    private static final String EVEN = "even";

    /** White between title and issue, and room for the dots, in thousandths of an em. */
    private static final int BETWEEN = 3_000;

    private final DocxJob job;

    FurnitureXml(DocxJob job) {
        this.job = job;
    }

    /** The text at the start, in the middle and at the end of a strip; each writes runs. */
    private record Strip(Consumer<RunXml> start, Consumer<RunXml> middle, Consumer<RunXml> end) {

        static final Consumer<RunXml> NOTHING = runs -> { };
    }

    /** Makes the headers and footers of an article and gives the references to them that its first section has. */
    String references(Article article) {
        return switch (job.form) {
            case PAGE -> headersOfPage(article) + footersOfPage();
            case MANUSCRIPT -> manuscript(article);
        };
    }

    private String manuscript(Article article) {
        String title = PlainText.of(article.headline().title()).strip().replace('\n', ' ');
        Strip head = new Strip(text(fitted(title)), Strip.NOTHING, text(issue()));
        // The first page has the title below, and again in its slug.
        Strip opening = new Strip(Strip.NOTHING, Strip.NOTHING, text(issue()));
        Strip foot = new Strip(this::staff, Strip.NOTHING, runs -> {
            runs.field(FieldXml.Field.PAGE);
            runs.text(" / ");
            runs.field(FieldXml.Field.NUMPAGES);
        });
        boolean bare = title.isEmpty() && issue().isEmpty();
        StringBuilder references = new StringBuilder();
        for (String kind : List.of(EVEN, ODD, FIRST)) {
            references.append(bare ? "" : header(kind, kind.equals(FIRST) ? opening : head));
        }
        for (String kind : List.of(EVEN, ODD, FIRST)) {
            references.append(footer(kind, foot, StyleName.FOOTER));
        }
        return references.toString();
    }

    /** The title, cut short where the line has no room for it beside the issue. */
    private String fitted(String title) {
        long ems = (long) job.style.grid().width().milliPoints() * 95
                / job.style.text(StyleName.HEADER.element()).size().milliPoints() * 10;
        long room = ems - HeadlineLines.width(issue()) - BETWEEN;
        int end = title.length();
        while (end > 0 && HeadlineLines.width(title.substring(0, end)) > room) {
            end = title.offsetByCodePoints(end, -1);
        }
        return end == title.length() ? title : title.substring(0, end).strip() + "…";
    }

    private String headersOfPage(Article article) {
        SourcePage page = article.page();
        String number = page == null || page.printPage() == null ? "" : page.printPage();
        String section = page == null || page.printSection() == null ? "" : page.printSection();
        boolean bare = number.isEmpty() && section.isEmpty() && issue().isEmpty();
        Consumer<RunXml> running = running(article);
        Strip first = new Strip(runs -> {
            runs.text(number, CharacterStyle.FOLIO_NUMBER);
            runs.text(line(number, section).start().substring(number.length()));
        }, text(line(number, section).middle()), text(issue()));
        FolioLine unnumbered = line("", section);
        Strip odd = new Strip(
                text(unnumbered.start()), section.isEmpty() ? running : text(unnumbered.middle()), text(issue()));
        Strip even = new Strip(text(issue()), running, Strip.NOTHING);
        return header(EVEN, even) + header(ODD, odd) + (bare ? "" : header(FIRST, first));
    }

    private FolioLine line(String number, String section) {
        PageFormat page = job.style.page();
        int width = page.width().milliPoints() - page.inner().milliPoints() - page.outer().milliPoints();
        return FolioLine.of(
                number,
                section,
                issue(),
                new Length(width),
                job.style.text(StyleName.FOLIO.element()).size());
    }

    /** Folios are at the outer edge; the staff keeps its side. */
    private String footersOfPage() {
        Consumer<RunXml> number = runs -> runs.field(FieldXml.Field.PAGE);
        if (job.edition.info().staff().isEmpty()) {
            return footer(EVEN, new Strip(number, Strip.NOTHING, Strip.NOTHING), StyleName.FOOTER)
                    + footer(ODD, new Strip(Strip.NOTHING, Strip.NOTHING, number), StyleName.FOOTER);
        }
        Strip numbered = new Strip(number, Strip.NOTHING, this::staff);
        return footer(EVEN, numbered, StyleName.STAFF) + footer(ODD, numbered, StyleName.STAFF)
                + footer(FIRST, new Strip(Strip.NOTHING, Strip.NOTHING, this::staff), StyleName.STAFF);
    }

    /** The heading that the page is under, or the title of an article without headings. */
    private Consumer<RunXml> running(Article article) {
        String title = PlainText.of(article.headline().title()).strip().replace('\n', ' ');
        for (Section section : article.sections()) {
            String heading = PlainText.of(section.heading()).strip().replace('\n', ' ');
            if (!heading.isEmpty() && section.level() == 1) {
                return runs -> runs.runningHead(heading);
            }
        }
        return text(title);
    }

    private String issue() {
        return Copy.forLanguage(job.edition.info().language()).imprint(job.edition.info());
    }

    private static Consumer<RunXml> text(String text) {
        return runs -> runs.text(text);
    }

    private void staff(RunXml runs) {
        List<Credit> staff = job.edition.info().staff();
        for (int i = 0; i < staff.size(); i++) {
            runs.text(i == 0 ? "" : "\u3000");
            runs.credits(staff.get(i).text(), List.of(staff.get(i)), SourceSpan.NONE);
        }
    }

    private String header(String kind, Strip strip) {
        return reference("header", kind, strip("hdr", strip, StyleName.FOLIO));
    }

    private String footer(String kind, Strip strip, StyleName style) {
        return reference("footer", kind, strip("ftr", strip, style));
    }

    private byte[] strip(String root, Strip strip, StyleName style) {
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<w:").raw(root).raw(Xml.W).raw(">").open(job.sheet.id(style));
        RunXml runs = new RunXml(job, out);
        List<Consumer<RunXml>> places = new ArrayList<>(List.of(strip.start(), strip.middle(), strip.end()));
        if (job.form == DocumentForm.MANUSCRIPT) {
            places.remove(1);
        }
        for (int i = 0; i < places.size(); i++) {
            out.raw(i == 0 ? "" : "<w:r><w:tab/></w:r>");
            places.get(i).accept(runs);
        }
        return out.raw("</w:p></w:").raw(root).raw(">").bytes();
    }

    private String reference(String part, String kind, byte[] content) {
        return "<w:" + part + "Reference w:type=\"" + kind + "\" r:id=\"" + job.parts.furniture(part, content) + "\"/>";
    }
}
