package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.json.EditionJson;
import org.junit.jupiter.api.Test;

/**
 * Reads sources made of pieces of this domain, with no net under the reader. What fails is shrunk to the shortest source
 * that fails alike. {@code -Dfuzz.rounds=10000000} reads for about an hour.
 */
class ReaderFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 100_000);
    /** Writing and reading JSON takes longer than reading the source: every tenth goes through it. */
    private static final int JSON = 10;

    @Test
    void isTotal() throws IOException {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        Fragments fragments = new Fragments(new Random(seed));
        for (int round = 0; round < ROUNDS; round++) {
            String text = fragments.next();
            String fault = fault(text, round % JSON == 0);
            if (!fault.isEmpty()) {
                String shortest = Shrinking.shortest(text, shorter -> fault(shorter, true).equals(fault));
                throw new AssertionError("seed %d, round %d: %s at %s".formatted(seed, round, fault, escaped(shortest)));
            }
        }
    }

    @Test
    void shrinksToWhatFails() {
        assertThat(Shrinking.shortest("灯一盏b一盏点起来，a照在水上", text -> text.contains("a") && text.contains("b"))).isEqualTo("ba");
        assertThat(fault("文/程砚秋", true)).isEmpty();
    }

    /** What goes wrong when a text is read: the exception and where it was thrown; empty if nothing does. */
    static String fault(String text, boolean json) {
        try {
            Parsed parsed = WithoutNet.PARSER.parse(text, "");
            boolean complex = parsed.diagnostics().stream().map(Diagnostic::code).anyMatch(DiagnosticCode.MARKDOWN_TOO_COMPLEX::equals);
            boolean altered = json && !EditionJson.read(EditionJson.write(parsed.edition())).equals(parsed.edition());
            return complex ? "too complex" : altered ? "altered by JSON" : "";
        } catch (RuntimeException | StackOverflowError e) {
            return e.getClass().getSimpleName() + " in " + new Failure(
                    Failure.Stage.SOURCE, org.colophon.model.SourceSpan.NONE, e).frame();
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append(
                c == '\n' ? "\\n" : c < ' ' || c >= 0x7F && c < 0x2E80 || c >= 0xD800 && c < 0xF900 || c >= 0xFE00 && c < 0xFF00
                        ? "\\u%04X".formatted(c) : String.valueOf((char) c)));
        return out.append('"').toString();
    }
}
