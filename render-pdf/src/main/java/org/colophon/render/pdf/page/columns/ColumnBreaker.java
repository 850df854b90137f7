package org.colophon.render.pdf.page.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;

/**
 * Cuts a galley into columns: one dynamic programme over the chain of columns chooses the breaks and the setting of
 * every paragraph together. A state is a place in the text at the top of a column, or a passage and the lines used in a
 * column; only the {@value #WAYS} best tops of a column are followed, so that the work grows with the text.
 */
public final class ColumnBreaker {

    private static final int WAYS = 48;
    /** Heights of the last page that are tried beyond the first that holds the text. */
    private static final int MORE_HEIGHTS = 2;
    /**
     * A column that ends farther above its foot ends with a passage, or before a piece that does not fit: another line
     * is always cheaper.
     */
    private static final int FAR_FROM_FOOT = 12;

    private final List<Passage> passages;
    private final int end;
    private final int columns;
    /** The next passage, from each on, that is not white. */
    private final int[] filled;
    private final ColumnSpans spans;
    private final int kinds;

    public ColumnBreaker(List<Passage> passages, int columns) {
        this(passages, columns, ColumnSpans.NONE);
    }

    /** Columns some of whose lines are taken by pieces across them. */
    public ColumnBreaker(List<Passage> passages, int columns, ColumnSpans spans) {
        this.passages = passages;
        this.columns = columns;
        this.spans = spans;
        this.kinds = passages.stream().anyMatch(Passage::isNoted) ? 3 : 1;
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

    /**
     * Pages of full columns, of which the first has its own height; the last is balanced in the least height that holds
     * it.
     */
    public Columns pages(ColumnHeights rooms) {
        List<ColumnPath> tops = List.of(ColumnPath.start());
        List<ColumnPath> pageTops = tops;
        Columns best = new Columns(List.of(), Long.MAX_VALUE);
        for (int column = 0; end > 0 && !tops.isEmpty(); column++) {
            int page = column / columns;
            if (column % columns == 0) {
                pageTops = tops;
            }
            Filling filling = new Filling(room(rooms, column), BreakCost.FULL);
            filling.fill(tops);
            if (filling.done().isPresent() || endsInsteadOfGoingOn(tops, rooms, column)) {
                Columns found = balanced(pageTops, page * columns, rooms.deepest(page), rooms.above(page));
                best = found.cost() < best.cost() ? found : best;
                // The fewest pages do, unless a rule gave way to spare one.
                if (found.cost() < BreakCost.cut(Slot.Bond.LAST_LINE)
                        || found.columns().size() > best.columns().size()) {
                    break;
                }
            }
            tops = filling.tops();
        }
        return best;
    }

    /** Lines of a column of a full page. */
    private int room(ColumnHeights rooms, int column) {
        return rooms.full(column / columns, column % columns, columns) - spans.taken(column);
    }

    /** Whether the text fits if the last column needs no jump line. */
    private boolean endsInsteadOfGoingOn(List<ColumnPath> tops, ColumnHeights rooms, int column) {
        if (rooms.jump() == 0 || column % columns < columns - 1) {
            return false;
        }
        Filling whole = new Filling(room(rooms, column) + rooms.jump(), BreakCost.FULL);
        whole.fill(tops);
        return whole.done().isPresent();
    }

    private Columns balanced(List<ColumnPath> tops, int first, int height, int above) {
        ColumnPath best = null;
        int more = 0;
        int least = Math.max(
                spans.deepest(first, columns) + 1, (least(tops.getFirst()) + spans.sum(first, columns)) / columns - 1);
        for (int room = Math.max(1, Math.min(height, least)); room <= height && more <= MORE_HEIGHTS; room++) {
            Optional<ColumnPath> found = in(tops, first, room, above, BreakCost.BALANCED);
            if (found.isPresent() && (best == null || found.get().cost() < best.cost())) {
                best = found.get();
            }
            more += best == null || best.cost() >= tops.getFirst().cost() + BreakCost.cut(Slot.Bond.WHOLE) ? 0 : 1;
        }
        // Pruning may have dropped every balanced solution; full columns are known to fit.
        ColumnPath found = best == null ? in(tops, first, height, above, BreakCost.FULL).orElseThrow() : best;
        return found.columns(passages);
    }

    /** All of the galley in as many columns of one height, if they hold it. */
    public Optional<Columns> block(int height) {
        return in(List.of(ColumnPath.start()), 0, height, 0, BreakCost.CLOSED).map(way -> way.columns(passages));
    }

    /** The cheapest way through one row of columns to the end; the first column begins some lines lower. */
    private Optional<ColumnPath> in(List<ColumnPath> from, int first, int height, int above, BreakCost foot) {
        ColumnPath best = null;
        List<ColumnPath> tops = from;
        for (int column = 0; column < columns && !tops.isEmpty(); column++) {
            int room = height - (column == 0 ? above : 0) - spans.taken(first + column);
            Filling filling = new Filling(Math.max(1, room), foot);
            filling.fill(tops);
            if (filling.done().isPresent()) {
                ColumnPath done = filling.done().get();
                // Columns that stay empty are as bad as short ones.
                long empty = foot.lastShortBy(height) * (columns - 1 - column);
                if (best == null || done.cost() + empty < best.cost()) {
                    best = new ColumnPath(
                            done.before(),
                            done.step(),
                            done.next(),
                            done.used(),
                            done.noted(),
                            done.owed(),
                            done.cost() + empty);
                }
            }
            tops = filling.tops();
        }
        return Optional.ofNullable(best);
    }

    /** The fewest lines from a place to the end. */
    private int least(ColumnPath top) {
        int lines = 0;
        for (int i = top.next().passage(); i < end; i++) {
            lines += passages.get(i).takes().stream().mapToInt(Passage.Take::lines).min().orElse(0);
        }
        return lines - top.next().slot();
    }

    /** One column, filled in all ways at once. */
    private final class Filling {

        private final int height;
        private final BreakCost foot;
        private final Map<ColumnPath.Place, ColumnPath> tops = new HashMap<>();
        private final TreeMap<Integer, ColumnPath[]> agenda = new TreeMap<>();
        private Optional<ColumnPath> done = Optional.empty();

        Filling(int height, BreakCost foot) {
            this.height = height;
            this.foot = foot;
        }

        void fill(List<ColumnPath> from) {
            for (ColumnPath top : from) {
                if (top.next().take() >= 0) {
                    place(top, top.next());
                } else {
                    arrive(top);
                }
            }
            while (!agenda.isEmpty()) {
                Map.Entry<Integer, ColumnPath[]> entry = agenda.pollFirstEntry();
                for (ColumnPath way : entry.getValue()) {
                    for (int take = 0; way != null && take < passages.get(entry.getKey()).takes().size(); take++) {
                        place(way, new ColumnPath.Place(entry.getKey(), take, 0));
                    }
                }
            }
        }

        Optional<ColumnPath> done() {
            return done;
        }

        /** The best ways to the top of the next column, the cheapest first, the same in every run. */
        List<ColumnPath> tops() {
            List<ColumnPath> sorted = new ArrayList<>(tops.values());
            sorted.sort(Comparator.comparingLong(ColumnPath::cost).thenComparingInt(way -> way.next().passage())
                    .thenComparingInt(way -> way.next().slot()).thenComparingInt(way -> way.next().take()));
            return sorted.subList(0, Math.min(WAYS, sorted.size()));
        }

        private void place(ColumnPath way, ColumnPath.Place from) {
            Passage.Take take = passages.get(from.passage()).takes().get(from.take());
            List<Slot> slots = take.slots();
            ColumnLevel level = new ColumnLevel(way, height, from.slot() == 0 ? take.cost() : 0);
            for (int i = from.slot(); i < slots.size(); i++) {
                Slot slot = slots.get(i);
                if (slot.isWhite()) {
                    level.white(slot.lines());
                    continue;
                }
                // A place within a passage is the top of a column: a table repeats its head there.
                Slot head = i == from.slot() && i > 0 ? slot.head() : null;
                if (!level.add(slot.lines() + (head == null ? 0 : head.lines()))) {
                    return;
                }
                level.note(slot.notes());
                if (i + 1 == slots.size() || level.left() <= FAR_FROM_FOOT || slots.get(i + 1).lines() > level.left()) {
                    cut(level, new ColumnPath.Step(from, i + 1, height), slot.bond());
                }
            }
            if (from.passage() + 1 < end) {
                ColumnPath.Place next = new ColumnPath.Place(from.passage() + 1, -1, 0);
                arrive(level.path(new ColumnPath.Step(from, slots.size(), 0), next));
            }
        }

        /** The column ends after a slot: the text goes on at the top of the next, or is at its end. */
        private void cut(ColumnLevel at, ColumnPath.Step step, Slot.Bond bond) {
            ColumnPath.Place from = step.from();
            boolean through =
                    step.to() == passages.get(from.passage()).takes().get(from.take()).slots().size();
            if (through && from.passage() + 1 == end) {
                // Remaining notes are then below the foot.
                long whole = at.cost() + foot.lastShortBy(at.left()) + (at.owed() > 0 ? BreakCost.OVERSET : 0);
                if (done.isEmpty() || whole < done.get().cost()) {
                    done = Optional.of(at.top(step, new ColumnPath.Place(end, -1, 0), 0, whole));
                }
                return;
            }
            ColumnPath.Place next = through
                    ? new ColumnPath.Place(filled[from.passage() + 1], -1, 0)
                    : new ColumnPath.Place(from.passage(), from.take(), step.to());
            long whole = at.cost() + foot.shortBy(at.left()) + BreakCost.cut(bond);
            ColumnPath known = tops.get(next);
            if (known == null || whole < known.cost()) {
                tops.put(next, at.top(step, next, NoteFoot.room(at.owed(), 0), whole));
            }
        }

        private void arrive(ColumnPath way) {
            ColumnPath[] ways =
                    agenda.computeIfAbsent(way.next().passage(), made -> new ColumnPath[(height + 1) * kinds]);
            int at = Math.min(height, way.used()) + kind(way) * (height + 1);
            ColumnPath known = ways[at];
            if (known == null || way.cost() < known.cost()) {
                ways[at] = way;
            }
        }

        /** Columns without notes, with notes, and with notes that found no room are filled each in their own way. */
        private static int kind(ColumnPath way) {
            return way.owed() > 0 ? 2 : way.noted() > 0 ? 1 : 0;
        }
    }
}
