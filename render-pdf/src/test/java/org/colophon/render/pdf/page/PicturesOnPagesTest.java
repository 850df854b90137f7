package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.picture.Orientation;
import org.colophon.render.picture.SamplePictures;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures across columns and in them, turned, broken, missing and too large. */
class PicturesOnPagesTest {

    private static final String SENTENCE = "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，像一串没有穿好的珠子，老人这样说。";

    private static Block figure(String asset) {
        return new Block.Figure("a1-s1-f1", asset, "灯", List.of(Inline.Text.of("岸上的灯")), List.of(), SourceSpan.NONE);
    }

    private static List<Block> article(Block... among) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            blocks.add(PlacedSheets.paragraph(i + 1, Inline.Text.of(SENTENCE.repeat(2 + i % 3))));
        }
        blocks.addAll(3, Arrays.asList(among));
        return blocks;
    }

    private static Trial.Made made(PrintStyle style, byte[] picture) throws IOException {
        return new Trial(style).section(article(figure("a.png"))).pictures(Map.of("a.png", picture)).made();
    }

    private static List<PageItem.Image> images(Trial.Made made) {
        return made.pages().stream()
                .flatMap(page -> page.all().stream())
                .filter(PageItem.Image.class::isInstance)
                .map(PageItem.Image.class::cast)
                .toList();
    }

    private static List<String> words(Trial.Made made) {
        return made.pages().stream().flatMap(page -> page.all().stream()).filter(PageItem.Line.class::isInstance)
                .map(mark -> Bench.words(((PageItem.Line) mark).line())).toList();
    }

    private static List<String> found(Trial.Made made, DiagnosticCode code) {
        return made.found().stream().filter(found -> found.code() == code).map(Diagnostic::message).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "broadsheet, 1600, 1000, 3",
        "broadsheet, 800, 500, 2",
        "broadsheet, 300, 200, 1",
        "broadsheet, 1000, 1600, 1",
        "tabloid, 1600, 1000, 2",
        "magazine, 1600, 1000, 2",
        "magazine, 800, 500, 1",
        "reading, 1600, 1000, 1"
    })
    @DisplayName("a wide picture spans as many columns as the style and its pixels allow")
    void spansColumns(
            String name, int width, int height, int columns) throws IOException {
        PrintStyle style = PrintStyles.withOverrides(PrintStyles.builtIn(name), "{\"sections\": \"flow\"}");
        Trial.Made made = made(style, SamplePictures.png(width, height));
        Grid grid = new Grid(PageStyle.of(style));
        assertThat(images(made)).hasSize(1);
        assertThat(images(made).getFirst().inlineExtent()).isLessThanOrEqualTo(grid.span(columns));
        if (width > height) {
            assertThat(images(made).getFirst().inlineExtent()).isEqualTo(grid.span(columns));
        }
        for (PieceProof.Check check : List.of(PieceProof.Check.PICTURE, PieceProof.Check.OVERLAP)) {
            assertThat(new PieceProof(made.pages(), style).faults(check)).as(check.name()).isEmpty();
        }
        PageProof proof = new PageProof(made.pages(), style, List.of());
        for (PageProof.Check check :
                List.of(PageProof.Check.GRID, PageProof.Check.COLUMN, PageProof.Check.AREA, PageProof.Check.HEADING)) {
            assertThat(proof.faults(check)).as(check.name()).isEmpty();
        }
        // A page of one column has little choice: the first line of a paragraph may be alone at its foot.
        assertThat(found(made, DiagnosticCode.RULE_GAVE_WAY)).hasSizeLessThanOrEqualTo(grid.columns == 1 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"tabloid, 3", "broadsheet, 4"})
    @DisplayName("the deepest of several wide pictures is a column wider than the others, where text remains beside it")
    void hasOneDominantPicture(String name, int columns) throws IOException {
        PrintStyle style = PrintStyles.withOverrides(PrintStyles.builtIn(name), "{\"sections\": \"flow\"}");
        List<Block> blocks = new ArrayList<>(article(figure("wide.png")));
        blocks.add(14, new Block.Figure("a1-s1-f2", "deep.png", "灯", List.of(), List.of(), SourceSpan.NONE));
        Map<String, byte[]> pictures =
                Map.of("wide.png", SamplePictures.png(2400, 800), "deep.png", SamplePictures.png(2400, 1500));
        List<PageItem.Image> images = images(new Trial(style).section(blocks).pictures(pictures).made());
        Grid grid = new Grid(PageStyle.of(style));
        assertThat(images).hasSize(2);
        PageItem.Image wide = images.stream().filter(image -> image.blockId().endsWith("f1")).toList().getFirst();
        PageItem.Image deep = images.stream().filter(image -> image.blockId().endsWith("f2")).toList().getFirst();
        assertThat(deep.inlineExtent()).isEqualTo(grid.span(columns));
        assertThat((long) deep.inlineExtent() * deep.blockExtent())
                .isGreaterThan((long) wide.inlineExtent() * wide.blockExtent() * 9 / 5);
    }

    @Test
    @DisplayName("text beside and below a picture is read in its order")
    void keepsReadingOrder() throws IOException {
        Trial.Made made = made(PrintStyles.builtIn("magazine"), SamplePictures.png(1600, 1000));
        List<String> ids = made.pages().stream()
                .flatMap(page -> page.all().stream())
                .map(PageItem::blockId)
                .filter(id -> id.startsWith("a1-s1-"))
                .distinct()
                .toList();
        List<String> wanted = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            wanted.add("a1-s1-p" + i);
        }
        wanted.add(3, "a1-s1-f1");
        assertThat(ids).isEqualTo(wanted);
    }

    @Test
    void aPictureThatIsMovedOutOrOntoTextIsRefused() throws IOException {
        Trial.Made made = made(PrintStyles.builtIn("magazine"), SamplePictures.png(1600, 1000));
        assertThat(new PieceProof(moved(made, 0, 120_000), made.style()).faults(PieceProof.Check.OVERLAP)).isNotEmpty();
        assertThat(new PieceProof(moved(made, 400_000, 0), made.style()).faults(PieceProof.Check.PICTURE)).hasSize(1);
    }

    private static List<Page> moved(Trial.Made made, int inline, int block) {
        return made.pages().stream()
                .map(page -> new Page(
                        page.number(),
                        page.all().stream()
                                .map(mark -> mark instanceof PageItem.Image ? mark.moved(inline, block) : mark)
                                .toList()))
                .toList();
    }

    @Test
    void keepsHairlinesOffPictures() throws IOException {
        PrintStyle style = PrintStyles.withOverrides(PrintStyles.builtIn("tabloid"), "{\"sections\": \"flow\"}");
        Trial.Made made = made(style, SamplePictures.png(1600, 1000));
        PageItem.Image image = images(made).getFirst();
        List<PageItem.Rule> within = made.pages().getFirst().marks().stream()
                .filter(PageItem.Rule.class::isInstance)
                .map(PageItem.Rule.class::cast)
                .filter(rule -> rule.blockExtent() > 100_000
                        && rule.inline() > image.inline()
                        && rule.inline() < image.inline() + image.inlineExtent())
                .toList();
        assertThat(within).hasSize(1).allMatch(rule -> rule.block() > image.block() + image.blockExtent());
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, false", "4, false", "5, true", "6, true", "7, true", "8, true"})
    void aPictureIsTurnedAsItsCameraWasHeld(int orientation, boolean onItsSide) throws IOException {
        Trial.Made made = made(PrintStyles.builtIn("magazine"), SamplePictures.turned(160, 80, orientation));
        PageItem.Image image = images(made).getFirst();
        assertThat(image.inlineExtent() > image.blockExtent()).isEqualTo(!onItsSide);
        float[] m = image.picture().orientation().matrix(10, 20, 30, 40);
        // The corners of the unit square are the corners of the frame, however it is turned.
        assertThat(List.of(m[4], m[0] + m[4], m[2] + m[4], m[0] + m[2] + m[4])).containsOnly(10f, 40f);
        assertThat(List.of(m[5], m[1] + m[5], m[3] + m[5], m[1] + m[3] + m[5])).containsOnly(20f, 60f);
    }

    @Test
    @DisplayName("the first pixel of each orientation is where Exif puts it")
    void turnsEveryOrientation() {
        // The first pixel is at u 0, v 1 of the unit square: top left, top right, foot right, foot left, and the same
        // on its side.
        List<String> corners = new ArrayList<>();
        for (Orientation orientation : Orientation.values()) {
            float[] m = orientation.matrix(0, 0, 1, 1);
            corners.add((m[2] + m[4] == 0 ? "left" : "right") + " " + (m[3] + m[5] == 1 ? "top" : "foot"));
        }
        assertThat(corners)
                .containsExactly(
                        "left top",
                        "right top",
                        "right foot",
                        "left foot",
                        "left top",
                        "right top",
                        "right foot",
                        "left foot");
    }

    @Test
    void aMissingPictureLeavesAFrameThatSaysSo() throws IOException {
        Trial.Made made = new Trial(PrintStyles.builtIn("magazine")).section(article(figure("none.png"))).made();
        assertThat(found(made, DiagnosticCode.ASSET_MISSING)).hasSize(1);
        assertThat(words(made)).containsSequence("图片缺失", "灯").contains("岸上的灯");
        assertThat(images(made)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    @DisplayName("a broken picture leaves a frame and is reported before anything is written")
    void framesBrokenPictures(String format) throws IOException {
        byte[] whole = format.equals("png") ? SamplePictures.png(40, 30) : SamplePictures.jpeg(40, 30);
        Trial.Made made = made(PrintStyles.builtIn("magazine"), Arrays.copyOf(whole, whole.length - 20));
        assertThat(found(made, DiagnosticCode.ASSET_UNREADABLE))
                .hasSize(1)
                .allMatch(message -> message.startsWith("a.png is broken: "));
        assertThat(words(made)).contains("图片缺失");
        assertThat(found(made(PrintStyles.builtIn("magazine"), whole), DiagnosticCode.ASSET_UNREADABLE)).isEmpty();
    }
}
