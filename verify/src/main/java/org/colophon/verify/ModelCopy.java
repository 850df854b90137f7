package org.colophon.verify;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;

/** Takes from a model everything that an output must hold. */
final class ModelCopy {

    private final List<ExpectedCopy.Note> notes = new ArrayList<>();
    private final List<ExpectedCopy.Picture> pictures = new ArrayList<>();
    private List<ExpectedLine> lines = new ArrayList<>();
    private String source = "";

    private ModelCopy() {
    }

    static ExpectedCopy of(Edition edition) {
        ModelCopy copy = new ModelCopy();
        edition.articles().forEach(copy::article);
        return new ExpectedCopy(copy.lines, copy.notes, copy.pictures, edition.credits());
    }

    private void article(Article article) {
        source = article.source();
        line(article.id(), article.span(), article.headline().kicker());
        line(article.id(), article.span(), article.headline().title());
        line(article.id(), article.span(), article.headline().deck());
        article.creditLines().forEach(this::creditLine);
        article.lead().forEach(this::block);
        article.sections().forEach(this::section);
        article.notes().forEach(this::note);
    }

    private void section(Section section) {
        line(section.id(), section.span(), section.heading());
        section.creditLines().forEach(this::creditLine);
        section.blocks().forEach(this::block);
    }

    private void note(Note note) {
        List<ExpectedLine> body = lines;
        lines = new ArrayList<>();
        note.blocks().forEach(this::block);
        notes.add(new ExpectedCopy.Note(note.id(), lines));
        lines = body;
    }

    private void creditLine(CreditLine line) {
        line(line.id(), line.span(), line.text());
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph it -> line(it, it.content());
            case Block.Subheading it -> line(it, it.content());
            case Block.Quote it -> it.blocks().forEach(this::block);
            case Block.PullQuote it -> lines(it, List.of(it.content(), it.attribution()));
            case Block.Listing it -> it.items().forEach(item -> item.blocks().forEach(this::block));
            case Block.Table it -> table(it);
            case Block.Figure it -> figure(it);
            case Block.CodeBlock it -> text(it, it.text());
            case Block.Verse it -> lines(it, it.lines());
            case Block.Turn it -> lines(it, List.of(it.speaker(), it.content()));
            case Block.EditorNote it -> boxed(it, it.label(), it.blocks());
            case Block.Box it -> boxed(it, it.heading(), it.blocks());
            case CreditLine it -> creditLine(it);
            case Block.JumpNote it -> line(it, it.content());
            case Block.Divider it -> { }
            case Block.Verbatim it -> text(it, it.text());
        }
    }

    private void boxed(Block box, List<Inline> label, List<Block> blocks) {
        line(box, label);
        blocks.forEach(this::block);
    }

    private void table(Block.Table table) {
        line(table, table.caption());
        table.head().forEach(row -> lines(table, row.cells()));
        table.body().forEach(row -> lines(table, row.cells()));
    }

    private void figure(Block.Figure figure) {
        if (figure.asset() != null) {
            pictures.add(new ExpectedCopy.Picture(figure, source));
        }
        line(figure, figure.caption());
        figure.creditLines().forEach(this::creditLine);
    }

    private void lines(Block block, List<List<Inline>> all) {
        all.forEach(content -> line(block, content));
    }

    private void line(Block block, List<Inline> content) {
        line(block.id(), block.span(), content);
    }

    private void text(Block block, String text) {
        add(block.id(), block.span(), text, Letters.of(text));
    }

    private void line(String id, SourceSpan span, List<Inline> content) {
        Letters letters = new Letters();
        content.forEach(inline -> inline(inline, letters));
        add(id, span, PlainText.of(content), letters);
    }

    private void add(String id, SourceSpan span, String words, Letters letters) {
        if (letters.length() > 0 || !letters.marks().isEmpty()) {
            lines.add(new ExpectedLine(id, source, span, words, letters));
        }
    }

    private static void inline(Inline inline, Letters letters) {
        switch (inline) {
            case Inline.Text it -> letters.append(it.value());
            case Inline.Code it -> letters.append(it.value());
            case Inline.Emphasis it -> inlines(it.content(), letters);
            case Inline.Strong it -> inlines(it.content(), letters);
            case Inline.Link it -> inlines(it.content(), letters);
            case Inline.LineBreak it -> { }
            case Inline.NoteRef it -> letters.mark(it.noteId());
            case Inline.Superscript it -> inlines(it.content(), letters);
            case Inline.Subscript it -> inlines(it.content(), letters);
            case Inline.Ruby it -> {
                inlines(it.base(), letters);
                letters.append(it.reading());
            }
            case Inline.Foreign it -> inlines(it.content(), letters);
            case Inline.CreditText it -> inlines(it.content(), letters);
            case Inline.DatelineText it -> inlines(it.content(), letters);
        }
    }

    private static void inlines(List<Inline> content, Letters letters) {
        content.forEach(inline -> inline(inline, letters));
    }
}
