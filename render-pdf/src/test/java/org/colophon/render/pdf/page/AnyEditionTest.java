package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random editions: one to six articles of one to forty sections, with lists, tables, quotes, boxes and notes, in every
 * style.
 */
class AnyEditionTest {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");
    private static final String WORDS = "湖面起了风渔船一只接回来岸上的灯亮像串没有穿好珠子老人这样说那年刚写完";
    private static final int EDITIONS = 6;

    /** The number of an edition alone decides its content. */
    private static final class Writer {

        private final Random random;
        private int blocks;

        Writer(long seed) {
            this.random = new Random(seed);
        }

        private int upTo(int most) {
            return 1 + random.nextInt(most);
        }

        private List<Inline> words(int most) {
            StringBuilder text = new StringBuilder();
            int length = upTo(most);
            while (text.length() < length) {
                IntStream.range(0, upTo(12)).forEach(i -> text.append(WORDS.charAt(random.nextInt(WORDS.length()))));
                text.append(random.nextInt(4) == 0 ? "。" : "，");
            }
            return List.of(Inline.Text.of(text.substring(0, text.length() - 1) + "。"));
        }

        private String id(String holder) {
            return holder + "-p" + ++blocks;
        }

        private Block paragraph(String holder, int most) {
            return new Block.Paragraph(id(holder), words(most), SourceSpan.NONE);
        }

        private Block block(String holder, boolean noted) {
            String id = holder + "-x" + ++blocks;
            return switch (random.nextInt(14)) {
                case 0 -> new Block.Quote(id, List.of(paragraph(id, 120)), SourceSpan.NONE);
                case 1 -> new Block.PullQuote(id, words(30), List.of(), SourceSpan.NONE);
                case 2 ->
                    new Block.Listing(
                            id, Block.Listing.Marker.NUMBER, 1, List.of(item(id), item(id), item(id)), SourceSpan.NONE);
                case 3 ->
                    new Block.Table(
                            id,
                            words(8),
                            List.of(Block.Table.Alignment.START, Block.Table.Alignment.END),
                            List.of(row()),
                            List.of(row(), row(), row()),
                            SourceSpan.NONE);
                case 4 -> new Block.Box(id, words(8), List.of(paragraph(id, 90)), SourceSpan.NONE);
                case 5 -> new Block.Divider(id, SourceSpan.NONE);
                case 6 ->
                    noted
                            ? new Block.Paragraph(
                                    id(holder),
                                    List.of(
                                            words(60).getFirst(),
                                            new Inline.NoteRef(holder.substring(0, 2) + "-n1", SourceSpan.NONE)),
                                    SourceSpan.NONE)
                            : paragraph(holder, 60);
                default -> paragraph(holder, 260);
            };
        }

        private Block.ListItem item(String holder) {
            return new Block.ListItem(List.of(paragraph(holder, 60)), SourceSpan.NONE);
        }

        private Block.TableRow row() {
            return new Block.TableRow(List.of(words(6), words(4)));
        }

        private Article article(int number) {
            String id = "a" + number;
            boolean noted = random.nextInt(3) == 0;
            List<Section> sections = new ArrayList<>();
            int count = random.nextInt(4) == 0 ? upTo(40) : upTo(5);
            for (int i = 1; i <= count; i++) {
                String section = id + "-s" + i;
                List<Block> text = new ArrayList<>(List.of(paragraph(section, 200)));
                IntStream.range(0, upTo(8)).forEach(any -> text.add(block(section, noted)));
                sections.add(new Section(section, 1, words(14), List.of(), text, SourceSpan.NONE));
            }
            List<Block> lead = random.nextBoolean() ? List.of() : List.of(paragraph(id, 300));
            List<Note> notes = noted
                    ? List.of(new Note(id + "-n1", List.of(paragraph(id + "-n1", 60)), SourceSpan.NONE))
                    : List.of();
            SourcePage page = random.nextInt(3) == 0 ? new SourcePage(null, null, "C0" + number, "文艺", "") : null;
            return new Article(
                    id,
                    id + ".md",
                    Headline.of(words(16)),
                    List.of(),
                    lead,
                    sections,
                    notes,
                    page,
                    CHINESE,
                    SourceSpan.NONE);
        }

        Edition edition() {
            List<Article> articles = IntStream.rangeClosed(1, upTo(6)).mapToObj(this::article).toList();
            String publication = random.nextBoolean() ? "湖州晨报" : null;
            return new Edition(new EditionInfo("湖上", publication, null, null, CHINESE, List.of()), articles);
        }
    }

    static List<List<Object>> editions() {
        return PrintStyles.names().stream()
                .flatMap(style -> IntStream.range(0, EDITIONS).mapToObj(seed -> List.<Object>of(style, seed)))
                .toList();
    }

    /** The text of paragraphs in the order of the pages. */
    private static String printed(List<Page> pages, String article) {
        return pages.stream()
                .flatMap(page ->
                        EditionProof.lines(page, line -> line.blockId().matches(article + "-s\\d+-p\\d+")).stream())
                .map(line -> Bench.words(line.line()))
                .collect(Collectors.joining());
    }

    private static String written(Article article) {
        return article.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Inline.Text) ((Block.Paragraph) block).content().getFirst()).value())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("editions")
    @DisplayName("prints any edition completely, in order, on the grid and inside the type area")
    void printsAnyEdition(List<Object> which) throws IOException {
        int seed = (int) which.getLast();
        String opening = seed % 2 == 0 ? "new-page" : "run-on";
        PrintStyle style = PrintStyles.withOverrides(
                PrintStyles.builtIn((String) which.getFirst()), "{\"articles\": {\"opening\": \"" + opening + "\"}}");
        Edition edition = new Writer(seed).edition();
        List<Page> pages = new PageMaker(
                        style, Bench.compositor(), (type, point) -> true, RenderContext.defaults(), new RenderLog())
                .make(edition)
                .pages();
        PageProof proof = new PageProof(pages, style, List.of());
        for (PageProof.Check check : List.of(PageProof.Check.GRID, PageProof.Check.AREA, PageProof.Check.OVERLAP)) {
            assertThat(proof.faults(check)).as(check.name()).isEmpty();
        }
        for (EditionProof.Check check : EditionProof.Check.values()) {
            assertThat(new EditionProof(pages, style).faults(check)).as(check.name()).isEmpty();
        }
        for (Article article : edition.articles()) {
            assertThat(printed(pages, article.id()).replace("①", "")).as(article.id()).isEqualTo(written(article));
        }
    }
}
