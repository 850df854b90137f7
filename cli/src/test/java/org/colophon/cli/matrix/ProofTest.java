package org.colophon.cli.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The judge is judged: it must fail a doctored output. */
class ProofTest {

    private static Sheet sheet;
    private static Parsed parsed;

    @BeforeAll
    static void read() {
        Construct construct = Construct.all().stream().filter(each -> each.name().equals("link-with-title"))
                .findFirst().orElseThrow();
        sheet = Sheet.of(construct, Table.file("marked.md"), MatrixPlace.all());
        parsed = EditionParser.create().parse(sheet.source(), "marked.md");
    }

    private static List<String> faults(Output output, List<PrintedPassage> passages) {
        return Proof.faults(sheet, output, passages, parsed.diagnostics(), Move.all());
    }

    private static List<PrintedPassage> passages(Output output, Parsed of) throws IOException {
        return output.read(output.print(of.edition()).file());
    }

    private static Cell cell(String place) {
        return sheet.cells().stream().filter(each -> each.place().name().equals(place)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void passesWhatIsWhole(Output output) throws IOException {
        assertThat(faults(output, passages(output, parsed))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void failsAFileThatLacksALetter(Output output) throws IOException {
        String word = cell("quote").word('1');
        Parsed doctored = EditionParser.create().parse(sheet.source().replace(word, word.substring(1)), "marked.md");
        assertThat(faults(output, passages(output, doctored)))
                .allSatisfy(fault -> assertThat(fault).contains("link-with-title in quote"))
                .anySatisfy(fault -> assertThat(fault).contains("missing"));
    }

    @ParameterizedTest
    @EnumSource
    void failsAFileThatHasAHeadingAsAParagraph(Output output) throws IOException {
        Parsed doctored = EditionParser.create().parse(sheet.source().replace("### ", "落在正文里"), "marked.md");
        assertThat(faults(output, passages(output, doctored)))
                .anySatisfy(fault -> assertThat(fault).contains("in subheading", "is no heading"));
    }

    @ParameterizedTest
    @EnumSource
    void failsAFileWithoutALink(Output output) throws IOException {
        String link = cell("item").filled("[{2}](https://example.org/ \"{3}\")");
        String source = sheet.source().replace(link, cell("item").word('2'));
        Parsed doctored = EditionParser.create().parse(source, "marked.md");
        assertThat(faults(output, passages(output, doctored))).hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("is no link"))
                .anySatisfy(fault -> assertThat(fault).contains("is no =link-title"));
    }

    @ParameterizedTest
    @CsvSource({"<h1 class=\"title\", <p class=\"kicker\"", "<td, <p"})
    void failsAPageWithOtherElements(String element, String other) throws IOException {
        String page = new String(Output.HTML.print(parsed.edition()).file(), StandardCharsets.UTF_8);
        assertThat(page).contains(element);
        byte[] doctored = page.replace(element, other).getBytes(StandardCharsets.UTF_8);
        assertThat(faults(Output.HTML, Output.HTML.read(doctored))).isNotEmpty();
    }

    @Test
    void failsADiagnosticThatNobodyForesaw() throws IOException {
        List<Diagnostic> found = new ArrayList<>(parsed.diagnostics());
        found.add(Diagnostic.of(DiagnosticCode.ILLEGAL_CHARACTER, "left out", "marked.md", new SourceSpan(0, 1, 5, 1)));
        assertThat(Proof.faults(sheet, Output.HTML, passages(Output.HTML, parsed), found, Move.all())).singleElement()
                .asString().contains("not foreseen");
    }

    @Test
    void failsALossThatNoDiagnosticNames() throws IOException {
        Move move = new Move(List.of("*"), List.of("quote"), List.of("html"), "same", "markdown.raw-html");
        List<Move> moves = new ArrayList<>(Move.all());
        moves.add(move);
        assertThat(Proof.faults(sheet, Output.HTML, passages(Output.HTML, parsed), parsed.diagnostics(), moves))
                .singleElement().asString().contains("no diagnostic markdown.raw-html");
    }

    @Test
    void failsWordsThatAreThereAndSaidToBeGone() throws IOException {
        Move gone = new Move(List.of("*"), List.of("quote"), List.of("html"), "gone=1", "markdown.raw-html");
        List<Move> moves = List.of(gone);
        assertThat(Proof.faults(sheet, Output.HTML, passages(Output.HTML, parsed), parsed.diagnostics(), moves))
                .anySatisfy(fault -> assertThat(fault).contains("is said to be gone"));
    }
}
