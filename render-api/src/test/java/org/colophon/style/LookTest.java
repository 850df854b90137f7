package org.colophon.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.colophon.render.layout.PageStyle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookTest {

    private static final Ink BLUE = new Ink("blue", 100, 60, 0, 20);

    static java.util.List<String> names() {
        return Look.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("Every look survives being written, and lays down no more ink than newsprint takes")
    void everyLook(String name) {
        for (String style : PrintStyles.names()) {
            PrintStyle looked = PrintStyles.builtIn(style).look(name);
            assertThat(PrintStyles.withOverrides(PrintStyles.reading(), PrintStyles.write(looked))).isEqualTo(looked);
        }
        Ink accent = Look.named(name).accent();
        assertThat(accent.cyan() + accent.magenta() + accent.yellow() + accent.black()).isLessThanOrEqualTo(220);
    }

    @Test
    @DisplayName("The plain look leaves a style as it is")
    void plain() {
        assertThat(PrintStyles.tabloid().look("plain")).isEqualTo(PrintStyles.tabloid());
    }

    @Test
    @DisplayName("A style file names a look, and changes parts of it")
    void ofFile() {
        PrintStyle named = PrintStyles.read("{\"base\": \"tabloid\", \"look\": \"evening\"}");
        assertThat(named.look()).isEqualTo(Look.named("evening"));
        assertThat(named.text(TextElement.TITLE).face()).isEqualTo(Typeface.HEI);
        PrintStyle own = PrintStyles.read("""
                {"base": "tabloid", "look": {"base": "weekly", "bar": "2pt",
                 "accent": {"name": "own", "cyan": 0, "magenta": 100, "yellow": 0, "black": 0},
                 "sections": {"财经": {"name": "blue", "cyan": 100, "magenta": 60, "yellow": 0, "black": 20}}}}""");
        assertThat(own.makeup().dropCapital()).isEqualTo(3);
        assertThat(own.look().bar()).isEqualTo(Length.points(2));
        assertThat(own.look().accent()).isEqualTo(new Ink("own", 0, 100, 0, 0));
        assertThat(own.look().inkOf("财经")).isEqualTo(BLUE);
        assertThatThrownBy(() -> PrintStyles.read("{\"base\": \"tabloid\", \"look\": \"loud\"}"))
                .isInstanceOf(StyleFormatException.class)
                .hasMessage("look: there is no look \"loud\"; there are plain, evening, gazette, weekly, literary");
    }

    @Test
    @DisplayName("The kicker has the colour of its printed section")
    void sections() {
        PrintStyle style = PrintStyles.tabloid().look("evening")
                .with(draft -> draft.look(look -> look.withSections(Map.of("财经", BLUE))));
        PageStyle page = PageStyle.of(style);
        assertThat(page.text(TextElement.KICKER).ink()).isEqualTo(Look.named("evening").accent());
        assertThat(page.forSection("财经").text(TextElement.KICKER).ink()).isEqualTo(BLUE);
        assertThat(page.forSection("要闻").accent()).isEqualTo(Look.named("evening").accent());
    }

    @Test
    @DisplayName("One switch prints with black alone")
    void blackOnly() {
        PrintStyle style = PrintStyles.tabloid().look("evening").with(draft -> draft
                .look(look -> look.withSections(Map.of("财经", BLUE)))
                .text(TextElement.HEADING, text -> text.ink(BLUE))).blackOnly();
        assertThat(PageStyle.of(style).forSection("财经").accent()).isEqualTo(Ink.BLACK);
        for (TextElement element : TextElement.values()) {
            assertThat(PageStyle.of(style).text(element).ink()).isIn(Ink.BLACK, Ink.PAPER);
        }
        assertThat(style.look().bar()).isEqualTo(Look.named("evening").bar());
    }
}
