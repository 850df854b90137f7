package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.render.pdf.Clreq;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.line.Proofreader;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Spoiled;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up pages have no fault, and for every check there is a page that it must refuse. */
class PageProofTest {

    private static final String SENTENCE = "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，“像一串没有穿好的珠子”，老人这样说。那是PPP方式占37%的一年，《湖上的灯》刚刚写完。";
    private static final int PARAGRAPHS = 40;

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            texts.add(SENTENCE.repeat(1 + i % 4));
        }
        return texts;
    }

    private static List<Page> pages(String style) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts()) {
            blocks.add(PlacedSheets.paragraph(blocks.size() + 1, Inline.Text.of(text)));
        }
        return PlacedSheets.pages(PrintStyles.builtIn(style), blocks);
    }

    private static PageProof proof(List<Page> pages, String style) {
        return new PageProof(pages, PrintStyles.builtIn(style), texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "tabloid"})
    @Clreq("using_type_area_for_composition_in_real_pages")
    void madeUpPagesHaveNoFault(String style) throws IOException {
        PageProof proof = proof(pages(style), style);
        assertThat(proof.lines()).isGreaterThan(250);
        for (Proofreader.Check check : Proofreader.Check.values()) {
            assertThat(proof.faults(check)).as(check.name()).isEmpty();
        }
        for (PageProof.Check check : PageProof.Check.values()) {
            assertThat(proof.faults(check)).as(check.name()).isEmpty();
        }
    }

    /** Line 2 of the third paragraph, which is full and in the middle of its column. */
    private static List<Page> spoiled(int number, UnaryOperator<SetLine> by) throws IOException {
        return spoiledMark(
                number,
                line -> new PageItem.Line(
                        line.blockId(), line.part(), line.inline(), line.block(), by.apply(line.line())));
    }

    private static List<Page> spoiledMark(int number, UnaryOperator<PageItem.Line> by) throws IOException {
        List<Page> pages = new ArrayList<>();
        int found = 0;
        for (Page page : pages("tabloid")) {
            List<PageItem> marks = new ArrayList<>();
            for (PageItem mark : page.all()) {
                boolean wanted =
                        mark instanceof PageItem.Line line && line.blockId().equals("a1-s1-p3") && found++ == number;
                marks.add(wanted ? by.apply((PageItem.Line) mark) : mark);
            }
            pages.add(new Page(page.number(), marks));
        }
        assertThat(found).isGreaterThan(number);
        return pages;
    }

    private static SetLine ending(SetLine line, int point) {
        return Spoiled.point(line, line.size() - 1, point);
    }

    private static List<Page> bad(Proofreader.Check check) throws IOException {
        return switch (check) {
            case LINE_START -> spoiled(2, line -> Spoiled.point(line, 0, '，'));
            case LINE_END -> spoiled(2, line -> ending(line, '（'));
            case UNITS -> spoiled(2, line -> Spoiled.moved(Spoiled.point(Spoiled.point(line, 3, '—'), 4, '—'), 4, 100));
            case EDGE_MARKS -> spoiled(2, line -> Spoiled.moved(ending(line, '，'), line.size() - 1, -Bench.EM / 4));
            case ADJACENT ->
                spoiled(2, line -> Spoiled.moved(Spoiled.point(Spoiled.point(line, 3, '”'), 4, '，'), 4, Bench.EM));
            case MIXED_GAP ->
                spoiled(2, line -> Spoiled.moved(Spoiled.point(Spoiled.point(line, 3, '灯'), 4, 'A'), 4, Bench.EM));
            case LONE -> lone();
            case PITCH ->
                spoiled(2, line -> Spoiled.moved(Spoiled.point(Spoiled.point(line, 3, '灯'), 4, '火'), 4, -Bench.EM / 2));
            case FLUSH -> spoiled(2, line -> Spoiled.moved(line, line.size() - 1, -600));
            case INDENT -> spoiled(0, line -> Spoiled.moved(line, 0, -Bench.EM / 2));
        };
    }

    private static List<Page> lone() throws IOException {
        int last = (int) pages("tabloid").stream()
                        .flatMap(page -> page.all().stream())
                        .filter(mark -> mark.blockId().equals("a1-s1-p3"))
                        .count()
                - 1;
        return spoiled(last, line -> Spoiled.first(line, 1));
    }

    @ParameterizedTest
    @EnumSource(Proofreader.Check.class)
    void aPageWithABadLineIsRefused(Proofreader.Check check) throws IOException {
        assertThat(proof(bad(check), "tabloid").faults(check)).hasSizeBetween(1, 2);
    }

    @Test
    @DisplayName("rejects a line off the grid, outside its column or out of order")
    void rejectsMisplacedLines() throws IOException {
        assertThat(proof(spoiledMark(2, line -> line.moved(0, 1_000)), "tabloid")
                        .faults(PageProof.Check.GRID))
                .hasSize(1);
        assertThat(proof(spoiledMark(2, line -> line.moved(Bench.EM, 0)), "tabloid")
                        .faults(PageProof.Check.COLUMN))
                .hasSize(1);
        assertThat(proof(spoiled(2, line -> Spoiled.first(line, 3)), "tabloid").faults(PageProof.Check.ORDER))
                .hasSize(1);
        List<Page> pages = new ArrayList<>(pages("broadsheet"));
        Page first = pages.getFirst();
        List<PageItem> high = first.marks().stream()
                .filter(mark ->
                        !(mark instanceof PageItem.Line line && line.block() > 900_000 && line.inline() < 200_000))
                .toList();
        pages.set(0, new Page(1, high));
        pages.add(new Page(
                2,
                List.of(first.marks().stream()
                        .filter(mark -> mark.blockId().equals("a1-s1-p3"))
                        .findFirst()
                        .orElseThrow())));
        assertThat(proof(pages, "broadsheet").faults(PageProof.Check.FOOT)).isNotEmpty();
    }

    @Test
    @DisplayName("rejects a line outside the type area, lines that overlap, and a heading at the foot")
    void rejectsFaultyPages() throws IOException {
        assertThat(proof(spoiledMark(2, line -> line.moved(900_000, 0)), "tabloid")
                        .faults(PageProof.Check.AREA))
                .hasSize(1);
        assertThat(proof(spoiledMark(2, line -> line.moved(0, -6_750)), "tabloid")
                        .faults(PageProof.Check.OVERLAP))
                .hasSize(1);
        List<Page> pages = new ArrayList<>();
        for (Page page : pages("tabloid")) {
            pages.add(new Page(
                    page.number(),
                    page.all().stream()
                            .map(mark -> mark.blockId().equals("a1-s1") ? mark.moved(0, 835_000) : mark)
                            .toList()));
        }
        assertThat(proof(pages, "tabloid").faults(PageProof.Check.HEADING)).hasSize(1);
    }

    @Test
    void aPageIsReadAsText() throws IOException {
        List<String> dump = PageDump.of(pages("tabloid").getFirst());
        assertThat(dump).startsWith(
                "366.68 88.18 song-regular 16.00 引题",
                "298.68 139.44 song-bold 42.00 湖上的灯",
                "366.68 170.93 hei-regular 16.00 副题",
                "90.68 206.02 hei-bold 13.00 湖上",
                "58.68 221.67 song-regular 9.00 湖面起了风，渔船一只接一",
                "40.68 235.17 song-regular 9.00 只地回来；岸上的灯亮了，“像");
        assertThat(dump).allMatch(line -> line.matches("-?\\d+\\.\\d\\d -?\\d+\\.\\d\\d .+"));
    }
}
