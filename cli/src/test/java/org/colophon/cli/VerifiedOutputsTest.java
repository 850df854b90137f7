package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyles;
import org.colophon.verify.Verification;
import org.colophon.verify.Verifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The verifier holds for every seed in every style and format, and sees when one letter is missing. */
class VerifiedOutputsTest {

    private static final int ROUNDS = 12;

    static Stream<Arguments> outputs() {
        return SeedTexts.all().stream().flatMap(seed -> PrintStyles.names().stream()
                .flatMap(style -> formats().map(format -> Arguments.of(seed, style, format))));
    }

    static Stream<Arguments> seeds() {
        return SeedTexts.all().stream().flatMap(seed -> formats().map(format -> Arguments.of(seed, format)));
    }

    private static Stream<String> formats() {
        return Stream.of("pdf", "docx", "html");
    }

    private static byte[] print(Edition edition, String style, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderers.forFormat(format)
                .render(edition, PrintStyles.builtIn(style), RenderContext.forFolder(SeedTexts.FOLDER), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void holds(Path seed, String style, String format) throws IOException {
        Edition edition = SeedTexts.parse(seed);
        Verification verification = Verifier.create().verify(edition, format, print(edition, style, format));
        assertThat(verification.discrepancies()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seesAMissingLetter(Path seed, String format) throws IOException {
        Edition whole = SeedTexts.parse(seed);
        String text = Files.readString(seed);
        Random random = new Random(42);
        for (int round = 0; round < ROUNDS; round++) {
            Edition cut = withoutALetter(whole, text, random);
            Verification verification = Verifier.create().verify(whole, format, print(cut, "reading", format));
            assertThat(verification.holds()).as("round " + round).isFalse();
        }
    }

    /** The edition of the text without one letter that is in its words. */
    private static Edition withoutALetter(Edition whole, String text, Random random) {
        while (true) {
            int at = random.nextInt(text.length());
            if (Character.isLetterOrDigit(text.charAt(at))) {
                String shorter = text.substring(0, at) + text.substring(at + 1);
                Edition cut = SeedTexts.read(EditionParser.create().parse(shorter, ""));
                if (!PlainText.of(cut).equals(PlainText.of(whole))) {
                    return cut;
                }
            }
        }
    }
}
