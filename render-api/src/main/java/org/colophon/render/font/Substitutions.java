package org.colophon.render.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The glyphs that features put in place of others, read from the table GSUB of a typeface (OpenType specification
 * 1.9.1): lookups of type 1, which replace one glyph by one. Lookups of other types are passed over. Immutable.
 */
final class Substitutions {

    /** A substitution of single glyphs. */
    private static final int SINGLE = 1;
    /** A lookup whose table is farther away than 16 bits can say. */
    private static final int EXTENSION = 7;

    private final TrueType file;
    private final Map<Integer, Integer> replaced = new HashMap<>();
    /** The keys of the map: nearly every character that is asked for has no other form. */
    private final BitSet affected = new BitSet();

    /**
     * Reads the substitutions of features, each of which sees what those before it made.
     *
     * @param file the typeface
     * @param features tags; one that the typeface does not have changes nothing
     */
    Substitutions(TrueType file, List<String> features) {
        this.file = file;
        if (file.has("GSUB")) {
            features.forEach(this::apply);
        }
    }

    /** Finds the glyph that is printed in place of another; the same if none is. */
    int glyph(int glyph) {
        return affected.get(glyph) ? replaced.getOrDefault(glyph, glyph) : glyph;
    }

    private void apply(String feature) {
        Map<Integer, Integer> step = new HashMap<>();
        int table = file.table("GSUB").offset();
        int lookups = table + file.u16(table + 8);
        for (int index : lookups(feature, table + file.u16(table + 6))) {
            lookup(lookups + file.u16(lookups + 2 + 2 * index), step);
        }
        replaced.replaceAll((from, to) -> step.getOrDefault(to, to));
        step.forEach(replaced::putIfAbsent);
        replaced.keySet().forEach(affected::set);
    }

    /** The numbers of the lookups of a feature, whatever the script: letters are replaced alike in all. */
    private List<Integer> lookups(String feature, int list) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < file.u16(list); i++) {
            int record = list + 2 + 6 * i;
            if (file.tag(record).equals(feature)) {
                int at = list + file.u16(record + 4);
                for (int k = 0; k < file.u16(at + 2); k++) {
                    int index = file.u16(at + 4 + 2 * k);
                    if (!found.contains(index)) {
                        found.add(index);
                    }
                }
            }
        }
        return found;
    }

    private void lookup(int lookup, Map<Integer, Integer> step) {
        int type = file.u16(lookup);
        for (int i = 0; i < file.u16(lookup + 4); i++) {
            int at = lookup + file.u16(lookup + 6 + 2 * i);
            if (type == SINGLE) {
                single(at, step);
            } else if (type == EXTENSION && file.u16(at + 2) == SINGLE) {
                single(at + file.s32(at + 4), step);
            }
        }
    }

    private void single(int at, Map<Integer, Integer> step) {
        List<Integer> covered = coverage(at + file.u16(at + 2));
        boolean shifted = file.u16(at) == 1;
        for (int i = 0; i < covered.size(); i++) {
            int to = shifted ? covered.get(i) + file.u16(at + 4) & 0xFFFF : file.u16(at + 6 + 2 * i);
            step.putIfAbsent(covered.get(i), to);
        }
    }

    /** The glyphs of a coverage table in their order: a list, or ranges. */
    private List<Integer> coverage(int at) {
        List<Integer> covered = new ArrayList<>();
        boolean list = file.u16(at) == 1;
        for (int i = 0; i < file.u16(at + 2); i++) {
            int first = file.u16(at + 4 + (list ? 2 : 6) * i);
            int last = list ? first : file.u16(at + 6 + 6 * i);
            for (int glyph = first; glyph <= last; glyph++) {
                covered.add(glyph);
            }
        }
        return covered;
    }
}
