package org.colophon.render.pdf.line;

import org.colophon.style.TextAlign;
import org.colophon.style.WritingMode;

/**
 * Positions the characters of a line. Room is removed and added in the steps of CLREQ, each to its end before the next;
 * inside a step every member has its share by the sum up to it, so that remainders are spread and the line ends exactly
 * at its measure.
 */
final class Justifier {

    private static final int MOST_CHANGES = Pools.STEPS + 1;
    /**
     * The room that every gap takes before marks take more, and the most that a gap beside a mark takes, in thousandths
     * of an em.
     */
    private static final int EVENLY = 115;
    private static final int MOST_BY_MARK = 250;

    private final Items items;
    private final Metrics metrics;
    private final LineFit fit;
    private final VisualOrder order;

    /** The adjustment of the line: the pools, the amounts used of them (negative if taken away), and their contents. */
    private final int[] pools = new int[MOST_CHANGES];
    private final int[] used = new int[MOST_CHANGES];
    private final int[] held = new int[MOST_CHANGES];
    private int changes;
    private int left;
    private int spacing;
    private int looseness;

    Justifier(Items items, Metrics metrics, LineFit fit) {
        this.items = items;
        this.metrics = metrics;
        this.fit = fit;
        this.order = new VisualOrder(items);
    }

    /** The number of glyphs of a line. */
    int count(int from, int to) {
        int first = items.inkStart(from, to);
        return Math.max(0, items.inkEnd[to] - first) + (hyphenated(to) ? 1 : 0);
    }

    private boolean hyphenated(int to) {
        return to < items.size && items.hyphen[to] > 0;
    }

    /** Sets a line into the glyphs of its paragraph. */
    SetLine set(int from, int to, int line, Setting setting, GlyphRow glyphs) {
        boolean last = to == items.size || items.forced[to];
        int indent = line == 0 ? setting.indent() : 0;
        int count = count(from, to);
        GlyphRow.Part part = glyphs.next(count);
        int at = part.from();
        if (count == 0) {
            return new SetLine(part, new SetLine.Characters(from, 0), indent, SetLine.Room.NONE);
        }
        fit.line(from, to, setting.room(line), last);
        plan(setting.align() == TextAlign.JUSTIFY, last);
        int start = indent + fit.startBlank(from) + switch (setting.align()) {
            case START, JUSTIFY -> 0;
            case CENTER -> Math.max(0, left) / 2;
            case END -> Math.max(0, left);
        };
        int end = place(start, glyphs, at);
        int hyphen = hyphenated(to) ? items.hyphen[to] : 0;
        if (hyphen > 0) {
            hyphen(to, end, glyphs, at + count - 1);
            end += hyphen;
        }
        if (items.bidirectional) {
            VisualOrder.Edges edges = new VisualOrder.Edges(end, hyphen, margin(line, end, setting));
            order.turn(glyphs, at, fit.first(), fit.last(), edges);
        }
        SetLine.Characters characters = new SetLine.Characters(fit.first(), fit.last() - fit.first() + 1);
        return new SetLine(part, characters, end, new SetLine.Room(spacing, looseness));
    }

    /** The right edge of the measure; of a line without a measure its end. */
    private static int margin(int line, int end, Setting setting) {
        if (setting.composing().writing() == WritingMode.RIGHT_TO_LEFT) {
            return 0;
        }
        int measure = setting.measures().at(line);
        return measure < Measures.BOUNDLESS ? measure : end;
    }

    /** Decides the amount that is taken from each pool, or added to it. */
    private void plan(boolean justified, boolean last) {
        changes = 0;
        spacing = 0;
        looseness = 0;
        left = fit.slack();
        if (!justified || last && left >= 0) {
            return;
        }
        for (int step = Pools.FIRST_STEP; step <= Pools.LAST_STEP && left < 0; step++) {
            int held = fit.within(step);
            left += change(step, -Math.min(-left, held), held);
        }
        for (int pool = Pools.WORD_STRETCH; pool <= Pools.GAP_STRETCH && left > 0; pool++) {
            int held = fit.within(pool);
            left -= change(pool, Math.min(left, held), held);
        }
        if (left > 0) {
            spaceOut(fit.within(Pools.GAPS));
        }
    }

