package org.colophon.render.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.colophon.model.style.PrintStyle;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;

/** What the writers of one document share: style, context, findings, the package, and the numbers given out. */
final class Job {

    final PrintStyle style;
    final RenderContext context;
    final Locale language;
    final RenderLog log = new RenderLog();
    final WordPackage parts = new WordPackage();
    final NumberingXml numbering = new NumberingXml();
    private final Map<String, Integer> footnotes = new HashMap<>();
    private int drawings;
    private int bookmarks;

    Job(PrintStyle style, RenderContext context, Locale language) {
        this.style = style;
        this.context = context;
        this.language = language;
    }

    int nextDrawing() {
        return ++drawings;
    }

    int nextBookmark() {
        return ++bookmarks;
    }

    /** The number of a footnote in the file: given when it is first asked for. */
    int footnote(String noteId) {
        return footnotes.computeIfAbsent(noteId, id -> footnotes.size() + 1);
    }
}
