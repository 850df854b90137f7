package org.colophon.render.docx;

import java.util.List;
import java.util.Optional;
import org.colophon.model.Block;
import org.colophon.model.Block.Table.Alignment;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;

/** Writes tables: a header row that repeats, columns as wide as their words ask, together as wide as the text column. */
final class TableXml {

    /** Half ems that a column asks at least and at most: room for a date; longer cells break. */
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;

    private final Job job;
    private final Xml out;
    private final RunXml runs;
    private final CaptionXml captions;

    TableXml(Job job, Xml out, RunXml runs, CaptionXml captions) {
        this.job = job;
        this.out = out;
        this.runs = runs;
        this.captions = captions;
    }

    void write(Block.Table table) {
        if (table.columns().isEmpty()) {
            return;
        }
        // The bookmark stands around caption and table, between the paragraphs.
        Optional<String> name = job.mark(table.id());
        int mark = name.isPresent() ? job.nextBookmark() : 0;
        if (!table.caption().isEmpty()) {
            out.open(job.sheet.id(StyleName.TABLE_CAPTION));
            captions.number(FieldXml.Field.TABLE_NUMBER);
            start(name, mark);
            runs.write(table.caption());
            out.raw("</w:p>");
        } else {
            start(name, mark);
        }
        rows(table);
        out.raw(mark > 0 ? "<w:bookmarkEnd w:id=\"" + mark + "\"/>" : "");
        // Word joins tables that touch, and wants a paragraph before a section or cell ends.
        out.open(job.sheet.id(StyleName.TABLE_END)).raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r></w:p>");
    }

    private void start(Optional<String> name, int mark) {
        name.ifPresent(it -> out.raw("<w:bookmarkStart w:id=\"").raw(mark).raw("\"").attribute("w:name", it).raw("/>"));
    }

    private void rows(Block.Table table) {
        int[] widths = widths(table);
        out.raw("<w:tbl><w:tblPr><w:tblStyle").attribute("w:val", job.sheet.id(StyleSheet.TABLE_TITLE, StyleSheet.TABLE));
        out.raw("/><w:tblW w:w=\"").raw(java.util.Arrays.stream(widths).sum())
                .raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        String caption = job.log.clean(PlainText.of(table.caption()).strip(), table.span());
        if (!caption.isEmpty()) {
            out.raw("<w:tblCaption").attribute("w:val", caption).raw("/>");
        }
        out.raw("</w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
        }
        out.raw("</w:tblGrid>");
        for (Block.TableRow row : table.head()) {
            out.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            cells(table, row, widths, TableXml::headStyle);
        }
        for (Block.TableRow row : table.body()) {
            out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cells(table, row, widths, TableXml::bodyStyle);
        }
        out.raw("</w:tbl>");
    }

    private void cells(Block.Table table, Block.TableRow row, int[] widths, java.util.function.Function<Alignment, StyleName> style) {
        for (int i = 0; i < widths.length; i++) {
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(widths[i]).raw("\" w:type=\"dxa\"/></w:tcPr>");
            out.open(job.sheet.id(style.apply(table.columns().get(i))));
            runs.write(cell(row, i));
            out.raw("</w:p></w:tc>");
        }
        out.raw("</w:tr>");
    }

    private static List<Inline> cell(Block.TableRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : List.of();
    }

    /** Each column takes its share of the width by its longest cell. */
    private int[] widths(Block.Table table) {
        int[] asked = new int[table.columns().size()];
        java.util.Arrays.fill(asked, NARROWEST);
        for (List<Block.TableRow> rows : List.of(table.head(), table.body())) {
            for (Block.TableRow row : rows) {
                for (int i = 0; i < asked.length; i++) {
                    asked[i] = Math.max(asked[i], Math.min(WIDEST, halfEms(PlainText.of(cell(row, i))) + 1));
                }
            }
        }
        int width = Measures.twips(job.style.grid().columnWidth());
        int total = java.util.Arrays.stream(asked).sum();
        return java.util.Arrays.stream(asked).map(each -> width * each / total).toArray();
    }

    private static int halfEms(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    private static StyleName headStyle(Alignment alignment) {
        return switch (alignment) {
            case START -> StyleName.TABLE_HEAD;
            case CENTER -> StyleName.TABLE_HEAD_CENTER;
            case END -> StyleName.TABLE_HEAD_NUMBER;
        };
    }

    private static StyleName bodyStyle(Alignment alignment) {
        return switch (alignment) {
            case START -> StyleName.TABLE_TEXT;
            case CENTER -> StyleName.TABLE_CENTER;
            case END -> StyleName.TABLE_NUMBER;
        };
    }
}