    private void spaceOut(int gaps) {
        looseness = (int) ((long) left * 1000 / items.em / Math.max(1, gaps));
        int words = fit.within(Pools.WORDS);
        int even = words > 0 && !hasPairOfHan() ? 0 : fit.even(left, gaps);
        if (gaps > 0 || words > 0) {
            int byWords = left - even;
            int byMarks = byMarks(even, gaps);
            int all = even - byMarks;
            int capped = fit.capped(all, gaps);
            spacing = (int) ((long) (all - capped) * 1000 / items.em / Math.max(1, gaps));
            change(Pools.GAPS, all - capped, gaps);
            change(Pools.CAPPED, capped, fit.within(Pools.CAPPED));
            change(Pools.MARKS, byMarks, fit.within(Pools.MARKS));
            change(Pools.WORDS, byWords, words);
            left = 0;
        } else if (fit.within(Pools.GAP_STRETCH) > 0) {
            // Nothing but numbers and single Han: their gaps take more than they should.
            left -= change(Pools.GAP_STRETCH, left, fit.within(Pools.GAP_STRETCH));
        }
    }

    /** If a line would look uneven, marks take room first: beside their own blank it is hardly visible. */
    private int byMarks(int room, int gaps) {
        int beyond = room - (int) ((long) gaps * EVENLY * items.em / 1000);
        return Math.max(0, Math.min(beyond, (int) ((long) fit.within(Pools.MARKS) * MOST_BY_MARK * items.em / 1000)));
    }

    /** Whether the line has adjacent Han: otherwise gaps cannot be even with those between Han. */
    private boolean hasPairOfHan() {
        for (int i = fit.first() + 1; i <= fit.last(); i++) {
            if (items.classes[i] == CharClass.HAN && items.classes[i - 1] == CharClass.HAN) {
                return true;
            }
        }
        return false;
    }

    /** Notes a change and gives its amount. */
    private int change(int pool, int amount, int held) {
        if (amount != 0) {
            pools[changes] = pool;
            used[changes] = amount;
            this.held[changes] = held;
            changes++;
        }
        return Math.abs(amount);
    }

    /** Positions every character of the line, and returns the end of the last body. */
    private int place(int start, GlyphRow glyphs, int at) {
        int first = fit.first();
        int last = fit.last();
        int place = start;
        for (int i = first; i <= last; i++) {
            place = start + items.pools.before(Pools.NATURAL, first, i);
            for (int change = 0; change < changes; change++) {
                place += (int) ((long) used[change] * items.pools.before(pools[change], first, i) / held[change]);
            }
            int glyph = at + i - first;
            glyphs.points[glyph] = items.points[i];
            glyphs.types[glyph] = items.types[i];
            glyphs.faces[glyph] = items.faces[i];
            glyphs.places[glyph] = place + items.shift[i];
            glyphs.scales[glyph] = items.scale[i];
            glyphs.turns[glyph] = items.turns[i];
        }
        if (items.shaped) {
            System.arraycopy(items.drawn, first, glyphs.drawn(), at, last - first + 1);
        }
        if (items.classes[first] == CharClass.OPENING && start == 0) {
            // A narrow quote at an edge of the line is there, like other marks.
            glyphs.places[at] -= Math.max(0, items.shift[first]);
        }
        if (items.classes[last] == CharClass.CLOSING) {
            glyphs.places[at + last - first] -= Math.max(0, items.shift[last]);
        }
        if (items.classes[last] == CharClass.MIDDLE && items.shift[last] > 0) {
            // A narrow interpunct that ends a line is at its edge, like other marks.
            glyphs.places[at + last - first] += items.shift[last];
        }
        return place + items.body[last];
    }

    private void hyphen(int to, int place, GlyphRow glyphs, int glyph) {
        Type type = items.types[to - 1];
        glyphs.points[glyph] = '-';
        glyphs.types[glyph] = type;
        glyphs.faces[glyph] = metrics.face(type, '-', true);
        glyphs.places[glyph] = place;
        glyphs.scales[glyph] = 1000;
        glyphs.turns[glyph] = items.turns[to - 1];
        if (items.shaped) {
            glyphs.drawn()[glyph] = '-';
        }
    }
}
