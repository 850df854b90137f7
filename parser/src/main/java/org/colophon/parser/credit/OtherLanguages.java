package org.colophon.parser.credit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Verdict;
import org.colophon.parser.text.Glyphs;

/**
 * Reads credits that are in another language than their source: 文：… or … 기자 in an English one, By … beside 文：…. The
 * script of a line tells the language; nearly all lines are told by their characters alone.
 */
final class OtherLanguages {

    private static final int LONGEST = 80;
    private static final String BY = "by ";
    private static final String PARTS = "/／|｜　;；";

    private final CreditReader own;
    private final String language;
    private final Function<Locale, CreditReader> readers;
    private final Map<String, CreditReader> asked = new HashMap<>();

    OtherLanguages(CreditReader own, String language, Function<Locale, CreditReader> readers) {
        this.own = own;
        this.language = language;
        this.readers = readers;
    }

    private CreditReader reader(String code) {
        return asked.computeIfAbsent(code, key -> readers.apply(Locale.of(key)));
    }

    /** The credits of a line in which the reader of its source's language finds nothing. */
    CreditReading read(String line, Place place) {
        String code = line.length() > LONGEST || place == Place.BODY ? "" : spoken(line);
        if (code.isEmpty() || code.equals(language)) {
            return CreditReading.NONE;
        }
        CreditReading told = reader(code).ofOwn(line, place);
        return told.credits().stream().allMatch(OtherLanguages::isSaid) ? told : CreditReading.NONE;
    }

    /** Por Ana Example: the word for "by" of another language, and people whose given names are known. */
    CreditReading ofByline(String line, Place place) {
        boolean signs = line.length() <= LONGEST && (Verdict.signs(place) || place == Place.END);
        Optional<String> code = signs ? BylineWords.language(line) : Optional.empty();
        if (code.isEmpty() || code.get().equals(language) || own.reads(code.get())) {
            return CreditReading.NONE;
        }
        CreditReading told = reader(code.get()).ofOwn(line, place);
        boolean people = told.credits().stream().flatMap(draft -> draft.contributors().stream())
                .allMatch(each -> own.isPersonBehind(line.substring(0, line.indexOf(' ')), each.person().name()));
        return people && told.credits().stream().allMatch(OtherLanguages::isSaid) ? told : CreditReading.NONE;
    }

    /** The language that the letters of a line are of; an empty one if they may be of the source's own. */
    private static String spoken(String line) {
        boolean han = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Glyphs.isHangul(c)) {
                return "ko";
            }
            if (Glyphs.isKana(c)) {
                return "ja";
            }
            han |= Glyphs.isHan(c);
        }
        return han ? "zh" : "";
    }

    /** Only a role or status makes a credit of a line in another language: a name alone may be a word of a title. */
    private static boolean isSaid(CreditDraft draft) {
        return !draft.contributors().isEmpty() && switch (draft.form()) {
            case SEPARATED -> draft.sure() >= Token.POSSIBLE;
            case CLOSED, LED, STATUS -> draft.isSure();
            case OFFICE, HOUSE, HOUSE_ALONE, UNKNOWN, BARE, TAGGED -> false;
        };
    }

    /** By Ann Lee / 文：甲: a line of two languages, each part with its role. */
    CreditReading ofTwo(String line, Place place) {
        if (line.length() > LONGEST || !holdsBoth(line)) {
            return CreditReading.NONE;
        }
        CreditReading all = CreditReading.NONE;
        List<int[]> parts = parts(line);
        for (int[] part : parts) {
            String text = line.substring(part[0], part[1]);
            CreditReading told = own.ofOwn(text, place);
            told = told.found() ? told : read(text, place);
            if (!told.found()) {
                return CreditReading.NONE;
            }
            all = all.and(told.shifted(part[0]));
        }
        return parts.size() > 1 ? all : CreditReading.NONE;
    }

    /** Whether a line has ideographs or Hangul and the word "by". */
    private static boolean holdsBoth(String line) {
        boolean cjk = false;
        boolean by = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            cjk |= Glyphs.isHan(c) || Glyphs.isHangul(c) || Glyphs.isKana(c);
            by |= (c == 'b' || c == 'B') && line.regionMatches(true, i, BY, 0, BY.length())
                    && (i == 0 || !Character.isLetter(line.charAt(i - 1)));
        }
        return cjk && by;
    }

    /** The parts of a line between marks and wide blanks. */
    private static List<int[]> parts(String line) {
        List<int[]> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean wide = i + 1 < line.length() && Glyphs.isBlank(line.charAt(i))
                    && Glyphs.isBlank(line.charAt(i + 1));
            if (i == line.length() || wide || PARTS.indexOf(line.charAt(i)) >= 0) {
                add(parts, line, from, i);
                from = i + 1;
            }
        }
        return parts;
    }

    private static void add(List<int[]> parts, String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Glyphs.isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && Glyphs.isBlank(line.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            parts.add(new int[] {start, end});
        }
    }
}
