package org.colophon.render.pdf.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.page.frame.StoryThread;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the article threads of a file (ISO 32000-1, 12.4.3): the beads of a story are its head and its legs. */
final class Threads {

    private static final PdfName NEXT = new PdfName("N");
    private static final PdfName BEFORE = new PdfName("V");

    private final PdfWriter writer;
    private final Axes axes;

    Threads(PdfWriter writer, Axes axes) {
        this.writer = writer;
        this.axes = axes;
    }

    void write(List<StoryThread> threads) throws IOException {
        PdfArray all = new PdfArray();
        for (StoryThread thread : threads) {
            if (!thread.beads().isEmpty()) {
                all.add(thread(thread));
            }
        }
        if (!all.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("Threads"), all);
        }
    }

    private PdfIndirectReference thread(StoryThread thread) throws IOException {
        PdfIndirectReference own = writer.getPdfIndirectReference();
        List<PdfIndirectReference> beads = new ArrayList<>();
        thread.beads().forEach(bead -> beads.add(writer.getPdfIndirectReference()));
        for (int i = 0; i < beads.size(); i++) {
            StoryThread.Area area = thread.beads().get(i);
            PdfDictionary bead = new PdfDictionary(new PdfName("Bead"));
            bead.put(PdfName.T, own);
            bead.put(NEXT, beads.get((i + 1) % beads.size()));
            bead.put(BEFORE, beads.get((i + beads.size() - 1) % beads.size()));
            bead.put(PdfName.P, writer.getPageReference(area.page()));
            bead.put(PdfName.R, new PdfRectangle(
                    axes.box(area.inline(), area.block(), area.inlineExtent(), area.blockExtent())));
            writer.addToBody(bead, beads.get(i));
        }
        PdfDictionary info = new PdfDictionary();
        // Illegal characters are left out; they are reported where the title is printed.
        info.put(PdfName.TITLE, TextString.of(new RenderLog().clean(thread.title(), SourceSpan.NONE)));
        PdfDictionary dictionary = new PdfDictionary(new PdfName("Thread"));
        dictionary.put(PdfName.F, beads.getFirst());
        dictionary.put(PdfName.I, info);
        writer.addToBody(dictionary, own);
        return own;
    }
}
