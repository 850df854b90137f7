package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.render.html.HtmlFragment.SPAN;
import static org.colophon.render.html.HtmlFragment.paragraph;
import static org.colophon.render.html.HtmlFragment.words;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.ParagraphKind;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The markup of each kind of block, to the letter")
class BlockMarkupTest {

    private static final Inline TIDE = Inline.Text.of("Tide");

    private static Arguments block(String name, Block block, String html) {
        return arguments(name, block, html);
    }

    private static Block.Listing list(Block.Listing.Marker marker, int start, Block... items) {
        return new Block.Listing(
                "l", marker, start, Stream.of(items).map(item -> new Block.ListItem(List.of(item), SPAN)).toList(),
                        SPAN);
    }

    private static Block.TableRow row(String... cells) {
        return new Block.TableRow(Stream.of(cells).map(HtmlFragment::words).toList());
    }

    private static Credit photo() {
        return new Credit(
                "c",
                new Role(Role.Kind.PHOTOGRAPHER, "Photo"),
                List.of(new Contributor(new Person("Ann Lee", Person.Kind.PERSON), List.of("The Bridge"))),
                "Photo: Ann Lee, The Bridge",
                SPAN);
    }

    private static CreditLine creditLine(String id) {
        return new CreditLine(id, words("Photo: Ann Lee, The Bridge"), List.of(photo()), SPAN);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                block("paragraph", paragraph("p", TIDE), "<p id=\"p\">Tide</p>"),
                block("quote", new Block.Quote("q", List.of(paragraph("p", TIDE)), SPAN),
                        "<blockquote id=\"q\">\n<p id=\"p\">Tide</p>\n</blockquote>"),
                block("nested quote",
                        new Block.Quote("q", List.of(new Block.Quote("r", List.of(paragraph("p", TIDE)), SPAN)), SPAN),
                        "<blockquote id=\"q\">\n<blockquote id=\"r\">\n<p "
                                + "id=\"p\">Tide</p>\n</blockquote>\n</blockquote>"),
                block("pull quote", new Block.PullQuote("q", words("Lamps & tide"), List.of(), SPAN),
                        "<aside id=\"q\" class=\"pull-quote\" aria-label=\"Lamps &amp; tide\"><p>Lamps &amp; "
                                + "tide</p></aside>"),
                block("pull quote with its source", new Block.PullQuote("q", words("Lamps"), words("Ann Lee"), SPAN),
                        "<aside id=\"q\" class=\"pull-quote\" aria-label=\"Lamps\"><p>Lamps</p>"
                                + "<cite class=\"attribution\">Ann Lee</cite></aside>"),
                block("verse", new Block.Verse("v", List.of(words("One"), words("two")), SPAN),
                        "<p id=\"v\" class=\"verse\">One<br>\ntwo</p>"),
                block("turn of an interview", new Block.Turn("t", words("Q:"), words("Why?"), SPAN),
                        "<p id=\"t\" class=\"turn\"><span class=\"speaker\">Q:</span>Why?</p>"),
                block("editor's note", new Block.EditorNote("e", words("Editor"), List.of(paragraph("p", TIDE)), SPAN),
                        "<aside id=\"e\" class=\"editor-note\" aria-label=\"Editor\">\n<p class=\"label\">Editor</p>\n"
                                + "<p id=\"p\">Tide</p>\n</aside>"),
                block("editor's note without a label",
                        new Block.EditorNote("e", List.of(), List.of(paragraph("p", TIDE)), SPAN),
                        "<aside id=\"e\" class=\"editor-note\" aria-label=\"e\">\n<p id=\"p\">Tide</p>\n</aside>"),
                block("box", new Block.Box("b", words("Facts"), List.of(paragraph("p", TIDE)), SPAN),
                        "<aside id=\"b\" class=\"box\" aria-label=\"Facts\">\n<p class=\"label\">Facts</p>\n"
                                + "<p id=\"p\">Tide</p>\n</aside>"),
                block("jump note",
                        new Block.JumpNote("j", Block.JumpNote.Direction.CONTINUED_ON, "A3", words("See page A3"),
                                SPAN),
                        "<p id=\"j\" class=\"jump\">See page A3</p>"),
                block("divider", new Block.Divider("d", SPAN), "<hr id=\"d\">"),
                block("verbatim text", new Block.Verbatim("v", "a <b>\n  c", SPAN),
                        "<pre id=\"v\" tabindex=\"0\"><code>a &lt;b>\n  c</code></pre>".replace("&lt;b>", "&lt;b&gt;")),
                block("code", new Block.CodeBlock("c", "", "x < y", SPAN),
                        "<pre id=\"c\" tabindex=\"0\"><code>x &lt; y</code></pre>"),
                block("code of a language", new Block.CodeBlock("c", "java nowrap", "int x;", SPAN),
                        "<pre id=\"c\" tabindex=\"0\"><code class=\"language-java\">int x;</code></pre>"),
                block("credit line", creditLine("c"),
                        "<p id=\"c\" class=\"credit-line\" data-role=\"PHOTOGRAPHER\"><span "
                                + "class=\"role\">Photo</span>: "
                                + "<span class=\"person\">Ann Lee</span>, "
                                + "<span class=\"affiliation\">The Bridge</span></p>"));
    }

    static Stream<Arguments> listsAndTables() {
        return Stream.of(
                block("bullets", list(Block.Listing.Marker.BULLET, 1, paragraph("p", TIDE)),
                        "<ul id=\"l\">\n<li><p id=\"p\">Tide</p>\n</li>\n</ul>"),
                block("numbers from one", list(Block.Listing.Marker.NUMBER, 1, paragraph("p", TIDE)),
                        "<ol id=\"l\">\n<li><p id=\"p\">Tide</p>\n</li>\n</ol>"),
                block("numbers from seven", list(Block.Listing.Marker.NUMBER, 7, paragraph("p", TIDE)),
                        "<ol id=\"l\" start=\"7\">\n<li><p id=\"p\">Tide</p>\n</li>\n</ol>"),
                block("bullets that name a start", list(Block.Listing.Marker.BULLET, 7, paragraph("p", TIDE)),
                        "<ul id=\"l\">\n<li><p id=\"p\">Tide</p>\n</li>\n</ul>"),
                block("two items",
                        list(Block.Listing.Marker.BULLET, 1, paragraph("p", TIDE), new Block.Divider("d", SPAN)),
                        "<ul id=\"l\">\n<li><p id=\"p\">Tide</p>\n</li>\n<li><hr id=\"d\">\n</li>\n</ul>"),
                block("table", new Block.Table(
                                "t",
                                words("Tides"),
                                List.of(Block.Table.Alignment.START, Block.Table.Alignment.END),
                                List.of(row("Day", "Feet")),
                                List.of(row("Mon", "7")),
                                SPAN),
                        "<section class=\"table\" tabindex=\"0\" aria-label=\"Tides\">\n"
                                + "<table id=\"t\" class=\"keyed\">\n"
                                + "<caption>Tides</caption>\n"
                                + "<thead>\n<tr><th scope=\"col\" class=\"start\">Day</th>"
                                + "<th scope=\"col\" class=\"end\">Feet</th></tr>\n</thead>\n"
                                + "<tbody>\n<tr><td class=\"start\">Mon</td><td class=\"end\">7</td></tr>\n</tbody>\n"
                                + "</table></section>"),
                block("table without head and caption", new Block.Table(
                                "t", List.of(), List.of(Block.Table.Alignment.CENTER), List.of(), List.of(row("7")),
                                        SPAN),
                        "<section class=\"table\" tabindex=\"0\" aria-label=\"Table 1\">\n<table id=\"t\">\n"
                                + "<tbody>\n<tr><td class=\"center\">7</td></tr>\n</tbody>\n</table></section>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"texts", "listsAndTables"})
    void isWritten(String name, Block block, String html) {
        HtmlFragment fragment = new HtmlFragment().lead(block);
        assertThat(fragment.body()).isEqualTo(html);
        assertThat(fragment.found()).as("diagnostics of " + name).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ParagraphKind.class)
    @DisplayName("a kind of paragraph is a class of its own; text has none")
    void namesParagraphKinds(ParagraphKind kind) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String attribute = kind == ParagraphKind.TEXT ? "" : " class=\"" + name + "\"";
        assertThat(new HtmlFragment().lead(new Block.Paragraph("p", kind, List.of(TIDE), SPAN)).body())
                .isEqualTo("<p id=\"p\"" + attribute + ">Tide</p>");
    }

    @Test
    @DisplayName("a row with too few cells is filled up to the columns of its table")
    void fillsShortRows() {
        Block table = new Block.Table(
                "t",
                List.of(),
                List.of(Block.Table.Alignment.START, Block.Table.Alignment.START, Block.Table.Alignment.START),
                List.of(),
                List.of(row("a"), row("b", "c", "d")),
                SPAN);
        assertThat(new HtmlFragment().lead(table).body())
                .contains("<tr><td class=\"start\">a</td><td class=\"start\"></td><td class=\"start\"></td></tr>")
                .contains("<tr><td class=\"start\">b</td><td class=\"start\">c</td><td class=\"start\">d</td></tr>");
    }

    @Test
    @DisplayName("a table of four columns or more spans the page on paper")
    void widensTables() {
        for (int columns = 1; columns <= 6; columns++) {
            Block table = new Block.Table(
                    "t",
                    List.of(),
                    java.util.Collections.nCopies(columns, Block.Table.Alignment.START),
                    List.of(),
                    List.of(row("a")),
                    SPAN);
            assertThat(new HtmlFragment().lead(table).body().contains("class=\"table wide\"")).isEqualTo(columns >= 4);
        }
    }

    @Test
    @DisplayName("a picture with the pixels for it may be wider than the text")
    void wideFigure() {
        Block wide = new Block.Figure("f", "wide.png", "a pier", List.of(), List.of(), SPAN);
        assertThat(new HtmlFragment().lead(wide).body()).startsWith("<figure id=\"f\" class=\"wide\">");
    }

    @Test
    @DisplayName("a figure has its picture, its size, its caption and its credit")
    void writesFigures() {
        Block figure = new Block.Figure("f", "a.png", "a \"pier\"", words("Dusk."), List.of(creditLine("c")), SPAN);
        assertThat(new HtmlFragment().lead(figure).body())
                .startsWith("<figure id=\"f\"><img src=\"data:image/png;base64,")
                .contains("\" alt=\"a &quot;pier&quot;\" width=\"64\" height=\"48\">")
                .endsWith("<figcaption>Dusk. <span class=\"photo-credit\"><span class=\"role\">Photo</span>: "
                        + "<span class=\"person\">Ann Lee</span>, <span class=\"affiliation\">The Bridge</span></span>"
                        + "</figcaption></figure>");
    }

    @Test
    @DisplayName("a missing picture leaves a frame that is heard as the picture, and a diagnostic")
    void framesMissingPictures() {
        HtmlFragment fragment = new HtmlFragment()
                .lead(new Block.Figure("f", "missing.png", "a <pier>", List.of(), List.of(), SPAN));
        assertThat(fragment.body())
                .startsWith("<figure id=\"f\"><p class=\"missing\" role=\"img\" aria-label=\"a &lt;pier&gt;\">")
                .endsWith("<br>a &lt;pier&gt;</p></figure>");
        assertThat(fragment.found()).contains(DiagnosticCode.ASSET_MISSING);
    }

    @Test
    @DisplayName("the name of an aside is cut after forty characters, never inside one")
    void cutsNames() {
        String lamps = "🏮".repeat(60);
        String html = new HtmlFragment().lead(new Block.PullQuote("q", words(lamps), List.of(), SPAN)).body();
        assertThat(html).contains("aria-label=\"" + "🏮".repeat(40) + "\"").contains("<p>" + lamps + "</p>");
    }

    @Test
    @DisplayName("headings below the title never skip a level")
    void levelsSubheadings() {
        HtmlFragment fragment = new HtmlFragment()
                .section(1, "One", new Block.Subheading("h", 5, words("Deep"), SPAN))
                .section(3, "Two", new Block.Subheading("i", 2, words("Near"), SPAN));
        assertThat(fragment.html())
                .contains("<h2 class=\"heading\">One</h2>\n<h3 id=\"h\" class=\"subheading\">Deep</h3>")
                .contains("<h4 class=\"heading\">Two</h4>");
    }
}
