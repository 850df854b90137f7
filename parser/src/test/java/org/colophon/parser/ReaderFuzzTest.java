package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.model.json.EditionJson;
import org.colophon.parser.source.CaughtFault;
import org.colophon.parser.source.ReadingStage;
import org.junit.jupiter.api.Test;

/**
 * Reads sources made of pieces of this domain, with no net under the reader. A failing source is shrunk to the shortest
 * source that fails alike. {@code -Dfuzz.rounds=10000000} reads for about an hour.
 */
class ReaderFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 100_000);
    /** Writing and reading JSON takes longer than reading the source: every tenth model is looked into. */
    private static final int LOOKS = 10;

    @Test
    void isTotal() throws IOException {
        long seed = Long.getLong("fuzz.seed", 42);
        Fragments fragments = new Fragments(new Random(seed));
        for (int round = 0; round < ROUNDS; round++) {
            String text = fragments.next();
            String fault = fault(text, round % LOOKS == 0);
            if (!fault.isEmpty()) {
                String shortest = escaped(Shrinking.shortest(text, shorter -> fault(shorter, true).equals(fault)));
                throw new AssertionError("seed %d, round %d: %s by %s".formatted(seed, round, fault, shortest));
            }
        }
    }

    @Test
    void shrinksToWhatFails() {
        String text = "灯一盏b一盏点起来，a照在水上";
        assertThat(Shrinking.shortest(text, it -> it.contains("a") && it.contains("b"))).isEqualTo("ba");
        assertThat(fault("文/程砚秋", true)).isEmpty();
    }

    /** The failure of reading a text: the exception and its place; empty if there is none. */
    static String fault(String text, boolean looks) {
        try {
            Parsed parsed = WithoutNet.PARSER.parse(text, "");
            List<DiagnosticCode> codes = parsed.diagnostics().stream().map(Diagnostic::code).toList();
            if (codes.contains(DiagnosticCode.MARKDOWN_TOO_COMPLEX)) {
                return "too complex";
            }
            if (!looks) {
                return "";
            }
            boolean altered = !EditionJson.read(EditionJson.write(parsed.edition())).equals(parsed.edition());
            // The address of a picture that cannot be printed in its place is lost, and reported.
            boolean lost = !codes.contains(DiagnosticCode.PICTURE_OUT_OF_PLACE)
                    && !LetterCount.missing(text, parsed).isEmpty();
            return altered ? "altered by JSON" : lost ? "lost letters" : "";
        } catch (RuntimeException | StackOverflowError e) {
            CaughtFault failure = new CaughtFault(ReadingStage.SOURCE, SourceSpan.NONE, e);
            return e.getClass().getSimpleName() + " at " + failure.frame();
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(
                c == '\n' ? "\\n" : isSeen(c) ? String.valueOf((char) c) : "\\u%04X".formatted(c)));
        return out.append('"').toString();
    }

    /** ASCII, and characters that are set in a square of their own. */
    private static boolean isSeen(int c) {
        return c >= ' ' && c < 0x7F || c >= 0x2E80 && c < 0xD800 || c >= 0xF900 && c < 0xFE00 || c >= 0xFF01;
    }
}
