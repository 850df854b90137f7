package org.colophon.render.pdf.line;

import org.colophon.model.style.TextAlign;

/** One line: finds where it ends, and sets it. */
final class LineSetter {

    /** A line that would need more than this between its characters, in thousandths of an em, is squeezed instead. */
    private static final int LOOSE = 30;

    private final Items items;
    private final Setting setting;
    private final int start;
    private final int end;
    private final int indent;

    LineSetter(Items items, Setting setting, int start, int end, boolean first) {
        this.items = items;
        this.setting = setting;
        this.start = start;
        this.end = end;
        this.indent = first ? setting.indent() : 0;
    }

    private int room() {
        return setting.measure() - indent;
    }

    /** Where the line that begins here ends: the last break that fits, or the next if squeezing marks makes it fit. */
    int lineEnd() {
        int fits = -1;
        for (int i = start; i < end; i++) {
            if (items.points[i] == '\n') {
                return fits(start, i + 1) || fits < 0 ? i + 1 : fits;
            }
            boolean last = i == end - 1;
            if (!last && !items.breakAfter[i]) {
                if (fits < 0 && !fits(start, i + 1) && i > start) {
                    // A word longer than the measure: it breaks where it must.
                    return i;
                }
                continue;
            }
            if (fits(start, i + 1)) {
                fits = i + 1;
            } else {
                return overfull(fits, i + 1);
            }
        }
        return fits < 0 ? end : fits;
    }

    private boolean fits(int from, int to) {
        return natural(from, to) <= room();
    }

    /** Squeeze first, push out second (CLREQ, line adjustment). */
    private int overfull(int fits, int next) {
        if (fits < 0) {
            return emergency(next);
        }
        int slack = room() - natural(start, fits);
        int gaps = Math.max(1, stretchable(start, fits));
        boolean loose = slack / gaps * 1000L > (long) LOOSE * items.types[start].size();
        boolean squeezes = natural(start, next) - room() <= squeeze(start, next);
        return loose && squeezes ? next : fits;
    }

    private int emergency(int next) {
        int i = next;
        while (i > start + 1 && !fits(start, i)) {
            i--;
        }
        return i;
    }

    /** The extent of a line before it is stretched or squeezed: trailing blanks and half of an end mark are off. */
    private int natural(int from, int to) {
        int last = lastInk(from, to);
        int first = firstInk(from, last);
        long extent = items.sum[last + 1] - items.sum[first] - items.gap[first];
        return (int) extent - startTrim(first) - endTrim(last);
    }

    private int firstInk(int from, int last) {
        int i = from;
        // Only the first line keeps the blanks that its author began it with.
        while (from > 0 && i < last && items.classes[i] == CharClass.SPACE) {
            i++;
        }
        return i;
    }

    private int lastInk(int from, int to) {
        int i = to - 1;
        while (i > from && (items.classes[i] == CharClass.SPACE || items.points[i] == '\n')) {
            i--;
        }
        return i;
    }

    /** An opening mark at the start of a line stands flush (CLREQ). */
    private int startTrim(int i) {
        boolean trims = items.classes[i] == CharClass.OPENING && setting.marks() == Setting.Marks.FULL && indent == 0;
        return trims ? items.types[i].size() / 2 : 0;
    }

    /** A mark at the end of a line takes half an em (GB/T 15834-2011, 5.1.10). */
    private int endTrim(int i) {
        int full = items.types[i].size();
        return items.classes[i].closes() && items.advance[i] >= full ? full / 2 : 0;
    }

    private int squeeze(int from, int to) {
        int room = 0;
        for (int i = from; i < to - 1; i++) {
            room += removable(i);
        }
        return room;
    }

    /** What a mark inside a line can give: half its cell for commas and brackets, nothing for full stops. */
    private int removable(int i) {
        boolean gives = (items.classes[i] == CharClass.COMMA || items.classes[i] == CharClass.CLOSING)
                && items.advance[i] >= items.types[i].size();
        return gives ? items.types[i].size() / 2 : 0;
    }

    private int stretchable(int from, int to) {
        int count = 0;
        for (int i = from + 1; i < to; i++) {
            count += stretches(i) ? 1 : 0;
        }
        return count;
    }

