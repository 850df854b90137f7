package org.colophon.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A style that is changed in Java")
class StyleDraftTest {

    /** A change in Java, and the style file that says the same. */
    private static Arguments same(String json, Consumer<StyleDraft> change) {
        return arguments(json, change);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                same("{}", style -> { }),
                same("{'name': 'evening'}", style -> style.name("evening")),
                same("{'texts': {'title': {'size': '48pt', 'leading': '58pt'}}}", style -> style.text(
                        TextElement.TITLE, text -> text.size(Length.points(48)).leading(Length.points(58)))),
                same("{'texts': {'body': {'face': 'hei', 'weight': 'bold', 'align': 'start', 'indent': 0}}}",
                        style -> style.text(TextElement.BODY, text -> text.face(Typeface.HEI)
                                .weight(Weight.BOLD)
                                .align(TextAlign.START)
                                .indent(0))),
                same("{'texts': {'heading': {'before': 50, 'after': 20, 'spacing': 5, 'ink': 'paper'}}}",
                        style -> style.text(TextElement.HEADING, text -> text.before(50)
                                .after(20)
                                .spacing(5)
                                .ink(Ink.PAPER))),
                same("{'page': {'top': '70pt', 'bleed': '3mm', 'marks': 'crop'}}", style -> style.page(
                        page -> page.top(Length.points(70)).bleed(Length.millimetres(3))
                                .marks(PageFormat.PrinterMarks.CROP))),
                same("{'grid': {'measure': 10, 'lines': 30, 'rule': '0.5pt'}}", style -> style.grid(
                        grid -> grid.measure(10).lines(30).rule(Length.points(0.5)))),
                same("{'head': {'leadLegs': 4}}", style -> style.head(head -> head.withLeadLegs(4))),
                same("{'furniture': {'masthead': '60pt'}}", style -> style.furniture(
                        furniture -> furniture.withMasthead(Length.points(60)))),
                same("{'makeup': {'notes': 'end', 'dropCapital': 2, 'ragged': 0, 'span': 3}}", style -> style.makeup(
                        makeup -> makeup.withNotes(NotePlace.END).withDropCapital(2).withRagged(0).withSpan(3))),
                same("{'hanging': 'stops', 'stress': 'dots'}", style -> style.composing(composing -> new Composing(
                        composing.region(), composing.lineBreaking(), composing.punctuation(), Hanging.STOPS,
                        composing.gaps(), composing.opening(), Stress.DOTS, composing.writing()))),
                same("{'articles': {'opening': 'new-page', 'contents': 2, 'jumps': 'none'}}", style -> style.binding(
                        binding -> binding.withOpening(Binding.Opening.NEW_PAGE).withContents(2)
                                .withJumps(Binding.Jumps.NONE))),
                same("{'fitting': {'pages': 'one', 'tightest': '9pt', 'loosest': '20pt'}}", style -> style.fitting(
                        fitting -> fitting.withPages(Fitting.PageCount.ONE)
                                .withLeadings(Length.points(9), Length.points(20)))),
                same("{'sections': 'blocks'}", style -> style.sections(SectionLayout.BLOCKS)),
                same("{'columns': {'文艺': 2}}", style -> style.columnsOf("文艺", 2)),
                same("{'writing': 'vertical'}", style -> style.writing(WritingMode.VERTICAL)),
                same("{'blocks': 'none'}", StyleDraft::withoutBlocks),
                same("{'vertical': 'none'}", StyleDraft::withoutVertical),
                same("{'blocks': {'head': {'leadLegs': 1}}}", style -> style.blocks(
                        blocks -> blocks.withHead(blocks.head().withLeadLegs(1)))),
                same("{'vertical': {'texts': {'footnote': {'face': 'kai'}}}}", style -> style.vertical(
                        vertical -> vertical.withText(TextElement.FOOTNOTE, note -> note.face(Typeface.KAI)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    @DisplayName("is the same as by a style file")
    void equalsStyleFile(String json, Consumer<StyleDraft> change) {
        for (String name : PrintStyles.names()) {
            PrintStyle base = PrintStyles.builtIn(name);
            assertThat(base.with(change))
                    .as(name)
                    .isEqualTo(PrintStyles.withOverrides(base, json.replace('\'', '"')));
        }
    }

    @Test
    @DisplayName("is the same as by a style file for any chain of changes")
    void equalsStyleFileInAnyOrder() {
        List<Arguments> changes = changes().toList();
        long seed = Long.getLong("seed", 42);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            PrintStyle inJava = PrintStyles.builtIn(PrintStyles.names().get(random.nextInt(4)));
            PrintStyle inFiles = inJava;
            for (int step = 0; step < 4; step++) {
                Object[] change = changes.get(random.nextInt(changes.size())).get();
                @SuppressWarnings("unchecked")
                Consumer<StyleDraft> java = (Consumer<StyleDraft>) change[1];
                PrintStyle before = inJava;
                try {
                    inJava = before.with(java);
                } catch (IllegalArgumentException e) {
                    PrintStyle refused = inFiles;
                    assertThatThrownBy(() -> PrintStyles.withOverrides(refused, json(change)))
                            .as(json(change) + " -Dseed=" + seed)
                            .isInstanceOf(StyleFormatException.class);
                    continue;
                }
                inFiles = PrintStyles.withOverrides(inFiles, json(change));
                assertThat(inJava).as(json(change) + " -Dseed=" + seed).isEqualTo(inFiles);
            }
        }
    }

    private static String json(Object[] change) {
        return change[0].toString().replace('\'', '"');
    }

    @Test
    @DisplayName("checks values that depend on each other when all are set")
    void checksAtTheEnd() {
        PrintStyle style = PrintStyles.tabloid();
        // 60 points are more than the leading of 52 that is still set when the size is.
        assertThat(style.with(draft -> draft.text(
                        TextElement.TITLE, text -> text.size(Length.points(60)).leading(Length.points(70))))
                        .text(TextElement.TITLE).size()).isEqualTo(Length.points(60));
        assertThatThrownBy(() -> style.with(draft -> draft.text(
                        TextElement.TITLE, text -> text.size(Length.points(60)).leading(Length.points(50)))))
                .hasMessageContaining("leading must be at least the size");
        assertThatThrownBy(() -> style.with(draft -> draft.grid(grid -> grid.lines(200))))
                .hasMessageContaining("the lines of style tabloid need");
        assertThatThrownBy(() -> style.with(draft -> draft.blocks(page -> page.withGrid(grid -> grid.lines(200)))))
                .hasMessageContaining("the lines of the blocks of style tabloid need");
    }

    @Test
    void dividesTypeArea() {
        PrintStyle four = PrintStyles.broadsheet().with(style -> style.columns(6));
        assertThat(four.grid().columns()).isEqualTo(6);
        assertThat(four.grid().width()).isEqualTo(PrintStyles.broadsheet().grid().width());
        assertThatThrownBy(() -> PrintStyles.broadsheet().with(style -> style.columns(60)))
                .hasMessageContaining("cannot be parted into 60");
    }

    @Test
    void putsNewspapersOnOtherSheets() {
        assertThat(PrintStyles.tabloid().with(style -> style.sheet(SheetFormat.BERLINER)))
                .isEqualTo(PrintStyles.withOverrides(PrintStyles.tabloid(), "{\"sheet\": \"berliner\"}"));
        assertThatThrownBy(() -> PrintStyles.reading().with(style -> style.sheet(SheetFormat.BERLINER)))
                .hasMessageContaining("that of reading is 10.5pt");
    }

    @Test
    void leavesTheBaseAsItWas() {
        PrintStyle before = PrintStyles.read("{\"base\": \"tabloid\"}");
        PrintStyles.tabloid().with(style -> style.columns(4).name("other").withoutBlocks());
        assertThat(PrintStyles.tabloid()).isEqualTo(before);
    }

    @Test
    @DisplayName("keeps pages of blocks on the sheet of the others")
    void keepsOneSheet() {
        assertThatThrownBy(() -> PrintStyles.tabloid().with(style -> style.blocks(
                        blocks -> blocks.withPage(page -> page.top(Length.points(50))))))
                .hasMessageContaining("pages of blocks have the sheet of the usual ones");
    }
}
