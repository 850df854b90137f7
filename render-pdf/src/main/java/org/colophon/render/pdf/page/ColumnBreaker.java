package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cuts a galley into columns: one dynamic programme over the chain of columns chooses the breaks and the setting of every
 * paragraph together. A state is a place in the text at the top of a column, or a passage and the lines used in a column;
 * only the {@value #WAYS} best tops of a column are followed, so that the work grows with the text.
 */
final class ColumnBreaker {

    private static final int WAYS = 48;
    /** Heights of the last page that are tried beyond the first that holds the text. */
    private static final int MORE_HEIGHTS = 2;
    /** A column that ends farther above its foot ends with a passage, or before what does not fit: another line is always cheaper. */
    private static final int FAR_FROM_FOOT = 12;

    private final List<Passage> passages;
    private final int end;
    private final int columns;
    /** The next passage, from each on, that is not white. */
    private final int[] filled;

    ColumnBreaker(List<Passage> passages, int columns) {
        this.passages = passages;
        this.columns = columns;
        int last = passages.size();
        while (last > 0 && passages.get(last - 1).isWhite()) {
            last--;
        }
        this.end = last;
        this.filled = new int[end + 1];
        filled[end] = end;
        for (int i = end - 1; i >= 0; i--) {
            filled[i] = passages.get(i).isWhite() ? filled[i + 1] : i;
        }
    }

    /** Pages of full columns, of which the first has its own height; the last is balanced in the least height that holds it. */
    Columns pages(int firstHeight, int height) {
        return pages(new Rooms(firstHeight, height, 0));
    }

    Columns pages(Rooms rooms) {
        List<Way> tops = List.of(Way.start());
        List<Way> pageTops = tops;
        Columns best = new Columns(List.of(), Long.MAX_VALUE);
        for (int column = 0; end > 0 && !tops.isEmpty(); column++) {
            int page = column / columns;
            if (column % columns == 0) {
                pageTops = tops;
            }
            Filling filling = new Filling(rooms.full(page, column % columns, columns), Foot.FULL);
            filling.fill(tops);
            if (filling.done().isPresent() || endsInsteadOfGoingOn(tops, rooms, column)) {
                Columns found = balanced(pageTops, rooms.deepest(page), rooms.above(page));
                best = found.cost() < best.cost() ? found : best;
                // The fewest pages do, unless a rule gave way to spare one.
                if (found.cost() < Foot.cut(Slot.Bond.LAST_LINE) || found.columns().size() > best.columns().size()) {
                    break;
                }
            }
            tops = filling.tops();
        }
        return best;
    }

    /** Whether the text ends in the last column of a page where no note has to say that it goes on. */
    private boolean endsInsteadOfGoingOn(List<Way> tops, Rooms rooms, int column) {
        if (rooms.jump() == 0 || column % columns < columns - 1) {
            return false;
        }
        Filling whole = new Filling(rooms.full(column / columns, column % columns, columns) + rooms.jump(), Foot.FULL);
        whole.fill(tops);
        return whole.done().isPresent();
    }

    private Columns balanced(List<Way> tops, int height, int above) {
        Way best = null;
        int more = 0;
        for (int room = Math.max(1, Math.min(height, least(tops.getFirst()) / columns - 1)); room <= height && more <= MORE_HEIGHTS; room++) {
            Optional<Way> found = in(tops, room, above, Foot.BALANCED);
            if (found.isPresent() && (best == null || found.get().cost() < best.cost())) {
                best = found.get();
            }
            more += best == null || best.cost() >= tops.getFirst().cost() + Foot.OVERSET ? 0 : 1;
        }
        if (best == null) {
            throw new IllegalStateException("the columns of the last page held the text and hold it no more");
        }
        return best.columns(passages);
    }

    /** All of the galley in as many columns of one height, if they hold it. */
    Optional<Columns> block(int height) {
        return in(List.of(Way.start()), height, 0, Foot.CLOSED).map(way -> way.columns(passages));
    }

    /** The cheapest way through one row of columns to the end; the first column begins some lines lower. */
    private Optional<Way> in(List<Way> from, int height, int above, Foot foot) {
        Way best = null;
        List<Way> tops = from;
        for (int column = 0; column < columns && !tops.isEmpty(); column++) {
            Filling filling = new Filling(column == 0 ? Math.max(1, height - above) : height, foot);
            filling.fill(tops);
            if (filling.done().isPresent()) {
                Way done = filling.done().get();
                // Columns that stay empty are as bad as short ones.
                long empty = foot.lastShortBy(height) * (columns - 1 - column);
                if (best == null || done.cost() + empty < best.cost()) {
                    best = new Way(done.before(), done.step(), done.next(), done.used(), done.cost() + empty);
                }
            }
            tops = filling.tops();
        }
        return Optional.ofNullable(best);
    }

    /** The fewest lines from a place to the end. */
    private int least(Way top) {
        int lines = 0;
        for (int i = top.next().passage(); i < end; i++) {
            lines += passages.get(i).takes().stream().mapToInt(Passage.Take::lines).min().orElse(0);
        }
        return lines - top.next().slot();
    }

    /** One column, filled in all ways at once. */
    private final class Filling {

        private final int height;
        private final Foot foot;
        private final Map<Way.Place, Way> tops = new HashMap<>();
        private final TreeMap<Integer, Way[]> agenda = new TreeMap<>();
        private Optional<Way> done = Optional.empty();

        Filling(int height, Foot foot) {
            this.height = height;
            this.foot = foot;
        }

        void fill(List<Way> from) {
            for (Way top : from) {
                if (top.next().take() >= 0) {
                    place(top, top.next());
                } else {
                    arrive(top);
                }
            }
            while (!agenda.isEmpty()) {
                Map.Entry<Integer, Way[]> entry = agenda.pollFirstEntry();
                for (Way way : entry.getValue()) {
                    for (int take = 0; way != null && take < passages.get(entry.getKey()).takes().size(); take++) {
                        place(way, new Way.Place(entry.getKey(), take, 0));
                    }
                }
            }
        }

        Optional<Way> done() {
            return done;
        }

        /** The best ways to the top of the next column, the cheapest first, the same in every run. */
        List<Way> tops() {
            List<Way> sorted = new ArrayList<>(tops.values());
            sorted.sort(Comparator.comparingLong(Way::cost).thenComparingInt(way -> way.next().passage())
                    .thenComparingInt(way -> way.next().slot()).thenComparingInt(way -> way.next().take()));
            return sorted.subList(0, Math.min(WAYS, sorted.size()));
        }

        private void place(Way way, Way.Place from) {
            List<Slot> slots = passages.get(from.passage()).takes().get(from.take()).slots();
            long cost = way.cost() + (from.slot() == 0 ? passages.get(from.passage()).takes().get(from.take()).cost() : 0);
            int used = way.used();
            for (int i = from.slot(); i < slots.size(); i++) {
                Slot slot = slots.get(i);
                if (slot.isWhite()) {
                    used = used == 0 ? 0 : Math.min(height, used + slot.lines());
                    continue;
                }
                if (used + slot.lines() > height && used > 0) {
                    return;
                }
                cost += used + slot.lines() > height ? Foot.OVERSET : 0;
                used = Math.min(height, used + slot.lines());
                boolean through = i + 1 == slots.size();
                if (through || height - used <= FAR_FROM_FOOT || used + slots.get(i + 1).lines() > height) {
                    cut(way, from, i + 1, used, cost, slot.bond(), through);
                }
            }
            if (from.passage() + 1 < end) {
                arrive(new Way(way, new Way.Step(from, slots.size(), 0), new Way.Place(from.passage() + 1, -1, 0), used, cost));
            }
        }

        /** The column ends after a slot: the text goes on at the top of the next, or is at its end. */
        private void cut(Way way, Way.Place from, int to, int used, long cost, Slot.Bond bond, boolean through) {
            if (through && from.passage() + 1 == end) {
                long whole = cost + foot.lastShortBy(height - used);
                if (done.isEmpty() || whole < done.get().cost()) {
                    done = Optional.of(new Way(way, new Way.Step(from, to, height), new Way.Place(end, -1, 0), 0, whole));
                }
                return;
            }
            Way.Place next = through ? new Way.Place(filled[from.passage() + 1], -1, 0) : new Way.Place(from.passage(), from.take(), to);
            long whole = cost + foot.shortBy(height - used) + Foot.cut(bond);
            Way known = tops.get(next);
            if (known == null || whole < known.cost()) {
                tops.put(next, new Way(way, new Way.Step(from, to, height), next, 0, whole));
            }
        }

        private void arrive(Way way) {
            Way[] ways = agenda.computeIfAbsent(way.next().passage(), made -> new Way[height + 1]);
            Way known = ways[way.used()];
            if (known == null || way.cost() < known.cost()) {
                ways[way.used()] = way;
            }
        }
    }
}
