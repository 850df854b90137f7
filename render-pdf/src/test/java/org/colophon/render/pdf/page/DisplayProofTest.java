package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("footnotes over columns, pull quotes and pictures side by side, and the proofs of them")
class DisplayProofTest {

    private static final String SENTENCE = "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，像一串没有穿好的珠子，老人这样说。";
    private static final String QUOTED = "灯是给看不见的人点的";

    private static PrintStyle style(String name) {
        return PrintStyles.withOverrides(PrintStyles.builtIn(name), "{\"sections\": \"flow\"}");
    }

    private static List<Page> changed(List<Page> pages, Predicate<PageItem> which, UnaryOperator<PageItem> how) {
        return pages.stream()
                .map(page -> new Page(
                        page.number(),
                        page.marks().stream().map(mark -> which.test(mark) ? how.apply(mark) : mark).toList()))
                .toList();
    }

    /** Text whose notes are six to nine lines long, one for every second paragraph. */
    private static Trial.Made noted(String style) throws IOException {
        Trial trial = new Trial(style(style));
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            List<Inline> words = new ArrayList<>(List.of(Inline.Text.of(SENTENCE.repeat(3 + i % 3))));
            if (i % 2 == 0) {
                trial.note("note" + i, SENTENCE.repeat(4 + i % 3));
                words.add(1, new Inline.NoteRef("note" + i, SourceSpan.NONE));
            }
            blocks.add(PlacedSheets.paragraph(i, words.toArray(Inline[]::new)));
        }
        return trial.section(blocks).made();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabloid", "magazine", "reading"})
    @DisplayName("a note goes on at the foot of the next column, with two lines in each at least")
    void notesGoOn(String name) throws IOException {
        Trial.Made made = noted(name);
        DisplayProof proof = new DisplayProof(made.pages(), PageStyle.of(made.style()));
        assertThat(proof.notes()).isEmpty();
        assertThat(new PieceProof(made.pages(), made.style()).faults(PieceProof.Check.OVERLAP)).isEmpty();
    }

    @Test
    @DisplayName("refuses a note out of order, in a column too far, or with a single line in one")
    void refusesNotes() throws IOException {
        Trial.Made made = noted("magazine");
        PageStyle style = PageStyle.of(made.style());
        Grid grid = new Grid(style);
        Predicate<PageItem> last = mark -> mark instanceof PageItem.Line line
                && line.blockId().equals("note2") && line.line().start() > 0;
        List<Page> single = changed(made.pages(), last, mark -> mark.moved(grid.columnWidth + grid.gap, 0));
        assertThat(new DisplayProof(single, style).notes()).isNotEmpty();
        List<Page> far = changed(made.pages(), last, mark -> mark.moved(2 * (grid.columnWidth + grid.gap), 0));
        assertThat(new DisplayProof(far, style).notes()).isNotEmpty();
        List<Page> higher = changed(made.pages(), last, mark -> mark.moved(0, -200_000));
        assertThat(new DisplayProof(higher, style).notes()).isNotEmpty();
    }

    /** A text with a pull quote directly below its sentence. */
    private static List<Page> quoted(PrintStyle style) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            String more = i == 8 ? "老人说：“" + QUOTED + "。”" : "";
            blocks.add(PlacedSheets.paragraph(i, Inline.Text.of(more + SENTENCE.repeat(2 + i % 3))));
        }
        blocks.add(8, new Block.PullQuote(
                "a1-s1-q1", List.of(Inline.Text.of(QUOTED)), List.of(), SourceSpan.NONE));
        return PlacedSheets.pages(style, blocks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabloid", "magazine", "reading", "broadsheet"})
    @DisplayName("a pull quote is eight lines from its sentence")
    void quotesAreApart(String name) throws IOException {
        PrintStyle style = style(name);
        List<Page> pages = quoted(style);
        assertThat(pages.stream().flatMap(page -> page.marks().stream()).map(PageItem::blockId))
                .contains("a1-s1-q1");
        String words = QUOTED.substring(0, 4);
        assertThat(new DisplayProof(pages, PageStyle.of(style)).quotes("a1-s1-q1", words)).isEmpty();
    }

    @Test
    @DisplayName("refuses a pull quote beside its sentence")
    void refusesQuotes() throws IOException {
        PrintStyle style = style("magazine");
        List<Page> pages = quoted(style);
        PageItem.Line quote = line(pages, "a1-s1-q1");
        PageItem.Line sentence = line(pages, "a1-s1-p8");
        List<Page> beside = changed(pages, mark -> mark.blockId().equals("a1-s1-q1"), mark -> mark.moved(
                sentence.inline() - quote.inline(), sentence.block() - quote.block() + 60_000));
        assertThat(new DisplayProof(beside, PageStyle.of(style)).quotes("a1-s1-q1", QUOTED.substring(0, 4)))
                .isNotEmpty();
    }

    private static PageItem.Line line(List<Page> pages, String id) {
        return pages.stream().flatMap(page -> page.marks().stream())
                .filter(mark -> mark.blockId().equals(id))
                .map(PageItem.Line.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Trial.Made pictured(String style) throws IOException {
        Map<String, byte[]> pictures = new HashMap<>();
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            blocks.add(PlacedSheets.paragraph(i, Inline.Text.of(SENTENCE.repeat(3 + i % 2))));
            if (i % 6 == 2) {
                pictures.put(i + ".png", SamplePictures.png(400, 300 + 40 * i));
                blocks.add(new Block.Figure(
                        "a1-s1-f" + i, i + ".png", "灯", List.of(Inline.Text.of("岸上的灯")), List.of(), SourceSpan.NONE));
            }
        }
        return new Trial(style(style)).section(blocks).pictures(pictures).made();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabloid", "magazine", "broadsheet"})
    @DisplayName("pictures of one column are at the head of columns, and level")
    void topsAreLevel(String name) throws IOException {
        Trial.Made made = pictured(name);
        PageStyle style = PageStyle.of(made.style());
        assertThat(new DisplayProof(made.pages(), style).tops()).isEmpty();
    }

    @Test
    @DisplayName("refuses pictures side by side whose tops are not level")
    void refusesTops() throws IOException, UnreadablePictureException {
        PageStyle style = PageStyle.of(style("tabloid"));
        Grid grid = new Grid(style);
        List<PageItem> marks = new ArrayList<>(PlacedSheets.pages(style("tabloid"), List.of(
                        PlacedSheets.paragraph(1, Inline.Text.of(SENTENCE)))).getFirst().marks());
        Picture plate = PictureReader.read(SamplePictures.png(4, 4));
        for (int i = 1; i < 3; i++) {
            marks.add(new PageItem.Image(
                    "f" + i, grid.columnStart(i), grid.lineTop(20), grid.columnWidth, 90_000, plate));
        }
        Page level = new Page(1, marks);
        assertThat(new DisplayProof(List.of(level), style).tops()).isEmpty();
        List<Page> lower = changed(List.of(level), mark -> mark.blockId().equals("f2"), mark -> mark.moved(0, 5_000));
        assertThat(new DisplayProof(lower, style).tops()).hasSize(1);
    }
}
