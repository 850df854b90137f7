package org.colophon.render.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Days of the Chinese calendar")
class ChineseCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1901-02-19,农历辛丑年正月初一", "1954-02-03,农历甲午年正月初一", "1978-02-07,农历戊午年正月初一",
        "2000-02-05,农历庚辰年正月初一", "2012-01-23,农历壬辰年正月初一", "2018-11-08,农历戊戌年十月初一",
        "2020-05-23,农历庚子年闰四月初一", "2020-06-20,农历庚子年闰四月廿九", "2020-06-21,农历庚子年五月初一",
        "2023-03-22,农历癸卯年闰二月初一", "2025-07-25,农历乙巳年闰六月初一", "2025-10-06,农历乙巳年八月十五",
        "2026-02-16,农历乙巳年十二月廿九", "2026-02-17,农历丙午年正月初一", "2026-03-19,农历丙午年二月初一",
        "2026-11-30,农历丙午年十月廿二", "2027-02-06,农历丁未年正月初一", "2030-02-03,农历庚戌年正月初一",
        "2033-12-22,农历癸丑年闰十一月初一", "2034-02-19,农历甲寅年正月初一", "2100-02-09,农历庚申年正月初一"})
    @DisplayName("are those of almanacs, leap months and new moons near midnight included")
    void days(LocalDate day, String words) {
        assertThat(ChineseCalendar.words(day, Locale.SIMPLIFIED_CHINESE)).contains(words);
    }

    @Test
    @DisplayName("are told in Chinese alone, and within the table")
    void others() {
        assertThat(ChineseCalendar.words(LocalDate.of(2026, 2, 17), Locale.TRADITIONAL_CHINESE))
                .contains("農曆丙午年正月初一");
        assertThat(ChineseCalendar.words(LocalDate.of(2026, 2, 17), Locale.ENGLISH)).isEmpty();
        assertThat(ChineseCalendar.words(LocalDate.of(1901, 2, 18), Locale.CHINESE)).isEmpty();
        assertThat(ChineseCalendar.words(LocalDate.of(2101, 1, 28), Locale.CHINESE)).isPresent();
        assertThat(ChineseCalendar.words(LocalDate.of(2101, 1, 29), Locale.CHINESE)).isEmpty();
    }

    @Test
    @DisplayName("follow without a gap: each year begins on the day after the one before")
    void years() throws IOException {
        List<String[]> rows;
        try (InputStream in =
                Objects.requireNonNull(ChineseCalendar.class.getResourceAsStream("lunar-years.tsv"))) {
            rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
        assertThat(rows).hasSize(200);
        LocalDate next = LocalDate.parse(rows.getFirst()[0]);
        for (String[] row : rows) {
            assertThat(LocalDate.parse(row[0])).isEqualTo(next);
            assertThat(row[2]).hasSize(row[1].equals("-") ? 12 : 13);
            next = next.plusDays(row[2].chars().map(month -> month == 'L' ? 30 : 29).sum());
        }
    }
}
