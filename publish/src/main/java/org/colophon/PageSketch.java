package org.colophon;

import java.util.Locale;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;

/** Draws a page of a plan: rectangles with names, pictures grey, boxes crossed. */
final class PageSketch {

    private static final int COLUMN = 80;
    private static final int LINE = 8;

    private PageSketch() {
    }

    static String svg(PlannedPage page) {
        int width = page.area().columns() * COLUMN;
        int height = page.area().lines() * LINE;
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"-2 -2 %d %d\" "
                        + "font-family=\"sans-serif\" font-size=\"14\">%n", width + 4, height + 4, width + 4,
                height + 4));
        rectangle(new PlannedStory.Place(0, 0, page.area().columns(), page.area().lines()), "none", out);
        for (PlannedPage.Box box : page.boxes()) {
            rectangle(box.place(), "#eee", out);
            label(box.place(), box.box().name(), out);
        }
        for (PlannedStory story : page.stories()) {
            rectangle(story.place(), "#fff", out);
            story.pictures().forEach(picture -> rectangle(picture, "#bbb", out));
            PlannedStory.Place place = story.place();
            label(place, story.id() + " · " + story.tier() + " " + place.width() + " × " + place.depth(), out);
        }
        page.holes().forEach(hole -> {
            rectangle(hole.place(), "#fdd", out);
            label(hole.place(), hole.width() + " × " + hole.height() + " mm", out);
        });
        return out.append("</svg>\n").toString();
    }

    private static void rectangle(PlannedStory.Place place, String fill, StringBuilder out) {
        out.append(String.format(Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#000\"/>%n",
                place.column() * COLUMN, place.line() * LINE, place.width() * COLUMN, place.depth() * LINE, fill));
    }

    private static void label(PlannedStory.Place place, String words, StringBuilder out) {
        String safe = words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">%s</text>%n", place.column() * COLUMN + 4,
                place.line() * LINE + 16, safe));
    }
}
