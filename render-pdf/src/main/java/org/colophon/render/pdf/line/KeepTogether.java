package org.colophon.render.pdf.line;

import org.colophon.style.Typeface;

/**
 * Finds characters that are kept together beyond the rules for punctuation: raised marks, numbers with their units,
 * words, names, addresses.
 */
final class KeepTogether {

    /** From this measure on numbers are kept with their units: fewer characters leave no room for it. */
    private static final int KEEPS_UNITS = 14;

    private static final int SOFT_HYPHEN = 0xAD;
    /** The letters from which on a word is parted without regret. */
    private static final int LONG_WORD = 8;
    private static final int SHORTEST_PART = 3;
    /** Marks of code that end a line, and those that begin one: an opening bracket ends none, as in text. */
    private static final String CODE_MARKS = "._-:;,=&?)}]>+|#";

    private static final String CODE_OPENERS = "({[<\\/";
    /** The least letters of a word of mixed capitals that is parted at one of them, and of its parts. */
    private static final int SHORTEST_OF_CAPITALS = 6;
    private static final int SHORTEST_OF_TWO = 2;
    /** The least characters of a term of letters, digits and marks that is parted, and of its letters. */
    private static final int SHORTEST_TERM = 8;
    private static final int TERM_LETTERS = 4;

    private final Items items;
    private final Metrics metrics;
    private final Addresses addresses;
    private final DictionaryWords dictionary;
    private Setting.Keeping keeping = Setting.Keeping.TEXT;

    KeepTogether(Items items, Metrics metrics) {
        this.items = items;
        this.metrics = metrics;
        this.addresses = new Addresses(items);
        this.dictionary = new DictionaryWords(items);
    }

    void find(Setting setting, WordList lexicon) {
        keeping = setting.keeping();
        int units = switch (setting.keeping()) {
            case WHOLE -> BreakPenalty.KEEP;
            case TEXT ->
                setting.measures().shortest() >= KEEPS_UNITS * items.em ? BreakPenalty.KEEP : BreakPenalty.UNIT;
        };
        int joints = switch (setting.keeping()) {
            case WHOLE -> BreakPenalty.KEEP;
            case TEXT -> BreakPenalty.DATE;
        };
        int names = switch (setting.keeping()) {
            case WHOLE -> BreakPenalty.KEEP;
            case TEXT -> BreakPenalty.NAME;
        };
        java.util.Arrays.fill(items.hyphen, 0, items.size + 1, 0);
        int i = 0;
        while (i < items.size) {
            CharClass own = items.classes[i];
            if (items.types[i].face() == Typeface.MONO) {
                i = code(i);
            } else if (own == CharClass.LATIN && DictionaryWords.isWrittenWithoutBlanks(items.points[i])) {
                i = dictionary.find(i);
            } else if (own == CharClass.LATIN) {
                i = word(i, setting);
            } else if (own == CharClass.DIGIT || own == CharClass.WIDE_DIGIT) {
                i = number(i, units, joints);
            } else {
                i = items.points[i] == SOFT_HYPHEN ? softHyphen(i) : i + 1;
            }
        }
        raised();
        lexicon.keep(items, names);
    }

    /** Code is parted after its marks, without a sign; elsewhere only where nothing else fits. */
    private int code(int at) {
        int next = at + 1;
        if (next < items.size && items.types[next].face() == Typeface.MONO && !items.forced[next]) {
            boolean mark = isMark(CODE_MARKS, at) && !isMark(CODE_MARKS, next) && !isMark(CODE_OPENERS, next)
                    || isMark(CODE_OPENERS, next) && !isMark(CODE_OPENERS, at);
            boolean blank = items.classes[at] == CharClass.SPACE || items.classes[next] == CharClass.SPACE;
            items.toll[next] = blank ? items.toll[next] : mark ? BreakPenalty.CODE_MARK : BreakPenalty.TOO_LONG;
        }
        return next;
    }

    private boolean isMark(String marks, int at) {
        return marks.indexOf(items.points[at]) >= 0;
    }

