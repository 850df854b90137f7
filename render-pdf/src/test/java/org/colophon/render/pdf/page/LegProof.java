package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;

/** Proofs of the legs of a text: the parts of it that are in one column of one page. */
final class LegProof {

    /** The fewest lines of text below or above a picture across columns. */
    private static final int SHORTEST = 5;

    private final List<Page> pages;
    private final Grid grid;

    LegProof(List<Page> pages, PageStyle style) {
        this.pages = pages;
        this.grid = new Grid(style);
    }

    /** The marks of the text of a page: type, pictures and rules of blocks. */
    private static List<PageItem> text(Page page) {
        return page.marks().stream()
                .filter(mark -> mark.blockId().matches("a\\d+-s\\d+.*"))
                .filter(mark -> !(mark instanceof PageItem.Line line) || line.line().size() > 0)
                .toList();
    }

    /** The place along the line where a mark begins. */
    static int start(PageItem mark) {
        return switch (mark) {
            case PageItem.Line line -> line.inline() + (line.line().size() == 0 ? 0 : line.line().place(0));
            case PageItem.Rule rule -> rule.inline();
            case PageItem.Image image -> image.inline();
        };
    }

    /** The place of a mark across lines. */
    static int block(PageItem mark) {
        return switch (mark) {
            case PageItem.Line line -> line.block();
            case PageItem.Rule rule -> rule.block();
            case PageItem.Image image -> image.block();
        };
    }

    private int column(PageItem mark) {
        int start = start(mark);
        int column = 0;
        while (column + 1 < grid.columns && start >= grid.columnStart(column + 1) - grid.gap / 2) {
            column++;
        }
        return column;
    }

    /** The columns that a mark covers. */
    private Set<Integer> covered(PageItem mark) {
        Set<Integer> covered = new TreeSet<>();
        int first = column(mark);
        covered.add(first);
        if (mark instanceof PageItem.Image image) {
            int end = image.inline() + image.inlineExtent();
            for (int column = first + 1; column < grid.columns && end > grid.columnStart(column) + grid.gap; column++) {
                covered.add(column);
            }
        }
        return covered;
    }

    /** Columns without any text, before others of their page that have some. */
    List<String> emptyLegs() {
        List<String> faults = new ArrayList<>();
        for (Page page : pages) {
            Set<Integer> filled = new TreeSet<>();
            text(page).forEach(mark -> filled.addAll(covered(mark)));
            page.marks().stream()
                    .filter(mark -> mark instanceof PageItem.Rule rule && rule.inlineExtent() > grid.body)
                    .forEach(rule -> filled.add(column(rule)));
            int last = filled.stream().mapToInt(Integer::intValue).max().orElse(-1);
            for (int column = 0; column < last; column++) {
                if (!filled.contains(column)) {
                    faults.add("page " + page.number() + ", column " + column + " is empty");
                }
            }
        }
        return faults;
    }

    /** Legs of fewer than five lines below a picture across columns, while the text goes on in the next column. */
    List<String> shortLegs() {
        List<String> faults = new ArrayList<>();
        for (Page page : pages) {
            for (PageItem picture : text(page)) {
                if (picture instanceof PageItem.Image image && covered(image).size() > 1) {
                    for (int column : covered(image)) {
                        long below = lines(page, column).stream()
                                .filter(line -> line.block() > image.block() + image.blockExtent())
                                .mapToInt(PageItem.Line::block)
                                .distinct()
                                .count();
                        if (below < SHORTEST && column + 1 < grid.columns && !lines(page, column + 1).isEmpty()) {
                            faults.add(image.blockId() + " has " + below + " lines below it in column " + column);
                        }
                    }
                }
            }
        }
        return faults;
    }

    private List<PageItem.Line> lines(Page page, int column) {
        return text(page).stream()
                .filter(mark -> mark instanceof PageItem.Line && column(mark) == column)
                .map(PageItem.Line.class::cast)
                .toList();
    }

    /** Blocks of some ids whose lines are in more than one column. The rows of a table across columns are in all. */
    List<String> cut(Set<String> whole) {
        Map<String, Map<Integer, Set<Integer>>> places = new LinkedHashMap<>();
        for (Page page : pages) {
            for (PageItem mark : text(page)) {
                if (whole.contains(mark.blockId())) {
                    places.computeIfAbsent(mark.blockId(), made -> new LinkedHashMap<>())
                            .computeIfAbsent(page.number() * 100 + column(mark), made -> new TreeSet<>())
                            .add(block(mark));
                }
            }
        }
        return places.entrySet().stream()
                .filter(place -> !haveRowsInCommon(place.getValue().values()))
                .map(place -> place.getKey() + " is in " + place.getValue().keySet())
                .toList();
    }

    private static boolean haveRowsInCommon(Collection<Set<Integer>> columns) {
        Set<Integer> first = columns.iterator().next();
        return columns.stream().noneMatch(rows -> Collections.disjoint(first, rows));
    }

    /** Questions of some ids that are the last lines of a column, though the text goes on. */
    List<String> questionsAtFeet(Set<String> questions) {
        List<String> faults = new ArrayList<>();
        List<List<PageItem.Line>> legs = new ArrayList<>();
        for (Page page : pages) {
            for (int column = 0; column < grid.columns; column++) {
                List<PageItem.Line> lines = lines(page, column);
                if (!lines.isEmpty()) {
                    legs.add(lines);
                }
            }
        }
        for (int i = 0; i + 1 < legs.size(); i++) {
            PageItem.Line foot = legs.get(i).stream()
                    .reduce((a, b) -> a.block() > b.block() ? a : b)
                    .orElseThrow();
            boolean goesOn = legs.get(i + 1).stream().anyMatch(line -> line.blockId().equals(foot.blockId()));
            if (questions.contains(foot.blockId()) && !goesOn) {
                faults.add(foot.blockId() + " ends a column");
            }
        }
        return faults;
    }
}
