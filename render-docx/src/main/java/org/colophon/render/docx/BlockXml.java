package org.colophon.render.docx;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.CreditRun;

/** Writes blocks as paragraphs and tables in named styles. */
final class BlockXml {

    private final Job job;
    private final Xml out;
    private final RunXml runs;
    private final PictureXml pictures;
    private final TableXml tables;

    BlockXml(Job job, Xml out) {
        this.job = job;
        this.out = out;
        this.runs = new RunXml(job, out);
        this.pictures = new PictureXml(job, out);
        this.tables = new TableXml(job, out, runs);
    }

    /** Writes blocks whose paragraphs take the given style. */
    void write(List<Block> blocks, StyleName text) throws IOException {
        for (Block block : blocks) {
            job.context.cancellation().check();
            write(block, text);
        }
    }

    private void write(Block block, StyleName text) throws IOException {
        switch (block) {
            case Block.Paragraph it -> paragraph(text, it.content());
            case Block.Subheading it -> heading(StyleName.heading(Math.max(2, it.level() - 1)), it.content(), it.id());
            case Block.Quote it -> write(it.blocks(), StyleName.QUOTE);
            case Block.PullQuote it -> {
                paragraph(StyleName.PULL_QUOTE, it.content());
                if (!it.attribution().isEmpty()) {
                    paragraph(StyleName.PULL_QUOTE_SOURCE, it.attribution());
                }
            }
            case Block.Listing it -> list(it, job.numbering.add(it), 0);
            case Block.Table it -> tables.write(it);
            case Block.Figure it -> figure(it);
            case Block.CodeBlock it -> plain(StyleName.CODE, it.text(), it.span());
            case Block.Verse it -> verse(it);
            case Block.Turn it -> {
                open(StyleName.TURN);
                runs.write(List.of(new Inline.Strong(it.speaker())));
                runs.write(it.content());
                close();
            }
            case Block.EditorNote it -> labelled(StyleName.EDITOR_NOTE_LABEL, it.label(), it.blocks(), StyleName.EDITOR_NOTE);
            case Block.Box it -> labelled(StyleName.BOX_HEADING, it.heading(), it.blocks(), StyleName.BOX);
            case CreditLine it -> creditLine(StyleName.PHOTO_CREDIT, it);
            case Block.JumpNote it -> paragraph(StyleName.JUMP, it.content());
            case Block.Divider it -> {
                open(StyleName.DIVIDER);
                out.raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
                close();
            }
            case Block.Verbatim it -> plain(StyleName.CODE, it.text(), it.span());
        }
    }

    private void open(StyleName style) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style.id()).raw("\"/></w:pPr>");
    }

    private void close() {
        out.raw("</w:p>");
    }

    void paragraph(StyleName style, List<Inline> content) {
        open(style);
        runs.write(content);
        close();
    }

    /** A heading, with a bookmark that names the part of the article it opens. */
    void heading(StyleName style, List<Inline> content, String id) {
        open(style);
        int bookmark = job.nextBookmark();
        // Bookmark names hold no hyphen and at most 40 characters (ECMA-376 part 1, 17.13.6.2, and Word's own limit).
        String name = "_" + job.log.clean(id, SourceSpan.NONE).replaceAll("[^A-Za-z0-9]", "_");
        out.raw("<w:bookmarkStart w:id=\"").raw(bookmark).raw("\"").attribute("w:name", name.substring(0, Math.min(40, name.length()))).raw("/>");
        runs.write(content);
        out.raw("<w:bookmarkEnd w:id=\"").raw(bookmark).raw("\"/>");
        close();
    }

    void creditLine(StyleName style, CreditLine line) {
        open(style);
        runs.credits(CreditRun.of(line), line.span());
        close();
    }

    private void plain(StyleName style, String text, SourceSpan span) {
        open(style);
        runs.text(text, span, "");
        close();
    }

    private void verse(Block.Verse verse) {
        open(StyleName.VERSE);
        for (int i = 0; i < verse.lines().size(); i++) {
            out.raw(i == 0 ? "" : "<w:r><w:br/></w:r>");
            runs.write(verse.lines().get(i));
        }
        close();
    }

    private void labelled(StyleName labelStyle, List<Inline> label, List<Block> blocks, StyleName text) throws IOException {
        if (!label.isEmpty()) {
            paragraph(labelStyle, label);
        }
        write(blocks, text);
    }

    /** The first paragraph of an item carries its mark; lists inside it are a level deeper. */
    private void list(Block.Listing list, int number, int level) throws IOException {
        for (Block.ListItem item : list.items()) {
            boolean marked = false;
            for (Block block : item.blocks()) {
                if (block instanceof Block.Paragraph paragraph && !marked) {
                    out.raw("<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"").raw(Math.min(8, level))
                            .raw("\"/><w:numId w:val=\"").raw(number).raw("\"/></w:numPr></w:pPr>");
                    runs.write(paragraph.content());
                    close();
                    marked = true;
                } else if (block instanceof Block.Listing inner) {
                    list(inner, job.numbering.add(inner), level + 1);
                } else {
                    write(block, StyleName.LIST);
                }
            }
        }
    }

    private void figure(Block.Figure figure) throws IOException {
        pictures.write(figure);
        if (!figure.caption().isEmpty()) {
            paragraph(StyleName.CAPTION, figure.caption());
        }
        for (CreditLine line : figure.creditLines()) {
            creditLine(StyleName.PHOTO_CREDIT, line);
        }
    }
}
