package org.colophon.render.pdf.line;

import java.util.EnumMap;
import java.util.Map;
import org.colophon.style.Composing;
import org.colophon.style.PunctuationScheme;
import org.colophon.style.Region;
import org.colophon.style.WritingMode;

/** The room of marks: the cells of a region under a scheme, in thousandths of an em. */
final class Cells {

    /** The position of the ink in its cell, and so of the body of a mark in a glyph of another width. */
    enum Ink {
        START,
        MIDDLE,
        END
    }

    /** A cell: blank before, body, blank after. */
    record Cell(int before, int body, int after, Ink ink) {

        static Cell of(int before, int body, int after) {
            return new Cell(before, body, after, before == after ? Ink.MIDDLE : before > after ? Ink.END : Ink.START);
        }

        Cell half() {
            return new Cell(0, body, 0, ink);
        }

        /** The beginning of a glyph of some width, from the start of the body. */
        int shift(int width) {
            return switch (ink) {
                case START -> 0;
                case MIDDLE -> (body - width) / 2;
                case END -> body - width;
            };
        }
    }

    private static final Map<Region, Map<PunctuationScheme, Cells>> HORIZONTAL = load(WritingMode.HORIZONTAL);
    private static final Map<Region, Map<PunctuationScheme, Cells>> VERTICAL = load(WritingMode.VERTICAL);

    private final Map<CharClass, Cell> cells = new EnumMap<>(CharClass.class);
    /** Whether blanks give way when a line is squeezed. */
    final boolean gives;
    /** Whether marks that meet close up. */
    final boolean pairs;
    /** Whether marks at the edges of a line take half an em. */
    final boolean edges;

    private Cells(String[] scheme, Region region, WritingMode writing) {
        gives = scheme[2].equals("yes");
        pairs = scheme[3].equals("yes");
        edges = scheme[4].equals("yes");
        for (String[] row : Rows.of("cells.tsv")) {
            boolean applies = row.length < 6 || row[5].equals(writing.name());
            if (row[0].equals(region.name()) && applies) {
                Cell cell = Cell.of(Integer.parseInt(row[2]), Integer.parseInt(row[3]), Integer.parseInt(row[4]));
                boolean half = java.util.List.of(scheme[1].split(" ")).contains(row[1]);
                cells.put(CharClass.valueOf(row[1]), half ? cell.half() : cell);
            }
        }
    }

    static Cells of(Composing composing) {
        Map<Region, Map<PunctuationScheme, Cells>> all = switch (composing.writing()) {
            case HORIZONTAL, RIGHT_TO_LEFT -> HORIZONTAL;
            case VERTICAL -> VERTICAL;
        };
        return java.util.Objects.requireNonNull(
                all.getOrDefault(composing.region(), Map.of()).get(composing.punctuation()));
    }

    private static Map<Region, Map<PunctuationScheme, Cells>> load(WritingMode writing) {
        Map<Region, Map<PunctuationScheme, Cells>> all = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            Map<PunctuationScheme, Cells> schemes = new EnumMap<>(PunctuationScheme.class);
            for (String[] scheme : Rows.of("schemes.tsv")) {
                schemes.put(PunctuationScheme.valueOf(scheme[0]), new Cells(scheme, region, writing));
            }
            all.put(region, schemes);
        }
        return all;
    }

    /** The cell of a class; a body of no width if the class has widths of its own. */
    Cell of(CharClass named) {
        return cells.getOrDefault(named, OWN);
    }

    static final Cell OWN = Cell.of(0, 0, 0);
    static final Cell WHOLE = Cell.of(0, 1000, 0);
}
