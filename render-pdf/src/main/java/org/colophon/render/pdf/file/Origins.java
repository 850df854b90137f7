package org.colophon.render.pdf.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionWalker;
import org.colophon.model.Note;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;

/** The places in their sources that the pieces of an edition were read from. */
final class Origins extends EditionWalker {

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
        origins.walk(edition);
        return origins;
    }

    /** Returns the place of an article, section or block; nowhere for furniture. */
    Origin of(String id) {
        return origins.getOrDefault(id, NOWHERE);
    }

    @Override
    protected void beginArticle(Article begun) {
        put(begun.id(), begun.span());
    }

    @Override
    protected void beginSection(Section begun) {
        put(begun.id(), begun.span());
    }

    @Override
    protected void beginNote(Note begun) {
        put(begun.id(), begun.span());
    }

    @Override
    protected void beginBlock(Block block) {
        put(block.id(), block.span());
    }

    private void put(String id, SourceSpan span) {
        origins.put(id, new Origin(Objects.requireNonNull(article(), "the walk is over an edition").source(), span));
    }
}
