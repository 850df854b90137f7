package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Picture;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.SourceText;

/** Makes blocks of drafts without reading them, for a block or article that could not be read. */
final class AsItStands {

    private final SourceText source;

    AsItStands(SourceText source) {
        this.source = source;
    }

    List<Block> blocks(List<Draft> drafts, String holder) {
        List<Block> blocks = new ArrayList<>();
        drafts.forEach(draft -> block(draft, holder, blocks));
        return blocks;
    }

    /** Adds the blocks of a draft to those of its holder. */
    void block(Draft draft, String holder, List<Block> blocks) {
        String id = holder + "-p" + (blocks.size() + 1);
        switch (draft) {
            case Prose it -> {
                paragraph(words(it.lines()), it, holder, blocks);
                it.pictures().forEach(picture -> blocks.add(figure(picture, holder + "-p" + (blocks.size() + 1))));
            }
            case Draft.Heading it -> blocks.add(new Block.Subheading(
                    id, Math.max(2, it.level()), it.content(), source.span(it.start(), it.end())));
            case Draft.Lifted it -> paragraph(it.words(), it, holder, blocks);
            case Draft.Quoted it -> blocks.add(new Block.Quote(
                    id, blocks(it.content(), id), source.span(it.start(), it.end())));
            case Draft.Settled it -> verbatim(it, id, blocks);
        }
    }

    private void paragraph(List<Inline> words, Draft draft, String holder, List<Block> blocks) {
        if (!words.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    holder + "-p" + (blocks.size() + 1), words, source.span(draft.start(), draft.end())));
        }
    }

    private List<Inline> words(List<Line> lines) {
        List<Inline> words = new ArrayList<>();
        for (Line line : lines) {
            if (!words.isEmpty() && !line.content().isEmpty()) {
                words.add(new Inline.LineBreak(source.span(line.start(), line.start())));
            }
            words.addAll(line.content());
        }
        return words;
    }

    private Block.Figure figure(Picture picture, String id) {
        return new Block.Figure(id, picture.target(), picture.alt(), words(picture.caption()), List.of(),
                source.span(picture.start(), picture.end()));
    }

    private void verbatim(Draft draft, String id, List<Block> blocks) {
        String text = source.slice(draft.start(), draft.end()).replaceAll("\\R", "\n").strip();
        if (!text.isEmpty()) {
            blocks.add(new Block.Verbatim(id, text, source.span(draft.start(), draft.end())));
        }
    }
}
