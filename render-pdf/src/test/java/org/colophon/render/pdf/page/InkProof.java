package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyle;

/** Proofs of the ink on pages, for every article in every style. */
final class InkProof {

    /** A fault and where it is. */
    record Fault(int page, int column, String blockId, String what) { }

    /** The ink of a mark: its type without the air above and below, or its picture. */
    private record Ink(PageItem mark, int start, int top, int end, int bottom) {

        static Ink of(PageItem mark) {
            return switch (mark) {
                case PageItem.Line line -> {
                    int size = 0;
                    for (int i = 0; i < line.line().size(); i++) {
                        size = Math.max(size, line.line().type(i).size());
                    }
                    // The blank half of an opening mark may be before the measure.
                    int start = line.inline()
                            + (line.line().size() == 0
                                    ? 0
                                    : Math.max(0, line.line().place(0)));
                    yield new Ink(
                            mark,
                            start,
                            line.block() - size * 7 / 10,
                            line.inline() + line.line().extent(),
                            line.block() + size / 20);
                }
                case PageItem.Rule rule ->
                    new Ink(
                            mark,
                            rule.inline(),
                            rule.block(),
                            rule.inline() + rule.inlineExtent(),
                            rule.block() + rule.blockExtent());
                case PageItem.Image image ->
                    new Ink(
                            mark,
                            image.inline(),
                            image.block(),
                            image.inline() + image.inlineExtent(),
                            image.block() + image.blockExtent());
            };
        }

