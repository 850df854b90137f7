package org.colophon.render.docx.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colophon.model.Block;
import org.colophon.model.Block.Table.Alignment;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.render.copy.ReadingDirection;
import org.colophon.render.docx.word.CharacterStyle;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.WordStyles;
import org.colophon.render.docx.word.Xml;
import org.colophon.style.WritingMode;

/**
 * Writes tables: a header row that repeats, columns as wide as their words ask, together as wide as the text column.
 */
final class TableXml {

    /** Twips at either side of a cell. */
    static final int PADDING = 70;
    /** Width of a figure in hundredths of half an em, in the wider of common Latin faces. */
    private static final int WIDE_FIGURE = 127;
    private final DocxJob job;
    private final Xml out;
    private final RunXml runs;
    private final CaptionXml captions;
    /** Twips that the table is further in: below an item of a list. */
    private int inset;

    TableXml(DocxJob job, Xml out, RunXml runs, CaptionXml captions) {
        this.job = job;
        this.out = out;
        this.runs = runs;
        this.captions = captions;
    }

    /** Writes a table below an item of a list, so many twips further in. */
    void write(Block.Table table, int further) {
        inset = further;
        write(table);
        inset = 0;
    }

    /**
     * Whether a table is set across the columns of a page: where its words do not fit one, or a cell would take more
     * than two lines in it.
     */
    boolean isAcross(Block.Table table) {
        if (job.form != DocumentForm.PAGE || job.style.grid().columns() == 1
                || job.style.writing() == WritingMode.VERTICAL || table.columns().isEmpty()) {
            return false;
        }
        return TableWidths.of(table).isCramped(halfEm(), room());
    }

    void write(Block.Table table) {
        if (table.columns().isEmpty()) {
            return;
        }
        // The bookmark is around caption and table, between the paragraphs.
        Optional<String> name = job.mark(table.id());
        int mark = name.isPresent() ? job.nextBookmark() : 0;
        if (table.caption().isEmpty()) {
            out.endMarks();
            start(name, mark);
        } else {
            out.open(job.sheet.id(StyleName.TABLE_CAPTION));
            captions.number(FieldXml.Field.TABLE_NUMBER);
            start(name, mark);
            runs.write(table.caption());
            out.raw("</w:p>");
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
        TableWidths asked = TableWidths.of(table);
        int halfEm = halfEm();
        boolean across = isAcross(table);
        int room = across ? asked.comfortable(halfEm, WordMeasures.twips(job.style.grid().width())) : room();
        boolean tight = asked.needed(halfEm) > room;
        int[] widths = asked.shared(room, tight ? halfEm * StylesXml.SMALL / 100 : halfEm);
        Consumer<List<Inline>> text = tight ? content -> runs.write(content, CharacterStyle.TABLE_SMALL) : runs::write;
        out.raw("<w:tbl><w:tblPr><w:tblStyle")
                .attribute("w:val", job.sheet.id(WordStyles.TABLE_TITLE, WordStyles.TABLE));
        out.raw("/>").raw(ReadingDirection.of(job.language) == ReadingDirection.RIGHT_TO_LEFT ? "<w:bidiVisual/>" : "");
        out.raw("<w:tblW w:w=\"").raw(java.util.Arrays.stream(widths).sum()).raw("\" w:type=\"dxa\"/>")
                .raw(inset > 0 ? "<w:tblInd w:w=\"" + inset + "\" w:type=\"dxa\"/>" : "")
                .raw(
                        "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" "
                                + "w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
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
            cells(table, row, widths, TableXml::headStyle, text);
        }
        for (Block.TableRow row : table.body()) {
            out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cells(table, row, widths, TableXml::bodyStyle, text);
        }
        out.raw("</w:tbl>");
    }

    private void cells(
            Block.Table table,
            Block.TableRow row,
            int[] widths,
            Function<Alignment, StyleName> style,
            Consumer<List<Inline>> text) {
        for (int i = 0; i < widths.length; i++) {
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(widths[i]).raw("\" w:type=\"dxa\"/>")
                    .raw(direction()).raw("</w:tcPr>");
            out.open(job.sheet.id(style.apply(table.columns().get(i))));
            text.accept(cell(row, i));
            out.raw("</w:p></w:tc>");
        }
        out.raw("</w:tr>");
    }

    private int halfEm() {
        return WordMeasures.twips(job.style.text(StyleName.TABLE_TEXT.element()).size()) * WIDE_FIGURE / 200;
    }

    private int room() {
        return WordMeasures.twips(job.style.grid().columnWidth()) - inset;
    }

    /** LibreOffice shows cells of vertical sections only where they name the direction that they would inherit. */
    private String direction() {
        return switch (job.style.writing()) {
            case HORIZONTAL, RIGHT_TO_LEFT -> "";
            case VERTICAL -> "<w:textDirection w:val=\"tbRl\"/>";
        };
    }

    private static List<Inline> cell(Block.TableRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : List.of();
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
