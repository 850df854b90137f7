package org.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.exchange.WordFixture.p;
import static org.colophon.exchange.WordFixture.r;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordSourceTest {

    private static final String TEXT =
            p("The river rose in the night and nobody in the lower town had been told of it before the water came.");

    private static Parsed read(WordFixture fixture) {
        try {
            byte[] bytes = fixture.bytes();
            return SourceReaders.of(bytes).orElseThrow().read(bytes, "copy.docx", EditionParser.create()).parsed();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Article article(WordFixture fixture) {
        return read(fixture).edition().articles().getFirst();
    }

    private static String title(Article article) {
        return PlainText.of(article.headline().title());
    }

    private static List<String> codes(Parsed parsed) {
        return parsed.diagnostics().stream().map(Diagnostic::code).map(code -> code.id()).toList();
    }

    @Test
    @DisplayName("Styles of Pandoc: Title, Subtitle, Author, First Paragraph, Heading 1, Image Caption")
    void readsPandoc() {
        Article article = article(WordFixture.body(p("Title", "The River") + p("Subtitle", "A town and its water")
                + p("Author", "Eleanor Ashgrove") + p("FirstParagraph", "It rose.") + p("Heading1", "Before")
                + TEXT + p("Heading2", "Long before") + TEXT)
                .styles("Title", "Title", "Subtitle", "Subtitle", "Author", "Author", "FirstParagraph",
                        "First Paragraph", "Heading1", "heading 1", "Heading2", "heading 2"));
        assertThat(title(article)).isEqualTo("The River");
        assertThat(PlainText.of(article.headline().deck())).isEqualTo("A town and its water");
        assertThat(article.creditLines()).hasSize(1);
        assertThat(article.creditLines().getFirst().credits().getFirst().contributors().getFirst().person().name())
                .isEqualTo("Eleanor Ashgrove");
        assertThat(article.sections()).hasSize(1);
        assertThat(article.sections().getFirst().blocks()).anyMatch(Block.Subheading.class::isInstance);
    }

    @Test
    @DisplayName("A Chinese Word numbers its styles: the one heading above all others is the title")
    void readsChineseWord() {
        Article article = article(WordFixture.body(p("1", "菜市搬家记") + p("文/林晚舟 摄影/沈未迟")
                + p("菜市在河边开了三十年，今年春天要搬到新街去，摊主们说起来都有些不舍。")
                + p("2", "河边") + p("河水涨了又落。") + p("2", "新街") + p("新街上装了灯。"))
                .styles("1", "heading 1", "2", "heading 2"));
        assertThat(title(article)).isEqualTo("菜市搬家记");
        assertThat(article.creditLines().getFirst().credits()).hasSize(2);
        assertThat(article.sections()).hasSize(2);
    }

    @Test
    @DisplayName("Without styles the largest type is the title, larger lines are headings")
    void readsLooks() {
        String big = "<w:p><w:r><w:rPr><w:sz w:val=\"44\"/></w:rPr><w:t>The River</w:t></w:r></w:p>";
        String mid = "<w:p><w:r><w:rPr><w:sz w:val=\"30\"/></w:rPr><w:t>Before</w:t></w:r></w:p>";
        Article article = article(WordFixture.body(big + p("By Eleanor Ashgrove") + TEXT + mid + TEXT));
        assertThat(title(article)).isEqualTo("The River");
        assertThat(article.creditLines()).hasSize(1);
        assertThat(article.sections()).hasSize(1);
    }

    @Test
    void acceptsTrackedChangesAndSaysSo() {
        Parsed parsed = read(WordFixture.body("<w:p>" + r("It rose ") + "<w:ins w:author=\"x\">" + r("fast")
                + "</w:ins><w:del><w:r><w:delText>slowly</w:delText></w:r></w:del>" + r(".") + "</w:p>"));
        assertThat(PlainText.of(parsed.edition())).contains("It rose fast.").doesNotContain("slowly");
        assertThat(codes(parsed)).contains("exchange.changes-accepted", "exchange.left-out");
    }

    @Test
    void keepsCommentsAsData() {
        Parsed parsed = read(WordFixture.body("<w:p>" + r("It rose.")
                + "<w:r><w:commentReference w:id=\"7\"/></w:r></w:p>")
                .part("comments", "comments", "<w:comment w:id=\"7\" w:author=\"Desk\">" + p("Who says?")
                        + "</w:comment>"));
        assertThat(parsed.edition().metadata().extra().toString()).contains("Desk: Who says?");
        assertThat(codes(parsed)).contains("exchange.left-out");
    }

    @Test
    void readsNotesLinksFieldsAndBoxes() {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK "
                + "\"https://example.org/b\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("there") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + p("In a box.")
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + "<w:txbxContent>" + p("In a box.") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
        Article article = article(WordFixture.body("<w:p>" + r("See ") + "<w:hyperlink r:id=\"l1\">" + r("here")
                + "</w:hyperlink>" + r(" and ") + field + r(".") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + box
                + "</w:p>")
                .link("l1", "hyperlink", "https://example.org/a")
                .part("footnotes", "footnotes", "<w:footnote w:id=\"0\" w:type=\"separator\"/>"
                        + "<w:footnote w:id=\"2\">" + p("The note.") + "</w:footnote>"));
        Block.Paragraph first = (Block.Paragraph) article.lead().getFirst();
        assertThat(first.content()).filteredOn(Inline.Link.class::isInstance).hasSize(2);
        assertThat(first.content()).anyMatch(Inline.NoteRef.class::isInstance);
        assertThat(article.notes()).hasSize(1);
        assertThat(article.lead()).filteredOn(Block.Box.class::isInstance).hasSize(1);
    }

    @Test
    @DisplayName("Numbers that Word prints and lists here have not are words: 一、")
    void keepsPrintedNumbers() {
        String numbered = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + r("河水涨了。") + "</w:p>";
        String levels = "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:numFmt"
                + " w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>";
        Article article = article(WordFixture.body(numbered + numbered).part("numbering", "numbering", levels));
        assertThat(PlainText.of(article)).contains("一、河水涨了。", "二、河水涨了。");
    }

    @Test
    void readsTables() {
        String cell = "<w:tc>%s" + p("%s") + "</w:tc>";
        String wide = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>";
        Article article = article(WordFixture.body(p("A table.") + "<w:tbl><w:tr>" + cell.formatted("", "a")
                + cell.formatted("", "b") + "</w:tr><w:tr>" + cell.formatted(wide, "c") + "</w:tr></w:tbl>"));
        Block.Table table = (Block.Table) article.lead().stream().filter(Block.Table.class::isInstance).findFirst()
                .orElseThrow();
        assertThat(table.columns()).hasSize(2);
        assertThat(table.head()).hasSize(1);
        assertThat(PlainText.of(table)).contains("a", "b", "c");
    }

    @Test
    void readsAPictureWithItsWords() {
        String picture = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"A river\"/><a:graphic>"
                + "<a:blip r:link=\"p1\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        Article article = article(WordFixture.body(p("河水在夜里涨了起来，下游的镇子没有人得到消息。") + picture
                + p("Caption", "黄昏的河。沈未迟 摄"))
                .styles("Caption", "caption").link("p1", "image", "https://example.org/a.png"));
        Block.Figure figure = (Block.Figure) article.lead().getLast();
        assertThat(figure.alt()).isEqualTo("A river");
        assertThat(PlainText.of(figure.caption())).contains("黄昏的河");
        assertThat(figure.creditLines()).hasSize(1);
    }
}