    /** A Latin word: an address is broken by rules of its own, any other by its hyphens. */
    private int word(int from, Setting setting) {
        int end = addresses.end(from);
        if (end > from) {
            return end;
        }
        int i = from;
        while (i < items.size && items.classes[i] == CharClass.LATIN && Character.isLetter(items.points[i])) {
            i++;
        }
        boolean alone = (from == 0 || !joins(from - 1)) && (i == items.size || !joins(i));
        if (items.types[from].rise() == 0 && i > from) {
            if (alone && !(items.alphabetic && isLastWord(i))) {
                hyphenate(from, i);
            }
            if (!items.alphabetic) {
                foreign(from, i);
            }
            partTooLong(from, i, setting.measures().shortest());
        }
        return Math.max(i, from + 1);
    }

    /**
     * A word among Han: names of programs and firms such as MetaMask are parted at their second capital, and terms
     * after a point and between letters and digits.
     */
    private void foreign(int from, int to) {
        if (to - from >= SHORTEST_OF_CAPITALS) {
            for (int i = from + SHORTEST_OF_TWO; i <= to - SHORTEST_OF_TWO; i++) {
                if (Character.isUpperCase(items.points[i]) && Character.isLowerCase(items.points[i - 1])) {
                    hyphen(i, BreakPenalty.HYPHEN);
                }
            }
        }
        if (to + 1 < items.size && to - from >= TERM_LETTERS && termGoesOn(to)) {
            boolean point = items.points[to] == '.' || items.points[to] == ':';
            items.toll[point ? to + 1 : to] = BreakPenalty.TERM;
        }
        boolean second = from > 1 && items.points[from - 1] == ' ' && items.classes[from - 2] == CharClass.LATIN;
        if (second && items.toll[from] == BreakPenalty.FREE) {
            items.toll[from] = BreakPenalty.FOREIGN;
        }
    }

    /** Whether a term goes on behind its letters, with digits or with a point and more, and is long. */
    private boolean termGoesOn(int to) {
        int end = to;
        while (end < items.size && items.classes[end].isWestern() && items.classes[end] != CharClass.SPACE) {
            end++;
        }
        int start = to;
        while (start > 0 && items.classes[start - 1].isWestern() && items.classes[start - 1] != CharClass.SPACE) {
            start--;
        }
        boolean point = items.points[to] == '.' || items.points[to] == ':';
        boolean joint = items.classes[to] == CharClass.DIGIT
                || point && Character.isLetterOrDigit(items.points[to + 1]);
        return joint && end - start >= SHORTEST_TERM;
    }

    private void hyphenate(int from, int to) {
        int toll = items.alphabetic && to - from < LONG_WORD ? BreakPenalty.SHORT_HYPHEN : BreakPenalty.HYPHEN;
        items.orthographies[from].hyphenation()
                .filter(hyphens -> to - from >= hyphens.shortest())
                .ifPresent(hyphens -> hyphens.patterns().places(items, from, to).ifPresent(places -> {
                    for (int k = hyphens.before(); k <= to - from - hyphens.after(); k++) {
                        if (places[k] % 2 == 1) {
                            hyphen(from + k, toll);
                        }
                    }
                }));
    }

    private void hyphen(int at, int toll) {
        items.toll[at] = toll;
        items.hyphen[at] = Math.max(1, hyphenWidth(items.types[at]));
    }

    /** The last word of a paragraph is not parted: its end would be a line of its own. */
    private boolean isLastWord(int end) {
        for (int i = end; i < items.size && !items.forced[i]; i++) {
            if (items.classes[i].isLetter() && items.types[i].rise() == 0) {
                return false;
            }
        }
        return true;
    }

    /** A word that is longer than its line is parted with a hyphen, if need be where no pattern has a place. */
    private void partTooLong(int from, int to, int measure) {
        int width = 0;
        int longest = 0;
        for (int i = from; i < to; i++) {
            width = items.hyphen[i] > 0 ? items.body[i] : width + items.body[i];
            longest = Math.max(longest, width);
        }
        if (longest <= measure || !isCased(items.points[to - 1])) {
            return;
        }
        for (int i = from + SHORTEST_PART; i <= to - SHORTEST_PART; i++) {
            if (!BreakPenalty.isPlain(items.toll[i]) && items.toll[i] < BreakPenalty.NEVER) {
                hyphen(i, BreakPenalty.TOO_LONG);
            }
        }
    }

