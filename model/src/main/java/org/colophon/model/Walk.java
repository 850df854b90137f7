package org.colophon.model;

import java.util.List;

/** Goes through a model in reading order. Subclasses take what they need; the order is decided here alone. */
abstract class Walk {

    /** An article, section, block, line of credits or note begins. */
    void id(String id) {
    }

    /** Characters of the text. */
    void text(String value) {
    }

    /** A credit and the line or prose it stands in. */
    void credit(Credit credit, LedgerEntry.Place place, String holderId) {
    }

    /** The end of a line of text: of a paragraph, heading, cell or verse line. */
    void lineEnd() {
    }

    /** The mark of a footnote. */
    void mark(Inline.NoteRef mark) {
    }

    final void article(Article article) {
        text(article);
        article.notes().forEach(this::note);
    }

    /** An article without its notes. */
    final void text(Article article) {
        id(article.id());
        line(article.headline().kicker(), article.id());
        line(article.headline().title(), article.id());
        line(article.headline().deck(), article.id());
        creditLines(article.creditLines(), LedgerEntry.Place.ARTICLE, article.id());
        blocks(article.lead());
        article.sections().forEach(this::section);
    }

    final void note(Note note) {
        id(note.id());
        blocks(note.blocks());
    }

    private void section(Section section) {
        id(section.id());
        line(section.heading(), section.id());
        creditLines(section.creditLines(), LedgerEntry.Place.SECTION, section.id());
        blocks(section.blocks());
    }

    final void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    final void block(Block block) {
        if (!(block instanceof CreditLine)) {
            id(block.id());
        }
        switch (block) {
            case Block.Paragraph it -> line(it.content(), it.id());
            case Block.Subheading it -> line(it.content(), it.id());
            case Block.Quote it -> blocks(it.blocks());
            case Block.PullQuote it -> {
                line(it.content(), it.id());
                line(it.attribution(), it.id());
            }
            case Block.Listing it -> it.items().forEach(item -> blocks(item.blocks()));
            case Block.Table it -> table(it);
            case Block.Figure it -> {
                line(it.caption(), it.id());
                creditLines(it.creditLines(), LedgerEntry.Place.FIGURE, it.id());
            }
            case Block.CodeBlock it -> textLine(it.text());
            case Block.Verse it -> it.lines().forEach(verse -> line(verse, it.id()));
            case Block.Turn it -> {
                inlines(it.speaker(), it.id());
                line(it.content(), it.id());
            }
            case Block.EditorNote it -> {
                line(it.label(), it.id());
                blocks(it.blocks());
            }
            case Block.Box it -> {
                line(it.heading(), it.id());
                blocks(it.blocks());
            }
            case CreditLine it -> creditLines(List.of(it), LedgerEntry.Place.LINE, it.id());
            case Block.JumpNote it -> line(it.content(), it.id());
            case Block.Divider it -> {
            }
            case Block.Verbatim it -> textLine(it.text());
        }
    }

    private void table(Block.Table table) {
        line(table.caption(), table.id());
        for (List<Block.TableRow> rows : List.of(table.head(), table.body())) {
            rows.forEach(row -> row.cells().forEach(cell -> line(cell, table.id())));
        }
    }

    private void creditLines(List<CreditLine> lines, LedgerEntry.Place place, String holderId) {
        for (CreditLine line : lines) {
            id(line.id());
            line.credits().forEach(credit -> credit(credit, place, holderId));
            line(line.text(), line.id());
        }
    }

    private void textLine(String value) {
        text(value);
        lineEnd();
    }

    private void line(List<Inline> content, String holderId) {
        if (!content.isEmpty()) {
            inlines(content, holderId);
            lineEnd();
        }
    }

    final void inlines(List<Inline> content, String holderId) {
        content.forEach(inline -> inline(inline, holderId));
    }

    private void inline(Inline inline, String holderId) {
        switch (inline) {
            case Inline.Text it -> text(it.value());
            case Inline.Code it -> text(it.value());
            case Inline.Emphasis it -> inlines(it.content(), holderId);
            case Inline.Strong it -> inlines(it.content(), holderId);
            case Inline.Link it -> inlines(it.content(), holderId);
            case Inline.LineBreak it -> lineEnd();
            case Inline.NoteRef it -> mark(it);
            case Inline.Superscript it -> inlines(it.content(), holderId);
            case Inline.Subscript it -> inlines(it.content(), holderId);
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
}
