package org.colophon.render.pdf.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;

/** Where in their sources the pieces of an edition stand. */
final class Origins {

    /**
     * A place in a source.
     *
     * @param source name of the source
     * @param span where in it
     */
    record Origin(String source, SourceSpan span) { }

    private static final Origin NOWHERE = new Origin("", SourceSpan.NONE);

    private final Map<String, Origin> origins = new HashMap<>();

    private Origins() {
    }

    static Origins of(Edition edition) {
        Origins origins = new Origins();
        edition.articles().forEach(origins::article);
        return origins;
    }

    /** The place of an article, section or block; nowhere for furniture. */
    Origin of(String id) {
        return origins.getOrDefault(id, NOWHERE);
    }

    private void article(Article article) {
        String source = article.source();
        origins.put(article.id(), new Origin(source, article.span()));
        blocks(article.creditLines(), source);
        blocks(article.lead(), source);
        for (Section section : article.sections()) {
            origins.put(section.id(), new Origin(source, section.span()));
            blocks(section.creditLines(), source);
            blocks(section.blocks(), source);
        }
        article.notes().forEach(note -> {
            origins.put(note.id(), new Origin(source, note.span()));
            blocks(note.blocks(), source);
        });
    }

    private void blocks(List<? extends Block> blocks, String source) {
        for (Block block : blocks) {
            origins.put(block.id(), new Origin(source, block.span()));
            blocks(inside(block), source);
        }
    }

    private static List<? extends Block> inside(Block block) {
        return switch (block) {
            case Block.Quote it -> it.blocks();
            case Block.Listing it -> it.items().stream().flatMap(item -> item.blocks().stream()).toList();
            case Block.Figure it -> it.creditLines();
            case Block.EditorNote it -> it.blocks();
            case Block.Box it -> it.blocks();
            case Block.Paragraph it -> List.of();
            case Block.Subheading it -> List.of();
            case Block.PullQuote it -> List.of();
            case Block.Table it -> List.of();
            case Block.CodeBlock it -> List.of();
            case Block.Verse it -> List.of();
            case Block.Turn it -> List.of();
            case CreditLine it -> List.of();
            case Block.JumpNote it -> List.of();
            case Block.Divider it -> List.of();
            case Block.Verbatim it -> List.of();
        };
    }
}
