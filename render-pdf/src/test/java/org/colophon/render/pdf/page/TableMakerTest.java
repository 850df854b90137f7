package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in narrow columns. */
class TableMakerTest {

    private static Block.TableRow row(String... cells) {
        return new Block.TableRow(Stream.of(cells).map(cell -> List.<Inline>of(Inline.Text.of(cell))).toList());
    }

    /** The lines of a table in a column of 14 em, without the caption: size and text. */
    private static List<String> lines(Block.TableRow head, Block.TableRow body) throws IOException {
        List<Block.Table.Alignment> columns = head.cells().stream().map(cell -> Block.Table.Alignment.START).toList();
        Block table = new Block.Table("a1-s1-t1", List.of(), columns, List.of(head), List.of(body), SourceSpan.NONE);
        return PlacedSheets.pages(PrintStyles.builtIn("tabloid"), List.of(table)).getFirst().marks().stream()
                .filter(mark -> mark instanceof PageItem.Line && mark.blockId().equals("a1-s1-t1"))
                .map(mark -> ((PageItem.Line) mark).line())
                .map(line -> line.type(0).size() / 100 + " " + Bench.words(line))
                .toList();
    }

    @Test
    void aTableThatFitsIsSetInItsSize() throws IOException {
        assertThat(lines(row("年份", "人次"), row("2022", "860"))).containsExactly("85 年份", "85 人次", "85 2022", "85 860");
    }

    @Test
    @DisplayName("a table whose numbers do not fit is set smaller, and no number is divided")
    void shrinksTablesOfNumbers() throws IOException {
        assertThat(lines(row("年", "人", "级", "家", "元"), row("2022-23", "15,300", "13,020", "19,000", "61,400")))
                .anyMatch(line -> line.endsWith(" 2022-23"))
                .anyMatch(line -> line.endsWith(" 15,300"))
                .noneMatch(line -> line.startsWith("85 "));
    }

    @Test
    @DisplayName("an alley is an em wide, and a cell of two to four Han is in one line, however long the others are")
    void keepsPhrases() throws IOException {
        String remark = "树冠垂直投影外五米，由乡镇负责，每年两次";
        assertThat(lines(row("级别", "说明"), row("一级名木", remark))).contains("85 级别", "85 一级名木");
        List<String> crowded = lines(row("级别", "株数", "范围", "单位"), row("一级", "1,037", remark, "县林业局"));
        assertThat(crowded).allMatch(line -> line.split(" ")[1].length() > 1);
        assertThat(crowded).anyMatch(line -> line.endsWith(" 县林业局"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabloid", "magazine", "reading"})
    void fiftyColumnsDoNotOverprint(String name) throws IOException {
        String[] head = IntStream.range(0, 50).mapToObj(i -> "头" + i).toArray(String[]::new);
        PrintStyle style = PrintStyles.builtIn(name);
        Trial.Made made = new Trial(style).section(among(table(3, head))).made();
        assertThat(new InkProof(made.pages(), style).overlapping()).isEmpty();
    }

    @Test
    void headsBreakBySense() throws IOException {
        assertThat(lines(row("年份区间", "徒步人次", "修复石阶（级）"), row("2022", "300", "20")))
                .contains("85 徒步人次", "85 修复石阶", "85 （级）");
    }

    /** A table of so many rows below a head that the proof knows by its first character. */
    private static Block.Table table(int rows, String... head) {
        List<Block.TableRow> body = IntStream.rangeClosed(1, rows)
                .mapToObj(i ->
                        row(Stream.of(head).map(cell -> cell.length() + "" + i).toArray(String[]::new)))
                .toList();
        List<Block.Table.Alignment> columns = Stream.of(head).map(cell -> Block.Table.Alignment.START).toList();
        return new Block.Table("a1-s1-t1", List.of(), columns, List.of(row(head)), body, SourceSpan.NONE);
    }

    private static List<Block> among(Block.Table table) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            blocks.add(PlacedSheets.paragraph(i + 1, Inline.Text.of("湖面起了风，渔船一只接一只地回来；岸上的灯亮了。".repeat(3))));
        }
        blocks.add(4, table);
        return blocks;
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "tabloid", "magazine", "reading"})
    void repeatsTableHeads(String name) throws IOException {
        PrintStyle style = PrintStyles.withOverrides(PrintStyles.builtIn(name), "{\"sections\": \"flow\"}");
        Trial.Made made = new Trial(style).section(among(table(150, "头站", "里程"))).made();
        PieceProof proof = new PieceProof(made.pages(), style);
        assertThat(proof.faults(PieceProof.Check.HEAD)).isEmpty();
        assertThat(proof.faults(PieceProof.Check.OVERLAP)).isEmpty();
        PageProof pages = new PageProof(made.pages(), style, List.of());
        assertThat(pages.faults(PageProof.Check.GRID)).isEmpty();
        assertThat(pages.faults(PageProof.Check.AREA)).isEmpty();
        List<Page> headless = made.pages().stream()
                .map(page -> new Page(
                        page.number(),
                        page.all().stream()
                                .filter(mark -> !(mark instanceof PageItem.Line line
                                        && line.blockId().isEmpty()
                                        && Bench.words(line.line()).startsWith("头")))
                                .toList()))
                .toList();
        assertThat(new PieceProof(headless, style).faults(PieceProof.Check.HEAD)).isNotEmpty();
    }

    @Test
    void aShortTableIsNotParted() throws IOException {
        for (int before = 1; before < 20; before++) {
            List<Block> blocks = new ArrayList<>(among(table(6, "头站", "里程")));
            blocks.add(0, PlacedSheets.paragraph(90, Inline.Text.of("湖面起了风，渔船一只接一只地回来。".repeat(before))));
            Trial.Made made = new Trial(PrintStyles.builtIn("magazine")).section(blocks).made();
            assertThat(heads(made)).as("with %d sentences before it", before).isEqualTo(1);
        }
    }

    private static long heads(Trial.Made made) {
        return made.pages().stream().flatMap(page -> page.all().stream())
                .filter(mark -> mark instanceof PageItem.Line line && Bench.words(line.line()).startsWith("头")).count();
    }

    @Test
    @DisplayName("a table whose words do not fit a column goes across two, above them")
    void spansTwoColumns() throws IOException {
        PrintStyle style = PrintStyles.builtIn("magazine");
        Block.Table wide = table(4, "头二零二二年", "二零二三年一月", "2024-2025-2026", "19,000,000.00", "£61,400,000.00");
        Trial.Made made = new Trial(style).section(among(wide)).made();
        Grid grid = new Grid(PageStyle.of(style));
        assertThat(made.pages().getFirst().marks())
                .anyMatch(mark -> mark instanceof PageItem.Rule rule && rule.inlineExtent() == grid.span(2));
        assertThat(lines(wide, made)).allMatch(line -> line.startsWith("85 "));
        assertThat(new PieceProof(made.pages(), style).faults(PieceProof.Check.OVERLAP)).isEmpty();
    }

    private static List<String> lines(Block.Table table, Trial.Made made) {
        return made.pages().stream()
                .flatMap(page -> page.all().stream())
                .filter(mark -> mark instanceof PageItem.Line && mark.blockId().equals(table.id()))
                .map(mark -> ((PageItem.Line) mark).line())
                .map(line -> line.type(0).size() / 100 + " " + Bench.words(line))
                .toList();
    }
}
