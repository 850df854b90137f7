package org.colophon.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colophon.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Compares the blocks of two proofs: which moved, which are set anew, and which words changed. */
final class ProofLines {

    /** A place that differs by less is the same, in points. */
    private static final double SAME = .5;

    private ProofLines() {
    }

    /**
     * A block as printed.
     *
     * @param source name of its source
     * @param id its id
     * @param lines its lines
     */
    record Printed(String source, String id, List<Row> lines) {

        Printed {
            lines = List.copyOf(lines);
        }

        String text() {
            return String.join("", lines.stream().map(Row::text).toList());
        }
    }

    /**
     * A line as printed.
     *
     * @param text its characters
     * @param spot its place
     */
    record Row(String text, PageSpot spot) { }

    /** The printed blocks of lines, in the order of the pages. */
    static List<Printed> blocks(List<PrintedLine> lines) {
        Map<String, List<PrintedLine>> blocks = new LinkedHashMap<>();
        for (PrintedLine line : lines) {
            blocks.computeIfAbsent(line.line().blockId() + " " + line.line().part(), id -> new ArrayList<>()).add(line);
        }
        List<Printed> printed = new ArrayList<>();
        blocks.forEach((id, own) -> printed.add(new Printed(own.getFirst().source(), id, own.stream()
                .map(line -> new Row(line.line().text(), new PageSpot(line.page(), line.line().box()))).toList())));
        return printed;
    }

    /** The differences, one item a block; blocks are found again by their words, or else by their ids. */
    static List<ProofItem> differences(List<Printed> before, List<Printed> now, Map<String, SourceSpan> spans) {
        Map<String, List<Printed>> byText = new HashMap<>();
        before.forEach(each -> byText.computeIfAbsent(each.text(), text -> new ArrayList<>()).add(each));
        Map<String, Printed> byId = new HashMap<>();
        Set<String> alike = new TreeSet<>();
        now.forEach(each -> alike.add(each.text()));
        before.stream().filter(each -> !alike.contains(each.text())).forEach(each -> byId.put(each.id(), each));
        List<ProofItem> items = new ArrayList<>();
        for (Printed block : now) {
            List<Printed> same = byText.getOrDefault(block.text(), List.of());
            Printed old = same.isEmpty() ? byId.remove(block.id()) : same.removeFirst();
            SourceSpan span = spans.getOrDefault(block.id(), SourceSpan.NONE);
            String kind = kind(old, block);
            if (!kind.isEmpty()) {
                items.add(new ProofItem(ProofItem.Layer.CHANGES, kind, detail(kind, old, block), block.source(), span,
                        spots(kind, old, block)));
            }
        }
        byId.values().forEach(gone -> items.add(new ProofItem(ProofItem.Layer.CHANGES, "gone", gone.text(),
                gone.source(), SourceSpan.NONE, List.of())));
        return items;
    }

    private static String kind(@Nullable Printed old, Printed block) {
        if (old == null) {
            return "new";
        }
        if (!old.text().equals(block.text())) {
            return "words changed";
        }
        boolean reset = !old.lines().stream().map(Row::text).toList()
                .equals(block.lines().stream().map(Row::text).toList());
        return reset ? "reset" : isMoved(old, block) ? "moved" : "";
    }

    private static boolean isMoved(Printed old, Printed block) {
        PageSpot from = old.lines().getFirst().spot();
        PageSpot to = block.lines().getFirst().spot();
        return from.page() != to.page() || Math.abs(from.box().x() - to.box().x()) > SAME
                || Math.abs(from.box().y() - to.box().y()) > SAME;
    }

    private static String detail(String kind, @Nullable Printed old, Printed block) {
        if (old == null || kind.equals("new")) {
            return block.text();
        }
        if (!kind.equals("words changed")) {
            return "from page " + old.lines().getFirst().spot().page() + " to page "
                    + block.lines().getFirst().spot().page() + ": " + first(block.text());
        }
        String was = old.text();
        String is = block.text();
        int same = common(was, is);
        int end = commonEnd(was, is, same);
        return "“" + was.substring(same, was.length() - end) + "” is now “" + is.substring(same, is.length() - end)
                + "”";
    }

    private static String first(String text) {
        return text.length() > 24 ? text.substring(0, 24) + "…" : text;
    }

    private static int common(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int commonEnd(String one, String other, int start) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /** The lines that differ: of changed words those that hold them. */
    private static List<PageSpot> spots(String kind, @Nullable Printed old, Printed block) {
        if (old == null || !kind.equals("words changed")) {
            return block.lines().stream().map(Row::spot).toList();
        }
        int same = common(old.text(), block.text());
        int end = block.text().length() - commonEnd(old.text(), block.text(), same);
        List<PageSpot> spots = new ArrayList<>();
        int at = 0;
        for (Row line : block.lines()) {
            int next = at + line.text().length();
            if (next > same && at < Math.max(end, same + 1)) {
                spots.add(line.spot());
            }
            at = next;
        }
        return spots;
    }
}
