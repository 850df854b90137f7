package org.colophon.render.text;

import org.colophon.model.Block;
import org.colophon.model.BlockVisitor;
import org.colophon.model.CreditLine;

/** Calls the method of a renderer for the kind of a block; later kinds are its others. */
final class TextKinds extends BlockVisitor {

    private final TextRenderer renderer;
    private final TextJob job;

    TextKinds(TextRenderer renderer, TextJob job) {
        this.renderer = renderer;
        this.job = job;
    }

    @Override
    protected void visitOther(Block block) {
        renderer.other(block, job);
    }

    @Override
    protected void visitParagraph(Block.Paragraph block) {
        renderer.paragraph(block, job);
    }

    @Override
    protected void visitSubheading(Block.Subheading block) {
        renderer.subheading(block, job);
    }

    @Override
    protected void visitQuote(Block.Quote block) {
        renderer.quote(block, job);
    }

    @Override
    protected void visitPullQuote(Block.PullQuote block) {
        renderer.pullQuote(block, job);
    }

    @Override
    protected void visitListing(Block.Listing block) {
        renderer.list(block, job);
    }

    @Override
    protected void visitTable(Block.Table block) {
        renderer.table(block, job);
    }

    @Override
    protected void visitFigure(Block.Figure block) {
        renderer.figure(block, job);
    }

    @Override
    protected void visitCodeBlock(Block.CodeBlock block) {
        renderer.codeBlock(block, job);
    }

    @Override
    protected void visitVerse(Block.Verse block) {
        renderer.verse(block, job);
    }

    @Override
    protected void visitTurn(Block.Turn block) {
        renderer.turn(block, job);
    }

    @Override
    protected void visitEditorNote(Block.EditorNote block) {
        renderer.editorNote(block, job);
    }

    @Override
    protected void visitBox(Block.Box block) {
        renderer.box(block, job);
    }

    @Override
    protected void visitCreditLine(CreditLine block) {
        renderer.creditLine(block, job);
    }

    @Override
    protected void visitJumpNote(Block.JumpNote block) {
        renderer.jumpNote(block, job);
    }

    @Override
    protected void visitDivider(Block.Divider block) {
        renderer.divider(block, job);
    }

    @Override
    protected void visitVerbatim(Block.Verbatim block) {
        renderer.verbatim(block, job);
    }
}
