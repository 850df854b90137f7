package org.colophon.render.pdf.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.colophon.style.Ink;
import org.openpdf.text.pdf.CMYKColor;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfSpotColor;

/**
 * Sets the ink of the next items. On the press, black is pure black and overprints, so that misaligned plates leave no
 * white edge; all other inks knock out. Screens get red, green and blue.
 */
final class Inks {

    private final boolean press;
    private final Set<String> spots;
    private final Map<Ink, PdfSpotColor> made = new HashMap<>();
    private final PdfGState over = overprint(true);
    private final PdfGState out = overprint(false);

    private Inks(boolean press, Set<String> spots) {
        this.press = press;
        this.spots = spots;
    }

    /** Inks of the press; those named are printed from a plate of their own. */
    static Inks press(Set<String> spots) {
        return new Inks(true, spots);
    }

    static Inks screen() {
        return new Inks(false, Set.of());
    }

    private static PdfGState overprint(boolean on) {
        PdfGState state = new PdfGState();
        state.setOverPrintStroking(on);
        state.setOverPrintNonStroking(on);
        state.setOverPrintMode(1);
        return state;
    }

    void set(Ink ink, PdfContentByte content) {
        if (!press) {
            screen(ink, content);
            return;
        }
        content.setGState(ink.equals(Ink.BLACK) ? over : out);
        if (spots.contains(ink.name())) {
            content.setColorFill(made.computeIfAbsent(ink, Inks::spot), 1);
        } else {
            content.setCMYKColorFillF(ink.cyan() / 100f, ink.magenta() / 100f, ink.yellow() / 100f, ink.black() / 100f);
        }
    }

    private static PdfSpotColor spot(Ink ink) {
        return new PdfSpotColor(
                ink.name(),
                new CMYKColor(ink.cyan() / 100f, ink.magenta() / 100f, ink.yellow() / 100f, ink.black() / 100f));
    }

    private static void screen(Ink ink, PdfContentByte content) {
        int rgb = ink.rgb();
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        if (red == green && green == blue) {
            content.setGrayFill(red / 255f);
        } else {
            content.setRGBColorFillF(red / 255f, green / 255f, blue / 255f);
        }
    }
}
