package org.colophon.render.pdf.file;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The sign 〓 as a shape, for faces that do not have it: two bars, as high and as far apart as Source Han Serif draws
 * them.
 */
final class Geta {

    /** Thousandths of an em: the width of the bars, their height, and from the middle of the em to that of each. */
    private static final int WIDTH = 840;
    private static final int HEIGHT = 150;
    private static final int OFF = 190;

    private final List<float[]> bars = new ArrayList<>();

    /**
     * Keeps a sign until the text around it has ended, since a text object cannot contain shapes (ISO 32000-1, 8.2).
     */
    void add(float middleX, float middleY, int size) {
        float em = size / 1000f / 1000f;
        for (int side : new int[] {-1, 1}) {
            bars.add(new float[] {
                middleX - WIDTH * em / 2, middleY + (side * OFF - HEIGHT / 2f) * em, WIDTH * em, HEIGHT * em
            });
        }
    }

    /** Draws the kept signs in the ink of the text. */
    void draw(PdfContentByte out) {
        if (!bars.isEmpty()) {
            bars.forEach(bar -> out.rectangle(bar[0], bar[1], bar[2], bar[3]));
            out.fill();
            bars.clear();
        }
    }
}
