package org.colophon.render.docx.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.colophon.model.Block;
import org.colophon.model.Block.Table.Alignment;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.render.copy.ReadingDirection;
import org.colophon.render.docx.word.CharacterStyle;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.WordStyles;
import org.colophon.render.docx.word.Xml;

/**
 * Writes tables: a header row that repeats, columns as wide as their words ask, together as wide as the text column.
 */
final class TableXml {

    /** Twips at either side of a cell. */
    static final int PADDING = 25;
    /** Half ems that a cell asks at most: longer ones break. */
    private static final int WIDEST = 40;

    /** Width of a figure in hundredths of half an em, in the wider of common Latin faces. */
    private static final int WIDE_FIGURE = 127;
    /** Half ems that a column asks at least: two characters of Han. */
    private static final int NARROWEST = 4;

    private final DocxJob job;
    private final Xml out;
    private final RunXml runs;
    private final CaptionXml captions;

    TableXml(DocxJob job, Xml out, RunXml runs, CaptionXml captions) {
        this.job = job;
        this.out = out;
        this.runs = runs;
        this.captions = captions;
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
        Widths asked = widths(table);
        int halfEm = WordMeasures.twips(job.style.text(StyleName.TABLE_TEXT.element()).size()) * WIDE_FIGURE / 200;
        int room = WordMeasures.twips(job.style.grid().columnWidth());
        boolean tight = asked.needed(halfEm) > room;
        int[] widths = asked.shared(room, tight ? halfEm * StylesXml.SMALL / 100 : halfEm);
        Consumer<List<Inline>> text = tight ? content -> runs.write(content, CharacterStyle.TABLE_SMALL) : runs::write;
        out.raw("<w:tbl><w:tblPr><w:tblStyle")
                .attribute("w:val", job.sheet.id(WordStyles.TABLE_TITLE, WordStyles.TABLE));
        out.raw("/>").raw(ReadingDirection.of(job.language) == ReadingDirection.RIGHT_TO_LEFT ? "<w:bidiVisual/>" : "");
        out.raw("<w:tblW w:w=\"")
                .raw(java.util.Arrays.stream(widths).sum())
                .raw(
                        "\" w:type=\"dxa\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" "
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
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(widths[i]).raw("\" w:type=\"dxa\"/></w:tcPr>");
            out.open(job.sheet.id(style.apply(table.columns().get(i))));
            text.accept(cell(row, i));
            out.raw("</w:p></w:tc>");
        }
        out.raw("</w:tr>");
    }

    private static List<Inline> cell(Block.TableRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : List.of();
    }

    /**
     * The widths that the columns of a table need, in half ems: for their longest words, and for their longest cells.
     */
    private record Widths(int[] least, int[] wanted) {

        int needed(int halfEm) {
            return java.util.Arrays.stream(least).map(each -> each * halfEm + 2 * PADDING).sum();
        }

        /**
         * Each column is as wide as its longest word, so that no number is parted; the rest of the width is distributed
         * by the longest cells. If even the words do not fit, all are narrowed alike.
         */
        int[] shared(int width, int halfEm) {
            int needed = needed(halfEm);
            int more = IntStream.range(0, least.length).map(i -> Math.max(1, wanted[i] - least[i])).sum();
            return IntStream.range(0, least.length)
                    .map(i -> needed > width
                            ? (least[i] * halfEm + 2 * PADDING) * width / needed
                            : least[i] * halfEm
                                    + 2 * PADDING
                                    + (width - needed) * Math.max(1, wanted[i] - least[i]) / more)
                    .toArray();
        }
    }

    private static Widths widths(Block.Table table) {
        int[] least = new int[table.columns().size()];
        int[] wanted = new int[least.length];
        for (List<Block.TableRow> rows : List.of(table.head(), table.body())) {
            for (Block.TableRow row : rows) {
                for (int i = 0; i < least.length; i++) {
                    String text = PlainText.of(cell(row, i));
                    least[i] = Math.max(least[i], longestWord(text));
                    wanted[i] = Math.max(wanted[i], Math.min(WIDEST, halfEms(text)));
                }
            }
        }
        return new Widths(least, wanted);
    }

    /** Half ems of the longest run that does not break: letters and digits; Han breaks anywhere. */
    private static int longestWord(String text) {
        int longest = NARROWEST;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c > ' ' && c < 0x2000 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return Math.min(WIDEST, longest);
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
