package org.colophon.render.pdf.page.columns;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.PlainText;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;

/**
 * Moves pull quotes past paragraphs of their section, so that a reader does not meet the same sentence twice in one
 * glance, nor one piece of display above another.
 */
public final class QuotePlacer {

    /** Lines between a quote and its sentence, or other display. Paragraphs may take one line fewer than their best. */
    private static final int APART = 9;
    /** Fewer characters are no sentence that can be found. */
    private static final int SHORTEST = 4;

    private final List<Block> text;
    private List<Passage> passages;

    private QuotePlacer(List<Passage> passages, List<Block> text) {
        this.passages = passages;
        this.text = text;
    }

    /**
     * The galley with its pull quotes at better places.
     *
     * @param passages the galley
     * @param text the blocks that it is made of
     */
    public static List<Passage> placed(List<Passage> passages, List<Block> text) {
        QuotePlacer placer = new QuotePlacer(passages, text);
        for (Block block : text) {
            if (block instanceof Block.PullQuote quote) {
                placer.move(quote);
            }
        }
        return placer.passages;
    }

    private void move(Block.PullQuote quote) {
        int at = 0;
        while (at < passages.size() && !passages.get(at).blockId().equals(quote.id())) {
            at++;
        }
        boolean alone = at > 1 && at + 2 < passages.size() && passages.get(at - 1).isWhite()
                && passages.get(at + 1).isWhite() && FloatPlacer.isText(passages.get(at - 2))
                && FloatPlacer.isText(passages.get(at + 2));
        if (!alone) {
            return;
        }
        List<Passage> piece = passages.subList(at - 1, at + 2);
        List<Passage> rest = new ArrayList<>(passages.subList(0, at - 1));
        rest.addAll(passages.subList(at + 2, passages.size()));
        Surroundings around = new Surroundings(rest, sentence(rest, quote));
        int best = at - 1;
        for (int step = 1; around.nearest(best) < APART && step < rest.size(); step++) {
            boolean up = isPlace(rest, at - 1 - step, at - 1);
            boolean down = isPlace(rest, at - 1 + step, at - 1);
            best = up && around.nearest(at - 1 - step) > around.nearest(best) ? at - 1 - step : best;
            best = down && around.nearest(at - 1 + step) > around.nearest(best) ? at - 1 + step : best;
            if (!isText(rest, at - 2 - step, at - 1) && !isText(rest, at - 1, at + step)) {
                break;
            }
        }
        rest.addAll(best, piece);
        passages = rest;
    }

    /** Whether a quote may be moved from one place to another: past text alone, and with text on both sides. */
    private static boolean isPlace(List<Passage> rest, int to, int from) {
        return to > 0
                && to < rest.size()
                && isText(rest, Math.min(to, from), Math.max(to, from))
                && FloatPlacer.isText(rest.get(to - 1))
                && FloatPlacer.isText(rest.get(to));
    }

    private static boolean isText(List<Passage> rest, int from, int to) {
        return from >= 0 && to <= rest.size() && rest.subList(from, to).stream().allMatch(FloatPlacer::isText);
    }

    /** The lines of a sentence in the galley: from the first on to that before the last; none if both are equal. */
    private record Extent(int from, int to) { }

    private Extent sentence(List<Passage> rest, Block.PullQuote quote) {
        String words = letters(PlainText.of(quote.content()));
        if (words.codePointCount(0, words.length()) < SHORTEST) {
            return new Extent(0, 0);
        }
        for (Block block : text) {
            if (block instanceof Block.Paragraph paragraph) {
                String own = PlainText.of(paragraph.content());
                int found = letters(own).indexOf(words);
                if (found >= 0) {
                    return lines(rest, paragraph.id(), index(own, found), index(own, found + words.length() - 1));
                }
            }
        }
        return new Extent(0, 0);
    }

    /** A text without blanks and marks, in which a quote has other quotation marks and stops than its sentence. */
    private static String letters(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The place in a text of one of its letters. */
    private static int index(String words, int letter) {
        int left = letter;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            left -= Character.isLetterOrDigit(words.codePointAt(i)) ? Character.charCount(words.codePointAt(i)) : 0;
            if (left < 0) {
                return words.codePointCount(0, i);
            }
        }
        return words.codePointCount(0, words.length());
    }

    private static Extent lines(List<Passage> rest, String id, int begin, int end) {
        int line = 0;
        for (Passage passage : rest) {
            if (passage.blockId().equals(id)) {
                List<Slot> slots = passage.best().slots();
                return new Extent(line + row(slots, begin), line + row(slots, end) + 1);
            }
            line += passage.best().lines();
        }
        return new Extent(0, 0);
    }

    /** The last line that begins at a character or before it. */
    private static int row(List<Slot> slots, int character) {
        int row = 0;
        for (int i = 0; i < slots.size(); i++) {
            for (PageItem mark : slots.get(i).marks()) {
                row = mark instanceof PageItem.Line line && line.line().start() <= character ? i : row;
            }
        }
        return row;
    }

    /** The pieces that a quote keeps away from, by the lines of the galley without it. */
    private static final class Surroundings {

        private final int[] lines;
        private final List<Extent> extents = new ArrayList<>();

        Surroundings(List<Passage> rest, Extent sentence) {
            this.lines = new int[rest.size() + 1];
            extents.add(sentence);
            for (int i = 0; i < rest.size(); i++) {
                Passage passage = rest.get(i);
                lines[i + 1] = lines[i] + passage.best().lines();
                if (!FloatPlacer.isText(passage) && !passage.isWhite()) {
                    extents.add(new Extent(lines[i], lines[i + 1]));
                }
            }
        }

        /** The least distance in lines between a place and what is around it. */
        int nearest(int place) {
            int nearest = Integer.MAX_VALUE;
            for (Extent extent : extents) {
                if (extent.from() < extent.to()) {
                    int away = Math.max(extent.from() - lines[place], lines[place] - extent.to());
                    nearest = Math.min(nearest, Math.max(0, away));
                }
            }
            return nearest;
        }
    }
}
