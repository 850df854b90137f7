package org.colophon.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The lines of a text.
 *
 * @param all offset of the start of each
 */
record LineStarts(List<Integer> all) {

    static LineStarts of(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return new LineStarts(starts);
    }

    /** The number of the line of an offset, from 1. */
    int line(int offset) {
        int found = Collections.binarySearch(all, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