    /** Letters of scripts that have hyphens. */
    private static boolean isCased(int point) {
        return Character.isLowerCase(point) || Character.isUpperCase(point);
    }

    /** The author's own place for a hyphen: cheaper than one that the patterns give. */
    private int softHyphen(int at) {
        int next = at + 1;
        if (next < items.size && BreakPenalty.isPlain(items.toll[next])) {
            items.toll[next] = BreakPenalty.SOFT_HYPHEN;
            items.hyphen[next] = Math.max(1, hyphenWidth(items.types[at]));
        }
        return next;
    }

    private int hyphenWidth(Type type) {
        return metrics.width(metrics.face(type, '-', true), '-') * type.size() / 1000;
    }

    /** Digits, hyphens and raised marks beside a word: it is a term, and not broken. */
    private boolean joins(int i) {
        return items.points[i] == '-'
                || items.points[i] == '@'
                || items.points[i] == '_'
                || items.classes[i] == CharClass.DIGIT
                || items.points[i] == '\u00AD';
    }

    /** Digits, and the units that belong to them: 25.9亿元, 2018年3月5日, 5 km. */
    private int number(int from, int toll, int joint) {
        int i = from;
        while (i < items.size && isOfNumber(i)) {
            i++;
        }
        int end = i;
        if (from > 1
                && items.points[from - 1] == '-'
                && items.classes[from - 2] == CharClass.DIGIT
                && items.toll[from] == BreakPenalty.BAN) {
            items.toll[from] = BreakPenalty.CODE;
        }
        if (from > 0 && Units.isOrdinal(items.points[from - 1])) {
            keep(from, toll);
        }
        while (i < items.size && Units.isScale(items.points[i])) {
            keep(i++, toll);
        }
        if (i < items.size && Units.isMeasure(items.points[i])) {
            keep(i, toll);
            boolean goesOn =
                    Units.isDate(items.points[i]) && i + 1 < items.size && items.classes[i + 1] == CharClass.DIGIT;
            int own = Units.isYear(items.points[i]) && keeping == Setting.Keeping.TEXT ? BreakPenalty.YEAR : joint;
            i++;
            if (goesOn && partOfDate(i)) {
                keep(i, own);
            }
        } else if (i == end && i + 1 < items.size && items.points[i] == ' ') {
            latinUnit(i + 1);
        }
        return Math.max(i, from + 1);
    }

    private boolean isOfNumber(int i) {
        CharClass own = items.classes[i];
        return own == CharClass.DIGIT
                || own == CharClass.WIDE_DIGIT
                || (items.points[i] == '.' || items.points[i] == ',')
                        && i + 1 < items.size
                        && items.classes[i + 1] == CharClass.DIGIT;
    }

    private boolean partOfDate(int digit) {
        int i = digit;
        while (i < items.size && items.classes[i] == CharClass.DIGIT) {
            i++;
        }
        return i < items.size && Units.isDate(items.points[i]);
    }

    private void latinUnit(int from) {
        StringBuilder unit = new StringBuilder();
        int i = from;
        while (i < items.size && i < from + 5 && (items.classes[i] == CharClass.LATIN || items.points[i] == '/')) {
            unit.appendCodePoint(items.points[i++]);
        }
        if (Units.isLatin(unit.toString())) {
            keep(from, BreakPenalty.KEEP);
        }
    }

    private void keep(int at, int toll) {
        items.toll[at] = Math.max(items.toll[at], toll);
    }

    /** Note marks and indices stay with the marked word. */
    private void raised() {
        for (int i = 1; i < items.size; i++) {
            if (items.types[i].rise() != 0 && !items.forced[i]) {
                keep(i, BreakPenalty.BAN);
            }
        }
    }
}
