package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.columns.ColumnBreaker;
import org.colophon.render.pdf.page.columns.ColumnHeights;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.furniture.CropMarks;
import org.colophon.style.House;
import org.colophon.style.HouseFiles;
import org.colophon.style.PageFormat;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions of several articles: their beginnings, their references to one another, and the furniture. */
class EditionPagesTest {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");
    private static final String SENTENCE = "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，“像一串没有穿好的珠子”，老人这样说。";
    private static final EditionInfo PLAIN = new EditionInfo("湖上", null, null, null, CHINESE, List.of());
    private static final EditionInfo PAPER = new EditionInfo(
            "湖上",
            "湖州晨报",
            null,
            LocalDate.of(2026, 11, 23),
            CHINESE,
            List.of(new Credit(
                    "e-c1",
                    new Role(Role.Kind.RESPONSIBLE_EDITOR, "责编"),
                    List.of(new Contributor(Person.named("沈未迟"), List.of())),
                    "责编 沈未迟",
                    SourceSpan.NONE)));

    private static Article article(int number, String title, int paragraphs, @Nullable SourcePage page) {
        String id = "a" + number;
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= paragraphs; i++) {
            blocks.add(new Block.Paragraph(
                    id + "-s1-p" + i, List.of(Inline.Text.of(SENTENCE.repeat(1 + i % 4))), SourceSpan.NONE));
        }
        Section section = new Section(id + "-s1", 1, List.of(Inline.Text.of("湖上")), List.of(), blocks, SourceSpan.NONE);
        return new Article(
                id,
                id + ".md",
                Headline.of(List.of(Inline.Text.of(title))),
                List.of(),
                List.of(),
                List.of(section),
                List.of(),
                page,
                CHINESE,
                SourceSpan.NONE);
    }

    private static SourcePage page(String number, String section) {
        return new SourcePage(null, null, number, section, "");
    }

    /** Three articles, of which the second goes on on other pages; four where one more is wanted. */
    private static Edition edition(int articles) {
        List<Article> all = List.of(
                article(1, "湖上的灯", 12, null),
                article(2, "堤与桥", 150, null),
                article(3, "渔家少年", 6, null),
                article(4, "最后一封信", 4, null));
        return new Edition(PLAIN, all.subList(0, articles));
    }

    private static MadeUp made(Edition edition, PrintStyle style) throws IOException {
        return new PageMaker(
                        style, Bench.compositor(), (type, point) -> true, RenderContext.defaults(), new RenderLog())
                .make(edition);
    }

    private static List<Page> pages(Edition edition, PrintStyle style) throws IOException {
        return made(edition, style).pages();
    }

    private static PrintStyle style(String name, String overrides) {
        return PrintStyles.withOverrides(PrintStyles.builtIn(name), overrides);
    }

    private static PrintStyle runOn(String name) {
        return style(name, "{\"articles\": {\"opening\": \"run-on\"}}");
    }

    private static List<PageItem.Line> titles(Page page) {
        return EditionProof.lines(page, line -> line.blockId().matches("a\\d+"));
    }

    private static List<String> furniture(Page page) {
        return EditionProof.lines(
                        page, line -> line.blockId().isEmpty() || line.part().equals(BlockPart.CONTENTS))
                .stream()
                .map(line -> Bench.words(line.line()))
                .toList();
    }

    private static void assertSound(List<Page> pages, PrintStyle style) {
        PageProof proof = new PageProof(pages, style, List.of());
        for (PageProof.Check check :
                List.of(PageProof.Check.GRID, PageProof.Check.COLUMN, PageProof.Check.AREA, PageProof.Check.OVERLAP)) {
            assertThat(proof.faults(check)).as(check.name()).isEmpty();
        }
        for (EditionProof.Check check : EditionProof.Check.values()) {
            assertThat(new EditionProof(pages, style).faults(check)).as(check.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "tabloid", "magazine", "reading"})
    void articlesBeginOnPagesOfTheirOwn(String name) throws IOException {
        PrintStyle style = PrintStyles.builtIn(name);
        List<Page> pages = pages(edition(3), style);
        assertSound(pages, style);
        int top = titles(pages.getFirst()).getFirst().block();
        List<PageItem.Line> titles = pages.stream().flatMap(page -> titles(page).stream()).toList();
        assertThat(titles).hasSize(3).allMatch(title -> title.block() <= top);
        assertThat(pages.stream().filter(page -> titles(page).size() > 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "tabloid", "magazine", "reading"})
    void orRunOnUnderTheOneBeforeOnTheSameGrid(String name) throws IOException {
        PrintStyle style = runOn(name);
        List<Page> pages = pages(edition(3), style);
        assertSound(pages, style);
        assertThat(pages).hasSizeLessThan(pages(edition(3), PrintStyles.builtIn(name)).size());
        Page shared = pages.stream()
                .filter(page ->
                        titles(page).stream().anyMatch(title -> title.blockId().equals("a2")))
                .findFirst()
                .orElseThrow();
        int end = EditionProof.lines(shared, line -> line.blockId().startsWith("a1-")).stream()
                .mapToInt(PageItem.Line::block)
                .max()
                .orElseThrow();
        PageItem.Line second = titles(shared).getLast();
        assertThat(second.block() - second.line().type(0).size()).isGreaterThan(end);
    }

    @Test
    void printsJumpLines() throws IOException {
        PrintStyle style = PrintStyles.builtIn("tabloid");
        List<Page> pages = pages(edition(3), style);
        assertThat(furniture(pages.get(1))).contains("（下转第3版）").doesNotContain("（上接第1版）");
        assertThat(furniture(pages.get(2))).contains("（上接第2版）");
        Grid grid = new Grid(PageStyle.of(style));
        int base = Grid.baseline(grid.leading, grid.body);
        PageItem.Line to = EditionProof.lines(
                        pages.get(1), line -> Bench.words(line.line()).equals("（下转第3版）"))
                .getFirst();
        assertThat(to.block()).isEqualTo(grid.lineTop(grid.lines - 1) + base);
        assertThat(to.inline()).isEqualTo(grid.columnStart(4));
        PageItem.Line from = EditionProof.lines(
                        pages.get(2), line -> Bench.words(line.line()).equals("（上接第2版）"))
                .getFirst();
        assertThat(from.block()).isEqualTo(grid.top + base);
        assertThat(from.inline()).isEqualTo(grid.columnStart(0));
    }

    @Test
    @DisplayName("a single article, or a style without jumps, has no jump lines")
    void omitsJumpLines() throws IOException {
        Edition alone = new Edition(PLAIN, List.of(article(1, "堤与桥", 150, null)));
        assertThat(pages(alone, PrintStyles.builtIn("tabloid")))
                .hasSizeGreaterThan(1)
                .noneMatch(page -> String.join("", furniture(page)).contains("下转"));
        assertThat(pages(edition(3), style("tabloid", "{\"articles\": {\"jumps\": \"none\"}}")))
                .noneMatch(page -> String.join("", furniture(page)).contains("下转"));
    }

    @Test
    @DisplayName("a text that ends with its page is not continued only for its jump line")
    void needsNoRoomForUnusedJumpLines() throws IOException {
        PrintStyle style = PrintStyles.builtIn("reading");
        int room = style.grid().lines();
        for (int lines = room - 2; lines <= room + 2; lines++) {
            ColumnHeights rooms = new ColumnHeights(room, room, 1);
            List<Passage> passages = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                passages.add(Passage.of("p", SourceSpan.NONE, List.of(new Slot(1, List.of(), Slot.Bond.FREE, null))));
            }
            assertThat(new ColumnBreaker(passages, 1).pages(rooms).columns())
                    .as(lines + " lines")
                    .hasSize(lines <= room ? 1 : 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"magazine", "reading"})
    void printsContents(String name) throws IOException {
        PrintStyle style = PrintStyles.builtIn(name);
        MadeUp made = made(edition(4), style);
        assertThat(furniture(made.pages().getFirst())).contains("目录", "湖上的灯", "堤与桥", "渔家少年", "最后一封信");
        assertThat(made.bookmarks().getFirst().title()).isEqualTo("目录");
        assertSound(made.pages(), style);
        assertThat(furniture(pages(edition(3), style).getFirst())).doesNotContain("目录");
        assertThat(furniture(pages(edition(4), PrintStyles.builtIn("tabloid")).getFirst())).doesNotContain("目录");
    }

    @Test
    void contentsOfManyArticlesTakeMorePages() throws IOException {
        List<Article> many = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            many.add(article(i, "湖上的灯之" + i, 1, null));
        }
        List<Page> pages = pages(new Edition(PLAIN, many), runOn("magazine"));
        assertThat(furniture(pages.get(1))).anyMatch(line -> line.startsWith("湖上的灯之"));
        long named = pages.stream()
                .flatMap(page -> furniture(page).stream())
                .filter(line -> line.startsWith("湖上的灯之"))
                .count();
        assertThat(named).isEqualTo(60);
    }

    @Test
    @DisplayName("pages have the numbers that articles name, and are counted on from them")
    void numbersPages() throws IOException {
        Edition edition = new Edition(
                PLAIN, List.of(article(1, "堤与桥", 150, page("C04", "文艺")), article(2, "渔家少年", 6, page("C04", "人物"))));
        List<Page> pages = pages(edition, PrintStyles.builtIn("tabloid"));
        assertThat(furniture(pages.get(0))).contains("C04", "文艺", "（下转第C05版）").doesNotContain("1");
        assertThat(furniture(pages.get(1))).contains("C05　堤与桥", "文艺", "（上接第C04版）");
        assertThat(furniture(pages.getLast())).contains("人物").anyMatch(line -> line.matches("C0[6-9]"));
        assertThat(furniture(pages(edition, PrintStyles.builtIn("magazine")).getFirst())).contains("C04");
    }

    @Test
    @DisplayName("the folio line has the given values, and no gaps for missing ones")
    void printsFolioLines() throws IOException {
        Article article = article(1, "湖上的灯", 12, page("C04", "文艺"));
        PrintStyle style = PrintStyles.builtIn("tabloid");
        Page full = pages(new Edition(PAPER, List.of(article)), style).getFirst();
        assertThat(furniture(full)).containsExactly("C04", "文艺", "湖州晨报　2026年11月23日 星期一", "责编 沈未迟");
        Page bare = pages(new Edition(PLAIN, List.of(article(1, "湖上的灯", 12, null))), style).getFirst();
        assertThat(furniture(bare)).isEmpty();
        int top = new Grid(PageStyle.of(style)).top;
        assertThat(bare.marks()).noneMatch(mark -> mark instanceof PageItem.Rule rule && rule.block() < top);
        assertThat(titles(bare).getFirst().block()).isEqualTo(titles(full).getFirst().block());
    }

    @Test
    void limitsStaffToTheirPages() throws IOException {
        House house = HouseFiles.parse("""
                {"staff": [{"page": "04", "role": "责编", "kind": "RESPONSIBLE_EDITOR", "names": ["程砚秋"]},
                           {"page": "05", "role": "责编", "kind": "RESPONSIBLE_EDITOR", "names": ["苏未央"]},
                           {"page": "*", "role": "校对", "kind": "PROOFREADER", "names": ["沈未迟"]}]}
                """);
        Edition edition = HouseFiles.dress(
                new Edition(
                        PLAIN,
                        List.of(article(1, "湖上的灯", 6, page("04", "文艺")), article(2, "堤与桥", 6, page("05", "文艺")))),
                house);
        List<Page> pages = new PageMaker(PrintStyles.builtIn("tabloid"), Bench.compositor(), (type, point) -> true,
                RenderContext.defaults().withHouse(house), new RenderLog()).make(edition).pages();
        assertThat(furniture(pages.get(0))).contains("责编 程砚秋　校对 沈未迟");
        assertThat(furniture(pages.get(1))).contains("责编 苏未央　校对 沈未迟");
    }

    @Test
    void printsRunningTitles() throws IOException {
        PrintStyle style = PrintStyles.builtIn("magazine");
        String title = "一座小镇和它的灯".repeat(12);
        List<Page> pages = pages(new Edition(PAPER, List.of(article(1, title, 150, null))), style);
        assertThat(furniture(pages.getFirst())).noneMatch(line -> line.startsWith("一座小镇"));
        assertThat(furniture(pages.get(1))).anyMatch(line -> line.startsWith("一座小镇和它的灯") && line.endsWith("…"));
        assertSound(pages, style);
    }

    @Test
    @DisplayName("the front page has a masthead on the grid, other pages have none")
    void printsMastheads() throws IOException {
        PrintStyle style = PrintStyles.builtIn("tabloid");
        Edition edition = new Edition(PAPER, edition(3).articles());
        List<Page> pages = pages(edition, style);
        assertSound(pages, style);
        PageItem.Line name = EditionProof.lines(
                        pages.getFirst(), line -> Bench.words(line.line()).equals("湖州晨报"))
                .getFirst();
        assertThat(name.line().type(0).size()).isEqualTo(70_000);
        assertThat(furniture(pages.getFirst())).containsExactly("湖州晨报", "2026年11月23日 星期一", "责编 沈未迟", "1");
        int lower = titles(pages.getFirst()).getFirst().block() - titles(pages.get(1)).getFirst().block();
        assertThat(lower).isPositive().matches(step -> step % 13_500 == 0);
        assertThat(furniture(pages.get(1))).contains("湖州晨报　2026年11月23日 星期一");
    }

    @Test
    @DisplayName("a page that is not the front page, or of a style without mastheads, has none")
    void omitsMastheads() throws IOException {
        Function<String, Edition> on =
                number -> new Edition(PAPER, List.of(article(1, "湖上的灯", 12, page(number, "文艺"))));
        assertThat(furniture(
                        pages(on.apply("04"), PrintStyles.builtIn("tabloid")).getFirst()))
                .contains("湖州晨报　2026年11月23日 星期一");
        assertThat(furniture(pages(on.apply("A1"), PrintStyles.builtIn("tabloid")).getFirst())).contains("湖州晨报", "A1");
        assertThat(furniture(
                        pages(on.apply("A1"), PrintStyles.builtIn("magazine")).getFirst()))
                .contains("湖州晨报　2026年11月23日 星期一");
    }

    @Test
    @DisplayName("crop marks are outside the trimmed page and its bleed")
    void keepsCropMarksOutside() throws IOException {
        PrintStyle style = style("magazine", "{\"page\": {\"marks\": \"crop\"}}");
        List<Page> pages = pages(edition(1), style);
        assertThat(new EditionProof(pages, style).faults(EditionProof.Check.TRIM)).isEmpty();
        List<PageItem> marks = CropMarks.of(style.page());
        assertThat(marks).hasSize(8);
        assertThat(pages.getFirst().all()).containsAll(marks);
        int slug = style.page().slug().milliPoints();
        assertThat(slug).isEqualTo(style.page().bleed().milliPoints() + PageFormat.MARK_LENGTH.milliPoints());
        assertThat(marks)
                .allMatch(
                        mark -> mark instanceof PageItem.Rule rule && rule.inline() >= -slug && rule.block() >= -slug);
        assertThat(CropMarks.of(PrintStyles.builtIn("magazine").page())).isEmpty();
        assertThat(PrintStyles.builtIn("tabloid").page().slug().milliPoints()).isZero();
    }

    @Test
    void aPrintedSectionStandsInItsOwnColumns() throws IOException {
        PrintStyle style = style("broadsheet", "{\"columns\": {\"文艺\": 6}}");
        Edition edition = new Edition(
                PLAIN, List.of(article(1, "湖上的灯", 30, page("1", "要闻")), article(2, "堤与桥", 30, page("2", "文艺"))));
        List<Page> pages = pages(edition, style);
        assertSound(pages.subList(0, 1), style);
        assertSound(pages.subList(1, 2), style.with(draft -> draft.columns(6)));
        assertThat(new PageProof(pages.subList(1, 2), style, List.of()).faults(PageProof.Check.COLUMN))
                .as("the columns of the others")
                .isNotEmpty();
    }

    private static List<Page> bad(EditionProof.Check check) throws IOException {
        List<Page> pages = new ArrayList<>(pages(edition(4), style("reading", "{\"page\": {\"marks\": \"crop\"}}")));
        Function<PageItem, @Nullable PageItem> spoil = switch (check) {
            case JUMPS ->
                mark -> mark instanceof PageItem.Line line
                                && Bench.words(line.line()).startsWith("（上接")
                        ? null
                        : mark;
            case CONTENTS ->
                mark -> mark instanceof PageItem.Line line
                                && Bench.words(line.line()).equals("2")
                        ? null
                        : mark;
            case CLEAR ->
                mark -> mark instanceof PageItem.Line line && line.blockId().equals("a1-s1-p2")
                        ? mark.moved(0, -12_000)
                        : mark;
            case TRIM -> mark -> mark instanceof PageItem.Rule rule && rule.inline() < 0 ? mark.moved(10_000, 0) : mark;
        };
        pages.replaceAll(page -> new Page(
                page.number(),
                page.all().stream()
                        .map(spoil)
                        .filter(java.util.Objects::nonNull)
                        .toList()));
        return pages;
    }

    @ParameterizedTest
    @EnumSource(EditionProof.Check.class)
    void everyCheckRefusesABadPage(EditionProof.Check check) throws IOException {
        assertThat(new EditionProof(bad(check), PrintStyles.builtIn("reading")).faults(check)).isNotEmpty();
    }
}
