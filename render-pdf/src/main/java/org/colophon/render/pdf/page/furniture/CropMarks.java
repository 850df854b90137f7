package org.colophon.render.pdf.page.furniture;

import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Ink;
import org.colophon.style.PageFormat;

/** Crop marks: two hairlines at every corner, outside the trimmed page and its bleed, in line with the edges. */
public final class CropMarks {

    private static final int WEIGHT = 250;

    private CropMarks() {
    }

    public static List<PageItem> of(PageFormat page) {
        List<PageItem> marks = new ArrayList<>();
        if (page.marks() == PageFormat.PrinterMarks.CROP) {
            int width = page.width().milliPoints();
            int height = page.height().milliPoints();
            int start = page.markOffset().milliPoints();
            int length = PageFormat.MARK_LENGTH.milliPoints();
            for (int edge : new int[] {0, height}) {
                marks.add(new PageItem.Rule(-start - length, edge - WEIGHT / 2, length, WEIGHT, Ink.BLACK));
                marks.add(new PageItem.Rule(width + start, edge - WEIGHT / 2, length, WEIGHT, Ink.BLACK));
            }
            for (int edge : new int[] {0, width}) {
                marks.add(new PageItem.Rule(edge - WEIGHT / 2, -start - length, WEIGHT, length, Ink.BLACK));
                marks.add(new PageItem.Rule(edge - WEIGHT / 2, height + start, WEIGHT, length, Ink.BLACK));
            }
        }
        return marks;
    }
}
