package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.render.html.HtmlFragment.SPAN;
import static org.colophon.render.html.HtmlFragment.paragraph;
import static org.colophon.render.html.HtmlFragment.words;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Dateline;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.style.PrintStyles;
import org.colophon.style.WritingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The markup of each kind of inline, to the letter")
class InlineMarkupTest {

    private static Arguments inline(String name, Inline inline, String html) {
        return arguments(name, inline, html);
    }

    private static Inline.Link link(String target, String title, Inline... content) {
        return new Inline.Link(target, title, List.of(content));
    }

    private static Credit credit(String role, String name, String text) {
        return new Credit(
                "c",
                new Role(Role.Kind.WRITER, role),
                List.of(new Contributor(new Person(name, Person.Kind.PERSON), List.of())),
                text,
                SPAN);
    }

    static Stream<Arguments> inlines() {
        Inline pier = Inline.Text.of("pier");
        return Stream.of(
                inline("text", Inline.Text.of("a & b < c > d \" e ' f"), "a &amp; b &lt; c &gt; d \" e ' f"),
                inline("Han and signs beyond the first plane", Inline.Text.of("湖𠮷🏮"), "湖𠮷🏮"),
                inline("emphasis", new Inline.Emphasis(List.of(pier)), "<em>pier</em>"),
                inline("strong", new Inline.Strong(List.of(pier)), "<strong>pier</strong>"),
                inline("both", new Inline.Strong(List.of(new Inline.Emphasis(List.of(pier)))),
                        "<strong><em>pier</em></strong>"),
                inline("code", new Inline.Code("a<b", SPAN), "<code>a&lt;b</code>"),
                inline("line break", new Inline.LineBreak(SPAN), "<br>\n"),
                inline("superscript", new Inline.Superscript(List.of(pier)), "<sup>pier</sup>"),
                inline("subscript", new Inline.Subscript(List.of(pier)), "<sub>pier</sub>"),
                inline("struck", new Inline.Marked(Inline.Marked.Marking.STRUCK, List.of(pier)), "<s>pier</s>"),
                inline("underlined", new Inline.Marked(Inline.Marked.Marking.UNDERLINED, List.of(pier)), "<u>pier</u>"),
                inline("highlighted", new Inline.Marked(Inline.Marked.Marking.HIGHLIGHTED, List.of(pier)),
                        "<mark>pier</mark>"),
                inline("ruby", new Inline.Ruby(words("堤"), "dī"), "<ruby>堤<rt>dī</rt></ruby>"),
                inline("foreign words", new Inline.Foreign(Locale.FRENCH, List.of(Inline.Text.of("quai"))),
                        "<span lang=\"fr\">quai</span>"),
                inline("dateline without a day",
                        new Inline.DatelineText(words("PORT —"), new Dateline("PORT —", null, "PORT", null, SPAN)),
                        "<span class=\"dateline\">PORT —</span>"),
                inline("credit in prose",
                        new Inline.CreditText(words("(Text: Ann Lee)"),
                                List.of(credit("Text", "Ann Lee", "Text: Ann Lee"))),
                        "<span class=\"credit\">(<span class=\"role\">Text</span>: "
                                + "<span class=\"person\">Ann Lee</span>)</span>"),
                inline("credit in strong type",
                        new Inline.CreditText(
                                List.of(new Inline.Strong(words("Ann Lee"))),
                                        List.of(credit("", "Ann Lee", "Ann Lee"))),
                        "<span class=\"credit\"><strong>Ann Lee</strong></span>"));
    }

    static Stream<Arguments> links() {
        Inline pier = Inline.Text.of("pier");
        return Stream.of(
                inline("web", link("https://example.org/?a=1&b=2", "", pier),
                        "<a href=\"https://example.org/?a=1&amp;b=2\">pier</a>"),
                inline("title", link("https://example.org/", "\"a\" & b", pier),
                        "<a href=\"https://example.org/\" title=\"&quot;a&quot; &amp; b\">pier</a>"),
                inline("mail", link("mailto:a@example.org", "", pier), "<a href=\"mailto:a@example.org\">pier</a>"),
                inline("telephone", link("tel:+4930123", "", pier), "<a href=\"tel:+4930123\">pier</a>"),
                inline("element of the page", link("#a1", "", pier), "<a href=\"#a1\">pier</a>"),
                inline("without words", link("https://example.org/", ""), "<a href=\"https://example.org/\"></a>"),
                inline("of strong words", link("https://example.org/", "", new Inline.Strong(List.of(pier))),
                        "<a href=\"https://example.org/\"><strong>pier</strong></a>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"inlines", "links"})
    void isWritten(String name, Inline inline, String html) {
        HtmlFragment fragment = new HtmlFragment()
                .lead(paragraph("p", Inline.Text.of("["), inline, Inline.Text.of("]")));
        assertThat(fragment.body()).isEqualTo("<p id=\"p\">[" + html + "]</p>");
        assertThat(fragment.found()).as("diagnostics of " + name).isEmpty();
    }

    @Test
    @DisplayName("a dateline with a day is a time that machines read")
    void tellsDays() {
        Dateline dateline = new Dateline("PORT, Nov. 3", null, "PORT", LocalDate.of(2026, 11, 3), SPAN);
        assertThat(new HtmlFragment().lead(paragraph("p", new Inline.DatelineText(words("PORT, Nov. 3"), dateline)))
                .body())
                .isEqualTo("<p id=\"p\"><time class=\"dateline\" datetime=\"2026-11-03\">PORT, Nov. 3</time></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "vbscript:x", "data:text/html,x",
        "file:///etc/passwd", " javascript:x", "\u0001javascript:x"
    })
    @DisplayName("a link that could run something keeps its words alone, and is reported")
    void refusesLinks(String target) {
        HtmlFragment fragment = new HtmlFragment().lead(paragraph("p", link(target, "t", Inline.Text.of("pier"))));
        assertThat(fragment.body()).isEqualTo("<p id=\"p\">pier</p>");
        assertThat(fragment.found()).contains(DiagnosticCode.LINK_REFUSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "共12人 | 共<span class=\"together\">12</span>人",
        "7月15日 | 7月<span class=\"together\">15</span>日",
        "2026年 | 2026年",
        "3.14 | 3.14",
        "12% | 12%",
        "A12 | A12",
        "12,345 | 12,345"
    })
    @DisplayName("two digits share a cell of vertical lines; longer numbers and words do not")
    void setsDigitsUpright(String text, String html) {
        HtmlFragment fragment = new HtmlFragment().language("zh-Hans").lead(paragraph("p", Inline.Text.of(text)));
        assertThat(fragment.body()).isEqualTo("<p id=\"p\">" + text + "</p>");
        fragment.style(PrintStyles.reading().with(style -> style.writing(WritingMode.VERTICAL)));
        assertThat(fragment.body()).isEqualTo("<p id=\"p\">" + html + "</p>");
    }
}
