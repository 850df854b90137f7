package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No constructor makes an impossible edition: neither a reader that fails nor JSON can bring one in. */
class ConstructorsTest {

    private static final SourceSpan AT = SourceSpan.NONE;
    private static final List<Inline> WORDS = List.of(Inline.Text.of("字"));
    private static final Credit CREDIT = new Credit("c", new Role(Role.Kind.WRITER, "文"), List.of(), "文/", AT);

    static Stream<Arguments> impossible() {
        return Stream.of(
                of("an empty paragraph", () -> new Block.Paragraph("p", List.of(), AT)),
                of("an empty pull quote", () -> new Block.PullQuote("p", List.of(), WORDS, AT)),
                of("a list without items", () -> new Block.Listing("p", Block.Listing.Marker.BULLET, 1, List.of(), AT)),
                of("a list from below 0", () -> new Block.Listing("p", Block.Listing.Marker.NUMBER, -1, items(), AT)),
                of("verse without lines", () -> new Block.Verse("p", List.of(), AT)),
                of("a turn of nobody", () -> new Block.Turn("p", List.of(), WORDS, AT)),
                of("a turn without words", () -> new Block.Turn("p", WORDS, List.of(), AT)),
                of("a jump line without words", () -> jump("3", List.of())),
                of("a jump line to no page", () -> jump(" ", WORDS)),
                of("a figure of nothing", () -> new Block.Figure("p", null, "", List.of(), List.of(), AT)),
                of("blank text as it stands", () -> new Block.Verbatim("p", " \n", AT)),
                of("a subheading of level 1", () -> new Block.Subheading("p", 1, WORDS, AT)),
                of("an empty credit line", () -> new CreditLine("p", List.of(), List.of(CREDIT), AT)),
                of("a blank affiliation", () -> new Contributor(Person.named("甲"), List.of(" "))),
                of("a blank name", () -> Person.named("\u3000")),
                of("nothing stressed", () -> new Inline.Emphasis(List.of())),
                of("nothing strong", () -> new Inline.Strong(List.of())),
                of("nothing raised", () -> new Inline.Superscript(List.of())),
                of("nothing lowered", () -> new Inline.Subscript(List.of())),
                of("nothing marked", () -> new Inline.Marked(Inline.Marked.Marking.STRUCK, List.of())),
                of("a reading of nothing", () -> new Inline.Ruby(List.of(), "かんじ")),
                of("a blank reading", () -> new Inline.Ruby(WORDS, "")),
                of("nothing foreign", () -> new Inline.Foreign(Locale.ENGLISH, List.of())),
                of("a credit without words", () -> new Inline.CreditText(List.of(), List.of(CREDIT))),
                of("words that credit nobody", () -> new Inline.CreditText(WORDS, List.of())),
                of("a dateline without words", () -> new Inline.DatelineText(
                        List.of(), new Dateline("电", null, null, null, AT))),
                of("a span turned round", () -> new SourceSpan(3, 2, 1, 1)));
    }

    private static Arguments of(String what, Supplier<Object> constructor) {
        return Arguments.of(what, constructor);
    }

    private static Block.JumpNote jump(String page, List<Inline> words) {
        return new Block.JumpNote("p", Block.JumpNote.Direction.CONTINUED_ON, page, words, AT);
    }

    private static List<Block.ListItem> items() {
        return List.of(new Block.ListItem(List.of(), AT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void refusesWhatIsImpossible(String what, Supplier<Object> constructor) {
        assertThatThrownBy(constructor::get).isInstanceOf(IllegalArgumentException.class);
    }
}
