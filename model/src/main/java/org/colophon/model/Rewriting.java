package org.colophon.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An article with other ids, other references to pictures and other links; everything else is the same.
 *
 * @param ids the new id in place of an old one
 * @param assets the new reference in place of an old one
 * @param links the new link in place of an old one, whose words are new already
 */
record Rewriting(UnaryOperator<String> ids, UnaryOperator<String> assets, UnaryOperator<Inline.Link> links) {

    Article article(Article it) {
        return new Article(ids.apply(it.id()), it.source(), headline(it.headline()), creditLines(it.creditLines()), blocks(it.lead()),
                it.sections().stream().map(this::section).toList(), it.notes().stream().map(this::note).toList(),
                it.page(), it.language(), it.span());
    }

    private Headline headline(Headline it) {
        return new Headline(inlines(it.kicker()), inlines(it.title()), inlines(it.deck()));
    }

    private Section section(Section it) {
        return new Section(ids.apply(it.id()), it.level(), inlines(it.heading()), creditLines(it.creditLines()), blocks(it.blocks()), it.span());
    }

    private Note note(Note it) {
        return new Note(ids.apply(it.id()), blocks(it.blocks()), it.span());
    }

    private List<CreditLine> creditLines(List<CreditLine> lines) {
        return lines.stream().map(this::creditLine).toList();
    }

    private CreditLine creditLine(CreditLine it) {
        return new CreditLine(ids.apply(it.id()), inlines(it.text()), credits(it.credits()), it.span());
    }

    private List<Credit> credits(List<Credit> credits) {
        return credits.stream()
                .map(it -> new Credit(ids.apply(it.id()), it.role(), it.contributors(), it.text(), it.span()))
                .toList();
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        String id = ids.apply(block.id());
        return switch (block) {
            case Block.Paragraph it -> new Block.Paragraph(id, inlines(it.content()), it.span());
            case Block.Subheading it -> new Block.Subheading(id, it.level(), inlines(it.content()), it.span());
            case Block.Quote it -> new Block.Quote(id, blocks(it.blocks()), it.span());
            case Block.PullQuote it -> new Block.PullQuote(id, inlines(it.content()), inlines(it.attribution()), it.span());
            case Block.Listing it -> new Block.Listing(id, it.marker(), it.start(), it.items().stream()
                    .map(item -> new Block.ListItem(blocks(item.blocks()), item.span())).toList(), it.span());
            case Block.Table it -> new Block.Table(id, inlines(it.caption()), it.columns(), rows(it.head()), rows(it.body()), it.span());
            case Block.Figure it -> new Block.Figure(id, it.asset() == null ? null : assets.apply(it.asset()), it.alt(),
                    inlines(it.caption()), creditLines(it.creditLines()), it.span());
            case Block.CodeBlock it -> new Block.CodeBlock(id, it.language(), it.text(), it.span());
            case Block.Verse it -> new Block.Verse(id, it.lines().stream().map(this::inlines).toList(), it.span());
            case Block.Turn it -> new Block.Turn(id, inlines(it.speaker()), inlines(it.content()), it.span());
            case Block.EditorNote it -> new Block.EditorNote(id, inlines(it.label()), blocks(it.blocks()), it.span());
            case Block.Box it -> new Block.Box(id, inlines(it.heading()), blocks(it.blocks()), it.span());
            case CreditLine it -> creditLine(it);
            case Block.JumpNote it -> new Block.JumpNote(id, it.direction(), it.page(), inlines(it.content()), it.span());
            case Block.Divider it -> new Block.Divider(id, it.span());
            case Block.Verbatim it -> new Block.Verbatim(id, it.text(), it.span());
        };
    }

    private List<Block.TableRow> rows(List<Block.TableRow> rows) {
        return rows.stream().map(row -> new Block.TableRow(row.cells().stream().map(this::inlines).toList())).toList();
    }

    private List<Inline> inlines(List<Inline> content) {
        return content.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Text it -> it;
            case Inline.Emphasis it -> new Inline.Emphasis(inlines(it.content()));
            case Inline.Strong it -> new Inline.Strong(inlines(it.content()));
            case Inline.Code it -> it;
            case Inline.Link it -> links.apply(new Inline.Link(it.target(), it.title(), inlines(it.content())));
            case Inline.LineBreak it -> it;
            case Inline.NoteRef it -> new Inline.NoteRef(ids.apply(it.noteId()), it.span());
            case Inline.Superscript it -> new Inline.Superscript(inlines(it.content()));
            case Inline.Subscript it -> new Inline.Subscript(inlines(it.content()));
            case Inline.Ruby it -> new Inline.Ruby(inlines(it.base()), it.reading());
            case Inline.Foreign it -> new Inline.Foreign(it.language(), inlines(it.content()));
            case Inline.CreditText it -> new Inline.CreditText(inlines(it.content()), credits(it.credits()));
            case Inline.DatelineText it -> new Inline.DatelineText(inlines(it.content()), it.dateline());
        };
    }
}
