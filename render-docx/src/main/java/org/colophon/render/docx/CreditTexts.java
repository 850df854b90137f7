package org.colophon.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.Section;

/** Every text of an edition that states credits, with the block that it stands in. */
final class CreditTexts {

    /** A line, or words in prose, with the credits that they state. */
    record Printed(String blockId, String text, List<Credit> credits) { }

    private final List<Printed> texts = new ArrayList<>();

    private CreditTexts() {
    }

    static List<Printed> of(Edition edition) {
        CreditTexts collected = new CreditTexts();
        edition.articles().forEach(collected::article);
        return collected.texts;
    }

    private void article(Article article) {
        line(article.id() + BlockTexts.KICKER, article.headline().kicker());
        line(article.id(), article.headline().title());
        line(article.id() + BlockTexts.DECK, article.headline().deck());
        article.creditLines().forEach(this::block);
        article.lead().forEach(this::block);
        for (Section section : article.sections()) {
            line(section.id(), section.heading());
            section.creditLines().forEach(this::block);
            section.blocks().forEach(this::block);
        }
        article.notes().forEach(note -> note.blocks().forEach(this::block));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph it -> line(it.id(), it.content());
            case Block.Subheading it -> line(it.id(), it.content());
            case Block.Quote it -> it.blocks().forEach(this::block);
            case Block.PullQuote it -> {
                line(it.id(), it.content());
                line(it.id(), it.attribution());
            }
            case Block.Listing it -> it.items().forEach(item -> item.blocks().forEach(this::block));
            case Block.Table it -> table(it);
            case Block.Figure it -> {
                line(it.id(), it.caption());
                it.creditLines().forEach(this::block);
            }
            case Block.CodeBlock it -> { }
            case Block.Verse it -> it.lines().forEach(verse -> line(it.id(), verse));
            case Block.Turn it -> {
                line(it.id(), it.speaker());
                line(it.id(), it.content());
            }
            case Block.EditorNote it -> {
                line(it.id(), it.label());
                it.blocks().forEach(this::block);
            }
            case Block.Box it -> {
                line(it.id(), it.heading());
                it.blocks().forEach(this::block);
            }
            case CreditLine it -> texts.add(new Printed(it.id(), PlainText.of(it.text()), it.credits()));
            case Block.JumpNote it -> line(it.id(), it.content());
            case Block.Divider it -> { }
            case Block.Verbatim it -> { }
        }
    }

    private void table(Block.Table table) {
        line(table.id(), table.caption());
        for (List<Block.TableRow> rows : List.of(table.head(), table.body())) {
            rows.forEach(row -> row.cells().forEach(cell -> line(table.id(), cell)));
        }
    }

    private void line(String blockId, List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.CreditText it -> texts.add(new Printed(blockId, PlainText.of(it.content()), it.credits()));
                case Inline.Emphasis it -> line(blockId, it.content());
                case Inline.Strong it -> line(blockId, it.content());
                case Inline.Link it -> line(blockId, it.content());
                case Inline.Superscript it -> line(blockId, it.content());
                case Inline.Subscript it -> line(blockId, it.content());
                case Inline.Ruby it -> line(blockId, it.base());
                case Inline.Foreign it -> line(blockId, it.content());
                case Inline.DatelineText it -> line(blockId, it.content());
                case Inline.Text it -> { }
                case Inline.Code it -> { }
                case Inline.LineBreak it -> { }
                case Inline.NoteRef it -> { }
            }
        }
    }
}
