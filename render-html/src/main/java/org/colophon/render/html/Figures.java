package org.colophon.render.html;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Note;
import org.colophon.model.Section;

/** Finds the figures of an article, in reading order. */
final class Figures {

    private final List<Block.Figure> found = new ArrayList<>();

    private Figures() {
    }

    static List<Block.Figure> of(Article article) {
        Figures figures = new Figures();
        figures.look(article.lead());
        for (Section section : article.sections()) {
            figures.look(section.blocks());
        }
        for (Note note : article.notes()) {
            figures.look(note.blocks());
        }
        return figures.found;
    }

    private void look(List<Block> blocks) {
        for (Block block : blocks) {
            look(block);
        }
    }

    private void look(Block block) {
        switch (block) {
            case Block.Figure it -> found.add(it);
            case Block.Quote it -> look(it.blocks());
            case Block.EditorNote it -> look(it.blocks());
            case Block.Box it -> look(it.blocks());
            case Block.Listing it -> it.items().forEach(item -> look(item.blocks()));
            case Block.Paragraph none -> { }
            case Block.Subheading none -> { }
            case Block.PullQuote none -> { }
            case Block.Table none -> { }
            case Block.CodeBlock none -> { }
            case Block.Verse none -> { }
            case Block.Turn none -> { }
            case CreditLine none -> { }
            case Block.JumpNote none -> { }
            case Block.Divider none -> { }
            case Block.Verbatim none -> { }
        }
    }
}
