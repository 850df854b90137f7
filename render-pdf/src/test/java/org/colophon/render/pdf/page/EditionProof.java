package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.style.PageFormat;
import org.colophon.model.style.PrintStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.line.SetLine;

/** Proofs of what pages of several articles have around their text, read from the marks alone. */
final class EditionProof {

    /** What can be wrong. */
    enum Check {
        /** Every note that an article goes on names the page that answers it, and the other way round. */
        JUMPS,
        /** The contents name the page that each title stands on. */
        CONTENTS,
        /** No two lines of type stand on each other. */
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
    static List<Mark.Line> lines(Page page, Predicate<Mark.Line> wanted) {
        return page.marks().stream().filter(Mark.Line.class::isInstance).map(Mark.Line.class::cast)
                .filter(line -> line.line().size() > 0 && wanted.test(line)).toList();
    }

    private static String words(Mark.Line line) {
        return Bench.words(line.line());
    }

    private List<String> jumps() {
        List<String> there = new ArrayList<>();
        List<String> back = new ArrayList<>();
        for (Page page : pages) {
            for (Mark.Line line : lines(page, any -> any.blockId().isEmpty())) {
                Matcher to = TO.matcher(words(line));
                Matcher from = FROM.matcher(words(line));
                if (to.matches()) {
                    there.add(page.number() + " to " + to.group(1));
                } else if (from.matches()) {
                    back.add(from.group(1) + " to " + page.number());
                }
            }
        }
        List<String> faults = new ArrayList<>(there);
        faults.removeAll(back);
        back.removeAll(there);
        faults.addAll(back);
        return faults;
    }

    private List<String> contents() {
        Map<String, Integer> titles = new LinkedHashMap<>();
        pages.forEach(page -> lines(page, line -> line.blockId().matches("a\\d+")).forEach(line -> titles.putIfAbsent(words(line), page.number())));
        List<String> faults = new ArrayList<>();
        List<Mark.Line> first = lines(pages.getFirst(), line -> line.blockId().isEmpty());
        for (Mark.Line entry : first) {
            Integer page = titles.get(words(entry));
            boolean named = first.stream().anyMatch(line -> line.block() == entry.block() && words(line).equals(String.valueOf(page)));
            if (page != null && !named) {
                faults.add(words(entry));
            }
        }
        return faults;
    }

    private List<String> overlaps() {
        List<String> faults = new ArrayList<>();
        for (Page page : pages) {
            List<Mark.Line> lines = lines(page, any -> true);
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

    private static boolean touch(Mark.Line a, Mark.Line b) {
        int size = Math.min(a.line().type(0).size(), b.line().type(0).size());
        return Math.abs(a.block() - b.block()) < size * 4 / 5 && start(a) < end(b) && start(b) < end(a);
    }

    private static int start(Mark.Line line) {
        return line.inline() + line.line().place(0);
    }

    private static int end(Mark.Line mark) {
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
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Rule rule) {
                    boolean inside = rule.inline() >= 0 && rule.inline() + rule.inlineExtent() <= width && rule.block() >= 0 && rule.block() + rule.blockExtent() <= height;
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
