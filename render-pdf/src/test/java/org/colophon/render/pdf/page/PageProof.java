package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.line.Measures;
import org.colophon.render.pdf.line.Proofreader;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyle;
import org.colophon.style.TextAlign;

/** Proofs of made-up pages: the checks of lines for every paragraph, and those of pages. */
final class PageProof {

    /** The faults that only pages can have. */
    enum Check {
        GRID,
        COLUMN,
        ORDER,
        FOOT,
        AREA,
        OVERLAP,
        HEADING
    }

    private final Grid grid;
    private final PageStyle style;
    private final List<String> texts;
    private final List<PageItem.Line> body = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final List<List<PageItem.Line>> printed = new ArrayList<>();

    /** Pages, and the text of the paragraphs that they print. */
    PageProof(List<Page> pages, PrintStyle style, List<String> texts) {
        this(pages, PageStyle.of(style), texts);
    }

    PageProof(List<Page> pages, PageStyle style, List<String> texts) {
        this.style = style;
        this.grid = new Grid(style);
        this.texts = texts;
        for (Page page : pages) {
            printed.add(page.all().stream().filter(PageItem.Line.class::isInstance).map(PageItem.Line.class::cast)
                    .filter(line -> !line.blockId().isEmpty() && line.line().size() > 0).toList());
            for (PageItem mark : page.all()) {
                if (mark instanceof PageItem.Line line
                        && line.blockId().matches(".*-p\\d+")
                        && line.line().size() > 0
                        && line.line().type(0).size() == grid.body) {
                    body.add(line);
                    this.pages.add(page.number());
                }
            }
        }
    }

    /** The number of lines of text that are looked at. */
    int lines() {
        return body.size();
    }

    List<String> faults(Proofreader.Check check) {
        Map<String, List<SetLine>> paragraphs = new LinkedHashMap<>();
        body.forEach(line -> paragraphs.computeIfAbsent(line.blockId(), made -> new ArrayList<>()).add(line.line()));
        Setting setting = new Setting(
                Measures.of(grid.columnWidth),
                2 * grid.body,
                TextAlign.JUSTIFY,
                style.composing(),
                Setting.Keeping.TEXT);
        return paragraphs.values().stream().flatMap(lines -> check.faults(lines, setting).stream()).toList();
    }

    List<String> faults(Check check) {
        return switch (check) {
            case GRID ->
                lines(i -> Math.floorMod(
                                body.get(i).block() - grid.top - Grid.baseline(grid.leading, grid.body), grid.leading)
                        != 0);
            case COLUMN -> lines(i -> column(body.get(i)) < 0);
            case ORDER -> order();
            case FOOT -> feet();
            case AREA -> marks(this::outside);
            case OVERLAP -> overlaps();
            case HEADING -> marks(line -> line.blockId().matches(".*-s\\d+") && below(line) < 2);
        };
    }

    private List<String> marks(Predicate<PageItem.Line> wrong) {
        return printed.stream().flatMap(List::stream).filter(wrong).map(line -> Bench.words(line.line())).toList();
    }

    private boolean outside(PageItem.Line mark) {
        int last = mark.line().size() - 1;
        int end = mark.inline() + mark.line().place(last);
        return mark.block() < grid.top
                || mark.block() > grid.lineTop(grid.lines)
                || mark.inline() < grid.left
                || end > grid.left + grid.width;
    }

    /** Lines of text in one column that are closer than the leading. */
    private List<String> overlaps() {
        List<String> faults = new ArrayList<>();
        for (int i = 1; i < body.size(); i++) {
            PageItem.Line above = body.get(i - 1);
            boolean sameColumn = pages.get(i).equals(pages.get(i - 1)) && above.inline() == body.get(i).inline();
            int step = body.get(i).block() - above.block();
            if (sameColumn && step > -grid.leading && step < grid.leading) {
                faults.add(Bench.words(body.get(i).line()));
            }
        }
        return faults;
    }

    /** Lines of text below a heading in its first column. */
    private long below(PageItem.Line heading) {
        return printed.stream()
                .filter(page -> page.contains(heading))
                .flatMap(List::stream)
                .filter(line -> body.contains(line)
                        && line.inline() >= heading.inline()
                        && line.inline() < heading.inline() + grid.columnWidth)
                .filter(line -> line.block() > heading.block())
                .count();
    }

    private interface Wrong {
        boolean is(int line);
    }

    private List<String> lines(Wrong wrong) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (wrong.is(i)) {
                faults.add(Bench.words(body.get(i).line()));
            }
        }
        return faults;
    }

    /** The column that a line fills, within half a point of its edges; -1 where it fills none. */
    private int column(PageItem.Line line) {
        for (int column = 0; column < grid.columns; column++) {
            boolean inside =
                    line.inline() == grid.columnStart(column) && line.line().extent() <= grid.columnWidth + 500;
            if (inside && line.block() <= grid.lineTop(grid.lines)) {
                return column;
            }
        }
        return -1;
    }

    /** The text of the pages in their own order is that of the model. */
    private List<String> order() {
        String printed = body.stream().map(line -> Bench.words(line.line())).collect(Collectors.joining());
        String wanted = String.join("", texts);
        return printed.equals(wanted) ? List.of() : List.of(printed);
    }

    /** Columns that are not the last end on the last line of the page, or as low as the head allows: all alike. */
    private List<String> feet() {
        Map<String, Integer> feet = new LinkedHashMap<>();
        int last = pages.isEmpty() ? 0 : pages.getLast();
        for (int i = 0; i < body.size(); i++) {
            feet.merge(pages.get(i) + "/" + column(body.get(i)), body.get(i).block(), Math::max);
        }
        int foot = feet.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return feet.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(last + "/") && foot - entry.getValue() > grid.leading)
                .map(entry -> "column " + entry.getKey() + " ends at " + entry.getValue())
                .toList();
    }
}
