package org.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.exchange.WordFixture.p;
import static org.colophon.exchange.WordFixture.r;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Diagnostic;
import org.colophon.model.PlainText;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Documents as desks send them: several articles in one, titles without a style, changes that nobody accepted. */
class WordArticlesTest {

    private static final String TEXT =
            p("The river rose in the night and nobody in the lower town had been told of it before the water came.");
    private static final String BREAK = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    private static Parsed read(WordFixture fixture) throws IOException {
        byte[] bytes = fixture.bytes();
        return SourceReaders.of(bytes).orElseThrow().read(bytes, "copy.docx", EditionParser.create()).parsed();
    }

    private static List<Article> articles(String body) throws IOException {
        return read(WordFixture.body(body).styles("Title", "Title", "Subtitle", "Subtitle", "Kicker", "Kicker",
                "Author", "Author", "H1", "heading 1", "H2", "heading 2", "Web", "Normal (Web)")).edition().articles();
    }

    private static List<String> titles(List<Article> articles) {
        return articles.stream().map(it -> PlainText.of(it.headline().title())).toList();
    }

    private static String large(String words, int size) {
        return "<w:p><w:r><w:rPr><w:sz w:val=\"" + size + "\"/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
    }

    @Test
    @DisplayName("A title below text begins another article, with its own kicker, deck and byline")
    void readsSeveralTitles() throws IOException {
        List<Article> articles = articles(p("Title", "The River") + p("By Eleanor Ashgrove") + TEXT + p("H1", "Before")
                + TEXT + p("Kicker", "Harbour") + p("Title", "The Ferry") + p("Subtitle", "A town waits")
                + p("Author", "Jun Nakamura") + TEXT);
        assertThat(titles(articles)).containsExactly("The River", "The Ferry");
        assertThat(PlainText.of(articles.getLast().headline().kicker())).isEqualTo("Harbour");
        assertThat(PlainText.of(articles.getLast().headline().deck())).isEqualTo("A town waits");
        assertThat(articles.getFirst().sections()).hasSize(1);
        for (Article article : articles) {
            assertThat(article.creditLines()).hasSize(1);
        }
    }

    @Test
    @DisplayName("Each heading of the highest level is a title if it is at the top of a page")
    void readsTitlesOnPages() throws IOException {
        List<Article> articles = articles(p("H1", "The River") + TEXT + p("H2", "Before") + TEXT + BREAK
                + p("H1", "The Ferry") + TEXT + "<w:p><w:pPr><w:pStyle w:val=\"H1\"/><w:pageBreakBefore/></w:pPr>"
                + r("The School") + "</w:p>" + TEXT);
        assertThat(titles(articles)).containsExactly("The River", "The Ferry", "The School");
        assertThat(articles.getFirst().sections()).hasSize(1);
    }

    @Test
    @DisplayName("Headings of one level on one page are sections, of an article without a title of its own")
    void headingsOnOnePageAreSections() throws IOException {
        assertThat(articles(p("H1", "The River") + TEXT + p("H1", "The Ferry") + TEXT)).hasSize(1);
    }

    @Test
    void aTitleMayHaveTwoLines() throws IOException {
        List<Article> articles = articles(p("Title", "The River") + p("Title", "and its town") + TEXT);
        assertThat(articles).hasSize(1);
        assertThat(titles(articles).getFirst()).contains("The River").contains("and its town");
    }

    @Test
    @DisplayName("RTF has headings, and no style for titles: the first line, set larger than they are, is the title")
    void readsATitleByItsLook() throws IOException {
        List<Article> articles = articles(large("The River", 36) + p(" Eleanor Ashgrove") + TEXT + p("H1", "Before")
                + TEXT);
        assertThat(titles(articles)).containsExactly("The River");
        assertThat(articles.getFirst().sections()).hasSize(1);
        assertThat(articles.getFirst().creditLines()).hasSize(1);
    }

    @Test
    void aNoteOfEachArticleIsItsOwn() throws IOException {
        String marked = "<w:p>" + r("It rose.") + "<w:r><w:footnoteReference w:id=\"%d\"/></w:r></w:p>";
        List<Article> articles = read(WordFixture.body(p("Title", "One") + marked.formatted(2) + TEXT
                + p("Title", "Two") + marked.formatted(3) + TEXT)
                .styles("Title", "Title")
                .part("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p("First note.") + "</w:footnote>"
                        + "<w:footnote w:id=\"3\">" + p("Second note.") + "</w:footnote>")).edition().articles();
        assertThat(articles).hasSize(2).allMatch(it -> it.notes().size() == 1);
        assertThat(PlainText.of(articles.getLast())).contains("Second note.").doesNotContain("First note.");
    }

    @Test
    @DisplayName("A break between paragraphs that was deleted with changes tracked joins them; moved words are once")
    void acceptsDeletedBreaksAndMoves() throws IOException {
        String first = "<w:p><w:pPr><w:rPr><w:del w:author=\"x\"/></w:rPr></w:pPr>" + r("The river rose ") + "</w:p>";
        Parsed parsed = read(WordFixture.body(first + p("in the night.") + "<w:p><w:moveFrom>" + r("Moved words.")
                + "</w:moveFrom>" + r("It stayed.") + "</w:p><w:p><w:moveTo>" + r("Moved words.") + "</w:moveTo></w:p>"
                + "<w:tbl><w:tr><w:tc>" + p("a") + "</w:tc><w:tc>" + p("b") + "</w:tc></w:tr><w:tr><w:trPr><w:del/>"
                + "</w:trPr><w:tc><w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p></w:tc></w:tr>"
                + "</w:tbl>"));
        String text = PlainText.of(parsed.edition());
        assertThat(text).contains("The river rose in the night.").containsOnlyOnce("Moved words.")
                .doesNotContain("gone");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).extracting(code -> code.id())
                .contains("exchange.changes-accepted");
    }

    @Test
    @DisplayName("Text pasted from the web: its styles, hard blanks, links, buttons and the hidden edges of its forms")
    void readsPastedWebText() throws IOException {
        String hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Top of Form</w:t></w:r></w:p>";
        Parsed parsed = read(WordFixture.body(p("H1", "The River") + "<w:p><w:pPr><w:pStyle w:val=\"Web\"/><w:shd"
                + " w:val=\"clear\" w:fill=\"FFFFFF\"/></w:pPr><w:r><w:rPr><w:color w:val=\"333333\"/></w:rPr><w:t"
                + " xml:space=\"preserve\">The\u00A0river rose in the night, said </w:t></w:r><w:hyperlink r:id=\"l1\">"
                + "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>the warden</w:t></w:r></w:hyperlink>" + r(".")
                + "</w:p>" + hidden + TEXT)
                .styles("H1", "heading 1", "Web", "Normal (Web)").link("l1", "hyperlink", "https://example.org/a"));
        String text = PlainText.of(parsed.edition()).replace('\u00A0', ' ');
        assertThat(text).contains("The river rose in the night, said the warden.").doesNotContain("Top of Form");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::message)
                .anyMatch(it -> it.contains("hidden words were left out: Top of Form"));
    }

    @Test
    void readsAllBodiesOfADocument() throws IOException {
        String text = PlainText.of(articles(p("One.") + "</w:body><w:body>" + p("Two.")).getFirst());
        assertThat(text).contains("One.", "Two.");
    }
}
