package org.colophon.parser.credit.chinese;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.lexicon.NameCharacters;
import org.colophon.parser.lexicon.PatternTable;
import org.colophon.parser.lexicon.WordTable;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Reads Chinese datelines by their form: a house, who reports, a place, a day, and the word that ends them, with or
 * without brackets. Any of the first four may be missing, but the weaker the last word is, the more of them it needs.
 * Immutable and thread-safe.
 */
public final class ChineseDatelines {

    /** No printed dateline is longer. */
    private static final int LONGEST = 40;
    private static final int LONGEST_HOUSE = 14;
    private static final int LONGEST_PLACE = 7;
    private static final int LONGEST_REPORT = 4;
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';
    private static final Pattern DAY = PatternTable.of("zh").pattern("day");

    private final CreditLexicon lexicon;
    private final WordTable words;
    private final List<String> ends;
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();

    /** A reader with a lexicon that knows houses and cities. */
    public ChineseDatelines(CreditLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = WordTable.builtIn("datelines.zh.json");
        this.ends = List.of("marks", "cables", "reports").stream()
                .flatMap(name -> words.list(name).stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        ends.forEach(end -> firsts.set(end.charAt(0)));
        ends.forEach(end -> lasts.set(end.charAt(end.length() - 1)));
        // Both forms of each: lines are asked as they are printed.
        for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
            lasts.set(c, lasts.get(c) || lasts.get(lexicon.folded(String.valueOf(c)).charAt(0)));
        }
    }

    /**
     * A dateline in a text.
     *
     * @param from offset of its start
     * @param to offset of its end
     * @param house who reports, as printed
     * @param place where from
     * @param day the day, with or without its month
     * @param bearer who wrote it
     */
    public record Found(
            int from,
            int to,
            @Nullable Part house,
            @Nullable Part place,
            @Nullable Day day,
            @Nullable Part bearer) {

        /** A stretch of the text. */
        public record Part(int from, int to) {

            /** Its words. */
            public String of(String text) {
                return text.substring(from, to);
            }
        }

        /** A day as printed. */
        public record Day(@Nullable String month, String day) { }
    }

    /** Whether the word that ends a dateline may end in a character. */
    public boolean isEnd(char c) {
        return lasts.get(c);
    }

    /** The dateline that begins at a place of a paragraph, if one does. */
    public @Nullable Found read(String paragraph, int at) {
        String text = lexicon.folded(paragraph.substring(0, Math.min(paragraph.length(), at + LONGEST + 2)));
        int start = at < text.length() && isBracket(text.charAt(at)) ? at + 1 : at;
        boolean bracketed = start > at;
        int head = opener(text, start);
        for (int end = head + 1; end < Math.min(text.length(), head + LONGEST) && isInside(text, end - 1); end++) {
            String word = endAt(text, end);
            if (word != null && closes(paragraph, end + word.length(), bracketed)) {
                Found found = new Head(text, head, end, word, bracketed).read();
                if (found != null) {
                    int to = end + word.length();
                    boolean closed = to < paragraph.length() && isClosing(paragraph.charAt(to));
                    return new Found(head > start ? head : at, closed ? to + 1
                            : to, found.house, found.place, found.day,
                            found.bearer);
                }
            }
        }
        return null;
    }

    private int opener(String text, int at) {
        for (String opener : words.list("openers")) {
            if (text.startsWith(opener, at)) {
                return at + opener.length();
            }
        }
        return at;
    }

    private static boolean isBracket(char c) {
        return "【〔（(［[".indexOf(c) >= 0;
    }

    private static boolean isClosing(char c) {
        return "】〕）)］]".indexOf(c) >= 0;
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        return Glyphs.isHan(c) || Character.isLetterOrDigit(c) || c == '-' || c == '－' || c == '·';
    }

    private @Nullable String endAt(String text, int at) {
        if (!firsts.get(text.charAt(at))) {
            return null;
        }
        for (String end : ends) {
            if (text.startsWith(end, at)) {
                return end;
            }
        }
        return null;
    }

    /** A dateline ends before a bracket, a blank, a comma or a colon. */
    private static boolean closes(String text, int at, boolean bracketed) {
        if (at >= text.length()) {
            return !bracketed;
        }
        char c = text.charAt(at);
        return bracketed
                ? isClosing(c)
                : isClosing(c) || isBracket(c) || Glyphs.isBlank(c) || "/／，,：:。|".indexOf(c) >= 0;
    }

    /** The words before the one that ends a dateline. */
    private final class Head {

        private final String text;
        private final int from;
        private final String end;
        private final boolean bracketed;
        private int to;

        Head(String text, int from, int to, String end, boolean bracketed) {
            this.text = text;
            this.from = from;
            this.to = to;
            this.end = end;
            this.bracketed = bracketed;
        }

        @Nullable Found read() {
            String said = text.substring(from, to) + end;
            if (words.list("never").stream().anyMatch(said::endsWith) && !endsInHouse(from, to)) {
                return null;
            }
            Matcher matcher = DAY.matcher(text).region(from, to);
            Found.Day day = matcher.find() ? new Found.Day(matcher.group("month"), matcher.group("day")) : null;
            to = day == null ? to : matcher.start();
            if (to == from) {
                return day == null || day.month() == null ? null : found(null, null, day, null);
            }
            Found reported = reported(day);
            return reported != null ? reported : housed(day);
        }

