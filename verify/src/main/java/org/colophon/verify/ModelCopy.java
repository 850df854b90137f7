package org.colophon.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionWalker;
import org.colophon.model.Inline;
import org.colophon.model.LineRole;
import org.colophon.model.Note;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;

/** Takes from a model everything that an output must hold. */
final class ModelCopy extends EditionWalker {

    private final List<ExpectedLine> body = new ArrayList<>();
    private final List<ExpectedCopy.Note> notes = new ArrayList<>();
    private final List<ExpectedCopy.Picture> pictures = new ArrayList<>();
    private List<ExpectedLine> lines = body;
    private SourceSpan span = SourceSpan.NONE;
    private Letters letters = new Letters();

    private ModelCopy() {
    }

    static ExpectedCopy of(Edition edition) {
        ModelCopy copy = new ModelCopy();
        copy.walk(edition);
        return new ExpectedCopy(copy.body, copy.notes, copy.pictures, edition.credits());
    }

    @Override
    protected void beginArticle(Article begun) {
        span = begun.span();
        lines = body;
    }

    @Override
    protected void beginSection(Section begun) {
        span = begun.span();
    }

    @Override
    protected void beginNote(Note begun) {
        lines = new ArrayList<>();
        notes.add(new ExpectedCopy.Note(begun.id(), lines));
    }

    @Override
    protected void beginBlock(Block block) {
        span = block.span();
        if (block instanceof Block.Figure figure && figure.asset() != null) {
            pictures.add(new ExpectedCopy.Picture(figure, source()));
        }
    }

    @Override
    protected void beginLine(LineRole role, List<Inline> content, String holderId) {
        letters = new Letters();
        lines.add(new ExpectedLine(holderId, source(), span, PlainText.of(content), letters));
    }

    @Override
    protected void inline(Inline inline) {
        if (inline instanceof Inline.NoteRef mark) {
            letters.mark(mark.noteId());
        }
    }

    @Override
    protected void text(String value) {
        letters.append(value);
    }

    private String source() {
        return Objects.requireNonNull(article(), "the walk is over an edition").source();
    }
}
