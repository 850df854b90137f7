package org.colophon.render.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.Section;

/**
 * The text of every block that is written as paragraphs of its own, by its id, in reading order. A headline has the id
 * of its article, kicker and deck that id with {@link #KICKER} and {@link #DECK}.
 */
final class BlockTexts {

    static final String KICKER = "-kicker";
    static final String DECK = "-deck";

    private final Map<String, String> texts = new LinkedHashMap<>();

    private BlockTexts() {
    }

    static Map<String, String> of(Edition edition) {
        BlockTexts collected = new BlockTexts();
        edition.articles().forEach(collected::article);
        return collected.texts;
    }

    private void article(Article article) {
        line(article.id() + KICKER, article.headline().kicker());
        line(article.id(), article.headline().title());
        line(article.id() + DECK, article.headline().deck());
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
            case Block.PullQuote it -> put(it.id(), PlainText.of(it.content()) + "\n" + PlainText.of(it.attribution()));
            case Block.Listing it -> it.items().forEach(item -> item.blocks().forEach(this::block));
            case Block.Table it -> put(it.id(), PlainText.of(it));
            case Block.Figure it -> {
                line(it.id(), it.caption());
                it.creditLines().forEach(this::block);
            }
            case Block.CodeBlock it -> put(it.id(), it.text());
            case Block.Verse it -> put(it.id(), PlainText.of(it));
            case Block.Turn it -> put(it.id(), PlainText.of(it));
            case Block.EditorNote it -> labelled(it.id(), it.label(), it.blocks());
            case Block.Box it -> labelled(it.id(), it.heading(), it.blocks());
            case CreditLine it -> line(it.id(), it.text());
            case Block.JumpNote it -> line(it.id(), it.content());
            case Block.Divider it -> {
            }
            case Block.Verbatim it -> put(it.id(), it.text());
        }
    }

    private void labelled(String id, List<Inline> label, List<Block> blocks) {
        line(id, label);
        blocks.forEach(this::block);
    }

    private void line(String id, List<Inline> content) {
        put(id, PlainText.of(content));
    }

    /** Blocks without a word are not written; of two with one id the first counts. */
    private void put(String id, String text) {
        if (!text.isBlank()) {
            texts.putIfAbsent(id, text);
        }
    }
}
