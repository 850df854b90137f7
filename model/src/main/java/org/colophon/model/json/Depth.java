package org.colophon.model.json;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;

/**
 * The depth of nested blocks of an edition: more levels than people write would fill the stack of a
 * renderer.
 */
final class Depth {

    /** Twice the depth that the parser reads. */
    private static final int DEEPEST = 64;

    private Depth() {
    }

    /** Refuses an edition whose blocks are nested deeper. */
    static void check(Edition edition) {
        for (int i = 0; i < edition.articles().size(); i++) {
            Article article = edition.articles().get(i);
            String path = "articles[" + i + "].";
            check(path + "lead", article.lead());
            for (int section = 0; section < article.sections().size(); section++) {
                check(path + "sections[" + section + "].blocks", article.sections().get(section).blocks());
            }
            for (int note = 0; note < article.notes().size(); note++) {
                check(path + "notes[" + note + "].blocks", article.notes().get(note).blocks());
            }
        }
    }

    private static void check(String path, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            int depth = of(blocks.get(i));
            if (depth > DEEPEST) {
                throw new EditionFormatException(path + "[" + i + "]", "blocks are nested " + depth
                        + " levels deep, more than " + DEEPEST, null);
            }
        }
    }

    private static int of(Block block) {
        return 1 + switch (block) {
            case Block.Quote it -> of(it.blocks());
            case Block.EditorNote it -> of(it.blocks());
            case Block.Box it -> of(it.blocks());
            case Block.Listing it -> it.items().stream().mapToInt(item -> of(item.blocks())).max().orElse(0);
            case Block.Paragraph it -> 0;
            case Block.Subheading it -> 0;
            case Block.PullQuote it -> 0;
            case Block.Table it -> 0;
            case Block.Figure it -> 0;
            case Block.CodeBlock it -> 0;
            case Block.Verse it -> 0;
            case Block.Turn it -> 0;
            case Block.JumpNote it -> 0;
            case Block.Divider it -> 0;
            case Block.Verbatim it -> 0;
            case CreditLine it -> 0;
        };
    }

    private static int of(List<Block> blocks) {
        return blocks.stream().mapToInt(Depth::of).max().orElse(0);
    }
}
