package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.line.Bench;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Properties of every article in every style. Each run has a fresh seed. A failure prints it, and {@code -Dseed=}
 * repeats it.
 */
class AnyPagesTest {

    private static final int ROUNDS = 60;
    /** A table of so few rows is no deeper than ten lines, and whole. */
    private static final int FEW_ROWS = 3;
    /** A stanza of so few lines is whole. */
    private static final int SONNET = 14;

    private record Made(Edition edition, MadeUp pages, RenderLog log, PrintStyle style) {

        long gaveWay(String rule) {
            return log.diagnostics().stream()
                    .filter(found -> found.code() == DiagnosticCode.RULE_GAVE_WAY
                            && found.message().contains(rule))
                    .count();
        }

        /** The blocks that errors say do not fit their column. */
        List<String> overset() {
            return log.diagnostics().stream().filter(found -> found.code() == DiagnosticCode.OVERSET)
                    .map(found -> found.message().replaceAll(".*block (\\S+)\\)$", "$1")).toList();
        }

        /**
         * The style whose grid was used: that of the blocks, if the article is a page of blocks. A text that fills its
         * pages better at another leading of the style's range has that leading on all of them.
         */
        PageStyle used() {
            PageStyle usual = PageStyle.of(style);
            PageStyle blocks = usual.blocks().orElse(usual);
            boolean inBlocks = pages.fits().stream().anyMatch(fit -> fit.measure() == blocks.grid().measure());
            return LeadedGrid.of(inBlocks ? blocks : usual, pages.pages());
        }
    }

    static AssetSource.Answer picture(String name) {
        if (name.startsWith("missing")) {
            return new AssetSource.Missing(name + " is missing");
        }
        BufferedImage image = name.startsWith("wide")
                ? new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(200, 320, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AssetSource.Found(name, png.toByteArray());
    }

    private static Made make(long seed, PrintStyle style) throws IOException {
        Edition edition = new AnyArticle(seed).edition();
        RenderLog log = new RenderLog();
        RenderContext context = RenderContext.defaults().withAssets(AnyPagesTest::picture);
        return new Made(
                edition,
                new PageMaker(style, Bench.compositor(), (type, point) -> true, context, log).make(edition),
                log,
                style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "tabloid", "magazine", "reading", "magazine vertical", "reading vertical"})
    void aPageHasNoFaultThatIsNotReported(String name) throws IOException {
        String[] asked = name.split(" ");
        PrintStyle style = PrintStyles.withOverrides(
                PrintStyles.builtIn(asked[0]),
                "{\"writing\": \"" + (asked.length > 1 ? asked[1] : "horizontal") + "\"}");
        long first = Long.getLong("seed", 42);
        int made = 0;
        for (long seed = first; seed < first + ROUNDS; seed++) {
            Made pages = make(seed, style);
            String where = name + " -Dseed=" + seed;
            made += pages.pages().pages().size();
            Map<String, String> texts = texts(pages.edition());
            ink(where, pages, texts.keySet());
            legs(where, pages);
            text(where, pages, texts);
        }
        assertThat(made).as("pages of all rounds").isGreaterThan(ROUNDS);
    }

    private static void ink(String where, Made made, Set<String> paragraphs) {
        InkProof proof = new InkProof(made.pages().pages(), made.used());
        // A picture deeper than the room below a head is an error that names its block: it alone may leave the type
        // area.
        assertThat(proof.outside())
                .as("outside " + where)
                .allSatisfy(fault -> assertThat(made.overset())
                        .anyMatch(block -> fault.blockId().startsWith(block)));
        assertThat(proof.overlapping()).as("overlapping " + where).isEmpty();
        assertThat(proof.offGrid(blocks(made.edition(), AnyPagesTest::isQuestion)))
                .as("off the grid " + where).isEmpty();
        assertThat(proof.stranded().size())
                .as("stranded %s: %s", where, proof.stranded())
                .isLessThanOrEqualTo((int) made.gaveWay("below a heading"));
        assertThat(proof.widows(paragraphs).size())
                .as("widows %s: %s", where, proof.widows(paragraphs))
                .isLessThanOrEqualTo(
                        (int) (made.gaveWay("last line of a paragraph") + made.gaveWay("should stay whole is cut")));
        assertThat(proof.shortColumns().size())
                .as("short columns %s: %s", where, proof.shortColumns())
                .isLessThanOrEqualTo((int) made.gaveWay("falls short"));
    }

    private static void legs(String where, Made made) {
        LegProof proof = new LegProof(made.pages().pages(), made.used());
        assertThat(proof.emptyLegs()).as("empty legs " + where).isEmpty();
        assertThat(proof.shortLegs()).as("short legs " + where).isEmpty();
        assertThat(proof.cut(blocks(made.edition(), AnyPagesTest::isWhole)))
                .as("cut " + where)
                .hasSizeLessThanOrEqualTo((int) made.gaveWay("should stay whole is cut"));
        assertThat(proof.questionsAtFeet(blocks(made.edition(), AnyPagesTest::isQuestion)))
                .as("questions " + where)
                .hasSizeLessThanOrEqualTo((int) made.gaveWay("falls short"));
    }

    private static boolean isQuestion(Block block) {
        return block instanceof Block.Turn turn
                && PlainText.of(turn.content()).endsWith("？");
    }

    private static boolean isWhole(Block block) {
        return block instanceof Block.Table table && table.body().size() <= FEW_ROWS
                || block instanceof Block.Verse verse && verse.lines().size() <= SONNET;
    }

    private static Set<String> blocks(Edition edition, Predicate<Block> which) {
        return edition.articles().getFirst().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(which)
                .map(Block::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> texts(Edition edition) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Section section : edition.articles().getFirst().sections()) {
            section.blocks().forEach(block -> collect(block, texts));
        }
        return texts;
    }

    /** Every paragraph of the text is printed whole, once, in the order of the article. */
    private static void text(String where, Made made, Map<String, String> wanted) {
        Map<String, String> printed = new InkProof(made.pages().pages(), made.used()).texts();
        List<String> order = new ArrayList<>(printed.keySet());
        order.retainAll(wanted.keySet());
        assertThat(order).as("order " + where).containsExactlyElementsOf(wanted.keySet());
        wanted.forEach((id, text) -> assertThat(printed.getOrDefault(id, "").replaceAll("[①-⑳㉑-㊿\\d]*$", ""))
                .as(id + " " + where)
                .isEqualTo(text));
    }

    private static void collect(Block block, Map<String, String> to) {
        switch (block) {
            case Block.Paragraph it ->
                to.put(it.id(), PlainText.of(it).replaceAll("\\s", "").replaceAll("[①-⑳㉑-㊿\\d]*$", ""));
            case Block.Quote it -> it.blocks().forEach(inner -> collect(inner, to));
            case Block.EditorNote it -> it.blocks().forEach(inner -> collect(inner, to));
            case Block.Box it -> it.blocks().forEach(inner -> collect(inner, to));
            case Block.Listing it -> it.items().forEach(item -> item.blocks().forEach(inner -> collect(inner, to)));
            case Block other -> { }
        }
    }
}
