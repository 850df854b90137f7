package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PageFormat;
import org.colophon.style.PrintStyle;
import org.colophon.style.TextElement;

/** Proofs of the furniture of pages of several articles, read from the page items alone. */
final class EditionProof {

    /** The possible faults. */
    enum Check {
        /** Every note that an article goes on names the page that answers it, and the other way round. */
        JUMPS,
        /** The contents name the page of each title. */
        CONTENTS,
        /** No two lines of type overlap. */
        CLEAR,
        /** Crop marks stay out of the trimmed page and its bleed, everything else on it. */
        TRIM
    }

    private static final Pattern TO = Pattern.compile("（下转第(\\S+)版）");
    private static final Pattern FROM = Pattern.compile("（上接第(\\S+)版）");

    private final List<Page> pages;
    private final PrintStyle style;

    EditionProof(List<Page> pages, PrintStyle style) {
        this.pages = pages;
        this.style = style;
    }

    List<String> faults(Check check) {
        return switch (check) {
            case JUMPS -> jumps();
            case CONTENTS -> contents();
            case CLEAR -> overlaps();
            case TRIM -> trim();
        };
    }

    /** Lines of type on a page. */
    static List<PageItem.Line> lines(Page page, Predicate<PageItem.Line> wanted) {
        return page.all().stream().filter(PageItem.Line.class::isInstance).map(PageItem.Line.class::cast)
                .filter(line -> line.line().size() > 0 && wanted.test(line)).toList();
    }

    private static String words(PageItem.Line line) {
        return Bench.words(line.line());
    }

    /**
     * A note that a text goes on is answered on the next page, and each names the number that the other page prints.
     */
    private List<String> jumps() {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String to = number(pages.get(i), TO);
            String from = i + 1 == pages.size() ? "" : number(pages.get(i + 1), FROM);
            boolean resolved = to.isEmpty() == from.isEmpty()
                    && (to.isEmpty() || isNumbered(pages.get(i), from) && isNumbered(pages.get(i + 1), to));
            if (!resolved) {
                faults.add("page " + pages.get(i).number() + " goes on at " + to + ", which comes from " + from);
            }
        }
        if (!pages.isEmpty() && !number(pages.getFirst(), FROM).isEmpty()) {
            faults.add("the first page comes from another");
        }
        return faults;
    }

    private static String number(Page page, Pattern note) {
        return lines(page, any -> any.blockId().isEmpty()).stream()
                .map(line -> note.matcher(words(line)))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
    }

    private static boolean isNumbered(Page page, String number) {
        return lines(page, any -> any.blockId().isEmpty()).stream()
                .map(EditionProof::words)
                .anyMatch(line -> line.equals(number) || line.startsWith(number + "\u3000"));
    }

    private List<String> contents() {
        Map<String, Page> titles = new LinkedHashMap<>();
        pages.forEach(page -> lines(
                        page,
                        line -> line.blockId().matches("a\\d+") && !line.part().equals(BlockPart.CONTENTS))
                .forEach(line -> titles.putIfAbsent(words(line), page)));
        List<String> faults = new ArrayList<>();
        List<PageItem.Line> first = lines(
                pages.getFirst(),
                line -> line.blockId().isEmpty() || line.part().equals(BlockPart.CONTENTS));
        for (PageItem.Line entry : first) {
            Page page = titles.get(words(entry));
            // A title of two lines has its number at the last.
            int end = entry.block() + 2 * style.text(TextElement.HEADING).leading().milliPoints();
            if (page != null
                    && first.stream()
                            .noneMatch(line -> line.block() >= entry.block()
                                    && line.block() < end
                                    && isNumbered(page, words(line)))) {
                faults.add(words(entry));
            }
        }
        return faults;
    }

    private List<String> overlaps() {
        List<String> faults = new ArrayList<>();
        for (Page page : pages) {
            List<PageItem.Line> lines = lines(page, any -> true);
            for (int i = 0; i < lines.size(); i++) {
                for (int j = i + 1; j < lines.size(); j++) {
                    if (touch(lines.get(i), lines.get(j))) {
                        faults.add(words(lines.get(i)) + " | " + words(lines.get(j)));
                    }
                }
            }
        }
        return faults;
    }

    private static boolean touch(PageItem.Line a, PageItem.Line b) {
        int size = Math.min(a.line().type(0).size(), b.line().type(0).size());
        return Math.abs(a.block() - b.block()) < size * 4 / 5 && start(a) < end(b) && start(b) < end(a);
    }

    private static int start(PageItem.Line line) {
        return line.inline() + line.line().place(0);
    }

    private static int end(PageItem.Line mark) {
        SetLine line = mark.line();
        int last = line.size() - 1;
        return mark.inline() + line.place(last) + line.type(last).size() / 4;
    }

    private List<String> trim() {
        PageFormat format = style.page();
        int bleed = format.bleed().milliPoints();
        int width = format.width().milliPoints();
        int height = format.height().milliPoints();
        List<String> faults = new ArrayList<>();
        for (Page page : pages) {
            for (PageItem mark : page.all()) {
                if (mark instanceof PageItem.Rule rule) {
                    boolean inside = rule.inline() >= 0
                            && rule.inline() + rule.inlineExtent() <= width
                            && rule.block() >= 0
                            && rule.block() + rule.blockExtent() <= height;
                    boolean outside = rule.inline() >= width + bleed || rule.inline() + rule.inlineExtent() <= -bleed
                            || rule.block() >= height + bleed || rule.block() + rule.blockExtent() <= -bleed;
                    if (!inside && !outside) {
                        faults.add("a rule at " + rule.inline() + ", " + rule.block());
                    }
                }
            }
        }
        return faults;
    }
}
