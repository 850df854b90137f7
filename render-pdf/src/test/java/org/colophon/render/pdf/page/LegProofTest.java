package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.picture.Picture;
import org.colophon.render.picture.PictureReader;
import org.colophon.render.picture.SamplePictures;
import org.colophon.render.picture.UnreadablePictureException;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The proof of legs accepts good pages and refuses bad ones. */
class LegProofTest {

    private static final PrintStyle STYLE = PrintStyles.tabloid();
    private static final Grid GRID = new Grid(PageStyle.of(STYLE));
    private static final int STEP = GRID.columnWidth + GRID.gap;

    private static List<Page> pages() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            blocks.add(PlacedSheets.paragraph(i, Inline.Text.of("湖面起了风，渔船一只接一只地回来。".repeat(5))));
        }
        blocks.add(3, new Block.Verse(
                "a1-s1-v1",
                List.of(List.of(Inline.Text.of("湖上有灯")), List.of(Inline.Text.of("灯下有人"))),
                SourceSpan.NONE));
        return PlacedSheets.pages(STYLE, blocks);
    }

    private static LegProof changed(Predicate<PageItem> which, UnaryOperator<PageItem> how) throws IOException {
        List<Page> changed = new ArrayList<>();
        for (Page page : pages()) {
            changed.add(new Page(
                    page.number(),
                    page.all().stream().map(mark -> which.test(mark) ? how.apply(mark) : mark).toList()));
        }
        return new LegProof(changed, PageStyle.of(STYLE));
    }

    private static LegProof with(PageItem more) throws IOException {
        List<Page> pages = new ArrayList<>(pages());
        List<PageItem> marks = new ArrayList<>(pages.getFirst().all());
        marks.add(more);
        pages.set(0, new Page(pages.getFirst().number(), marks));
        return new LegProof(pages, PageStyle.of(STYLE));
    }

    private static boolean isIn(PageItem mark, int column) {
        return mark.blockId().startsWith("a1-s1")
                && LegProof.start(mark) >= GRID.columnStart(column)
                && LegProof.start(mark) < GRID.columnStart(column) + GRID.columnWidth;
    }

    @Test
    void aGoodPageIsPassed() throws IOException {
        LegProof proof = new LegProof(pages(), PageStyle.of(STYLE));
        assertThat(proof.emptyLegs()).isEmpty();
        assertThat(proof.shortLegs()).isEmpty();
        assertThat(proof.cut(Set.of("a1-s1-v1"))).isEmpty();
        assertThat(proof.questionsAtFeet(Set.of("a1-s1-p1"))).isEmpty();
    }

    @Test
    @DisplayName("refuses a column that is empty beside others, and a stanza in two columns")
    void refusesEmptyLegsAndCuts() throws IOException {
        assertThat(changed(mark -> isIn(mark, 2), mark -> mark.moved(STEP, 0)).emptyLegs()).isNotEmpty();
        PageItem.Line first = pages().stream().flatMap(page -> page.marks().stream())
                .filter(mark -> mark.blockId().equals("a1-s1-v1"))
                .map(PageItem.Line.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(changed(
                                mark -> mark.blockId().equals("a1-s1-v1") && LegProof.block(mark) == first.block(),
                                mark -> mark.moved(STEP, 0))
                        .cut(Set.of("a1-s1-v1")))
                .hasSize(1);
    }

    @Test
    @DisplayName("refuses a picture across columns with fewer than five lines below it")
    void refusesShortLegs() throws IOException, UnreadablePictureException {
        int foot = pages().getFirst().marks().stream().mapToInt(LegProof::block).max().orElseThrow();
        int left = GRID.columnStart(0);
        int width = STEP + GRID.columnWidth;
        assertThat(with(picture(left, foot - 4 * GRID.leading, width)).shortLegs()).isNotEmpty();
        assertThat(with(picture(left, foot - 9 * GRID.leading, width)).shortLegs()).isEmpty();
    }

    private static PageItem picture(int left, int top, int width) throws UnreadablePictureException {
        Picture plate = PictureReader.read(SamplePictures.png(4, 4));
        return new PageItem.Image("a1-s1-f1", left, top, width, GRID.leading, plate);
    }

    @Test
    @DisplayName("refuses a question that ends a column")
    void refusesQuestionsAtFeet() throws IOException {
        LegProof proof = new LegProof(pages(), PageStyle.of(STYLE));
        Set<String> all = new java.util.TreeSet<>();
        for (int i = 1; i <= 30; i++) {
            all.add("a1-s1-p" + i);
        }
        List<String> found = proof.questionsAtFeet(all);
        long columns = pages().getFirst().marks().stream().filter(mark -> isIn(mark, 1)).count();
        assertThat(columns).isPositive();
        assertThat(changed(
                                mark -> isIn(mark, 0) && mark.blockId().equals("a1-s1-p2"),
                                mark -> mark.moved(0, 900_000))
                        .questionsAtFeet(Set.of("a1-s1-p2")))
                .hasSizeGreaterThan(found.contains("a1-s1-p2 ends a column") ? 1 : 0);
    }
}
