package org.colophon.render.pdf.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colophon.style.WritingMode;

/**
 * Places items between lines (CLREQ, interlinear annotations and emphasis dots): readings are centred above their
 * characters, bopomofo is on their right, dots are below each Han, but not below punctuation. The leading stays as it
 * is; half an em between lines holds both.
 */
final class Interlinear {

    /** Ems of Han end 0.88 em above the baseline and 0.12 em below it, here in thousandths. */
    private static final int ABOVE = 920;
    private static final int BELOW = 220;
    /** Dots are on the right of vertical lines (CLREQ, emphasis dots). */
    private static final int RIGHT = 980;
    private static final int DOT = 150;
    /** Readings beside each other are kept apart by a quarter of their own em. */
    private static final int APART = 250;

    private final Items items;
    private final Metrics metrics;
    private final Zhuyin zhuyin;

    Interlinear(Items items, Metrics metrics) {
        this.items = items;
        this.metrics = metrics;
        this.zhuyin = new Zhuyin(metrics);
    }

    /** Characters narrower than their reading are given the room of it, half on either side. */
    void widen(TypedText text) {
        for (Span span : text.spans()) {
            if (span instanceof Span.Read read && Zhuyin.is(read.points())) {
                items.body[read.to() - 1] += Zhuyin.room(items.types[read.to() - 1].size());
            } else if (span instanceof Span.Read read) {
                int last = read.to() - 1;
                int base = 0;
                for (int i = read.from(); i <= last; i++) {
                    base += (i > read.from() ? items.gap[i] + items.lead[i] : 0)
                            + items.body[i]
                            + (i < last ? items.tail[i] : 0);
                }
                int wider = Math.max(0, width(read) + APART * read.type().size() / 1000 - base);
                items.shift[read.from()] += wider / 2;
                items.body[read.from()] += wider / 2;
                items.body[last] += wider - wider / 2;
            }
        }
    }

    /** Characters with a common reading are kept together. */
    void keep(TypedText text) {
        for (Span span : text.spans()) {
            for (int i = span.from() + 1; span instanceof Span.Read && i < span.to(); i++) {
                items.toll[i] = items.forced[i] ? items.toll[i] : Math.max(items.toll[i], BreakPenalty.BAN);
            }
        }
    }

    /** Returns the line with the items beside it. A reading of divided characters is above the first of them. */
    SetLine beside(SetLine line, TypedText text, WritingMode writing) {
        boolean vertical = writing == WritingMode.VERTICAL;
        List<Beside> found = new ArrayList<>();
        for (Span span : text.spans()) {
            int from = Math.max(span.from(), line.start()) - line.start();
            int to = Math.min(span.to(), line.start() + line.characters()) - line.start();
            if (from < to) {
                switch (span) {
                    case Span.Read read when read.from() < line.start() -> { }
                    case Span.Read read when vertical -> found.add(besideColumn(read, line, from, to - 1));
                    case Span.Read read
                    when Zhuyin.is(read.points()) ->
                        found.addAll(zhuyin.beside(read, zhuyinAt(line, to - 1), line.type(to - 1)));
                    case Span.Read read -> found.add(reading(read, line, from, to - 1));
                    case Span.Stressed stressed -> dots(line, from, to, vertical ? -RIGHT : BELOW, found);
                }
            }
        }
        return found.isEmpty() ? line : line.with(found);
    }

    private int width(Span.Read read) {
        int width = 0;
        for (int point : read.points()) {
            width += advance(read.type(), point);
        }
        return width;
    }

    private int advance(Type type, int point) {
        return metrics.width(metrics.face(type, point, false), point) * type.size() / 1000;
    }

    private Beside reading(Span.Read read, SetLine line, int first, int last) {
        int[] advances = read.points().stream().mapToInt(point -> advance(read.type(), point)).toArray();
        return new Beside.Reading(
                small(read, middle(line, first, last), advances, Turn.UPRIGHT),
                line.type(first).size() * ABOVE / 1000,
                read.from());
    }

    /** A reading right of a vertical line: bopomofo letter below letter, letters of an alphabet turned. */
    private Beside besideColumn(Span.Read read, SetLine line, int first, int last) {
        boolean upright = Zhuyin.is(read.points());
        int[] advances = read.points().stream()
                .mapToInt(point -> upright ? read.type().size() : advance(read.type(), point))
                .toArray();
        return new Beside.Reading(
                small(read, middle(line, first, last), advances, upright ? Turn.UPRIGHT : Turn.TURNED),
                line.type(first).size() * ABOVE / 1000,
                read.from());
    }

    /** Twice the middle of characters of a line: halves are divided once. */
    private int middle(SetLine line, int first, int last) {
        return start(line, first) + start(line, last) + items.body[line.start() + last];
    }

    /** The glyphs of a reading, their middle on that of its characters, of which twice the place is given. */
    private SetLine small(Span.Read read, int middle, int[] advances, Turn turn) {
        int place = (middle - Arrays.stream(advances).sum()) / 2;
        GlyphRow glyphs = new GlyphRow(advances.length);
        for (int i = 0; i < advances.length; i++) {
            int point = read.points().get(i);
            glyphs.points[i] = point;
            glyphs.types[i] = read.type();
            glyphs.faces[i] = metrics.face(read.type(), point, false);
            glyphs.places[i] = place;
            glyphs.scales[i] = 1000;
            glyphs.turns[i] = turn;
            place += advances[i];
        }
        return SetLine.of(glyphs, 0, place, SetLine.Room.NONE);
    }

    private int zhuyinAt(SetLine line, int glyph) {
        return start(line, glyph) + items.body[line.start() + glyph] - Zhuyin.room(line.type(glyph).size());
    }

    /** The beginning of the body of a character. */
    private int start(SetLine line, int glyph) {
        return line.place(glyph) - items.shift[line.start() + glyph];
    }

    private void dots(SetLine line, int from, int to, int drop, List<Beside> found) {
        for (int i = from; i < to; i++) {
            if (items.classes[line.start() + i].isSetInCells()) {
                Type type = line.type(i);
                int centre = start(line, i) + items.body[line.start() + i] / 2;
                found.add(new Beside.Dot(centre, type.size() * drop / 1000, type.size() * DOT / 1000, type.ink()));
            }
        }
    }
}
