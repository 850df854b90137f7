package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.parser.credit.CreditReader;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.CreditReaders;
import org.colophon.parser.text.HanProse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanProseTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("project.root", ".."), "parser/src/test/resources/org/colophon/parser");

    @ParameterizedTest
    @ValueSource(strings = {
        "江边的早市今天重新开张，摊主们忙着摆货。市民说，这里的菜新鲜，价钱也公道",
        "老街的修缮仍在继续，预计年底完工，届时沿河的步道、码头和两座旧桥都会重新开放，夜间也有灯光照明。",
        "治污如何开展？市民为此展开了讨论"
    })
    void areSentences(String text) {
        assertThat(HanProse.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "文/沈未迟", "来源：南岭晚报。", "（沈未迟 摄）江边。早市", "By Ann Lee。江边的早市", "江边的早市。文 by 沈未迟",
        "江边の早市。沈未迟", "江边的早市。📷沈未迟", "江边的早市。沈未迟 "
    })
    void areNone(String text) {
        assertThat(HanProse.is(text)).isFalse();
    }

    @Test
    @DisplayName("of all lines of the cases, whole, cut or ended by a stop, none that is prose is read as credits")
    void holdsNoCredits() throws IOException {
        List<String> prose = Stream.concat(
                        lines("credits").flatMap(HanProseTest::cut).flatMap(line -> Stream.of(line, line + "。")),
                        lines("cases").flatMap(line -> Stream.of(line, line + "文/沈未迟")))
                .distinct().filter(HanProse::is).toList();
        assertThat(prose).hasSizeGreaterThan(200);
        for (Place place : Place.values()) {
            CreditReader reader = new CreditReaders(Map.of()).of(Locale.CHINESE);
            assertThat(prose.stream().filter(line -> reader.read(line, place).found())).as(place.name()).isEmpty();
        }
    }

    private static Stream<String> lines(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            Stream.Builder<String> lines = Stream.builder();
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).forEach(lines);
            }
            return lines.build();
        }
    }

    /** The line of a case, and the rest of it from each of its characters on. */
    private static Stream<String> cut(String row) {
        int from = row.indexOf(" | ") + 1;
        int arrow = row.lastIndexOf(" => ");
        String line = from == 0 || arrow < from + 2 ? "" : row.substring(from + 2, arrow);
        return Stream.iterate(0, at -> at < line.length(), at -> at + 1).map(line::substring);
    }
}
