package org.colophon.render.docx;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Block.Table.Alignment;

/** Writes tables: a header row that repeats, widths in equal shares of the column. */
final class TableXml {

    private final Job job;
    private final Xml out;
    private final RunXml runs;

    TableXml(Job job, Xml out, RunXml runs) {
        this.job = job;
        this.out = out;
        this.runs = runs;
    }

    void write(Block.Table table) {
        if (table.columns().isEmpty()) {
            return;
        }
        if (!table.caption().isEmpty()) {
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/><w:keepNext/></w:pPr>");
            runs.write(table.caption());
            out.raw("</w:p>");
        }
        int width = Measures.twips(job.style.grid().columnWidth());
        int cell = width / table.columns().size();
        out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"NewspaperTable\"/><w:tblW w:w=\"").raw(width)
                .raw("\" w:type=\"dxa\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        for (int i = 0; i < table.columns().size(); i++) {
            out.raw("<w:gridCol w:w=\"").raw(cell).raw("\"/>");
        }
        out.raw("</w:tblGrid>");
        for (Block.TableRow row : table.head()) {
            row(table, row, cell, true);
        }
        for (Block.TableRow row : table.body()) {
            row(table, row, cell, false);
        }
        out.raw("</w:tbl>");
        // Word joins tables that touch; a caption or text parts them, and so does this line.
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr><w:r><w:t xml:space=\"preserve\"> </w:t></w:r></w:p>");
    }

    private void row(Block.Table table, Block.TableRow row, int width, boolean head) {
        out.raw("<w:tr><w:trPr><w:cantSplit/>").raw(head ? "<w:tblHeader/>" : "").raw("</w:trPr>");
        for (int i = 0; i < table.columns().size(); i++) {
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"");
            out.raw(style(table.columns().get(i), head).id()).raw("\"/></w:pPr>");
            runs.write(i < row.cells().size() ? row.cells().get(i) : List.of());
            out.raw("</w:p></w:tc>");
        }
        out.raw("</w:tr>");
    }

    private static StyleName style(Alignment alignment, boolean head) {
        return switch (alignment) {
            case START -> head ? StyleName.TABLE_HEAD : StyleName.TABLE_TEXT;
            case CENTER -> head ? StyleName.TABLE_HEAD_CENTER : StyleName.TABLE_CENTER;
            case END -> head ? StyleName.TABLE_HEAD_NUMBER : StyleName.TABLE_NUMBER;
        };
    }
}
