package org.colophon.render.pdf.page.frame;

/** The costs of a column that ends above its foot, and of cuts between slots that belong together. */
public enum BreakCost {
    /** Pages that are full: every column reaches the foot. */
    FULL {
        @Override
        public long shortBy(int lines) {
            return LINE * lines * lines;
        }

        @Override
        public long lastShortBy(int lines) {
            return shortBy(lines);
        }
    },
    /** A last page whose columns are alike within a line, the longer ones first. */
    BALANCED {
        @Override
        public long shortBy(int lines) {
            return lines == 0 ? 0 : ONE_LINE + LINE * (lines - 1) * (lines - 1);
        }

        @Override
        public long lastShortBy(int lines) {
            return lines == 0 ? 0 : LINE / 20 * (lines - 1) * (lines - 1);
        }
    },
    /** A closed block: every leg reaches the foot. The last may fall short by a line, if need be by two. */
    CLOSED {
        @Override
        public long shortBy(int lines) {
            return LINE * lines * lines;
        }

        @Override
        public long lastShortBy(int lines) {
            return switch (lines) {
                case 0 -> 0;
                case 1 -> ONE_LINE / 4;
                case 2 -> ONE_LINE * 8;
                default -> LINE * (lines - 2) * (lines - 2);
            };
        }
    };

    /** More than the variants of a page together cost. */
    public static final long LINE = 50_000_000L;
    private static final long ONE_LINE = 1_000_000L;
    /** A piece taller than a column. */
    public static final long OVERSET = 1_000_000_000_000_000L;

    /**
     * A footnote at the foot of the column after that of its mark: as bad as a column that ends seven lines above its
     * foot.
     */
    public static final long NOTE_LATER = LINE * 50;

    /** A footnote that goes on at the foot of the next column: as bad as one that ends three lines above its foot. */
    public static final long NOTE_GOES_ON = LINE * 9;

    /** A column with another below or beside it ends so many lines above its foot. */
    public abstract long shortBy(int lines);

    /** The last column does. */
    public abstract long lastShortBy(int lines);

    /**
     * The cost of a cut after a slot. A first line alone is better than a last line alone; a heading is separated from
     * its text only if nothing else is possible.
     */
    public static long cut(Slot.Bond bond) {
        return switch (bond) {
            case FREE, WHITE -> 0;
            case FIRST_LINE -> LINE * 4 / 5;
            case ROW -> LINE * 4;
            case LAST_LINE -> LINE * 60;
            case WHOLE -> LINE * 5_000;
            case HEADING -> LINE * 10_000;
        };
    }
}
