package org.colophon.render.docx.write;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.Xml;

/**
 * Writes lists as Word's own, each counting for itself: inner lists are a level deeper, and what else an item has is
 * below its text.
 */
final class ListXml {

    private final DocxJob job;
    private final Xml out;
    private final BlockXml blocks;

    ListXml(DocxJob job, Xml out, BlockXml blocks) {
        this.job = job;
        this.out = out;
        this.blocks = blocks;
    }

    /** Writes a list whose paragraphs would otherwise have the given style. */
    void write(Block.Listing list, StyleName around) throws IOException {
        write(list, 0, around == StyleName.FOOTNOTE_TEXT ? StyleName.FOOTNOTE_LIST : switch (list.marker()) {
            case BULLET -> StyleName.LIST_BULLET;
            case NUMBER -> StyleName.LIST_NUMBER;
        });
    }

    private void write(Block.Listing list, int level, StyleName style) throws IOException {
        int number = job.numbering.add(list);
        for (Block.ListItem item : list.items()) {
            out.open(
                    job.sheet.id(style),
                    "<w:numPr><w:ilvl w:val=\"" + Math.min(NumberingXml.LEVELS - 1, level) + "\"/><w:numId w:val=\""
                            + number + "\"/></w:numPr>");
            item(item.blocks(), level, style);
        }
    }

    /** The first paragraph of an item has its marker; the others are below it. */
    private void item(List<Block> content, int level, StyleName style) throws IOException {
        List<Block> below = content;
        if (!content.isEmpty() && content.getFirst() instanceof Block.Paragraph paragraph) {
            int mark = blocks.mark(paragraph.id());
            blocks.runs().write(paragraph.content());
            out.raw("</w:p>");
            blocks.unmark(mark);
            below = content.subList(1, content.size());
        } else {
            out.raw("</w:p>");
        }
        for (Block block : below) {
            switch (block) {
                case Block.Listing inner -> write(inner, level + 1, inner(inner, style));
                case Block.Table table -> blocks.tables().write(table, job.numbering.indent(level));
                case Block.CodeBlock code ->
                    blocks.plain(StyleName.listCode(level), code.id(), code.text(), code.span());
                default -> blocks.write(block, style == StyleName.FOOTNOTE_LIST
                        ? StyleName.FOOTNOTE_TEXT
                        : StyleName.listContinue(level));
            }
        }
    }

    private static StyleName inner(Block.Listing list, StyleName around) {
        return around == StyleName.FOOTNOTE_LIST ? around : switch (list.marker()) {
            case BULLET -> StyleName.LIST_BULLET;
            case NUMBER -> StyleName.LIST_NUMBER;
        };
    }
}
