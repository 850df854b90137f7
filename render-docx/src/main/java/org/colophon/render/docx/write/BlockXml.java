package org.colophon.render.docx.write;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.model.PlainText;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.ParagraphKind;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.ReadingDirection;
import org.colophon.render.docx.word.CharacterStyle;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.Xml;

/** Writes blocks as paragraphs and tables in named styles, each inside the bookmark of its id. */
final class BlockXml {

    private final DocxJob job;
    private final Xml out;
    private final RunXml runs;
    private final PictureXml pictures;
    private final TableXml tables;
    private final CaptionXml captions;
    private final Headlines headlines;
    private final ListXml lists;

    BlockXml(DocxJob job, Xml out) {
        this.job = job;
        this.out = out;
        this.runs = new RunXml(job, out);
        this.pictures = new PictureXml(job, out, runs);
        this.captions = new CaptionXml(job, out, runs);
        this.headlines = new Headlines(job);
        this.lists = new ListXml(job, out, this);
        this.tables = new TableXml(job, out, runs, captions);
    }

    RunXml runs() {
        return runs;
    }

    TableXml tables() {
        return tables;
    }

    /** Whether a block is set across the columns of a page. */
    boolean isAcross(Block block) {
        return block instanceof Block.Table table && tables.isAcross(table)
                || block instanceof Block.Figure figure && pictures.isAcross(figure);
    }

    /** From here on text is in the language of this article. */
    void begin(Locale language) {
        runs.begin(language);
        captions.begin(language);
        pictures.begin(language);
    }

    /** Writes blocks of the running text. */
    void text(List<Block> blocks, StyleName text) throws IOException {
        for (Block block : blocks) {
            job.meter.block();
            write(block, text);
        }
    }

    /** Writes a block across the columns of a page. */
    void across(Block block) throws IOException {
        if (block instanceof Block.Figure figure) {
            job.meter.block();
            figure(figure, pictures.columns(figure));
        } else {
            text(List.of(block), StyleName.BODY_TEXT);
        }
    }

    /** Writes blocks whose paragraphs take the given style. */
    void write(List<Block> blocks, StyleName text) throws IOException {
        for (Block block : blocks) {
            job.context.cancellation().check();
            write(block, text);
        }
    }

    void write(Block block, StyleName text) throws IOException {
        switch (block) {
            case Block.Paragraph it -> paragraph(style(it.kind(), text), it.id(), it.content());
            case Block.Subheading it ->
                heading(job.outline.heading(Math.max(2, it.level() - 1)), it.id(), it.content());
            case Block.Quote it -> write(it.blocks(), StyleName.QUOTE);
            case Block.PullQuote it -> pullQuote(it);
            case Block.Listing it -> lists.write(it, text);
            case Block.Table it -> tables.write(it);
            case Block.Figure it -> figure(it, 1);
            case Block.CodeBlock it -> plain(StyleName.CODE, it.id(), it.text(), it.span());
            case Block.Verse it -> verse(it);
            case Block.Turn it -> turn(it);
            case Block.EditorNote it ->
                labelled(StyleName.EDITOR_NOTE_LABEL, it.id(), it.label(), it.blocks(), StyleName.EDITOR_NOTE);
            case Block.Box it -> labelled(StyleName.BOX_HEADING, it.id(), it.heading(), it.blocks(), StyleName.BOX);
            case CreditLine it -> creditLine(StyleName.PHOTO_CREDIT, it);
            case Block.JumpNote it -> paragraph(StyleName.JUMP, it.id(), it.content());
            case Block.Divider it -> {
                out.open(job.sheet.id(StyleName.DIVIDER));
                out.raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>").raw("</w:p>");
            }
            case Block.Verbatim it -> plain(StyleName.CODE, it.id(), it.text(), it.span());
        }
    }

    /** The style of a paragraph; inside a quotation or box it is the style of that. */
    private static StyleName style(ParagraphKind kind, StyleName text) {
        return text != StyleName.BODY_TEXT && text != StyleName.LEAD ? text : switch (kind) {
            case TEXT -> text;
            case ADDRESSEE -> StyleName.ADDRESSEE;
            case CLAUSE -> StyleName.CLAUSE;
            case ENCLOSURE -> StyleName.ENCLOSURE;
            case SIGNATURE -> StyleName.SIGNATURE;
            case DAY -> StyleName.DAY;
            case RELEASE -> StyleName.RELEASE;
            case CENTERED -> StyleName.CENTERED;
            case FLUSH_END -> StyleName.FLUSH_END;
        };
    }

