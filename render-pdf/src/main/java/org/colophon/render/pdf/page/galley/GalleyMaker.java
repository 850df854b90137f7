package org.colophon.render.pdf.page.galley;

import java.util.List;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.NoteNumbers;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.Ink;
import org.colophon.style.TextElement;

/** Makes the galley of an article: all its blocks in the measure of a column. */
public final class GalleyMaker {

    /** Ems that quoted blocks are set in, and ems of a measure that has room for no more than one. */
    private static final int QUOTED = 2;

    private static final int NARROW = 20;

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final TextMaker texts;
    private final Footnotes footnotes;
    private final ParagraphSetter paragraphs;
    private final HeadingSetter headings;
    private final PullQuoteSetter pullQuotes;
    private final ListSetter lists;
    private final VerseSetter verses;
    private final NoteSetter notes;
    private final FigureMaker figures;
    private final TableMaker tables;
    private final DropCapital capital;
    private final String opening;

    /**
     * A maker for one article.
     *
     * @param scope the article and its style
     * @param text the blocks of its columns, in order; their first paragraph may have a drop capital
     */
    public GalleyMaker(ArticleScope scope, List<Block> text) {
        this.scope = scope;
        this.style = scope.style();
        this.texts = new TextMaker(scope);
        this.footnotes = new Footnotes(style, NoteNumbers.of(scope.article()).printed(), this::footnote);
        this.paragraphs = new ParagraphSetter(scope, texts, footnotes);
        this.headings = new HeadingSetter(scope, texts, footnotes);
        this.pullQuotes = new PullQuoteSetter(scope, texts, headings);
        this.lists = new ListSetter(scope, paragraphs, this::block);
        this.verses = new VerseSetter(scope, texts, footnotes);
        this.notes = new NoteSetter(scope, texts, paragraphs, this::block);
        this.figures = new FigureMaker(scope, texts, footnotes, text);
        this.tables = new TableMaker(scope, texts, footnotes);
        this.capital = new DropCapital(scope, texts, footnotes);
        this.opening = style.print().makeup().dropCapital() == 0 ? "" : opening(text);
    }