        boolean meets(Ink other) {
            return start < other.end - 500 && other.start < end - 500 && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Page> pages;
    private final Grid grid;

    InkProof(List<Page> pages, PrintStyle style) {
        this(pages, PageStyle.of(style));
    }

    InkProof(List<Page> pages, PageStyle style) {
        this.pages = pages;
        this.grid = new Grid(style);
    }

    private List<Ink> ink(Page page) {
        return page.marks().stream()
                .filter(mark -> !mark.blockId().isEmpty())
                .map(Ink::of)
                .filter(ink -> ink.end() > ink.start())
                .toList();
    }

    /** Ink outside the type area, but for a point of rounding, and for half an em of a mark that ends a paragraph. */
    List<Fault> outside() {
        List<Fault> faults = new ArrayList<>();
        for (Page page : pages) {
            for (Ink ink : ink(page)) {
                if (ink.start() < grid.left - 1_000 || ink.end() > grid.left + grid.width + 1_000 + hung(ink.mark())
                        || ink.top() < grid.top || ink.bottom() > grid.lineTop(grid.lines)) {
                    faults.add(fault(page, ink, "outside"));
                }
            }
        }
        return faults;
    }

    private static int hung(PageItem mark) {
        if (!(mark instanceof PageItem.Line line) || line.line().size() == 0) {
            return 0;
        }
        int last = line.line().size() - 1;
        boolean hangs = "，。：；！？、".indexOf(line.line().point(last)) >= 0;
        return hangs ? line.line().type(last).size() / 2 : 0;
    }

    /** Ink on ink. */
    List<Fault> overlapping() {
        List<Fault> faults = new ArrayList<>();
        for (Page page : pages) {
            List<Ink> all = ink(page);
            for (int i = 0; i < all.size(); i++) {
                for (int k = i + 1; k < all.size(); k++) {
                    if (all.get(i).meets(all.get(k))) {
                        faults.add(fault(page, all.get(k), "on " + what(all.get(i))));
                    }
                }
            }
        }
        return faults;
    }

    /** Lines of text that are off the grid. */
    List<Fault> offGrid() {
        return offGrid(Set.of());
    }

    /**
     * Lines of text that are off the grid. Those of questions may be half a line lower, for half a line of white is
     * above and below a question.
     */
    List<Fault> offGrid(Set<String> questions) {
        List<Fault> faults = new ArrayList<>();
        for (Page page : pages) {
            for (PageItem mark : page.marks()) {
                if (mark instanceof PageItem.Line line && isText(line)) {
                    int off = Math.floorMod(
                            line.block() - grid.top - Grid.baseline(grid.leading, grid.body), grid.leading);
                    if (off != 0 && !(off == grid.leading / 2 && questions.contains(line.blockId()))) {
                        faults.add(fault(page, Ink.of(mark), "off the grid"));
                    }
                }
            }
        }
        return faults;
    }

    private boolean isText(PageItem.Line line) {
        return line.blockId().matches(".*-s\\d+-p\\d+")
                && line.line().size() > 0
                && line.line().type(0).size() == grid.body;
    }

    /** Section heads with fewer than two lines below them in their columns. */
    List<Fault> stranded() {
        List<Fault> faults = new ArrayList<>();
        for (Page page : pages) {
            List<Ink> all = ink(page);
            Map<String, Ink> heads = new LinkedHashMap<>();
            all.stream()
                    .filter(ink -> ink.mark().blockId().matches("a\\d+-s\\d+"))
                    .forEach(ink -> heads.put(ink.mark().blockId(), ink));
            for (Ink head : heads.values()) {
                List<Ink> below = all.stream()
                        .filter(other -> other.top() > head.top() && column(other) == column(head))
                        .filter(other -> !other.mark().blockId().matches("a\\d+-s\\d+(-c\\d+)?"))
                        .toList();
                // A picture counts as lines of its depth, and so does a quotation between rules.
                boolean picture = below.stream().anyMatch(ink -> ink.bottom() - ink.top() > 2 * grid.leading);
                long rules = rules(page).stream()
                        .filter(rule -> rule.top() > head.top() && column(rule) == column(head))
                        .count();
                if (below.size() + rules < 2 && !picture && follows(page, head)) {
                    faults.add(fault(page, head, "fewer than two lines below"));
                }
            }
        }
        return faults;
    }

    /** The rules of pieces in columns: those of boxes, tables and pull quotes. */
    private List<Ink> rules(Page page) {
        return page.marks().stream()
                .filter(mark -> mark.blockId().isEmpty())
                .map(Ink::of)
                .filter(ink -> ink.bottom() <= grid.lineTop(grid.lines)
                        && ink.top() > grid.top
                        && ink.end() - ink.start() > grid.body)
                .toList();
    }

    /** Whether the section goes on in another column: a section of one line has no more. */
    private boolean follows(Page page, Ink head) {
        String section = head.mark().blockId() + "-";
        return pages.stream()
                .flatMap(other -> other.marks().stream()
                        .filter(mark -> mark.blockId().startsWith(section))
                        .filter(mark -> other.number() != page.number() || column(Ink.of(mark)) != column(head)))
                .findAny()
                .isPresent();
    }

    /** Last lines of the paragraphs of some ids that are alone at the top of a column. */
    List<Fault> widows(Set<String> paragraphs) {
        List<Fault> faults = new ArrayList<>();
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (Page page : pages) {
            for (PageItem mark : page.marks()) {
                if (mark instanceof PageItem.Line line && paragraphs.contains(line.blockId())) {
                    places.computeIfAbsent(line.blockId(), made -> new ArrayList<>())
                            .add(page.number() * 100 + column(Ink.of(mark)));
                }
            }
        }
        places.forEach((block, columns) -> {
            int size = columns.size();
            if (size > 1 && !columns.get(size - 1).equals(columns.get(size - 2))) {
                faults.add(
                        new Fault(columns.get(size - 1) / 100, columns.get(size - 1) % 100, block, "last line alone"));
            }
        });
        return faults;
    }

    /** Columns of closed pages that end above the foot: of all pages but the last. */
    List<Fault> shortColumns() {
        List<Fault> faults = new ArrayList<>();
        for (Page page : pages.subList(0, pages.size() - 1)) {
            int[] feet = new int[grid.columns];
            ink(page).forEach(ink -> feet[column(ink)] = Math.max(feet[column(ink)], ink.bottom()));
            rules(page).forEach(ink -> feet[column(ink)] = Math.max(feet[column(ink)], ink.bottom()));
            for (int i = 0; i < feet.length; i++) {
                // Below a picture or a box a line and a half may be white that belongs to it.
                if (feet[i] < grid.lineTop(grid.lines) - grid.leading * 5 / 2) {
                    faults.add(new Fault(page.number(), i, "", "ends at " + feet[i]));
                }
            }
        }
        return faults;
    }

    /** The text of every block in the order of printing. */
    Map<String, String> texts() {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        for (Page page : pages) {
            for (PageItem mark : page.marks()) {
                if (mark instanceof PageItem.Line line && !line.blockId().isEmpty()) {
                    texts.computeIfAbsent(line.blockId(), made -> new StringBuilder())
                            .append(Bench.words(line.line()), 0, characters(line));
                }
            }
        }
        Map<String, String> found = new LinkedHashMap<>();
        texts.forEach((id, text) -> found.put(id, text.toString().replaceAll("\\s", "")));
        return found;
    }

    /** UTF-16 length of the characters of a line: all but the hyphen at its end. */
    private static int characters(PageItem.Line line) {
        return Bench.words(line.line()).offsetByCodePoints(0, line.line().characters());
    }

    private int column(Ink ink) {
        int column = 0;
        while (column + 1 < grid.columns && ink.start() >= grid.columnStart(column + 1) - grid.gap / 2) {
            column++;
        }
        return column;
    }

    private Fault fault(Page page, Ink ink, String what) {
        return new Fault(page.number(), column(ink), ink.mark().blockId(), what(ink) + " " + what);
    }

    private static String what(Ink ink) {
        return ink.mark() instanceof PageItem.Line line ? Bench.words(line.line()) : ink.mark().blockId();
    }
}
