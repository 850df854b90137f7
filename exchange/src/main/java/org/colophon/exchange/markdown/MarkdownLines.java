package org.colophon.exchange.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Lines behind margins, as quotes and items have them, with one empty line between blocks. */
final class MarkdownLines {

    /** The text before the first line of an item, and before its others. */
    private static final class Margin {
        private final String first;
        private final String rest;
        private boolean begun;

        Margin(String first, String rest) {
            this.first = first;
            this.rest = rest;
        }

        String next() {
            String text = begun ? rest : first;
            begun = true;
            return text;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final Deque<Margin> margins = new ArrayDeque<>();
    /** The empty line above the next line, with the margins of its place. */
    private @Nullable String gap;

    /** The next line begins a block: an empty line is above it, unless it is the first behind its margin. */
    void gap() {
        if (!out.isEmpty() && (margins.isEmpty() || margins.peek().begun)) {
            StringBuilder empty = new StringBuilder();
            margins.descendingIterator().forEachRemaining(margin -> empty.append(margin.rest));
            gap = empty.toString().stripTrailing();
        }
    }

    void line(String text) {
        if (gap != null) {
            out.append(gap).append('\n');
            gap = null;
        }
        for (String line : text.split("\n", -1)) {
            StringBuilder whole = new StringBuilder();
            margins.descendingIterator().forEachRemaining(margin -> whole.append(margin.next()));
            out.append(line.isEmpty() ? whole.toString().stripTrailing() : whole + line).append('\n');
        }
    }

    void quoted(Runnable content) {
        within(new Margin("> ", "> "), content);
    }

    void item(String marker, Runnable content) {
        within(new Margin(marker, " ".repeat(marker.length())), content);
    }

    /** A footnote: its further lines are four blanks in, however long its label is. */
    void noted(String label, Runnable content) {
        within(new Margin(label, "    "), content);
    }

    private void within(Margin margin, Runnable content) {
        margins.push(margin);
        content.run();
        if (!margin.begun) {
            line("");
        }
        margins.pop();
    }

    String written() {
        return out.toString();
    }
}
