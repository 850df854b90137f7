package org.colophon.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.colophon.model.Article;
import org.colophon.model.PlainText;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.pdf.page.frame.Grid;

/** Rules of planned pages that are read off the printed file. Each gives its findings; none if it holds. */
final class PlannedPageRules {

    /** A line of text hangs below its grid line, and an accent over it, by so much; a quotation mark by an em. */
    private static final int HANGING = 4_000;
    /** Text below a picture has so many lines, or there is none. */
    private static final int BELOW = 5;

    private final Grid grid;
    private final List<PrintedStories.Story> printed;
    private final List<Article> articles;

    PlannedPageRules(Grid grid, List<PrintedStories.Story> printed, List<Article> articles) {
        this.grid = grid;
        this.printed = printed;
        this.articles = articles;
    }

    /** A part of a story with its page. */
    private record Part(int page, PlannedStory story) { }

    private static List<Part> parts(PlannedEdition dummy, String id) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < dummy.pages().size(); i++) {
            for (PlannedStory story : dummy.pages().get(i).stories()) {
                if (story.id().equals(id)) {
                    parts.add(new Part(i + 1, story));
                }
            }
        }
        return parts;
    }

    private boolean isInside(PrintedStories.Glyph glyph, Part part) {
        PlannedStory.Place place = part.story().place();
        int left = grid.columnStart(place.column());
        int top = grid.lineTop(place.line());
        return glyph.page() == part.page()
                && glyph.x() >= left - grid.body
                && glyph.x() <= left + grid.span(place.width()) + grid.body
                && glyph.y() >= top - HANGING
                && glyph.y() <= top + place.depth() * grid.leading + HANGING;
    }

    /** P19: the marks of a story lie in its rectangles, and the structure has the stories in the order of the plan. */
    List<String> places(PlannedEdition dummy) {
        List<String> found = new ArrayList<>();
        List<String> order = dummy.order();
        for (int i = 0; i < order.size(); i++) {
            String id = order.get(i);
            String title = letters(PlainText.of(articles.get(i).headline().title()));
            if (!letters(printed.get(i).text("H1")).equals(title)) {
                found.add(id + " is not number " + i + " of the structure");
            }
            List<Part> parts = parts(dummy, id);
            List<PrintedStories.Glyph> outside = printed.get(i).glyphs().stream()
                    .filter(glyph -> !glyph.text().isBlank())
                    .filter(glyph -> parts.stream().noneMatch(part -> isInside(glyph, part)))
                    .toList();
            if (!outside.isEmpty()) {
                found.add(id + " has " + outside.size() + " glyphs outside, the first " + outside.getFirst());
            }
        }
        return found;
    }

    /** P20: every letter of a story is printed, in any order. */
    List<String> letters() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            StringBuilder all = new StringBuilder();
            printed.get(i).glyphs().forEach(glyph -> all.append(glyph.text()));
            int[] counts = new int[Character.MAX_CODE_POINT + 1];
            letters(all.toString()).codePoints().forEach(point -> counts[point]++);
            String missing = letters(PlainText.of(articles.get(i))).codePoints()
                    .filter(point -> --counts[point] < 0)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (!missing.isEmpty()) {
                found.add(articles.get(i).id() + " lacks " + missing);
            }
        }
        return found;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** P21: the lines of a jump name each other's page, each in its own part. */
    List<String> jumps(PlannedEdition dummy) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < dummy.order().size(); i++) {
            String id = dummy.order().get(i);
            for (Part part : parts(dummy, id)) {
                if (part.story().part().kind() != PlannedStory.Part.Kind.WHOLE) {
                    StringBuilder line = new StringBuilder();
                    printed.get(i).glyphs().stream()
                            .filter(glyph -> glyph.element().equals("JumpLine") && isInside(glyph, part))
                            .forEach(glyph -> line.append(glyph.text()));
                    String other = part.story().part().page().replaceFirst("^0+", "");
                    String word = part.story().isTail() ? "上接第" : "下转第";
                    if (!line.toString().contains(word + other + "版")) {
                        found.add(id + " on page " + part.page() + " says “" + line + "”");
                    }
                    boolean mutual = parts(dummy, id).stream().anyMatch(each -> dummy.pages().get(each.page() - 1)
                            .page().equals(part.story().part().page()) && each != part);
                    if (!mutual) {
                        found.add(id + " is not on page " + part.story().part().page());
                    }
                }
            }
        }
        return found;
    }

    /** P23: the box that the structure names is the rectangle of the plan, within a thousandth of the page. */
    List<String> boxes(PlannedEdition dummy) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < dummy.order().size(); i++) {
            String id = dummy.order().get(i);
            List<Part> parts = parts(dummy, id);
            List<Integer> box = printed.get(i).box();
            if (parts.size() == 1) {
                PlannedStory.Place place = parts.getFirst().story().place();
                int near = grid.width / 1000;
                boolean same = !box.isEmpty()
                        && Math.abs(box.get(0) - grid.columnStart(place.column())) <= near
                        && Math.abs(box.get(2) - box.get(0) - grid.span(place.width())) <= near
                        && Math.abs(box.get(3) - box.get(1) - place.depth() * grid.leading) <= near;
                if (!same) {
                    found.add(id + " has the box " + box);
                }
            }
        }
        return found;
    }

    /** P24: below a picture each leg has five lines at least, or none. */
    List<String> belowPictures(PlannedEdition dummy) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < dummy.order().size(); i++) {
            Part part = parts(dummy, dummy.order().get(i)).getFirst();
            PrintedStories.Story story = printed.get(i);
            for (PrintedStories.Picture picture : story.pictures()) {
                for (int leg = 0; leg < part.story().place().width(); leg++) {
                    int left = grid.columnStart(part.story().place().column() + leg);
                    TreeSet<Integer> lines = new TreeSet<>();
                    story.glyphs().stream()
                            .filter(glyph -> !glyph.element().equals("Caption") && glyph.page() == picture.page()
                                    && glyph.x() >= left && glyph.x() < left + grid.columnWidth
                                    && glyph.x() >= picture.left() - HANGING && glyph.x() <= picture.right()
                                    && glyph.y() > picture.foot())
                            .forEach(glyph -> lines.add(glyph.y() / grid.leading));
                    if (!lines.isEmpty() && lines.size() < BELOW) {
                        found.add(dummy.order().get(i) + " has " + lines.size() + " lines below a picture");
                    }
                }
            }
        }
        return found;
    }

    /** A plan with one story changed. */
    static PlannedEdition changed(PlannedEdition dummy, int page, List<PlannedStory> stories) {
        List<PlannedPage> pages = new ArrayList<>(dummy.pages());
        PlannedPage old = pages.get(page);
        pages.set(page, new PlannedPage(old.page(), old.section(), old.area(), old.boxes(), stories, old.holes(),
                old.cost(), old.search()));
        return new PlannedEdition(pages, dummy.leftOut(), dummy.nameplate());
    }
}
