package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.line.AlphabetProof;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.WordList;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of alphabets in the real faces, measured as a reader sees them; and pages that must fail. */
class AlphabetsTest {

    private static final int MOST_SENTENCES = 5;
    /** Words of a feature, as magazines print them. */
    private static final int FEATURE = 3_100;
    private static final int PAGE = 700;

    private record Made(AlphabetProof proof, List<Diagnostic> found) { }

    private static List<String> sentences(String language) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                AlphabetsTest.class.getResourceAsStream("alphabets/" + language + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /** Paragraphs of sentences in any order, the same at every run. */
    private static List<String> paragraphs(String language, int words) throws IOException {
        List<String> sentences = sentences(language);
        Random random = new Random(17);
        List<String> paragraphs = new ArrayList<>();
        int count = 0;
        while (count < words) {
            List<String> chosen = random.ints(1 + random.nextInt(MOST_SENTENCES), 0, sentences.size())
                    .mapToObj(sentences::get)
                    .toList();
            String paragraph = String.join(" ", chosen);
            paragraphs.add(paragraph);
            count += paragraph.split(" ").length;
        }
        return paragraphs;
    }

    private static Made print(List<String> paragraphs, String language, PrintStyle style) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph(
                    "a1-p" + (blocks.size() + 1), List.of(Inline.Text.of(paragraph)), SourceSpan.NONE));
        }
        Headline headline = new Headline(List.of(), List.of(Inline.Text.of("Title")), List.of());
        Article article = new Article(
                "a1", "a.md", headline, List.of(), blocks, List.of(), List.of(), null, locale, SourceSpan.NONE);
        Edition edition =
                new Edition(new EditionInfo("Title", null, null, null, locale, List.of()), List.of(article));
        RenderLog log = new RenderLog();
        FontBook book = new FontBook(RenderContext.defaults().fonts());
        MadeUp made = new PageMaker(
                        style, new Compositor(book, WordList.EMPTY), book::prints, RenderContext.defaults(), log)
                .make(edition);
        return new Made(
                new AlphabetProof(lines(made.pages()), new Grid(PageStyle.of(style)).columnWidth, locale),
                log.diagnostics());
    }

    private static List<List<SetLine>> lines(List<Page> pages) {
        Map<String, List<SetLine>> paragraphs = new LinkedHashMap<>();
        for (Page page : pages) {
            for (PageItem mark : page.all()) {
                if (mark instanceof PageItem.Line line && line.blockId().matches("a1-p\\d+")) {
                    paragraphs.computeIfAbsent(line.blockId(), made -> new ArrayList<>()).add(line.line());
                }
            }
        }
        return List.copyOf(paragraphs.values());
    }

    private static double share(long part, long whole) {
        return (double) part / whole;
    }

    private static double wide(int[] gaps) {
        return share(Arrays.stream(gaps).filter(gap -> gap > 500).count(), gaps.length);
    }

    private static int p95(int[] gaps) {
        return gaps[gaps.length * 95 / 100];
    }

    @Test
    void aJustifiedFeatureIsEvenlySpaced() throws IOException {
        AlphabetProof proof =
                print(paragraphs("en-GB", FEATURE), "en-GB", PrintStyles.builtIn("reading")).proof();
        int[] gaps = proof.gaps();
        assertThat(gaps).hasSizeGreaterThan(2_500);
        assertThat(gaps[0]).isGreaterThanOrEqualTo(189);
        assertThat(p95(gaps)).isLessThanOrEqualTo(420);
        assertThat(wide(gaps)).isLessThanOrEqualTo(0.03);
        assertThat(proof.hyphensInARow()).isLessThanOrEqualTo(2);
        assertThat(proof.shortEnds()).isEmpty();
    }

    @Test
    void narrowLinesWithoutHyphensAreUneven() throws IOException {
        PrintStyle narrow = PrintStyles.withOverrides(PrintStyles.builtIn("tabloid"), "{\"makeup\":{\"ragged\":0}}");
        int[] gaps = print(paragraphs("en-GB", PAGE), "eo", narrow).proof().gaps();
        assertThat(p95(gaps)).isGreaterThan(420);
        assertThat(wide(gaps)).isGreaterThan(0.03);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabloid", "broadsheet", "magazine"})
    void raggedColumnsAreFull(String style) throws IOException {
        AlphabetProof proof = print(paragraphs("en-GB", FEATURE), "en-GB", PrintStyles.builtIn(style)).proof();
        assertThat(proof.lines()).isGreaterThan(500);
        assertThat(share(proof.shortLines().size(), proof.lines())).isLessThanOrEqualTo(0.05);
        assertThat(proof.hyphensInARow()).isLessThanOrEqualTo(2);
        assertThat(proof.shortEnds()).isEmpty();
    }

    @Test
    void raggedColumnsWithoutHyphensHaveHoles() throws IOException {
        AlphabetProof without = print(paragraphs("en-GB", PAGE), "eo", PrintStyles.builtIn("broadsheet")).proof();
        AlphabetProof proof = new AlphabetProof(without.paragraphs(), without.measure(), Locale.UK);
        assertThat(share(proof.shortLines().size(), proof.lines())).isGreaterThan(0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, “‘, ”",
        "de, „‚», “‘«”",
        "fr, «“, »”’",
        "es, «“, »”",
        "it, «“, »”",
        "nl, “‘, ”",
        "pt, «“, »”",
        "ru, «„, »“",
        "pl, „«, ”»",
        "sv, '', ’",
        "ko, “‘, ”’"
    })
    void linesEndWhereTheLanguageEndsThem(String language, String opens, String closes) throws IOException {
        for (String style : PrintStyles.names()) {
            AlphabetProof proof = print(paragraphs(language, PAGE), language, PrintStyles.builtIn(style)).proof();
            assertThat(proof.lines()).as(style).isGreaterThan(40);
            assertThat(proof.wrongEdges(opens, closes)).as(style).isEmpty();
            assertThat(proof.cutWords()).as(style).isEmpty();
            assertThat(proof.hyphensInARow()).as(style).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void badPagesFail() throws IOException {
        List<String> bad = List.of("He said “\nwell\n” and went on with it for a while, and for another while,\nit");
        AlphabetProof proof = print(bad, "en-GB", PrintStyles.builtIn("reading")).proof();
        assertThat(proof.wrongEdges("“", "”")).hasSize(2);
        assertThat(proof.shortLines()).hasSize(3);
        assertThat(proof.shortEnds()).containsExactly("it");
        assertThat(AlphabetProof.ofCode("internationalisation").cutWords()).isNotEmpty();
    }

    @Test
    void saysOnceThatALanguageHasNoPatterns() throws IOException {
        Made finnish = print(paragraphs("fi", PAGE), "fi", PrintStyles.builtIn("tabloid"));
        assertThat(finnish.proof().hyphensInARow()).isZero();
        assertThat(finnish.proof().cutWords()).isEmpty();
        assertThat(finnish.found()).filteredOn(found -> found.code() == DiagnosticCode.UNHYPHENATED).hasSize(1);
        assertThat(print(paragraphs("de", 50), "de", PrintStyles.builtIn("tabloid")).found())
                .noneMatch(found -> found.code() == DiagnosticCode.UNHYPHENATED);
    }
}
