package org.colophon.render.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Days of the Chinese calendar, for the years 1901 to 2100. The JDK has none. */
public final class ChineseCalendar {

    private static final NavigableMap<LocalDate, Year> YEARS = load();
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String DIGITS = "一二三四五六七八九十";
    private static final List<String> TENS = List.of("初", "十", "廿", "三");
    /** A year 4 of the common era is the first of a cycle of sixty. */
    private static final int CYCLE = 4;
    private static final int TEN = 10;

    /** A lunar year: the month after which one is leap, or 0, and its months, L of 30 and S of 29 days. */
    private record Year(int number, int leap, String months) { }

    private ChineseCalendar() {
    }

    /**
     * Returns a day as the masthead of a newspaper prints it.
     *
     * @param date the day in the civil calendar
     * @param language the language of the words
     * @return such as 农历丙午年二月初一; empty in other languages than Chinese, and outside the table
     */
    public static Optional<String> words(LocalDate date, Locale language) {
        Phrases phrases = Phrases.of(language);
        String pattern = phrases.phrase("lunar");
        Map.Entry<LocalDate, Year> year = YEARS.floorEntry(date);
        if (pattern.isEmpty() || year == null) {
            return Optional.empty();
        }
        long day = ChronoUnit.DAYS.between(year.getKey(), date);
        String months = year.getValue().months();
        int month = 0;
        while (month < months.length() && day >= length(months, month)) {
            day -= length(months, month);
            month++;
        }
        if (month == months.length()) {
            return Optional.empty();
        }
        int leap = year.getValue().leap();
        String name = phrases.item("lunarMonths", leap > 0 && month >= leap ? month - 1 : month);
        String shown = leap > 0 && month == leap ? phrases.phrase("lunarLeap").replace("{month}", name) : name;
        return Optional.of(pattern.replace("{year}", cyclic(year.getValue().number())).replace("{month}", shown)
                .replace("{day}", day((int) day + 1)));
    }

    private static int length(String months, int month) {
        return months.charAt(month) == 'L' ? 30 : 29;
    }

    /** The name of a year in the cycle of sixty. */
    private static String cyclic(int year) {
        return "" + STEMS.charAt((year - CYCLE) % STEMS.length()) + BRANCHES.charAt((year - CYCLE) % BRANCHES.length());
    }

    private static String day(int day) {
        return switch (day) {
            case 10 -> "初十";
            case 20 -> "二十";
            case 30 -> "三十";
            default -> TENS.get(day / TEN) + DIGITS.charAt((day - 1) % TEN);
        };
    }

    private static NavigableMap<LocalDate, Year> load() {
        NavigableMap<LocalDate, Year> years = new TreeMap<>();
        try (InputStream in =
                Objects.requireNonNull(ChineseCalendar.class.getResourceAsStream("lunar-years.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> {
                        LocalDate first = LocalDate.parse(row[0]);
                        int leap = row[1].equals("-") ? 0 : Integer.parseInt(row[1]);
                        years.put(first, new Year(first.getYear(), leap, row[2]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return years;
    }
}
