package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyle;

/** Proofs of the pieces among the text of made-up pages: pictures, tables and footnotes. */
final class PieceProof {

    /** The possible faults. */
    enum Check {
        /** A picture is inside the type area, and no wider than whole columns. */
        PICTURE,
        /** No line is inside a picture, and no two lines overlap. */
        OVERLAP,
        /** A footnote is in the column of its mark, below all text. */
        NOTE,
        /** The rows of a table that continues in another column are below its head. */
        HEAD
    }

    private final Grid grid;
    private final List<Page> pages;

    PieceProof(List<Page> pages, PrintStyle style) {
        this.pages = pages;
        this.grid = new Grid(PageStyle.of(style));
    }

    List<String> faults(Check check) {
        List<String> faults = new ArrayList<>();
        for (Page page : pages) {
            switch (check) {
                case PICTURE -> pictures(page, faults);
                case OVERLAP -> overlaps(page, faults);
                case NOTE -> notes(page, faults);
                case HEAD -> heads(page, faults);
            }
        }
        return faults;
    }

    private static List<PageItem.Line> lines(Page page) {
        return page.all().stream()
                .filter(mark ->
                        mark instanceof PageItem.Line line && line.line().size() > 0 && inText(line))
                .map(PageItem.Line.class::cast)
                .toList();
    }

    /** Furniture belongs to no block, as the repeated heads of tables, which are told by their type. */
    private static boolean inText(PageItem.Line line) {
        return !line.blockId().isEmpty() || Bench.words(line.line()).startsWith("头");
    }

    private static List<PageItem.Image> images(Page page) {
        return page.all().stream().filter(PageItem.Image.class::isInstance).map(PageItem.Image.class::cast).toList();
    }

    private void pictures(Page page, List<String> faults) {
        for (PageItem.Image image : images(page)) {
            int right = image.inline() + image.inlineExtent();
            int foot = image.block() + image.blockExtent();
            boolean inside = image.inline() >= grid.left
                    && right <= grid.left + grid.width + 5
                    && image.block() >= grid.top
                    && foot <= grid.lineTop(grid.lines);
            if (!inside) {
                faults.add(image.blockId() + " leaves the type area");
            }
        }
    }

    private static int left(PageItem.Line line) {
        return line.inline() + line.line().place(0);
    }

    private static int right(PageItem.Line line) {
        SetLine set = line.line();
        return line.inline() + set.place(set.size() - 1) + set.type(set.size() - 1).size() / 2;
    }

    /** The em of a line, less a tenth at its top and foot, so that lines set solid do not count. */
    private static boolean meets(PageItem.Line a, PageItem.Line b) {
        int topA = a.block() - a.line().type(0).size() * 78 / 100;
        int topB = b.block() - b.line().type(0).size() * 78 / 100;
        return topA < b.block() && topB < a.block() && left(a) < right(b) && left(b) < right(a);
    }

    private static void overlaps(Page page, List<String> faults) {
        List<PageItem.Line> lines = lines(page);
        for (int i = 0; i < lines.size(); i++) {
            PageItem.Line line = lines.get(i);
            for (PageItem.Image image : images(page)) {
                boolean across = left(line) < image.inline() + image.inlineExtent() && right(line) > image.inline();
                int top = line.block() - line.line().type(0).size() * 78 / 100;
                if (across && top < image.block() + image.blockExtent() && line.block() > image.block()) {
                    faults.add(Bench.words(line.line()) + " stands in " + image.blockId());
                }
            }
            for (int j = i + 1; j < lines.size(); j++) {
                if (meets(line, lines.get(j))) {
                    faults.add(Bench.words(line.line()) + " stands on " + Bench.words(lines.get(j).line()));
                }
            }
        }
    }

    private int column(PageItem.Line line) {
        return (left(line) - grid.left + grid.gap / 2) / (grid.columnWidth + grid.gap);
    }

    /** Notes of the page are named {@code note3}, their marks ①②③: a mark is smaller than the text, and raised. */
    private void notes(Page page, List<String> faults) {
        TreeSet<String> marks = new TreeSet<>();
        TreeSet<String> notes = new TreeSet<>();
        for (PageItem.Line line : lines(page)) {
            if (line.blockId().startsWith("note")) {
                if (line.line().start() == 0) {
                    notes.add(column(line) + "/" + (Bench.words(line.line()).codePointAt(0) - '①' + 1));
                }
                boolean above = lines(page).stream()
                        .anyMatch(text -> text.blockId().matches(".*-p\\d+")
                                && column(text) == column(line)
                                && text.block() > line.block());
                if (above) {
                    faults.add("text stands below " + line.blockId());
                }
                continue;
            }
            for (int i = 0; i < line.line().size(); i++) {
                if (line.line().type(i).rise() > 0 && line.line().point(i) >= '①' && line.line().point(i) <= '⑳') {
                    marks.add(column(line) + "/" + (line.line().point(i) - '①' + 1));
                }
            }
        }
        if (!marks.equals(notes)) {
            faults.add("page " + page.number() + ": marks " + marks + " notes " + notes);
        }
    }

    /** The first row of every column is the head: 头 begins each of them in these tests. */
    private void heads(Page page, List<String> faults) {
        for (int column = 0; column < grid.columns; column++) {
            int at = column;
            List<PageItem.Line> rows = lines(page).stream()
                    .filter(line -> column(line) == at
                            && (line.blockId().contains("-t") || line.blockId().isEmpty()))
                    .toList();
            int first = rows.stream().mapToInt(PageItem.Line::block).min().orElse(0);
            boolean headless = rows.stream()
                    .noneMatch(line ->
                            line.block() == first && Bench.words(line.line()).startsWith("头"));
            if (!rows.isEmpty() && headless) {
                faults.add("page " + page.number() + ", column " + column + " has rows without their head");
            }
        }
    }
}
