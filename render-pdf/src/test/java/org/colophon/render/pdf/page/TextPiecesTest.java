package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.ParagraphKind;
import org.colophon.model.SourceSpan;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Drop capitals, lists, verse, boxes and narrow English on pages. */
class TextPiecesTest {

    private static final String SENTENCE = "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，像一串没有穿好的珠子，老人这样说。";
    private static final String ENGLISH =
            "Nobody pretends that the darkness is free, and the council bought reflective paint, handrails and a "
                    + "torch for every household. ";

    private static PrintStyle magazine(String override) {
        return PrintStyles.withOverrides(PrintStyles.builtIn("magazine"), override);
    }

    private static List<PageItem.Line> lines(Trial.Made made, String id) {
        return made.pages().stream()
                .flatMap(page -> page.all().stream())
                .filter(mark -> mark instanceof PageItem.Line && mark.blockId().equals(id))
                .map(PageItem.Line.class::cast)
                .toList();
    }

    private static int start(PageItem.Line line) {
        return line.inline() + line.line().place(0);
    }

    @Test
    @DisplayName("a drop capital takes its lines, which give it room in whole ems")
    void setsDropCapitals() throws IOException {
        PrintStyle style = magazine("{\"makeup\": {\"dropCapital\": 3}}");
        Grid grid = new Grid(PageStyle.of(style));
        Trial.Made made = new Trial(style)
                .section(List.of(
                        PlacedSheets.paragraph(1, Inline.Text.of(SENTENCE.repeat(3))),
                        PlacedSheets.paragraph(2, Inline.Text.of(SENTENCE.repeat(9)))))
                .made();
        List<PageItem.Line> first = lines(made, "a1-s1-p1");
        assertThat(Bench.words(first.getFirst().line())).isEqualTo("湖");
        assertThat(first.getFirst().line().type(0).size()).isEqualTo(3 * 15_000 - 6_000);
        for (int i = 1; i <= 3; i++) {
            assertThat(start(first.get(i)) - grid.left).isEqualTo(5 * grid.body);
        }
        assertThat(start(first.get(4))).isEqualTo(grid.left);
        assertThat(new PageProof(made.pages(), style, List.of()).faults(PageProof.Check.GRID)).isEmpty();
        assertThat(lines(made, "a1-s1-p2")).allMatch(line -> line.line().type(0).size() == grid.body);
        StringBuilder read = new StringBuilder();
        first.forEach(line -> read.append(Bench.words(line.line())));
        assertThat(read.toString()).isEqualTo(SENTENCE.repeat(3));
    }

    @Test
    @DisplayName("a short paragraph, or one that begins with punctuation, has no drop capital")
    void omitsDropCapitals() throws IOException {
        PrintStyle style = magazine("{\"makeup\": {\"dropCapital\": 2}}");
        for (String text : List.of("“" + SENTENCE.repeat(3) + "”", "湖上的灯。")) {
            Trial.Made made = new Trial(style).section(List.of(PlacedSheets.paragraph(1, Inline.Text.of(text)))).made();
            assertThat(lines(made, "a1-s1-p1")).isNotEmpty().allMatch(line -> line.line().type(0).size() == 9_000);
        }
    }

    @Test
    @DisplayName("the signature of a notice is two ems in from the end")
    void indentsSignatures() throws IOException {
        Trial.Made made = new Trial(magazine("{}"))
                .section(List.of(
                        kind(1, ParagraphKind.ADDRESSEE, "各乡镇人民政府："),
                        kind(2, ParagraphKind.CLAUSE, SENTENCE),
                        kind(3, ParagraphKind.SIGNATURE, "临水县人民政府"),
                        kind(4, ParagraphKind.DAY, "2026年11月12日"),
                        kind(5, ParagraphKind.FLUSH_END, "靠右的话"),
                        kind(6, ParagraphKind.CENTERED, "居中的话")))
                .made();
        Grid grid = new Grid(PageStyle.of(made.style()));
        assertThat(edges(made, "a1-s1-p1").start()).isZero();
        assertThat(edges(made, "a1-s1-p2").start()).isEqualTo(2 * grid.body);
        assertThat(edges(made, "a1-s1-p3").end()).isEqualTo(2 * grid.body);
        assertThat(edges(made, "a1-s1-p4").end()).isEqualTo(2 * grid.body);
        assertThat(edges(made, "a1-s1-p5").end()).isZero();
        Edges middle = edges(made, "a1-s1-p6");
        assertThat(middle.start()).isCloseTo(middle.end(), within(2));
    }

    /** White before and behind the first line of a block in its column. */
    private record Edges(int start, int end) { }

