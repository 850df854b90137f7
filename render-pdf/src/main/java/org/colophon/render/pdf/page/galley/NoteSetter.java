package org.colophon.render.pdf.page.galley;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Note;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.line.Stretch;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.Ink;
import org.colophon.style.TextElement;

/** Sets notes: the mark, then the text in the type of footnotes. */
final class NoteSetter {

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final TextMaker texts;
    private final ParagraphSetter paragraphs;
    private final BlockSetter blocks;

    NoteSetter(ArticleScope scope, TextMaker texts, ParagraphSetter paragraphs, BlockSetter blocks) {
        this.scope = scope;
        this.style = scope.style();
        this.texts = texts;
        this.paragraphs = paragraphs;
        this.blocks = blocks;
    }

    void note(Note note, GalleyCursor at) {
        Type type = style.type(TextElement.FOOTNOTE);
        String mark = scope.noteMark(note.id());
        TypedText text = new TypedText().append(mark, type);
        text.mean(0, new Stretch.Label());
        List<Block> rest = note.blocks();
        if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph first) {
            text.append(mark.isEmpty() ? "" : " ", type);
            texts.append(first.content(), type, text);
            rest = rest.subList(1, rest.size());
        }
        GalleyCursor notes = at.as(TextElement.FOOTNOTE);
        paragraphs.flush(new TextPiece(note.id(), SourceSpan.NONE, text), notes);
        blocks.all(rest, notes);
    }

    /** The notes that no column carries at its foot: below a short rule at the end of the article. */
    void endnotes(List<Note> notes, Article article, GalleyCursor at) {
        if (notes.isEmpty()) {
            return;
        }
        PageItem rule = new PageItem.Rule(0, style.grid().leading / 2, at.measure() / 3, 300, Ink.BLACK);
        at.galley().add(article.id(), article.span(), new Slot(1, List.of(rule), Slot.Bond.WHOLE, null));
        notes.forEach(note -> note(note, at));
    }
}
