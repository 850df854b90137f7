package org.colophon.cli.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;
import org.colophon.verify.Verifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promise one on random texts, from the source to each output: no letter is lost and nothing is thrown. */
class NothingLostInOutputsTest {

    private static final int QUICK = 150;
    private static final int FULL = 10_000;

    @Test
    void everyLetterOfAnyTextIsInEveryOutput() throws IOException {
        everyLetterIsInEveryOutput(QUICK);
    }

    @Test
    @Tag("slow")
    void everyLetterOfTenThousandTextsIsInEveryOutput() throws IOException {
        everyLetterIsInEveryOutput(FULL);
    }

    private static void everyLetterIsInEveryOutput(int rounds) throws IOException {
        long seed = Long.getLong("seed", 42);
        AnyText texts = new AnyText(new Random(seed));
        for (int round = 0; round < rounds; round++) {
            String source = texts.next();
            for (Output output : Output.values()) {
                assertThat(faults(source, output)).as("seed %d, round %d:%n%s", seed, round, source).isEmpty();
            }
        }
    }

    /** The gaps of an output, and our own failures. */
    static List<String> faults(String source, Output output) throws IOException {
        Parsed parsed = EditionParser.create().parse(source, "any.md");
        Output.Print print = output.print(parsed.edition());
        List<String> faults = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>(parsed.diagnostics());
        found.addAll(print.diagnostics());
        found.stream().filter(each -> each.code().id().matches("internal\\..*|markdown\\.too-complex"))
                .map(Diagnostic::toString).forEach(faults::add);
        String missing = LetterBag.missing(source, found, output.read(print.file()));
        if (!missing.isEmpty()) {
            faults.add("letters: " + missing);
        }
        // Marks of notes have a proof of their own: inside a name a mark is printed behind it.
        Verifier.create().verify(parsed.edition(), output.format(), print.file()).discrepancies().stream()
                .filter(each -> each.code() != DiagnosticCode.NOTE_MARK_WRONG)
                .map(Diagnostic::toString).forEach(faults::add);
        return faults;
    }

    @Test
    void aLetterThatIsLostIsFound() throws IOException {
        String source = "# 题目\n\n灯在巷口亮着。\n";
        Parsed doctored = EditionParser.create().parse("# 题目\n\n灯在巷口着。\n", "");
        List<PrintedPassage> held = Output.HTML.read(Output.HTML.print(doctored.edition()).file());
        assertThat(LetterBag.missing(source, List.of(), held)).isEqualTo("亮1");
    }
}