    /** Whether room may be put before a character: never inside a word or number, —— or ……. */
    private boolean stretches(int i) {
        CharClass a = items.classes[i - 1];
        CharClass b = items.classes[i];
        if (items.types[i].rise() != 0 || a == b && (a == CharClass.DASH || a == CharClass.ELLIPSIS)) {
            return false;
        }
        if (a == CharClass.SPACE || b == CharClass.SPACE) {
            return b == CharClass.SPACE;
        }
        boolean word = (a.isWestern() || a == CharClass.POSTFIX) && (b.isWestern() || b == CharClass.POSTFIX || b == CharClass.PREFIX);
        return !word && b != CharClass.POSTFIX && a != CharClass.PREFIX;
    }

    SetLine set(boolean last) {
        int lastInk = lastInk(start, end);
        int first = firstInk(start, lastInk);
        int count = items.points[lastInk] == '\n' ? 0 : lastInk - first + 1;
        int[] extra = new int[Math.max(1, count)];
        int natural = natural(start, end);
        int slack = room() - natural;
        boolean full = setting.align() == TextAlign.JUSTIFY && !last;
        if (slack < 0) {
            shrink(extra, first, count, slack);
        } else if (full) {
            stretch(extra, first, count, slack);
        }
        int left = full || slack < 0 ? 0 : slack;
        int at = indent - startTrim(first) + switch (setting.align()) {
            case START, JUSTIFY -> 0;
            case CENTER -> left / 2;
            case END -> left;
        };
        return place(first, count, extra, at, lastInk);
    }

    private SetLine place(int first, int count, int[] extra, int from, int lastInk) {
        int[] points = new int[count];
        Type[] types = new Type[count];
        int[] faces = new int[count];
        int[] places = new int[count];
        int[] scales = new int[count];
        int at = from;
        for (int i = 0; i < count; i++) {
            int item = first + i;
            at += (i == 0 ? 0 : items.gap[item]) + extra[i];
            points[i] = items.points[item];
            types[i] = items.types[item];
            faces[i] = items.faces[item];
            places[i] = at + items.shift[item];
            scales[i] = items.scale[item];
            at += items.advance[item];
        }
        return new SetLine(points, types, faces, places, scales, count == 0 ? from : at - endTrim(lastInk));
    }

    /** Word spaces first, up to half an em together; then every gap the same. Remainders go to the first gaps. */
    private void stretch(int[] extra, int first, int count, int slack) {
        int left = slack;
        int spaces = 0;
        for (int i = 1; i < count; i++) {
            spaces += items.classes[first + i] == CharClass.SPACE ? 1 : 0;
        }
        int gaps = stretchable(first, first + count);
        if (spaces > 0) {
            int most = gaps == spaces ? left : Math.min(left, spaces * items.types[first].size() / 4);
            share(extra, first, count, most, true);
            left -= most;
        }
        if (left > 0 && gaps > 0) {
            share(extra, first, count, left, false);
        }
    }

    private void share(int[] extra, int first, int count, int amount, boolean spacesOnly) {
        int takers = 0;
        for (int i = 1; i < count; i++) {
            takers += takes(first + i, spacesOnly) ? 1 : 0;
        }
        int given = 0;
        int seen = 0;
        for (int i = 1; i < count && takers > 0; i++) {
            if (takes(first + i, spacesOnly)) {
                seen++;
                int upTo = (int) ((long) amount * seen / takers);
                extra[i] += upTo - given;
                given = upTo;
            }
        }
    }

    private boolean takes(int item, boolean spacesOnly) {
        return spacesOnly ? items.classes[item] == CharClass.SPACE : stretches(item);
    }

    private void shrink(int[] extra, int first, int count, int slack) {
        int capacity = squeeze(first, first + count);
        long wanted = Math.min(capacity, -slack);
        long given = 0;
        long seen = 0;
        for (int i = 1; i < count && capacity > 0; i++) {
            int gives = removable(first + i - 1);
            if (gives > 0) {
                seen += gives;
                long upTo = wanted * seen / capacity;
                extra[i] -= (int) (upTo - given);
                given = upTo;
            }
        }
    }
}
