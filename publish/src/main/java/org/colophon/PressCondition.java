package org.colophon;

import org.colophon.render.Renderer;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.render.pdf.PrintingCondition;
import org.colophon.style.House;

/**
 * The printing condition of a house.
 *
 * @param icc its ICC profile; not to be changed
 * @param profile the house's description of it
 */
record PressCondition(byte[] icc, House.Profile profile) {

    /** The renderer under this condition, if it prints PDFs and has no condition of its own; else the same. */
    Renderer applied(Renderer renderer) {
        return renderer instanceof PdfRenderer pdf && pdf.options().condition().isEmpty()
                ? new PdfRenderer(pdf.options().withCondition(
                        new PrintingCondition(icc, profile.condition(), profile.inkLimit())))
                : renderer;
    }
}
