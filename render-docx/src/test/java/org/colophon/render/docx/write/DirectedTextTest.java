package org.colophon.render.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs of text of both directions. */
class DirectedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "abc 12;>abc 12",
                "שלום (12);<שלום (12)",
                "abc שלום;>abc |<שלום",
                "אב abc גד;<אב |>abc|< גד",
                "12;>12",
                "1 שלום 2;<1 שלום 2",
            })
    @DisplayName("each run has one direction, and all text is in them")
    void dividesText(String text, String runs) {
        assertThat(DirectedText.stretches(text).stream()
                        .map(stretch -> (stretch.reading() == RunLook.Reading.RIGHT_TO_LEFT ? "<" : ">")
                                + stretch.text())
                        .collect(Collectors.joining("|")))
                .isEqualTo(runs);
    }
}
