package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.render.html.HtmlFragment.SPAN;
import static org.colophon.render.html.HtmlFragment.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colophon.model.Inline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Footnotes of a page of HTML")
class FootnoteMarkupTest {

    private static Inline.NoteRef mark(String note) {
        return new Inline.NoteRef(note, SPAN);
    }

    @Test
    @DisplayName("lead to the note, and the note back to its first mark")
    void leadThereAndBack() {
        String html = new HtmlFragment()
                .lead(paragraph("p", Inline.Text.of("Tide"), mark("a1-n1"), Inline.Text.of(" and "), mark("a1-n1")))
                .note("a1-n1", paragraph("a1-n1-p1", Inline.Text.of("By a foot.")))
                .html();
        Document page = Jsoup.parse(html);
        assertThat(page.select("sup.note > a[role=doc-noteref]").eachAttr("href")).containsExactly("#a1-n1", "#a1-n1");
        assertThat(page.select("sup.note > a").eachAttr("id")).as("one mark has the id").containsExactly("a1-n1-ref");
        assertThat(page.select("section.notes[role=doc-endnotes] li#a1-n1 p").text()).isEqualTo("By a foot.");
        assertThat(page.select("li#a1-n1 > a.back[role=doc-backlink]").attr("href")).isEqualTo("#a1-n1-ref");
        assertThat(page.select("li#a1-n1 > .mark").text()).isEqualTo(page.selectFirst("sup.note > a").text());
    }

    @ParameterizedTest
    @CsvSource({"en,1", "fr,1", "ja,1", "zh-Hans,①"})
    void haveMarksOfTheLanguage(String language, String printed) {
        String html = new HtmlFragment().language(language)
                .lead(paragraph("p", mark("n")))
                .note("n", paragraph("n-p", Inline.Text.of("a")))
                .html();
        assertThat(Jsoup.parse(html).select("sup.note > a").text()).isEqualTo(printed);
    }

    @Test
    @DisplayName("without a mark are last, and have neither number nor way back")
    void keepOrphansLast() {
        Document page = Jsoup.parse(new HtmlFragment()
                .lead(paragraph("p", mark("n2")))
                .note("n1", paragraph("n1-p", Inline.Text.of("orphan")))
                .note("n2", paragraph("n2-p", Inline.Text.of("marked")))
                .html());
        assertThat(page.select(".notes li").eachAttr("id")).containsExactly("n2", "n1");
        assertThat(page.select("li#n1 .mark, li#n1 .back")).isEmpty();
    }

    @Test
    @DisplayName("inside a link end it, since no link is inside a link")
    void divideLinks() {
        Document page = Jsoup.parse(new HtmlFragment()
                .lead(paragraph("p", new Inline.Link(
                        "https://example.org/", "", List.of(Inline.Text.of("one"), mark("n"), Inline.Text.of("two")))))
                .note("n", paragraph("n-p", Inline.Text.of("a")))
                .html());
        assertThat(page.select("a a")).isEmpty();
        assertThat(page.select("p#p > a").eachText()).containsExactly("one", "two");
        assertThat(page.select("p#p > sup.note > a")).hasSize(1);
    }

    @Test
    @DisplayName("of random articles all lead to a note that exists, and back to a mark that exists")
    void leadSomewhere() {
        Random random = new Random(Long.getLong("seed", 42));
        for (int round = 0; round < 100; round++) {
            HtmlFragment fragment = new HtmlFragment();
            int notes = 1 + random.nextInt(6);
            for (int i = 0; i < 8; i++) {
                List<Inline> content = new ArrayList<>(List.of(Inline.Text.of("words")));
                for (int m = random.nextInt(4); m > 0; m--) {
                    content.add(mark("n" + random.nextInt(notes)));
                }
                fragment.lead(paragraph("p" + i, content.toArray(Inline[]::new)));
            }
            for (int n = 0; n < notes; n++) {
                // A note may refer to another one.
                Inline tail = n + 1 < notes && random.nextInt(3) == 0 ? mark("n" + (n + 1)) : Inline.Text.of(".");
                fragment.note("n" + n, paragraph("n" + n + "-p", Inline.Text.of("note " + n), tail));
            }
            Document page = Jsoup.parse(fragment.html());
            assertThat(page.select(".notes li")).hasSize(notes);
            for (Element link : page.select("sup.note a, a.back")) {
                assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull();
            }
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }
}