        private Found found(Found.@Nullable Part house, Found.@Nullable Part place, Found.@Nullable Day day,
                Found.@Nullable Part bearer) {
            return new Found(from, to, house, place, day, bearer);
        }

        private boolean is(String list) {
            return words.list(list).contains(end);
        }

        /** A house, a status, a name and a place. */
        private @Nullable Found reported(Found.@Nullable Day day) {
            for (String status : words.list("status")) {
                int at = text.indexOf(status, from);
                int name = at + status.length();
                if (at <= from || name >= to || !isHouse(from, at) || day == null) {
                    continue;
                }
                for (int length = 3; length >= 2; length--) {
                    int place = name + length;
                    if (place + 2 <= to && to - place <= LONGEST_PLACE && lexicon.isSurname(text.charAt(name))
                            && (length == 2 || fits(name, place))) {
                        return found(new Found.Part(from, at), new Found.Part(place, to), day, new Found.Part(name,
                                place));
                    }
                }
                return null;
            }
            return null;
        }

        /** The third character belongs to the name, unless a city begins with it. */
        private boolean fits(int name, int place) {
            return !isCity(place - 1, to);
        }

        private boolean isCity(int start, int stop) {
            Word word = lexicon.word(text.substring(start, stop));
            return word != null && word.is(Sense.CITY);
        }

        /** A house, and perhaps a place. */
        private @Nullable Found housed(Found.@Nullable Day day) {
            int dash = Math.max(text.indexOf('-', from), text.indexOf('－', from));
            if (dash > from && dash + 1 < to && endsInHouse(dash + 1, to) && day == null && is("marks")) {
                return found(new Found.Part(from, to), null, null, null);
            }
            if (dash > from && dash + 1 < to) {
                return day != null || is("cables")
                        ? found(new Found.Part(from, dash), place(dash + 1, day), day, null) : null;
            }
            int house = houseEnd(day);
            if (house == to) {
                return isEnough(day) ? found(new Found.Part(from, to), null, day, null) : null;
            }
            if (house > from) {
                return is("reports") && day == null ? null : found(new Found.Part(from, house), place(house, day),
                        day, null);
            }
            boolean place = to - from <= LONGEST_PLACE && (day != null && is("cables") && isHan(from, to)
                    || isCity(from, to));
            return place && !is("reports") ? found(null, new Found.Part(from, to), day, null) : unknown(day);
        }

        private Found.@Nullable Part place(int start, Found.@Nullable Day day) {
            return isHan(start, to) ? new Found.Part(start, to) : null;
        }

        /** The end of the house behind which a place goes on; the end itself if all is a house. */
        private int houseEnd(Found.@Nullable Day day) {
            for (int at = Math.min(to, from + LONGEST_HOUSE); at >= from + 2; at--) {
                if (at == to ? isHouse(from, at) : (isKnown(from, at) || day != null && isHouse(from, at))
                        && to - at >= 2 && to - at <= LONGEST_PLACE && isHan(at, to) && !isChannel(at, to)) {
                    return at;
                }
            }
            return isKnown(from, Math.min(from + 3, to)) && isChannel(from + 3, to) ? to : from;
        }

        /** A word of any kind before a mark that no other text has: 海都讯. */
        private @Nullable Found unknown(Found.@Nullable Day day) {
            boolean written = isHan(from, to) || day != null && Glyphs.isHan(text.charAt(to - 1));
            boolean brief = to - from >= 2 && to - from <= LONGEST_HOUSE / 2 && written && isNoSentence() && !isLast();
            boolean report = bracketed && is("reports") && to - from <= LONGEST_REPORT && !isName();
            return brief && (is("marks") || report || day != null && is("cables"))
                    ? found(new Found.Part(from, to), null, day, null) : null;
        }

        /** 今日视讯 and nothing more: a heading of a page, since text follows a dateline. */
        private boolean isLast() {
            return to + end.length() >= text.length() && !bracketed;
        }

        private boolean isName() {
            return lexicon.isSurname(text.charAt(from))
                    && lexicon.names().likelihood(text, from, to, 1) >= NameCharacters.PROBABLE;
        }

        private boolean isNoSentence() {
            for (int i = from; i < to; i++) {
                if (lexicon.isParticle(text.charAt(i)) || lexicon.isFunctionWord(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isEnough(Found.@Nullable Day day) {
            return day != null || is("marks") || is("enough") || bracketed || isKnown(from, to);
        }

        private boolean isHan(int start, int stop) {
            for (int i = start; i < stop; i++) {
                if (!Glyphs.isHan(text.charAt(i))) {
                    return false;
                }
            }
            return stop > start;
        }

        private boolean isHouse(int start, int stop) {
            return isKnown(start, stop) || stop - start <= LONGEST_HOUSE && endsInHouse(start, stop);
        }

        private boolean endsInHouse(int start, int stop) {
            return words.list("houses").stream()
                    .anyMatch(house -> stop - start >= 2 && text.substring(start, stop).endsWith(house));
        }

        private boolean isChannel(int start, int stop) {
            return start < stop && words.list("channels").stream()
                    .anyMatch(channel -> text.substring(start, stop).endsWith(channel));
        }

        /** An agency, or a paper that speaks of itself. */
        private boolean isKnown(int start, int stop) {
            Word word = lexicon.word(text.substring(start, stop));
            return word != null && word.is(Sense.AGENCY)
                    || stop - start == 2 && lexicon.standsAlone(text.substring(start, stop));
        }
    }
}
