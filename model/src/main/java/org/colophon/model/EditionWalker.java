package org.colophon.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk over a model in reading order. Subclasses override the methods they need; this class alone
 * decides the order, so that every program reads a model in the same one.
 *
 * <p>For each article come its headline, its credit lines, the lead, the sections and the notes. For each block come
 * {@link #beginBlock}, its lines and the blocks in it. For each line that has content come {@link #beginLine}, its
 * inlines with their text and credits, and {@link #endLine}.
 * <pre>{@code
 * List<String> addresses = new ArrayList<>();
 * new EditionWalker() {
 *     @Override
 *     protected void inline(Inline inline) {
 *         if (inline instanceof Inline.Link link) {
 *             addresses.add(link.target());
 *         }
 *     }
 * }.walk(edition);
 * }</pre>
 * A walker holds the place it has come to: it is for one thread and one walk at a time.
 */
public abstract class EditionWalker {

    private final List<Block> parents = new ArrayList<>(0);
    private final BlockVisitor contents = new Contents();
    private @Nullable Article article;
    private @Nullable Section section;
    private @Nullable Note note;

    /** Makes a walker. */
    protected EditionWalker() {
    }

    /**
     * Walks over all articles of an edition.
     *
     * @param edition the edition
     */
    public final void walk(Edition edition) {
        edition.articles().forEach(this::walk);
    }

    /**
     * Walks over an article.
     *
     * @param of the article
     */
    public final void walk(Article of) {
        walkText(of);
        article = of;
        of.notes().forEach(this::walk);
        article = null;
    }

    /**
     * Walks over an article without its notes.
     *
     * @param of the article
     */
    public final void walkText(Article of) {
        article = of;
        beginArticle(of);
        line(LineRole.KICKER, of.headline().kicker(), of.id());
        line(LineRole.TITLE, of.headline().title(), of.id());
        line(LineRole.DECK, of.headline().deck(), of.id());
        creditLines(of.creditLines(), LedgerEntry.Place.ARTICLE, of.id());
        walk(of.lead());
        of.sections().forEach(this::section);
        article = null;
    }

    /**
     * Walks over a note.
     *
     * @param of the note
     */
    public final void walk(Note of) {
        note = of;
        beginNote(of);
        walk(of.blocks());
        note = null;
    }

    /**
     * Walks over blocks.
     *
     * @param blocks the blocks
     */
    public final void walk(List<? extends Block> blocks) {
        blocks.forEach(this::walk);
    }

    /**
     * Walks over a block.
     *
     * @param block the block
     */
    public final void walk(Block block) {
        beginBlock(block);
        contents.visit(block);
    }

    /**
     * Walks over the inlines of a line, without the line.
     *
     * @param content the inlines
     * @param holderId id of the block, section or article that holds the line
     */
    final void inlines(List<Inline> content, String holderId) {
        content.forEach(inline -> inline(inline, holderId));
    }

    /**
     * Called before the content of an article.
     *
     * @param begun the article
     */
    protected void beginArticle(Article begun) {
    }

    /**
     * Called before the content of a section.
     *
     * @param begun the section
     */
    protected void beginSection(Section begun) {
    }

    /**
     * Called before the content of a note.
     *
     * @param begun the note
     */
    protected void beginNote(Note begun) {
    }

    /**
     * Called before the content of a block. Lines of credits at the head of an article, below the heading of a section
     * and with a figure are blocks too.
     *
     * @param block the block
     */
    protected void beginBlock(Block block) {
    }

    /**
     * Called before a line that has content.
     *
     * @param role the part that the line plays
     * @param content its inlines
     * @param holderId id of the block, section or article that holds it
     */
    protected void beginLine(LineRole role, List<Inline> content, String holderId) {
    }

    /** Called after a line, and where a line break divides it. A speaker's label and words are one line. */
    protected void endLine() {
    }

    /**
     * Called for each inline before those that it holds.
     *
     * @param inline the inline
     */
    protected void inline(Inline inline) {
    }

    /**
     * Called for the characters of a line, in order.
     *
     * @param value the characters
     */
    protected void text(String value) {
    }

    /**
     * Called for each credit before the words that state it.
     *
     * @param credit the credit
     * @param place the kind of place that the credit is in
     * @param holderId id of the article, section, figure or block that holds it
     */
    protected void credit(Credit credit, LedgerEntry.Place place, String holderId) {
    }

    /**
     * Returns the article that the walk has come to.
     *
     * @return the article; null in a walk over blocks alone
     */
    protected final @Nullable Article article() {
        return article;
    }

    /**
     * Returns the section that the walk has come to.
     *
     * @return the section; null outside of sections
     */
    protected final @Nullable Section section() {
        return section;
    }

    /**
     * Returns the note that the walk has come to.
     *
     * @return the note; null outside of notes
     */
    protected final @Nullable Note note() {
        return note;
    }

    /**
     * Returns the blocks that hold the one that the walk has come to.
     *
     * @return the blocks, the outermost first; unmodifiable and changed by the walk
     */
    protected final List<Block> parents() {
        return Collections.unmodifiableList(parents);
    }

    private void section(Section of) {
        section = of;
        beginSection(of);
        line(LineRole.HEADING, of.heading(), of.id());
        creditLines(of.creditLines(), LedgerEntry.Place.SECTION, of.id());
        walk(of.blocks());
        section = null;
    }

    private void creditLines(List<CreditLine> lines, LedgerEntry.Place place, String holderId) {
        for (CreditLine line : lines) {
            beginBlock(line);
            creditLine(line, place, holderId);
        }
    }

    private void creditLine(CreditLine line, LedgerEntry.Place place, String holderId) {
        line.credits().forEach(credit -> credit(credit, place, holderId));
        line(LineRole.CREDITS, line.text(), line.id());
    }

    private void line(LineRole role, List<Inline> content, String holderId) {
        if (!content.isEmpty()) {
            beginLine(role, content, holderId);
            inlines(content, holderId);
            endLine();
        }
    }

    private void inline(Inline inline, String holderId) {
        inline(inline);
        switch (inline) {
            case Inline.Text it -> text(it.value());
            case Inline.Code it -> text(it.value());
            case Inline.Emphasis it -> inlines(it.content(), holderId);
            case Inline.Strong it -> inlines(it.content(), holderId);
            case Inline.Link it -> inlines(it.content(), holderId);
            case Inline.LineBreak it -> endLine();
            case Inline.NoteRef it -> { }
            case Inline.Superscript it -> inlines(it.content(), holderId);
            case Inline.Subscript it -> inlines(it.content(), holderId);
            case Inline.Marked it -> inlines(it.content(), holderId);
            case Inline.Ruby it -> {
                inlines(it.base(), holderId);
                text(it.reading());
            }
            case Inline.Foreign it -> inlines(it.content(), holderId);
            case Inline.CreditText it -> {
                it.credits().forEach(credit -> credit(credit, LedgerEntry.Place.PROSE, holderId));
                inlines(it.content(), holderId);
            }
            case Inline.DatelineText it -> inlines(it.content(), holderId);
        }
    }

    /** The lines and blocks that each kind of block holds. */
    private final class Contents extends BlockVisitor {

        @Override
        protected void visitOther(Block block) {
            throw new IllegalStateException("no walk over blocks of the kind " + block.getClass().getSimpleName());
        }

        @Override
        protected void visitParagraph(Block.Paragraph paragraph) {
            line(LineRole.PARAGRAPH, paragraph.content(), paragraph.id());
        }

        @Override
        protected void visitSubheading(Block.Subheading subheading) {
            line(LineRole.SUBHEADING, subheading.content(), subheading.id());
        }

        @Override
        protected void visitQuote(Block.Quote quote) {
            nested(quote, quote.blocks());
        }

        @Override
        protected void visitPullQuote(Block.PullQuote quote) {
            line(LineRole.PULL_QUOTE, quote.content(), quote.id());
            line(LineRole.ATTRIBUTION, quote.attribution(), quote.id());
        }

        @Override
        protected void visitListing(Block.Listing list) {
            list.items().forEach(item -> nested(list, item.blocks()));
        }

        @Override
        protected void visitTable(Block.Table table) {
            line(LineRole.CAPTION, table.caption(), table.id());
            cells(LineRole.TABLE_HEAD, table.head(), table.id());
            cells(LineRole.CELL, table.body(), table.id());
        }

        @Override
        protected void visitFigure(Block.Figure figure) {
            line(LineRole.CAPTION, figure.caption(), figure.id());
            parents.add(figure);
            creditLines(figure.creditLines(), LedgerEntry.Place.FIGURE, figure.id());
            parents.removeLast();
        }

        @Override
        protected void visitCodeBlock(Block.CodeBlock code) {
            verbatim(code.text(), code.id());
        }

        @Override
        protected void visitVerse(Block.Verse verse) {
            verse.lines().forEach(line -> line(LineRole.VERSE, line, verse.id()));
        }

        @Override
        protected void visitTurn(Block.Turn turn) {
            if (turn.content().isEmpty()) {
                line(LineRole.SPEAKER, turn.speaker(), turn.id());
                return;
            }
            // Label and words are one line, which ends after the words.
            beginLine(LineRole.SPEAKER, turn.speaker(), turn.id());
            inlines(turn.speaker(), turn.id());
            line(LineRole.SPEECH, turn.content(), turn.id());
        }

        @Override
        protected void visitEditorNote(Block.EditorNote note) {
            line(LineRole.LABEL, note.label(), note.id());
            nested(note, note.blocks());
        }

        @Override
        protected void visitBox(Block.Box box) {
            line(LineRole.LABEL, box.heading(), box.id());
            nested(box, box.blocks());
        }

        @Override
        protected void visitCreditLine(CreditLine line) {
            creditLine(line, LedgerEntry.Place.LINE, line.id());
        }

        @Override
        protected void visitJumpNote(Block.JumpNote note) {
            line(LineRole.JUMP_NOTE, note.content(), note.id());
        }

        @Override
        protected void visitDivider(Block.Divider divider) {
            // A divider has no words.
        }

        @Override
        protected void visitVerbatim(Block.Verbatim text) {
            verbatim(text.text(), text.id());
        }

        private void nested(Block parent, List<Block> blocks) {
            parents.add(parent);
            walk(blocks);
            parents.removeLast();
        }

        private void verbatim(String text, String id) {
            line(LineRole.CODE, List.of(Inline.Text.of(text)), id);
        }

        private void cells(LineRole role, List<Block.TableRow> rows, String id) {
            rows.forEach(row -> row.cells().forEach(cell -> line(role, cell, id)));
        }
    }
}
