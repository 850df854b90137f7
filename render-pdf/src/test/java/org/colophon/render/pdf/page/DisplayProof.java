package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;

/** Proofs of what is set apart from the text: footnotes over columns, pull quotes, pictures side by side. */
final class DisplayProof {

    /** The fewest lines of a note in a column that it goes on from or in. */
    private static final int LEAST_OF_NOTE = 2;
    /** The fewest lines between a pull quote and its sentence. */
    private static final int APART = 8;

    private final List<Page> pages;
    private final Grid grid;

    DisplayProof(List<Page> pages, PageStyle style) {
        this.pages = pages;
        this.grid = new Grid(style);
    }

    private int column(PageItem mark) {
        return Math.clamp(
                (LegProof.start(mark) - grid.left + grid.gap / 2) / (grid.columnWidth + grid.gap),
                0,
                grid.columns - 1);
    }

    private static List<PageItem.Line> lines(Page page, String ids) {
        return page.marks().stream()
                .filter(mark -> mark instanceof PageItem.Line line && line.line().size() > 0)
                .filter(mark -> mark.blockId().matches(ids))
                .map(PageItem.Line.class::cast)
                .toList();
    }

    /** Notes whose lines are not in their order, leave out a column, or are single ones at the foot of one. */
    List<String> notes() {
        Map<String, TreeMap<Integer, List<PageItem.Line>>> parts = new LinkedHashMap<>();
        for (Page page : pages) {
            for (PageItem.Line line : lines(page, "note\\d+")) {
                parts.computeIfAbsent(line.blockId(), made -> new TreeMap<>())
                        .computeIfAbsent(page.number() * grid.columns + column(line), made -> new ArrayList<>())
                        .add(line);
            }
        }
        List<String> faults = new ArrayList<>();
        parts.forEach((note, columns) -> {
            if (columns.lastKey() - columns.firstKey() != columns.size() - 1) {
                faults.add(note + " leaves out a column: " + columns.keySet());
            }
            if (columns.size() > 1 && columns.values().stream().anyMatch(part -> part.size() < LEAST_OF_NOTE)) {
                faults.add(note + " has a single line in a column");
            }
            int before = -1;
            int height = -1;
            int at = -1;
            for (Map.Entry<Integer, List<PageItem.Line>> part : columns.entrySet()) {
                for (PageItem.Line line : part.getValue()) {
                    boolean lower = part.getKey() > at || line.block() > height;
                    if (line.line().start() <= before || !lower) {
                        faults.add(note + " is out of order at " + Bench.words(line.line()));
                    }
                    before = line.line().start();
                    height = line.block();
                    at = part.getKey();
                }
            }
        });
        return faults;
    }

    /** Pull quotes with their sentence in the same column, fewer than eight lines away. */
    List<String> quotes(String quote, String words) {
        List<String> faults = new ArrayList<>();
        for (Page page : pages) {
            for (PageItem.Line own : lines(page, quote)) {
                for (PageItem.Line line : lines(page, ".*-p\\d+")) {
                    boolean near = Math.abs(own.block() - line.block()) <= APART * grid.leading;
                    if (column(own) == column(line) && near && Bench.words(line.line()).contains(words)) {
                        faults.add(quote + " is beside " + Bench.words(line.line()));
                    }
                }
            }
        }
        return faults;
    }

    /** Pictures at the head of columns side by side whose tops are not level. */
    List<String> tops() {
        List<String> faults = new ArrayList<>();
        for (Page page : pages) {
            int level = -1;
            for (PageItem mark : page.marks()) {
                if (mark instanceof PageItem.Image image && isHead(page, image)) {
                    if (level >= 0 && image.block() != level) {
                        faults.add(image.blockId() + " is " + (image.block() - level) + " lower than another");
                    }
                    level = image.block();
                }
            }
        }
        return faults;
    }

    private boolean isHead(Page page, PageItem.Image image) {
        return lines(page, "a\\d+-s\\d+.*").stream()
                .noneMatch(line -> column(line) == column(image) && line.block() < image.block());
    }
}
