package org.colophon.render.docx.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the blocks that kept their order. */
public final class Order {

    private Order() {
    }

    /** The longest series of {@code after} in the order of {@code before}, by patience sorting. */
    public static List<String> longestInOrder(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        before.forEach(id -> places.put(id, places.size()));
        int[] place = after.stream().mapToInt(id -> places.getOrDefault(id, -1)).toArray();
        List<Integer> tops = new ArrayList<>();
        int[] previous = new int[place.length];
        for (int i = 0; i < place.length; i++) {
            int pile = pile(tops, place, place[i]);
            previous[i] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(i);
            } else {
                tops.set(pile, i);
            }
        }
        List<String> series = new ArrayList<>();
        for (int i = tops.isEmpty() ? -1 : tops.getLast(); i >= 0; i = previous[i]) {
            series.add(after.get(i));
        }
        Collections.reverse(series);
        return series;
    }

    /** The first pile whose top is not below a place. */
    private static int pile(List<Integer> tops, int[] place, int value) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place[tops.get(middle)] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
