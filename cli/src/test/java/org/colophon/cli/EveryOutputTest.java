package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Note;
import org.colophon.model.PlainText;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every seed through every renderer in every style, read back by programs that none of us wrote. */
class EveryOutputTest {

    static Stream<Arguments> outputs() {
        return SeedTexts.all().stream()
                .flatMap(seed -> PrintStyles.names().stream()
                        .flatMap(style -> Stream.of("pdf", "docx", "html")
                                .map(format -> Arguments.of(seed, style, format))));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    @DisplayName("Holds every word of the model in order and every credit")
    void holdsEveryWordAndCredit(Path seed, String styleName, String format) throws IOException {
        Edition edition = SeedTexts.parse(seed);
        PrintStyle style = PrintStyles.builtIn(styleName);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport report =
                Renderers.forFormat(format).render(edition, style, RenderContext.forFolder(SeedTexts.FOLDER), out);

        String printed = SeedTexts.solid(OutputReaders.read(format, out.toByteArray(), style));
        assertThat(firstLineNotFoundInOrder(lines(withoutNotes(edition)), printed)).isEmpty();
        // Readers of Word documents give a note where it is referred to, the others at the end.
        for (Article article : edition.articles()) {
            for (Note note : article.notes()) {
                for (Block block : note.blocks()) {
                    assertThat(firstLineNotFoundInOrder(lines(PlainText.of(block)), printed)).isEmpty();
                }
            }
        }
        for (LedgerEntry entry : edition.credits()) {
            assertThat(printed).contains(SeedTexts.solid(entry.credit().text()));
            for (Contributor contributor : entry.credit().contributors()) {
                assertThat(printed).contains(SeedTexts.solid(contributor.person().name()));
            }
        }
        assertThat(report.bytes()).isEqualTo(out.size());
        assertThat(report.diagnostics())
                .noneMatch(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR);
    }

    /** The words of the articles without those of their notes, which come last. */
    private static String withoutNotes(Edition edition) {
        StringBuilder text = new StringBuilder();
        for (Article article : edition.articles()) {
            String all = PlainText.of(article);
            int notes = article.notes().stream()
                    .flatMap(note -> note.blocks().stream())
                    .mapToInt(PlainText::length)
                    .sum();
            text.append(all, 0, all.length() - notes);
        }
        return text.toString();
    }

    private static List<String> lines(String text) {
        return text.lines().map(SeedTexts::solid).filter(line -> !line.isEmpty()).toList();
    }

    /** Goes through the lines of the model with one finger on the output that never moves back. */
    private static String firstLineNotFoundInOrder(List<String> lines, String printed) {
        int finger = 0;
        for (String line : lines) {
            int found = PrintedText.endOf(line, printed, finger);
            if (found < 0) {
                return line;
            }
            finger = found;
        }
        return "";
    }
}
