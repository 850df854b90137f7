package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.render.CopyFit;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.line.WordList;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seeds in the built-in styles, in the real faces: each page as an approved dump, and the rules of all pages. */
class SeedPagesTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/pages");
    private static final Path SEEDS = Path.of("../seeds");
    private static final List<String> WORDS = List.of("习近平总书记");

    private record Made(MadeUp pages, List<Diagnostic> found) { }

    private static Made make(String seed, PrintStyle style) throws IOException {
        try (InputStream json = SeedPagesTest.class.getResourceAsStream(seed + ".json")) {
            Edition edition = EditionJson.read(json);
            RenderContext context = RenderContext.forFolder(SEEDS);
            FontBook book = new FontBook(context.fonts());
            List<String> names = edition.credits().stream().flatMap(entry -> entry.credit().contributors().stream())
                    .map(contributor -> contributor.person().name()).distinct().sorted().toList();
            RenderLog log = new RenderLog();
            MadeUp made = new PageMaker(
                            style, new Compositor(book, WordList.of(WORDS, names)), book::prints, context, log)
                    .make(edition);
            return new Made(made, log.diagnostics());
        }
    }

    private static PageProof proof(Made made, PrintStyle style) {
        return proof(made, PageStyle.of(style));
    }

    private static PageProof proof(Made made, PageStyle style) {
        return new PageProof(made.pages().pages(), style, List.of());
    }

    private static List<String> gaveWay(Made made) {
        return made.found().stream()
                .filter(found -> found.code() == DiagnosticCode.RULE_GAVE_WAY)
                .map(Diagnostic::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "hengyang-clean-city,broadsheet",
        "hengyang-clean-city,tabloid",
        "hengyang-clean-city,magazine",
        "hengyang-clean-city,reading",
        "salt-road,broadsheet",
        "salt-road,tabloid",
        "salt-road,magazine",
        "salt-road,reading",
        "harbour-lights,broadsheet",
        "harbour-lights,tabloid",
        "harbour-lights,magazine",
        "harbour-lights,reading"
    })
    void aSeedInAStyleIsAsApproved(String seed, String style) throws IOException {
        Made made = make(seed, PrintStyles.builtIn(style));
        List<String> dump = new ArrayList<>();
        for (Page page : made.pages().pages()) {
            dump.add("page " + page.number());
            dump.addAll(PageDump.of(page));
        }
        Path approved = APPROVED.resolve(seed + "-" + style + ".txt");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED);
            Files.write(approved, dump);
        }
        assertThat(dump).isEqualTo(Files.readAllLines(approved));
        PageProof proof = proof(made, PrintStyles.builtIn(style));
        assertThat(proof.faults(PageProof.Check.AREA)).isEmpty();
        // A heading, one line and a table of seven rows are kept together: one page of one column ends six lines above
        // its foot before them.
        boolean tableTurnsThePage = seed.equals("salt-road") && style.equals("reading");
        // Ragged paragraphs take no line more: the columns beside a picture and a pull quote end a line or two apart.
        Map<String, Integer> ragged = Map.of("magazine", 3, "broadsheet", 1);
        int beside = seed.equals("harbour-lights") ? ragged.getOrDefault(style, 0) : 0;
        // A first line alone at a foot is tolerated rather than a paragraph that is pulled apart.
        boolean firstLineAlone = seed.equals("salt-road") && style.equals("broadsheet");
        assertThat(gaveWay(made)).hasSize(tableTurnsThePage || firstLineAlone ? 1 : beside);
        assertThat(made.found()).noneMatch(found -> found.code() == DiagnosticCode.LOOSE_LINE);
    }

    @Test
    void fillsOneTabloidPage() throws IOException {
        PageStyle style = PageStyle.of(PrintStyles.tabloid()).blocks().orElseThrow();
        Made made = make("hengyang-clean-city", PrintStyles.builtIn("tabloid"));
        assertThat(made.pages().pages()).hasSize(1);
        assertThat(gaveWay(made)).isEmpty();
        PageProof proof = proof(made, style);
        assertThat(proof.lines()).isGreaterThan(180);
        for (PageProof.Check check : List.of(
                PageProof.Check.GRID,
                PageProof.Check.COLUMN,
                PageProof.Check.AREA,
                PageProof.Check.OVERLAP,
                PageProof.Check.HEADING)) {
            assertThat(proof.faults(check)).as(check.name()).isEmpty();
        }
        CopyFit fit = made.pages().fits().getFirst();
        assertThat(fit.free()).isBetween(0, 8);
        assertThat(fit.characters()).isEqualTo(fit.free() * 18);
    }

    @Test
    void fillsTwoMagazinePages() throws IOException {
        PrintStyle style = PrintStyles.builtIn("magazine");
        Made made = make("hengyang-clean-city", style);
        assertThat(made.pages().pages()).hasSize(2);
        assertThat(gaveWay(made)).isEmpty();
        PageProof proof = proof(made, style);
        for (PageProof.Check check : List.of(
                PageProof.Check.GRID,
                PageProof.Check.COLUMN,
                PageProof.Check.FOOT,
                PageProof.Check.AREA,
                PageProof.Check.OVERLAP,
                PageProof.Check.HEADING)) {
            assertThat(proof.faults(check)).as(check.name()).isEmpty();
        }
        assertThat(made.pages().fits().getFirst().free()).isBetween(0, 2);
    }

    @Test
    void sectionsFlowWhereTheStyleSaysSo() throws IOException {
        PrintStyle style = PrintStyles.withOverrides(PrintStyles.builtIn("tabloid"), "{\"sections\": \"flow\"}");
        Made made = make("hengyang-clean-city", style);
        assertThat(made.pages().pages()).hasSize(1);
        assertThat(gaveWay(made)).isEmpty();
        PageProof proof = proof(made, style);
        assertThat(proof.faults(PageProof.Check.COLUMN)).isEmpty();
        assertThat(proof.faults(PageProof.Check.HEADING)).isEmpty();
    }
}
