package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.render.AssetSource;
import org.colophon.render.CopyFit;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Length;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The adjustments of a text that does not fit its page, their order, and the report of a text that does not fit at all.
 */
class CopyfitTest {

    private static final String SENTENCE = "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，老人这样说。";
    private static final SourceSpan SPAN = new SourceSpan(0, 9, 1, 1);
    private static final PrintStyle CLOSED = PrintStyles.withOverrides(
            PrintStyles.builtIn("tabloid"), "{\"sections\": \"flow\", \"fitting\": {\"pages\": \"one\"}}");

    private record Made(MadeUp pages, List<Diagnostic> found) {

        CopyFit fit() {
            return pages.fits().getFirst();
        }

        boolean says(DiagnosticCode code) {
            return found.stream().anyMatch(diagnostic -> diagnostic.code() == code);
        }
    }

    private static Made made(Article article, PrintStyle style) throws IOException {
        RenderLog log = new RenderLog();
        byte[] picture = picture();
        RenderContext context =
                RenderContext.defaults().withAssets(reference -> new AssetSource.Found(reference, picture));
        Edition edition =
                new Edition(new EditionInfo("湖上", null, null, null, article.language(), List.of()), List.of(article));
        return new Made(
                new PageMaker(style, Bench.compositor(), (type, point) -> true, context, log).make(edition),
                log.diagnostics());
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 140, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }

    private static Article article(List<Section> sections) {
        return new Article(
                "a1",
                "a.md",
                Headline.of(List.of(Inline.Text.of("湖上的灯"))),
                List.of(),
                List.of(),
                sections,
                List.of(),
                null,
                Locale.forLanguageTag("zh-Hans"),
                SPAN);
    }

