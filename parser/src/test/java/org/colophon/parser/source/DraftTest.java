package org.colophon.parser.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colophon.model.Inline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {

    private static final Line LINE = new Line(List.of(Inline.Text.of("字")), 0, 1, false);

    static Stream<Arguments> impossible() {
        return Stream.of(
                of("a paragraph without lines", () -> new Draft.Prose(List.of(), List.of(), List.of(), 0, 1)),
                of("a picture behind the last line", () -> prose(List.of(picture(1)), 0, 1)),
                of("a picture before the first line", () -> picture(-1)),
                of("a heading of level 7", () -> new Draft.Heading(7, List.of(), 0, 1)),
                of("a paragraph turned round", () -> prose(List.of(), 2, 1)),
                of("a quote turned round", () -> new Draft.Quoted(List.of(), 2, 1)),
                of("a line turned round", () -> new Line(List.of(), 2, 1, false)),
                of("a stretch turned round", () -> new SourceStretch(2, 1)));
    }

    private static Arguments of(String what, Supplier<Object> constructor) {
        return Arguments.of(what, constructor);
    }

    private static Draft.Prose prose(List<Draft.Picture> pictures, int start, int end) {
        return new Draft.Prose(List.of(LINE), pictures, List.of(), start, end);
    }

    private static Draft.Picture picture(int line) {
        return new Draft.Picture("", "a.png", List.of(), line, 0, 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void refusesWhatIsImpossible(String what, Supplier<Object> constructor) {
        assertThatThrownBy(constructor::get).isInstanceOf(IllegalArgumentException.class);
    }
}
