package org.colophon.render.docx.write;

import org.colophon.render.copy.ReadingDirection;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.Xml;
import org.colophon.style.ColumnGrid;
import org.colophon.style.Length;
import org.colophon.style.PageFormat;

/** Writes the properties of a section of the document: sheet, margins, columns and grid. */
final class SectionXml {

    /** Twips that the type area is higher than its lines: rounding must not push the last line off. */
    private static final int SLACK = 30;
    /** A baseline is at about four fifths of its line if lines have an exact height. */
    private static final double ASCENT = 0.8;

    private final DocxJob job;

    SectionXml(DocxJob job) {
        this.job = job;
    }

    /** The start of a section on its page. */
    enum Start {
        CONTINUOUS("continuous"),
        NEXT_PAGE("nextPage");

        private final String word;

        Start(String word) {
            this.word = word;
        }
    }

    /** Columns side by side, with the gap between them and the weight of the rule in it. */
    record Columns(int count, Length gap, Length rule) {

        static final Columns ONE = new Columns(1, Length.ZERO, Length.ZERO);

        static Columns of(ColumnGrid grid) {
            return new Columns(grid.columns(), grid.gap(), grid.rule());
        }
    }

    /**
     * The properties; {@code furniture} refers to headers and footers and is empty where those of the section before go
     * on.
     */
    String properties(Start start, Columns columns, String furniture) {
        PageFormat page = job.style.page();
        ColumnGrid grid = job.style.grid();
        Xml out = new Xml();
        out.raw("<w:sectPr>").raw(furniture).raw("<w:type w:val=\"").raw(start.word);
        out.raw("\"/><w:pgSz w:w=\"")
                .raw(WordMeasures.twips(page.width()))
                .raw("\" w:h=\"")
                .raw(WordMeasures.twips(page.height()));
        out.raw("\"/><w:pgMar w:top=\"")
                .raw(WordMeasures.twips(page.top()))
                .raw("\" w:right=\"")
                .raw(WordMeasures.twips(page.outer()));
        out.raw("\" w:bottom=\"").raw(bottom()).raw("\" w:left=\"").raw(WordMeasures.twips(page.inner()));
        out.raw("\" w:header=\"").raw(header()).raw("\" w:footer=\"").raw(footer()).raw("\" w:gutter=\"0\"/>");
        out.raw("<w:cols w:num=\"")
                .raw(columns.count())
                .raw("\" w:space=\"")
                .raw(WordMeasures.twips(columns.gap()))
                .raw("\"");
        out.raw(columns.rule().milliPoints() > 0 && columns.count() > 1 ? " w:sep=\"1\"" : "").raw("/>");
        out.raw(furniture.isEmpty() ? "" : "<w:titlePg/>");
        out.raw(switch (job.style.writing()) {
            case HORIZONTAL, RIGHT_TO_LEFT -> "";
            case VERTICAL -> "<w:textDirection w:val=\"tbRl\"/>";
        });
        out.raw(ReadingDirection.of(job.language) == ReadingDirection.RIGHT_TO_LEFT ? "<w:bidi/>" : "");
        out.raw("<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"")
                .raw(WordMeasures.twips(grid.leading()))
                .raw("\" w:charSpace=\"0\"/></w:sectPr>");
        return out.toString();
    }

    private int bottom() {
        return Math.max(
                0,
                WordMeasures.twips(job.style.page().height())
                        - WordMeasures.twips(job.style.page().top())
                        - depth()
                        - SLACK);
    }

    /** Twips from the upper margin to the lower: lines one below the other, or columns whose lines run down. */
    private int depth() {
        ColumnGrid grid = job.style.grid();
        return switch (job.style.writing()) {
            case HORIZONTAL, RIGHT_TO_LEFT -> grid.lines() * WordMeasures.twips(grid.leading());
            case VERTICAL -> WordMeasures.twips(job.style.depth());
        };
    }

    private int header() {
        Length leading = job.style.text(StyleName.FOLIO.element()).leading();
        int ascent = (int) (Math.max(
                                leading.milliPoints(),
                                job.style.furniture().number().milliPoints())
                        * ASCENT)
                / 50;
        return Math.max(0, WordMeasures.twips(job.style.furniture().head()) - ascent);
    }

    private int footer() {
        int descent = (int) (job.style.text(StyleName.FOOTER.element()).leading().milliPoints() * (1 - ASCENT)) / 50;
        return Math.max(0, bottom() - WordMeasures.twips(job.style.furniture().foot()) - descent);
    }
}
