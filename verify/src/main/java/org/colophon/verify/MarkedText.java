package org.colophon.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the text of a page by its marked-content ids, which the structure of the file refers to. A glyph beyond the
 * edge of the trimmed page is not read: nobody will see it.
 */
final class MarkedText extends PDFStreamEngine {

    /** Content in no numbered sequence: page furniture. */
    private static final int UNNUMBERED = -1;

    /**
     * A marked-content sequence that is open.
     *
     * @param id its own id, or that of the sequence around it
     * @param replaced whether an actual text replaces its glyphs
     */
    private record Sequence(int id, boolean replaced) { }

    private final Map<Integer, StringBuilder> texts = new HashMap<>();
    private final PDRectangle trim;
    private final Deque<Sequence> open = new ArrayDeque<>();

    private MarkedText(PDRectangle trim) {
        this.trim = trim;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new DrawObject(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** Returns the texts of a page by id; furniture has the id -1. */
    static Map<Integer, StringBuilder> of(PDPage page) throws IOException {
        MarkedText reader = new MarkedText(page.getTrimBox());
        reader.processPage(page);
        return reader.texts;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Sequence around = around();
        int id = properties == null ? around.id() : properties.getInt(COSName.MCID, around.id());
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (actual != null && !around.replaced()) {
            text(id).append(actual);
        }
        open.push(new Sequence(id, around.replaced() || actual != null));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        Sequence sequence = around();
        String character = font.toUnicode(code);
        if (!sequence.replaced()
                && character != null
                && trim.contains(rendering.getTranslateX(), rendering.getTranslateY())) {
            text(sequence.id()).append(character);
        }
    }

    private Sequence around() {
        return open.isEmpty() ? new Sequence(UNNUMBERED, false) : open.peek();
    }

    private StringBuilder text(int id) {
        return texts.computeIfAbsent(id, unused -> new StringBuilder());
    }
}
