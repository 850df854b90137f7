package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.columns.ColumnBreaker;
import org.colophon.render.pdf.page.columns.ColumnHeights;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Footnotes are at the foot of the column that first refers to them, and the text leaves them room. */
class FootnotesTest {

    private static final String SENTENCE = "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，像一串没有穿好的珠子，老人这样说。";

    private static PrintStyle style(String name, String override) {
        return PrintStyles.withOverrides(PrintStyles.builtIn(name), override);
    }

    /** Paragraphs of which every third refers to a note in its middle. */
    private static Trial trial(PrintStyle style, int paragraphs) {
        Trial trial = new Trial(style);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            String text = SENTENCE.repeat(1 + i % 4);
            if (i % 3 == 1) {
                String id = "note" + (i / 3 + 1);
                trial.note(id, "第" + (i / 3 + 1) + "条注，" + SENTENCE.repeat(i % 2 + 1));
                blocks.add(PlacedSheets.paragraph(
                        i + 1, Inline.Text.of(text), new Inline.NoteRef(id, SourceSpan.NONE), Inline.Text.of(text)));
            } else {
                blocks.add(PlacedSheets.paragraph(i + 1, Inline.Text.of(text)));
            }
        }
        return trial.section(blocks);
    }

    private static List<String> gaveWay(Trial.Made made) {
        return made.found().stream()
                .filter(found -> found.code() == DiagnosticCode.RULE_GAVE_WAY)
                .map(Diagnostic::message)
                .toList();
    }

    private static List<PageItem.Line> notes(Page page) {
        return page.all().stream()
                .filter(mark -> mark.blockId().startsWith("note"))
                .map(PageItem.Line.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "tabloid", "magazine", "reading"})
    @DisplayName("every note is in the column of its mark, and the text stays on its grid")
    void placesNotesBelowMarks(String name) throws IOException {
        PrintStyle style = style(name, "{\"sections\": \"flow\"}");
        Trial.Made made = trial(style, 40).made();
        PieceProof pieces = new PieceProof(made.pages(), style);
        if (gaveWay(made).stream().noneMatch(rule -> rule.contains("a footnote"))) {
            assertThat(pieces.faults(PieceProof.Check.NOTE)).isEmpty();
        }
        assertThat(pieces.faults(PieceProof.Check.OVERLAP)).isEmpty();
        PageProof proof = new PageProof(made.pages(), style, List.of());
        for (PageProof.Check check : List.of(
                PageProof.Check.GRID,
                PageProof.Check.COLUMN,
                PageProof.Check.AREA,
                PageProof.Check.OVERLAP,
                PageProof.Check.HEADING)) {
            assertThat(proof.faults(check)).as(check.name()).isEmpty();
        }
        assertThat(made.pages().stream()
                        .mapToInt(page -> (int) notes(page).stream()
                                .filter(line -> line.line().start() == 0)
                                .count())
                        .sum())
                .isEqualTo(13);
    }

    @Test
    void aNoteInAnotherColumnOrAboveTextIsRefused() throws IOException {
        PrintStyle style = style("magazine", "{}");
        Trial.Made made = trial(style, 40).made();
        assertThat(new PieceProof(made.pages(), style).faults(PieceProof.Check.NOTE)).isEmpty();
        Grid grid = new Grid(PageStyle.of(style));
        assertThat(new PieceProof(shifted(made, grid.columnWidth + grid.gap, 0), style).faults(PieceProof.Check.NOTE))
                .isNotEmpty();
        assertThat(new PieceProof(shifted(made, 0, -200_000), style).faults(PieceProof.Check.NOTE)).isNotEmpty();
    }

    private static List<Page> shifted(Trial.Made made, int inline, int block) {
        return made.pages().stream().map(page -> new Page(page.number(), page.all().stream()
                .map(mark -> mark.blockId().equals("note1") ? mark.moved(inline, block) : mark).toList())).toList();
    }

    @Test
    @DisplayName("the last line of the notes is on the last line of a full page")
    void alignsNotesAtFoot() throws IOException {
        PrintStyle style = style("magazine", "{}");
        Grid grid = new Grid(PageStyle.of(style));
        Page first = trial(style, 40).made().pages().getFirst();
        int lowest = notes(first).stream().mapToInt(PageItem.Line::block).max().orElse(0);
        assertThat(lowest).isEqualTo(grid.lineTop(grid.lines - 1) + Grid.baseline(grid.leading, grid.body));
    }

    @Test
    void aShortRulePartsTheNotesFromTheText() throws IOException {
        PrintStyle style = style("magazine", "{}");
        Grid grid = new Grid(PageStyle.of(style));
        Page first = trial(style, 40).made().pages().getFirst();
        assertThat(first.marks())
                .filteredOn(mark -> mark instanceof PageItem.Rule rule && rule.inlineExtent() == grid.columnWidth / 3)
                .isNotEmpty()
                .allMatch(mark ->
                        notes(first).stream().anyMatch(note -> note.block() > ((PageItem.Rule) mark).block()));
    }

    @Test
    void notesStandAtTheEndWhereTheStyleSaysSo() throws IOException {
        Trial.Made made = trial(style("magazine", "{\"makeup\": {\"notes\": \"end\"}}"), 40).made();
        List<PageItem> last = made.pages().getLast().marks();
        assertThat(made.pages().stream().limit(made.pages().size() - 1).flatMap(page -> notes(page).stream()))
                .isEmpty();
        assertThat(last).filteredOn(mark -> mark.blockId().startsWith("note")).isNotEmpty();
    }

    @Test
    void aNoteThatIsReferredToTwiceStandsOnce() throws IOException {
        Inline twice = new Inline.NoteRef("note1", SourceSpan.NONE);
        Trial.Made made = new Trial(style("magazine", "{}"))
                .note("note1", "只有一条注。")
                .section(List.of(PlacedSheets.paragraph(
                        1, Inline.Text.of(SENTENCE), twice, Inline.Text.of(SENTENCE.repeat(3)), twice)))
                .made();
        assertThat(notes(made.pages().getFirst())).hasSize(1);
    }

    @Test
    void aNoteThatWouldFillAColumnStandsAtTheEnd() throws IOException {
        Trial.Made made = new Trial(style("magazine", "{}"))
                .note("note1", SENTENCE.repeat(20))
                .section(List.of(
                        PlacedSheets.paragraph(
                                1, Inline.Text.of(SENTENCE), new Inline.NoteRef("note1", SourceSpan.NONE)),
                        PlacedSheets.paragraph(2, Inline.Text.of(SENTENCE.repeat(6)))))
                .made();
        List<String> ids = made.pages().getFirst().marks().stream()
                .map(PageItem::blockId)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        assertThat(ids).endsWith("a1-s1-p1", "a1-s1-p2", "note1");
    }

    @Test
    @DisplayName("a note without room goes to the next column, which is reported")
    void movesNotes() {
        Slot note = new Slot(4, List.of(), Slot.Bond.FREE, null);
        List<Slot> lines = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            // The column can end after the tenth line only, which refers to the note.
            Slot line = new Slot(1, List.of(), i == 9 || i == 19 ? Slot.Bond.FREE : Slot.Bond.WHOLE, null);
            lines.add(i == 9 ? line.noted(List.of(note)) : line);
        }
        Columns columns = new ColumnBreaker(List.of(Passage.of("p", SourceSpan.NONE, lines)), 1)
                .pages(new ColumnHeights(10, 20, 0));
        assertThat(columns.columns()).hasSize(2);
        assertThat(columns.columns().getFirst().notes()).isEmpty();
        assertThat(columns.columns().getLast().notes()).containsExactly(note);
        assertThat(ColumnBreakerTest.faults(columns, BreakCost.FULL))
                .contains(
                        "a footnote is one column after its mark (page 1, column 2, "
                                + "block p)");
    }

    @Test
    void headingsVersesAndQuotesCarryTheirNotesToo() throws IOException {
        Inline reference = new Inline.NoteRef("note1", SourceSpan.NONE);
        List<Inline> referring = List.of(Inline.Text.of("湖上的灯"), reference);
        for (Block block : List.of(
                new Block.Verse("a1-s1-v1", List.of(referring), SourceSpan.NONE),
                new Block.Subheading("a1-s1-h1", 2, referring, SourceSpan.NONE),
                new Block.PullQuote("a1-s1-q1", referring, List.of(), SourceSpan.NONE))) {
            List<Block> blocks = new ArrayList<>(List.of(block));
            for (int i = 1; i < 30; i++) {
                blocks.add(PlacedSheets.paragraph(i, Inline.Text.of(SENTENCE.repeat(4))));
            }
            Trial.Made made = new Trial(style("magazine", "{}")).note("note1", "一条注。").section(blocks).made();
            assertThat(notes(made.pages().getFirst())).as(block.id()).hasSize(1);
            assertThat(new PieceProof(made.pages(), made.style()).faults(PieceProof.Check.NOTE))
                    .as(block.id())
                    .isEmpty();
        }
    }

    @Test
    void englishNotesAreNumbered() throws IOException {
        Trial.Made made = new Trial(style("magazine", "{}"))
                .in(Locale.ENGLISH)
                .note("note1", "A note.")
                .section(List.of(PlacedSheets.paragraph(
                        1,
                        Inline.Text.of("Some text"),
                        new Inline.NoteRef("note1", SourceSpan.NONE),
                        Inline.Text.of(" that goes on."))))
                .made();
        assertThat(notes(made.pages().getFirst()).stream()
                        .min(Comparator.comparingInt(PageItem.Line::block))
                        .map(line -> Bench.words(line.line())))
                .contains("1 A note.");
    }
}
