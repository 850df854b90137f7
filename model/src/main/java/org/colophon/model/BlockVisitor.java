package org.colophon.model;

/**
 * An operation on blocks with a method for each kind. A kind whose method is not overridden goes to
 * {@link #visitOther}, and so does a kind that a later version of the model adds: programs compiled against this
 * version then go on working, where a {@code switch} of their own would fail.
 */
public abstract class BlockVisitor {

    /** Makes a visitor that passes every kind to {@link #visitOther}. */
    protected BlockVisitor() {
    }

    /**
     * Calls the method for the kind of a block.
     *
     * @param block the block
     */
    public final void visit(Block block) {
        switch (block) {
            case Block.Paragraph it -> visitParagraph(it);
            case Block.Subheading it -> visitSubheading(it);
            case Block.Quote it -> visitQuote(it);
            case Block.PullQuote it -> visitPullQuote(it);
            case Block.Listing it -> visitListing(it);
            case Block.Table it -> visitTable(it);
            case Block.Figure it -> visitFigure(it);
            case Block.CodeBlock it -> visitCodeBlock(it);
            case Block.Verse it -> visitVerse(it);
            case Block.Turn it -> visitTurn(it);
            case Block.EditorNote it -> visitEditorNote(it);
            case Block.Box it -> visitBox(it);
            case CreditLine it -> visitCreditLine(it);
            case Block.JumpNote it -> visitJumpNote(it);
            case Block.Divider it -> visitDivider(it);
            case Block.Verbatim it -> visitVerbatim(it);
        }
    }

    /**
     * Visits a block of a kind that no other method was overridden for.
     *
     * @param block the block
     */
    protected abstract void visitOther(Block block);

    /**
     * Visits a paragraph.
     *
     * @param paragraph the block
     */
    protected void visitParagraph(Block.Paragraph paragraph) {
        visitOther(paragraph);
    }

    /**
     * Visits a subheading.
     *
     * @param subheading the block
     */
    protected void visitSubheading(Block.Subheading subheading) {
        visitOther(subheading);
    }

    /**
     * Visits a quotation.
     *
     * @param quote the block
     */
    protected void visitQuote(Block.Quote quote) {
        visitOther(quote);
    }

    /**
     * Visits a pull quote.
     *
     * @param quote the block
     */
    protected void visitPullQuote(Block.PullQuote quote) {
        visitOther(quote);
    }

    /**
     * Visits a list.
     *
     * @param list the block
     */
    protected void visitListing(Block.Listing list) {
        visitOther(list);
    }

    /**
     * Visits a table.
     *
     * @param table the block
     */
    protected void visitTable(Block.Table table) {
        visitOther(table);
    }

    /**
     * Visits a figure.
     *
     * @param figure the block
     */
    protected void visitFigure(Block.Figure figure) {
        visitOther(figure);
    }

    /**
     * Visits a block of code.
     *
     * @param code the block
     */
    protected void visitCodeBlock(Block.CodeBlock code) {
        visitOther(code);
    }

    /**
     * Visits verse.
     *
     * @param verse the block
     */
    protected void visitVerse(Block.Verse verse) {
        visitOther(verse);
    }

    /**
     * Visits the words of one speaker.
     *
     * @param turn the block
     */
    protected void visitTurn(Block.Turn turn) {
        visitOther(turn);
    }

    /**
     * Visits a note of the editors.
     *
     * @param note the block
     */
    protected void visitEditorNote(Block.EditorNote note) {
        visitOther(note);
    }

    /**
     * Visits a sidebar.
     *
     * @param box the block
     */
    protected void visitBox(Block.Box box) {
        visitOther(box);
    }

    /**
     * Visits a line of credits.
     *
     * @param line the block
     */
    protected void visitCreditLine(CreditLine line) {
        visitOther(line);
    }

    /**
     * Visits a jump line.
     *
     * @param note the block
     */
    protected void visitJumpNote(Block.JumpNote note) {
        visitOther(note);
    }

    /**
     * Visits a divider.
     *
     * @param divider the block
     */
    protected void visitDivider(Block.Divider divider) {
        visitOther(divider);
    }

    /**
     * Visits text that is kept as it is.
     *
     * @param text the block
     */
    protected void visitVerbatim(Block.Verbatim text) {
        visitOther(text);
    }
}