    private static Edges edges(Trial.Made made, String id) {
        Grid grid = new Grid(PageStyle.of(made.style()));
        PageItem.Line line = lines(made, id).getFirst();
        int start = (start(line) - grid.left) % (grid.columnWidth + grid.gap);
        int behind = line.inline() + line.line().extent() - start(line);
        return new Edges(start, grid.columnWidth - start - behind);
    }

    private static Block kind(int number, ParagraphKind kind, String words) {
        return new Block.Paragraph("a1-s1-p" + number, kind, List.of(Inline.Text.of(words)), SourceSpan.NONE);
    }

    @Test
    @DisplayName("items of a list are aligned at their beginnings, their numbers at their ends")
    void alignsListItems() throws IOException {
        List<Block.ListItem> items = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> new Block.ListItem(
                        List.<Block>of(new Block.Paragraph(
                                "a1-s1-l1-i" + i + "-p1", List.of(Inline.Text.of(SENTENCE)), SourceSpan.NONE)),
                        SourceSpan.NONE))
                .toList();
        Trial.Made made = new Trial(magazine("{}"))
                .section(List.of(new Block.Listing("a1-s1-l1", Block.Listing.Marker.NUMBER, 1, items, SourceSpan.NONE)))
                .made();
        List<PageItem.Line> numbers = lines(made, "a1-s1-l1");
        assertThat(numbers).hasSize(11);
        Grid grid = new Grid(PageStyle.of(made.style()));
        int pitch = grid.columnWidth + grid.gap;
        assertThat(numbers.stream()
                        .map(line -> (line.inline() + line.line().extent() - grid.left) % pitch)
                        .distinct())
                .hasSize(1);
        assertThat(IntStream.rangeClosed(1, 11)
                        .boxed()
                        .flatMap(i -> lines(made, "a1-s1-l1-i" + i + "-p1").stream())
                        .map(line -> (line.inline() - grid.left) % pitch)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void hangsLongVerses() throws IOException {
        Block verse = new Block.Verse(
                "a1-s1-v1",
                List.of(List.of(Inline.Text.of("一背盐来一背霜")), List.of(Inline.Text.of("湖面起了风渔船一只接一只地回来岸上的灯亮了"))),
                SourceSpan.NONE);
        Trial.Made made = new Trial(magazine("{}")).section(List.of(verse)).made();
        Grid grid = new Grid(PageStyle.of(made.style()));
        assertThat(lines(made, "a1-s1-v1").stream()
                        .map(line -> (line.inline() - grid.left) % (grid.columnWidth + grid.gap) / grid.body))
                .containsExactly(2, 2, 3);
    }

    @Test
    @DisplayName("the text of a box is whole ems in from its rules and on the grid")
    void insetsBoxes() throws IOException {
        Block text = new Block.Paragraph("a1-s1-b1-p1", List.of(Inline.Text.of(SENTENCE.repeat(2))), SourceSpan.NONE);
        Trial.Made made = new Trial(magazine("{}"))
                .section(List.of(
                        new Block.Box("a1-s1-b1", List.of(Inline.Text.of("怎么走")), List.of(text), SourceSpan.NONE)))
                .made();
        Grid grid = new Grid(PageStyle.of(made.style()));
        List<PageItem.Line> inner = lines(made, "a1-s1-b1-p1");
        assertThat(inner)
                .allMatch(line -> line.inline() == grid.left + grid.body
                        && line.line().extent() <= grid.columnWidth - 2 * grid.body);
        assertThat(inner.get(1).line().extent() % grid.body).isZero();
        assertThat(new PageProof(made.pages(), made.style(), List.of()).faults(PageProof.Check.GRID)).isEmpty();
    }

    @Test
    void setsNarrowEnglishRagged() throws IOException {
        Trial.Made ragged = english("{}");
        Trial.Made justified = english("{\"makeup\": {\"ragged\": 0}}");
        Grid grid = new Grid(PageStyle.of(ragged.style()));
        assertThat(ragged.found()).noneMatch(found -> found.code() == DiagnosticCode.LOOSE_LINE);
        assertThat(full(ragged, grid)).isLessThan(full(justified, grid) / 3);
    }

    private static Trial.Made english(String override) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i < 8; i++) {
            blocks.add(PlacedSheets.paragraph(i, Inline.Text.of(ENGLISH.repeat(3))));
        }
        return new Trial(magazine(override)).in(Locale.ENGLISH).section(blocks).made();
    }

    private static long full(Trial.Made made, Grid grid) {
        return made.pages().stream()
                .flatMap(page -> page.all().stream())
                .filter(mark -> mark instanceof PageItem.Line line
                        && line.blockId().matches(".*-p\\d+")
                        && Math.abs(line.line().extent() - grid.columnWidth) < 100)
                .count();
    }
}