    void paragraph(StyleName style, String id, List<Inline> content) {
        paragraph(style, id, "", content);
    }

    /** A paragraph that begins with runs which are no part of its text, such as the mark of a note. */
    void paragraph(StyleName style, String id, String before, List<Inline> content) {
        out.open(job.sheet.id(style), direction(content)).raw(before);
        int mark = mark(id);
        runs.write(content);
        out.raw("</w:p>");
        unmark(mark);
    }

    /** The property of a paragraph that is read from right to left in a document that is not. */
    private String direction(List<Inline> content) {
        boolean turned = ReadingDirection.of(job.language) == ReadingDirection.LEFT_TO_RIGHT
                && !content.isEmpty()
                && ReadingDirection.of(
                                content.getFirst() instanceof Inline.Text text
                                        ? text.value()
                                        : PlainText.of(content),
                                ReadingDirection.LEFT_TO_RIGHT)
                        == ReadingDirection.RIGHT_TO_LEFT;
        return turned ? "<w:bidi/>" : "";
    }

    /** Opens the bookmark of a block; 0 where it has none. */
    int mark(String id) {
        Optional<String> name = job.mark(id);
        if (name.isEmpty()) {
            return 0;
        }
        int mark = job.nextBookmark();
        out.raw("<w:bookmarkStart w:id=\"").raw(mark).raw("\"").attribute("w:name", name.get()).raw("/>");
        return mark;
    }

    void unmark(int mark) {
        if (mark > 0) {
            out.endMarkBehind(mark);
        }
    }

    /** The title of an article, in lines that end where the sense pauses. */
    void title(String id, List<Inline> content) {
        Headlines.Broken broken = headlines.title(content);
        paragraph(broken.style(), id, broken.content());
    }

    /** A heading that is longer than a line breaks where the sense pauses. */
    void heading(StyleName style, String id, List<Inline> content) {
        paragraph(style, id, headlines.heading(style, content));
    }

    void creditLine(StyleName style, CreditLine line) {
        out.open(job.sheet.id(style));
        int mark = mark(line.id());
        runs.credits(line);
        out.raw("</w:p>");
        unmark(mark);
    }

    void plain(StyleName style, String id, String text, SourceSpan span) {
        out.open(job.sheet.id(style));
        int mark = mark(id);
        runs.text(text, span);
        out.raw("</w:p>");
        unmark(mark);
    }

    private void pullQuote(Block.PullQuote quote) {
        out.open(job.sheet.id(StyleName.PULL_QUOTE));
        int mark = mark(quote.id());
        runs.write(quote.content());
        if (!quote.attribution().isEmpty()) {
            out.raw("</w:p>").open(job.sheet.id(StyleName.PULL_QUOTE_SOURCE));
            runs.write(quote.attribution());
        }
        out.raw("</w:p>");
        unmark(mark);
    }

    private void verse(Block.Verse verse) {
        out.open(job.sheet.id(StyleName.VERSE));
        int mark = mark(verse.id());
        for (int i = 0; i < verse.lines().size(); i++) {
            out.raw(i == 0 ? "" : "<w:r><w:br/></w:r>");
            runs.write(verse.lines().get(i));
        }
        out.raw("</w:p>");
        unmark(mark);
    }

    private void turn(Block.Turn turn) {
        out.open(job.sheet.id(StyleName.TURN));
        int mark = mark(turn.id());
        runs.write(turn.speaker(), CharacterStyle.SPEAKER);
        runs.write(turn.content());
        out.raw("</w:p>");
        unmark(mark);
    }

    private void labelled(StyleName labelStyle, String id, List<Inline> label, List<Block> blocks, StyleName text)
            throws IOException {
        if (!label.isEmpty()) {
            paragraph(labelStyle, id, label);
        }
        write(blocks, text);
    }

    private void figure(Block.Figure figure, int columns) throws IOException {
        pictures.write(figure, columns);
        if (!figure.caption().isEmpty()) {
            out.open(job.sheet.id(StyleName.CAPTION));
            captions.number(FieldXml.Field.FIGURE_NUMBER);
            int mark = mark(figure.id());
            runs.write(figure.caption());
            out.raw("</w:p>");
            unmark(mark);
        }
        for (CreditLine line : figure.creditLines()) {
            creditLine(StyleName.PHOTO_CREDIT, line);
        }
    }
}
