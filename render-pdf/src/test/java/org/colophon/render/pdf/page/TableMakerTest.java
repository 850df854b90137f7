package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.model.style.PrintStyles;
import org.colophon.render.pdf.line.Bench;
import org.junit.jupiter.api.Test;

/** Tables in narrow columns. */
class TableMakerTest {

    private static Block.TableRow row(String... cells) {
        return new Block.TableRow(Stream.of(cells).map(cell -> List.<Inline>of(Inline.Text.of(cell))).toList());
    }

    /** The lines of a table in a column of 14 em, without the caption: size and text. */
    private static List<String> lines(Block.TableRow head, Block.TableRow body) throws IOException {
        List<Block.Table.Alignment> columns = head.cells().stream().map(cell -> Block.Table.Alignment.START).toList();
        Block table = new Block.Table("a1-s1-t1", List.of(), columns, List.of(head), List.of(body), SourceSpan.NONE);
        return Sheets.pages(PrintStyles.builtIn("tabloid"), List.of(table)).getFirst().marks().stream()
                .filter(mark -> mark instanceof Mark.Line && mark.blockId().equals("a1-s1-t1"))
                .map(mark -> ((Mark.Line) mark).line()).map(line -> line.type(0).size() / 100 + " " + Bench.words(line)).toList();
    }

    @Test
    void aTableThatFitsIsSetInItsSize() throws IOException {
        assertThat(lines(row("年份", "人次"), row("2022", "860"))).containsExactly("85 年份", "85 人次", "85 2022", "85 860");
    }

    @Test
    void aTableWhoseNumbersDoNotFitIsSetSmallerAndNoNumberIsParted() throws IOException {
        assertThat(lines(row("年", "人", "级", "家", "元"), row("2022-23", "15,300", "13,020", "19,000", "61,400")))
                .contains("68 2022-23", "68 15,300", "68 61,400").noneMatch(line -> line.startsWith("85 "));
    }

    @Test
    void headsBreakBySense() throws IOException {
        assertThat(lines(row("年", "徒步人次", "修复石阶（级）", "元"), row("2022", "15,300", "3,020", "61,400"))).contains("85 徒步", "85 人次");
    }
}
