package org.colophon.render.docx.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colophon.model.Edition;
import org.colophon.render.Destinations;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.StageMeter;
import org.colophon.render.docx.word.BlockMark;
import org.colophon.render.docx.word.BlockTexts;
import org.colophon.render.docx.word.WordNotes;
import org.colophon.render.docx.word.WordPackage;
import org.colophon.render.docx.word.WordStyles;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.picture.PictureDesk;

/** The shared state of the writers of one document: style, context, findings, the package, and the assigned numbers. */
public final class DocxJob {

    final Edition edition;
    public final PageStyle style;
    public final DocumentForm form;
    final WordStyles sheet;
    public final HeadingOutline outline;
    final RenderContext context;
    final Destinations destinations;
    final Locale language;
    public final RenderLog log = new RenderLog();
    final StageMeter meter;
    final PictureDesk pictures;
    public final WordPackage parts = new WordPackage();
    public final NumberingXml numbering;
    final WordNotes notes;
    private final Set<String> marks = new HashSet<>();
    private Set<String> linked = Set.of();
    private int drawings;
    private int bookmarks;
    private int controls;

    public DocxJob(Edition edition, PageStyle style, DocumentBase base, RenderContext context) {
        this.edition = edition;
        this.notes = new WordNotes(edition);
        this.style = style;
        this.form = base.form();
        this.sheet = base.styles();
        this.numbering = new NumberingXml(base.lists(), style);
        this.outline = HeadingOutline.of(edition);
        this.context = context;
        this.meter = new StageMeter(Progress.Stage.WRITE, context);
        this.destinations = Destinations.of(edition);
        this.pictures = new PictureDesk(context);
        this.language = edition.info().language();
    }

    int nextDrawing() {
        return ++drawings;
    }

    int nextBookmark() {
        return ++bookmarks;
    }

    int nextControl() {
        return ++controls;
    }

    /** The bookmark of a block; none where another block of the document has the same id. */
    Optional<String> mark(String id) {
        String name = BlockMark.of(id);
        return marks.add(name) ? Optional.of(name) : Optional.empty();
    }

    /** The bookmark that an address within the edition leads to. */
    Optional<String> target(String id) {
        if (linked.isEmpty()) {
            linked = BlockTexts.of(edition).keySet();
        }
        return linked.contains(id) ? Optional.of(BlockMark.of(id)) : Optional.empty();
    }
}
