package org.colophon.render.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.style.TextAlign;

/**
 * Sets paragraphs: breaks them into lines and gives every glyph its place. Squeezes marks before it pushes characters
 * down (先挤进，后推出), and lets no line end or begin with what must not. Stateless.
 */
public final class Compositor {

    private final Metrics metrics;

    /**
     * A compositor.
     *
     * @param metrics the fonts it sets with
     */
    public Compositor(Metrics metrics) {
        this.metrics = metrics;
    }

    /**
     * Sets a paragraph.
     *
     * @param text its text
     * @param setting how
     * @return its lines; none where there is no text
     */
    public List<SetLine> set(TypedText text, Setting setting) {
        Items items = new Items(text, metrics, setting);
        List<SetLine> lines = new ArrayList<>();
        List<int[]> breaks = breaks(items, setting);
        for (int i = 0; i < breaks.size(); i++) {
            int[] line = breaks.get(i);
            boolean forced = line[1] < items.size && items.points[line[1] - 1] == '\n';
            boolean last = i == breaks.size() - 1 || forced;
            lines.add(new LineSetter(items, setting, line[0], line[1], i == 0).set(last));
        }
        return lines;
    }

    /**
     * Sets a headline: as many lines as it needs, broken by sense and evenly.
     *
     * @param text its text
     * @param setting how
     * @return its lines
     */
    public List<SetLine> headline(TypedText text, Setting setting) {
        Items items = new Items(text, metrics, setting);
        List<SetLine> lines = new ArrayList<>();
        for (int[] line : new HeadlineBreaker(items, setting).breaks()) {
            lines.add(new LineSetter(items, setting, line[0], line[1], false).set(true));
        }
        return lines;
    }

    /**
     * The length of a text in one line.
     *
     * @param text the text
     * @param marks room that marks take
     * @return its extent
     */
    public int extent(TypedText text, Setting.Marks marks) {
        Setting setting = new Setting(Integer.MAX_VALUE / 2, 0, TextAlign.START, marks);
        return (int) new Items(text, metrics, setting).sum[text.size()];
    }

    /**
     * The length of the longest piece of a text that is not broken.
     *
     * @param text the text
     * @return its extent
     */
    public int longestWord(TypedText text) {
        Items items = new Items(text, metrics, Setting.plain(Integer.MAX_VALUE / 2, TextAlign.START));
        long longest = 0;
        int start = 0;
        for (int i = 0; i < items.size; i++) {
            if (items.breakAfter[i] || i == items.size - 1) {
                longest = Math.max(longest, items.sum[i + 1] - items.sum[start] - items.gap[start]);
                start = i + 1;
            }
        }
        return (int) longest;
    }

    private static List<int[]> breaks(Items items, Setting setting) {
        List<int[]> breaks = new ArrayList<>();
        int start = 0;
        while (start < items.size) {
            int end = new LineSetter(items, setting, start, items.size, breaks.isEmpty()).lineEnd();
            breaks.add(new int[] {start, end});
            start = end;
        }
        mendLoneCharacter(items, setting, breaks);
        return breaks;
    }

    /** 孤字不成行: where one character is left for the last line, one more comes down to it. */
    private static void mendLoneCharacter(Items items, Setting setting, List<int[]> breaks) {
        if (breaks.size() < 2 || setting.align() != TextAlign.JUSTIFY) {
            return;
        }
        int[] last = breaks.getLast();
        int letters = 0;
        for (int i = last[0]; i < last[1]; i++) {
            letters += items.classes[i].isMark() || items.classes[i] == CharClass.SPACE ? 0 : 1;
        }
        int[] before = breaks.get(breaks.size() - 2);
        if (letters != 1 || items.classes[last[0]] != CharClass.HAN) {
            return;
        }
        int at = before[1] - 1;
        while (at > before[0] + 1 && !items.breakAfter[at - 1]) {
            at--;
        }
        boolean near = before[1] - at <= 2 && at > before[0] + 1;
        if (near) {
            before[1] = at;
            last[0] = at;
        }
    }
}
