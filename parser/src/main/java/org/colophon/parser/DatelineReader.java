package org.colophon.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the dateline that opens a paragraph, by the patterns of its language. */
final class DatelineReader {

    private static final Map<String, List<Pattern>> PATTERNS = load();

    private final List<Pattern> patterns;
    private final @Nullable Integer year;

    /** The year is that of the issue: printed datelines leave it out. */
    DatelineReader(Locale language, @Nullable Integer year) {
        patterns = PATTERNS.getOrDefault(language.getLanguage(), Objects.requireNonNull(PATTERNS.get("zh")));
        this.year = year;
    }

    /**
     * A dateline as found.
     *
     * @param end offset of its end in the paragraph
     */
    record Found(int end, @Nullable String agency, @Nullable String place, @Nullable LocalDate date) { }

    /** How far a dateline reaches at most, and the characters that each has one of. */
    private static final int LONGEST = 60;

    private static boolean couldOpen(String paragraph) {
        int length = Math.min(LONGEST, paragraph.length());
        for (int i = 0; i < length; i++) {
            switch (paragraph.charAt(i)) {
                case '电', '電', '讯', '訊', '—', '–', '＝', '=' -> {
                    return true;
                }
                default -> {
                }
            }
        }
        return false;
    }

    @Nullable Found read(String paragraph) {
        if (!couldOpen(paragraph)) {
            return null;
        }
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(paragraph);
            if (matcher.lookingAt()) {
                return new Found(matcher.end(), group(matcher, "agency"), group(matcher, "place"), date(matcher));
            }
        }
        return null;
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private @Nullable LocalDate date(Matcher matcher) {
        String month = group(matcher, "month");
        String day = group(matcher, "day");
        if (year == null || month == null || day == null) {
            return null;
        }
        try {
            return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            // 2月30日 is printed nonsense: the words stay, the date is unknown.
            return null;
        }
    }

    private static Map<String, List<Pattern>> load() {
        try (InputStream in = Objects.requireNonNull(DatelineReader.class.getResourceAsStream("datelines.json"))) {
            JsonNode table = JsonMapper.builder().build().readTree(in);
            return Stream.of("zh", "en", "ja", "ko").collect(Collectors.toUnmodifiableMap(Function.identity(), language -> {
                List<Pattern> patterns = new ArrayList<>();
                table.get(language).forEach(pattern -> patterns.add(Pattern.compile(pattern.asString())));
                return List.copyOf(patterns);
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
