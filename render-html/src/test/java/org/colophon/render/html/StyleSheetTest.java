package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.style.Composing;
import org.colophon.style.Ink;
import org.colophon.style.Length;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.colophon.style.TextElement;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.colophon.style.WritingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The style sheet has the values of its style")
class StyleSheetTest {

    private static final Pattern PROPERTY = Pattern.compile("--([a-z0-9-]+):([^;}]*)");

    static List<String> names() {
        return PrintStyles.names();
    }

    private static String sheet(PrintStyle style) {
        return new HtmlRenderer().styleSheet(style);
    }

    /** The custom properties of the first rule, which is that of the page. */
    private static Map<String, String> properties(PrintStyle style) {
        String sheet = sheet(style);
        int start = sheet.indexOf(".colophon,.colophon article{");
        Map<String, String> values = new TreeMap<>();
        Matcher matcher = PROPERTY.matcher(sheet.substring(start, sheet.indexOf('}', start) + 1));
        while (matcher.find()) {
            values.put(matcher.group(1), matcher.group(2).strip());
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasTheGrid(String name) {
        PrintStyle style = PrintStyles.builtIn(name);
        Map<String, String> values = properties(style);
        assertThat(values)
                .containsEntry("columns", Integer.toString(style.grid().columns()))
                .containsEntry("size", style.grid().body().toString())
                .containsEntry("leading", style.grid().leading().toString())
                .containsEntry("writing", "horizontal-tb");
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("every element has its face, weight, size, leading, alignment and white")
    void hasEveryElement(String name) {
        PrintStyle style = PrintStyles.builtIn(name);
        Map<String, String> values = properties(style);
        for (TextElement element : TextElement.values()) {
            String css = element.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(values)
                    .containsKeys(css + "-align", css + "-before", css + "-after")
                    .containsEntry(css + "-size", style.text(element).size().toString())
                    .containsEntry(css + "-leading", style.text(element).leading().toString())
                    .containsEntry(css + "-weight", style.text(element).weight() == Weight.BOLD ? "700" : "400")
                    .containsEntry(css + "-face", "var(--" + style.text(element).face().name().toLowerCase(Locale.ROOT)
                            + ")");
        }
    }

    @Test
    @DisplayName("a changed value is in the sheet, and the others are as before")
    void followsChanges() {
        Map<String, String> before = properties(PrintStyles.magazine());
        Map<String, String> after = properties(PrintStyles.magazine().with(style -> style.text(
                TextElement.TITLE,
                title -> title.size(Length.points(50)).leading(Length.points(60)).face(Typeface.KAI)
                        .ink(new Ink("red", 0, 90, 80, 0)))));
        assertThat(after)
                .containsEntry("title-size", "50pt")
                .containsEntry("title-leading", "60pt")
                .containsEntry("title-face", "var(--kai)")
                .containsKey("title-ink");
        after.keySet().removeIf(key -> key.startsWith("title-"));
        before.keySet().removeIf(key -> key.startsWith("title-"));
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "lineBreaking,none,line-break,anywhere",
        "lineBreaking,css-loose,line-break,loose",
        "lineBreaking,basic,line-break,normal",
        "lineBreaking,gb,line-break,strict",
        "punctuation,plain,spacing-trim,space-all",
        "paragraphOpening,full,spacing-trim,space-first",
        "paragraphOpening,trimmed,spacing-trim,trim-start",
        "mixedGaps,none,autospace,no-autospace",
        "mixedGaps,book,autospace,normal",
        "hanging,stops,hanging,allow-end",
        "hanging,none,hanging,none",
        "stress,kai,stress,none",
        "stress,dots,stress,dot"
    })
    void followsComposing(String key, String value, String property, String css) {
        PrintStyle style =
                PrintStyles.withOverrides(PrintStyles.reading(), "{\"" + key + "\": \"" + value + "\"}");
        assertThat(properties(style)).containsEntry(property, css);
    }

    @Test
    @DisplayName("stress of Japanese is a sesame dot")
    void stressesJapanese() {
        PrintStyle style = PrintStyles.withOverrides(
                PrintStyles.reading(), "{\"region\": \"japan\", \"stress\": \"dots\"}");
        assertThat(properties(style)).containsEntry("stress", "sesame");
    }

    @ParameterizedTest
    @MethodSource("names")
    void turnsVerticalPages(String name) {
        PrintStyle style = PrintStyles.builtIn(name).with(draft -> draft.writing(WritingMode.VERTICAL));
        assertThat(properties(style))
                .containsEntry("writing", "vertical-rl")
                .containsEntry("columns", Integer.toString(style.layouts().vertical().orElseThrow().grid().columns()));
        assertThat(sheet(style)).as("pages of blocks are of horizontal lines").doesNotContain(".colophon .blocks{--");
    }

    @Test
    @DisplayName("pages of blocks have values of their own, and only those that differ")
    void hasBlocks() {
        String tabloid = sheet(PrintStyles.tabloid());
        int start = tabloid.indexOf(".colophon .blocks{");
        String rule = tabloid.substring(start, tabloid.indexOf('}', start));
        assertThat(rule).contains("--columns:4").contains("--leading:13pt").doesNotContain("--writing");
        assertThat(sheet(PrintStyles.tabloid().with(draft -> draft.withoutBlocks())))
                .doesNotContain(".colophon .blocks{--columns");
    }

    @Test
    void isTheSameForEqualStyles() {
        HtmlRenderer renderer = new HtmlRenderer();
        String first = renderer.styleSheet(PrintStyles.tabloid());
        for (int i = 0; i < 20; i++) {
            String name = "style" + i;
            renderer.styleSheet(PrintStyles.reading().with(draft -> draft.name(name)));
        }
        assertThat(renderer.styleSheet(PrintStyles.tabloid().with(draft -> draft.composing((Composing it) -> it))))
                .isEqualTo(first);
    }

    @Test
    @DisplayName("a look gives its colour for light and dark paper, its bar, its rules and its drop capital")
    void looks() {
        PrintStyle style = PrintStyles.tabloid().look("weekly");
        assertThat(properties(style))
                .containsEntry("look", "#157038")
                .containsEntry("bar", "6pt")
                .containsEntry("quote-rule", "3pt")
                .containsKey("look-dark");
        assertThat(sheet(style)).contains("::first-letter{float:inline-start");
        assertThat(properties(PrintStyles.tabloid())).containsEntry("bar", "0pt").doesNotContainKey("look");
        assertThat(sheet(PrintStyles.tabloid())).doesNotContain("::first-letter");
    }
}