    /** One section of so many paragraphs of four lines, with pictures among them. */
    private static Article flowing(int paragraphs, int pictures) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= paragraphs; i++) {
            blocks.add(new Block.Paragraph("a1-s1-p" + i, List.of(Inline.Text.of(SENTENCE.repeat(2))), SPAN));
            if (i % 10 == 0 && i / 10 <= pictures) {
                blocks.add(new Block.Figure(
                        "a1-s1-f" + i, "harbour.png", "", List.of(Inline.Text.of("图为港口。")), List.of(), SPAN));
            }
        }
        return article(List.of(new Section("a1-s1", 1, List.of(Inline.Text.of("湖上")), List.of(), blocks, SPAN)));
    }

    /** Four signed sections of comparable length. */
    private static Article signed(int sentences) {
        List<Section> sections = new ArrayList<>();
        for (int s = 1; s <= 4; s++) {
            String id = "a1-s" + s;
            List<Block> blocks = new ArrayList<>();
            for (int p = 1; p <= sentences / 4; p++) {
                blocks.add(new Block.Paragraph(
                        id + "-p" + p, List.of(Inline.Text.of(SENTENCE.repeat(3 + (p + s) % 3))), SPAN));
            }
            blocks.add(new Block.Paragraph(
                    id + "-p" + blocks.size() + 1, List.of(Inline.Text.of(SENTENCE.repeat(1 + sentences % 4))), SPAN));
            CreditLine line = new CreditLine(
                    id + "-l1",
                    List.of(Inline.Text.of("陆知远")),
                    List.of(new Credit(
                            "a1-c" + s,
                            new Role(Role.Kind.AUTHOR, ""),
                            List.of(new Contributor(Person.named("陆知远"), List.of())),
                            "陆知远",
                            SPAN)),
                    SPAN);
            sections.add(new Section(id, 1, List.of(Inline.Text.of("湖上之" + s)), List.of(line), blocks, SPAN));
        }
        return article(sections);
    }

    /** The distance of lines of text in the first column, and no other between them. */
    private static Length leading(Page page) {
        List<PageItem.Line> lines = EditionProof.lines(page, line -> line.blockId().contains("-p"));
        int first = lines.stream().mapToInt(PageItem.Line::inline).min().orElseThrow();
        List<Integer> blocks = lines.stream()
                .filter(line -> line.inline() == first)
                .map(PageItem.Line::block)
                .sorted()
                .toList();
        int step = Integer.MAX_VALUE;
        for (int i = 1; i < blocks.size(); i++) {
            step = Math.min(step, blocks.get(i) - blocks.get(i - 1));
        }
        return new Length(step);
    }

    private static PageStyle leaded(PageStyle style, Length leading) {
        return MakeupStyle.of(style).leaded(leading).print();
    }

    private static void assertOnGrid(List<Page> pages, PageStyle style) {
        PageProof proof = new PageProof(pages, style, List.of());
        for (PageProof.Check check :
                List.of(PageProof.Check.GRID, PageProof.Check.COLUMN, PageProof.Check.AREA, PageProof.Check.OVERLAP)) {
            assertThat(proof.faults(check)).as(check.name()).isEmpty();
        }
    }

    private static String outcome(Made made) {
        Page page = made.pages().pages().getFirst();
        boolean shallow = page.all().stream()
                .anyMatch(mark -> mark instanceof PageItem.Image image && image.inlineExtent() < 126_000);
        return made.says(DiagnosticCode.OVERSET)
                ? "overset"
                : shallow ? "pictures" : leading(page).equals(Length.points(13.5)) ? "usual" : "leading";
    }

    @Test
    @DisplayName("leading is tightened before pictures, and pictures before anything is left over")
    void tightensLeadingFirst() throws IOException {
        Set<String> outcomes = new LinkedHashSet<>();
        for (int paragraphs = 44; paragraphs < 80 && !outcomes.contains("overset"); paragraphs++) {
            Made made = made(flowing(paragraphs, 4), CLOSED);
            outcomes.add(outcome(made));
            if (!made.says(DiagnosticCode.OVERSET)) {
                assertThat(made.pages().pages()).hasSize(1);
                assertThat(made.fit().free()).isNotNegative();
                Length leading = leading(made.pages().pages().getFirst());
                assertThat(leading).isBetween(Length.points(12), Length.points(13.5));
                assertOnGrid(made.pages().pages(), leaded(PageStyle.of(CLOSED), leading));
            }
        }
        assertThat(outcomes).containsExactly("usual", "leading", "pictures", "overset");
    }

    @Test
    @DisplayName("excess lines are an error with their number, and are printed all the same")
    void reportsOverset() throws IOException {
        Made made = made(flowing(120, 0), CLOSED);
        Diagnostic error = made.found().stream()
                .filter(found -> found.code() == DiagnosticCode.OVERSET)
                .findFirst()
                .orElseThrow();
        assertThat(error.severity()).isEqualTo(Diagnostic.Severity.ERROR);
        assertThat(error.source()).isEqualTo("a.md");
        int over = Integer.parseInt(error.message().replaceAll("\\D*(\\d+) lines.*", "$1"));
        assertThat(error.message())
                .isEqualTo("the text is " + over + " lines, about " + over * 14
                        + " characters, too long for the one page that the style allows");
        assertThat(-made.fit().free())
                .as("the fit report counts the same, less what a bond left free on the page")
                .isBetween(over - 10, over);
        assertThat(leading(made.pages().pages().getFirst())).isEqualTo(Length.points(13.5));
        String printed = made.pages().pages().stream()
                .flatMap(page -> EditionProof.lines(page, line -> line.blockId().contains("-p")).stream())
                .map(line -> Bench.words(line.line()))
                .collect(Collectors.joining());
        assertThat(printed).isEqualTo(SENTENCE.repeat(240));
    }

    @Test
    @DisplayName("an open style takes another page at its usual leading, without a diagnostic")
    void addsPages() throws IOException {
        Made made = made(flowing(120, 0), PrintStyles.builtIn("tabloid"));
        assertThat(made.found()).noneMatch(found -> found.code() == DiagnosticCode.OVERSET);
        assertThat(made.pages().pages()).hasSize(2);
        assertThat(made.fit().free()).isNotNegative();
    }

    @Test
    @DisplayName("adjusts leading to fill a page of blocks; sections flow, with a diagnostic, if none does")
    void fillsPagesOfBlocks() throws IOException {
        PrintStyle tabloid = PrintStyles.builtIn("tabloid");
        PageStyle blocks = PageStyle.of(tabloid).blocks().orElseThrow();
        Set<Length> leadings = new LinkedHashSet<>();
        boolean flowed = false;
        for (int sentences = 20; sentences < 44; sentences++) {
            Made made = made(signed(sentences), tabloid);
            Page first = made.pages().pages().getFirst();
            if (made.says(DiagnosticCode.STYLE_DEGRADED)) {
                flowed = true;
                assertThat(made.found())
                        .anyMatch(
                                found -> found.message()
                                        .matches(
                                                "the style asks for sections as blocks: they flow, since they "
                                                        + "take \\d+ of the \\d+ lines of a page"));
                assertOnGrid(made.pages().pages(), PageStyle.of(tabloid));
            } else {
                leadings.add(leading(first));
                assertThat(made.pages().pages()).hasSize(1);
                assertOnGrid(made.pages().pages(), leaded(blocks, leading(first)));
            }
        }
        assertThat(flowed).isTrue();
        assertThat(leadings)
                .contains(Length.points(13))
                .hasSizeGreaterThan(1)
                .allMatch(leading -> leading.compareTo(Length.points(12)) >= 0);
    }

    @Test
    void pagesThatTheFittingWouldRefuseAreRefused() throws IOException {
        Made made = made(flowing(62, 0), CLOSED);
        List<Page> pages = made.pages().pages();
        assertThat(new PageProof(pages, leaded(PageStyle.of(CLOSED), Length.points(12)), List.of())
                .faults(PageProof.Check.GRID))
                .as("a page at another leading")
                .isNotEmpty();
        List<Page> doubled = List.of(pages.getFirst(), new Page(2, pages.getFirst().all()));
        assertThat(new PageProof(doubled, CLOSED, List.of(SENTENCE.repeat(2 * 62))).faults(PageProof.Check.ORDER))
                .as("a text printed twice")
                .isNotEmpty();
    }
}
