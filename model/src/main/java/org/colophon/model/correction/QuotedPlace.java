package org.colophon.model.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of a source that is found again after edits: by its words, those beside it, and by its number among equal
 * ones.
 *
 * @param quote its words, exactly as in the source
 * @param before a few characters in front of them; empty if nobody wrote them down
 * @param after a few characters behind them; empty if nobody wrote them down
 * @param occurrence its number among the places with these words, from 1
 * @param of the number of places with these words
 * @param offset where it began; a hint for people
 */
public record QuotedPlace(String quote, String before, String after, int occurrence, int of, int offset) {

    private static final int BESIDE = 16;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there is no word, or it is none of the places
     */
    public QuotedPlace {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a correction quotes the words that it is about");
        }
        if (occurrence < 1 || of < 1 || offset < 0) {
            throw new IllegalArgumentException("places are counted from 1, and offsets from 0, but this is number "
                    + occurrence + " of " + of + " at " + offset);
        }
    }

    /**
     * Words that are once in a source.
     *
     * @param quote the words
     * @return their place
     */
    public static QuotedPlace of(String quote) {
        return new QuotedPlace(quote, "", "", 1, 1, 0);
    }

    /**
     * Describes a stretch of a source.
     *
     * @param source the text
     * @param start offset of its start
     * @param end offset of its end
     * @return its place
     */
    public static QuotedPlace in(String source, int start, int end) {
        String quote = source.substring(start, end);
        List<Integer> all = all(source, quote);
        return new QuotedPlace(
                quote,
                source.substring(Math.max(0, start - BESIDE), start),
                source.substring(end, Math.min(source.length(), end + BESIDE)),
                all.indexOf(start) + 1,
                all.size(),
                start);
    }

    /**
     * Finds it in a source.
     *
     * @param source the text
     * @return offset of its start; none if it is gone, several if nothing tells which of them it is
     */
    public List<Integer> starts(String source) {
        List<Integer> all = all(source, quote);
        if (before.isEmpty() && after.isEmpty()) {
            return all.size() == of && occurrence <= of ? all.subList(occurrence - 1, occurrence) : all;
        }
        List<Integer> both = all.stream().filter(at -> leads(source, at) && follows(source, at)).toList();
        if (both.size() == 1) {
            return both;
        }
        if (all.size() == of && occurrence <= of && isBeside(source, all.get(occurrence - 1))) {
            return all.subList(occurrence - 1, occurrence);
        }
        // One that is left may be any of those that were there.
        return all.size() == 1 ? List.of() : all;
    }

    private boolean leads(String source, int at) {
        return source.startsWith(before, at - before.length());
    }

    private boolean follows(String source, int at) {
        return source.startsWith(after, at + quote.length());
    }

    private boolean isBeside(String source, int at) {
        return !before.isEmpty() && leads(source, at) || !after.isEmpty() && follows(source, at);
    }

    private static List<Integer> all(String source, String quote) {
        List<Integer> found = new ArrayList<>();
        for (int at = source.indexOf(quote); at >= 0; at = source.indexOf(quote, at + 1)) {
            found.add(at);
        }
        return found;
    }

    /**
     * Returns the same with another value of {@code quote}.
     *
     * @param other its words
     * @return the copy
     */
    public QuotedPlace withQuote(String other) {
        return new QuotedPlace(other, before, after, occurrence, of, offset);
    }

    /**
     * Returns the same with another value of {@code before}.
     *
     * @param other a few characters in front of them
     * @return the copy
     */
    public QuotedPlace withBefore(String other) {
        return new QuotedPlace(quote, other, after, occurrence, of, offset);
    }

    /**
     * Returns the same with another value of {@code after}.
     *
     * @param other a few characters behind them
     * @return the copy
     */
    public QuotedPlace withAfter(String other) {
        return new QuotedPlace(quote, before, other, occurrence, of, offset);
    }

    /**
     * Returns the same with another value of {@code occurrence}.
     *
     * @param other its number among the places with these words
     * @return the copy
     */
    public QuotedPlace withOccurrence(int other) {
        return new QuotedPlace(quote, before, after, other, of, offset);
    }

    /**
     * Returns the same with another value of {@code of}.
     *
     * @param other the number of places with these words
     * @return the copy
     */
    public QuotedPlace withOf(int other) {
        return new QuotedPlace(quote, before, after, occurrence, other, offset);
    }

    /**
     * Returns the same with another value of {@code offset}.
     *
     * @param other where it began
     * @return the copy
     */
    public QuotedPlace withOffset(int other) {
        return new QuotedPlace(quote, before, after, occurrence, of, other);
    }
}