    /** The id of the first paragraph. */
    private static String opening(List<Block> text) {
        return text.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block::id)
                .findFirst()
                .orElse("");
    }

    private GalleyCursor column(TextElement element, Galley galley) {
        return new GalleyCursor(style.grid().columnWidth, element, galley);
    }

    /** Adds the sections of the article, and the notes that no column carries. */
    public void sections(Galley galley) {
        Article article = scope.article();
        for (Section section : article.sections()) {
            scope.checkCancelled();
            headings.section(section, column(TextElement.BODY, galley));
            blocks(section.blocks(), galley);
        }
        notes.endnotes(footnotes.takeLeft(), article, column(TextElement.FOOTNOTE, galley));
        code(galley);
    }

    /** Adds the QR code of the article, if it has one. */
    public void code(Galley galley) {
        CodeMaker.add(scope, texts, galley);
    }

    /** Adds blocks of the running text. */
    public void blocks(List<Block> blocks, Galley galley) {
        verses.begin(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            scope.job().meter().block();
            GalleyCursor at = column(TextElement.BODY, galley);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : blocks.get(i);
            if (blocks.get(i) instanceof Block.Paragraph name
                    && next instanceof Block.Paragraph day
                    && paragraphs.isSigned(name, day, at)) {
                paragraphs.signed(name, day, at);
                i++;
            } else {
                block(blocks.get(i), at);
            }
        }
    }

    /** Whether no piece carries some of the notes: they can only be at the end of the article. */
    public boolean leavesNotes() {
        return !footnotes.takeLeft().isEmpty();
    }

    /** The heading of a section and its byline across a measure. */
    public Slot heading(Section section, int measure) {
        return headings.slot(section, measure);
    }

    /** Adds the credits of the article, if its head has no room for them. */
    public void credits(List<CreditLine> lines, Galley galley) {
        GalleyCursor at = column(TextElement.CREDIT, galley);
        lines.forEach(line -> credit(line, at));
        if (!lines.isEmpty()) {
            galley.white(1);
        }
    }

    /** A figure across columns, with white below it. */
    public Slot picture(Block.Figure figure, int columns) {
        return figures.across(figure, columns);
    }

    private Galley footnote(Note note) {
        Galley galley = new Galley();
        notes.note(note, column(TextElement.FOOTNOTE, galley));
        return galley;
    }

    private void block(Block block, GalleyCursor at) {
        scope.checkCancelled();
        switch (block) {
            case Block.Paragraph it -> paragraph(it, at);
            case Block.Subheading it -> headings.subheading(it, at);
            case Block.Quote it -> quote(it, at.as(TextElement.QUOTE));
            case Block.PullQuote it -> pullQuotes.set(it, at);
            case Block.Listing it -> lists.set(it, at);
            case Block.Table it -> tables.make(it, at.measure(), at.galley());
            case Block.Figure it -> figures.make(it, at.measure(), at.galley());
            case Block.CodeBlock it -> paragraphs.verbatim(it.id(), it.span(), it.text(), at.as(TextElement.CODE));
            case Block.Verse it -> verses.set(it, at);
            case Block.Turn it -> turn(it, at);
            case Block.EditorNote it -> boxed(it, it.label(), it.blocks(), at.as(TextElement.EDITOR_NOTE));
            case Block.Box it -> boxed(it, it.heading(), it.blocks(), at.as(TextElement.BODY));
            case CreditLine it -> credit(it, at.as(TextElement.PHOTO_CREDIT));
            case Block.JumpNote it -> jumpNote(it, at.as(TextElement.PHOTO_CREDIT));
            case Block.Divider it -> divider(it, at);
            case Block.Verbatim it -> paragraphs.verbatim(it.id(), it.span(), it.text(), at.as(TextElement.CODE));
        }
    }

    private void paragraph(Block.Paragraph it, GalleyCursor at) {
        Optional<Passage> opened =
                it.id().equals(opening) ? capital.make(it, at.measure(), paragraphs.align(at)) : Optional.empty();
        opened.ifPresentOrElse(at.galley()::add, () -> paragraphs.set(it, at));
    }

    private void jumpNote(Block.JumpNote it, GalleyCursor at) {
        paragraphs.flush(paragraphs.piece(it.id(), it.span(), it.content(), at.element()), at);
    }

    private void credit(CreditLine line, GalleyCursor at) {
        paragraphs.flush(paragraphs.piece(line, at.element()), at);
    }

    /** A question has half a line above and below it: it is the one piece of a text between two lines of the grid. */
    private void turn(Block.Turn turn, GalleyCursor at) {
        TypedText text = new TypedText();
        texts.append(List.of(new Inline.Strong(turn.speaker())), style.type(at.element()), text);
        texts.append(turn.content(), style.type(at.element()), text);
        TextPiece piece = new TextPiece(turn.id(), turn.span(), text);
        if (Question.is(turn)) {
            Galley question = new Galley();
            paragraphs.flush(piece, new GalleyCursor(at.measure(), at.element(), question));
            int half = style.grid().leading / 2;
            question.passages().forEach(passage -> at.galley().add(passage.each(slot -> slot.lowered(half))));
            at.galley().bindLast();
            at.galley().add(Passage.of("", SourceSpan.NONE, List.of(Slot.white(1))));
        } else {
            paragraphs.flush(piece, at);
        }
    }

    /**
     * Sets quoted blocks two ems in from the start, as Chinese books do, and one em in columns: their lines end where
     * those of the text do.
     */
    private void quote(Block.Quote quote, GalleyCursor at) {
        int em = style.grid().body;
        int indent = at.indent(at.measure() < NARROW * em ? em : QUOTED * em, 1, em);
        GalleyCursor inner = at.inner(indent);
        quote.blocks().forEach(block -> block(block, inner));
        inner.galley().passages().forEach(passage -> at.galley().add(passage.each(slot -> slot.moved(indent))));
    }

    private void boxed(Block box, List<Inline> label, List<Block> blocks, GalleyCursor at) {
        int indent = at.indent(style.grid().body, 2, style.grid().body);
        GalleyCursor inner = at.inner(2 * indent);
        if (!label.isEmpty()) {
            TextPiece heading = paragraphs.piece(box.id(), box.span(), label, TextElement.BOX_HEADING);
            paragraphs.flush(heading, inner.as(TextElement.BOX_HEADING));
        }
        blocks.forEach(block -> block(block, inner));
        List<Slot> framed = BoxFrame.framed(inner.galley().slots(), at.measure(), indent, style.grid().leading);
        at.galley().add(Passage.of(box.id(), box.span(), framed));
    }

    private void divider(Block.Divider divider, GalleyCursor at) {
        int third = at.measure() / 3;
        PageItem rule = new PageItem.Rule(third, style.grid().leading / 2, third, 400, Ink.BLACK);
        at.galley().add(divider.id(), divider.span(), new Slot(1, List.of(rule), Slot.Bond.FREE, null));
    }
}
