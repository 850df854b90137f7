package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.render.RenderContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The structure of a file is that of the model, as PDFBox reads it back. */
class StructureTest {

    private static StructureTree tree(Edition edition, String style, PdfOptions.Profile profile) throws IOException {
        try (PDDocument file =
                Loader.loadPDF(ConformanceTest.print(edition, style, profile, RenderContext.defaults()))) {
            return StructureTree.of(file);
        }
    }

    @Test
    void everyKindOfBlockIsAsApproved() throws IOException {
        List<String> dump = tree(EveryKind.edition(), "reading", PdfOptions.Profile.SCREEN).dump();
        Path approved = Path.of("src/test/resources/approved/structure/every-kind.txt");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(approved.getParent());
            Files.write(approved, dump);
        }
        assertThat(dump).isEqualTo(Files.readAllLines(approved));
    }

    static Stream<Arguments> seedsInStyles() {
        return Seeds.NAMES.stream().flatMap(seed -> Seeds.STYLES.stream().map(style -> Arguments.of(seed, style)));
    }

    @ParameterizedTest
    @MethodSource("seedsInStyles")
    @DisplayName("the structure has the text of the model in its order")
    void followsTheModel(String seed, String style) throws IOException {
        Edition edition = Seeds.edition(seed);
        String words = tree(edition, style, PdfOptions.Profile.PRESS).words();
        assertThat(solid(words)).isEqualTo(solid(PlainText.of(edition)));
    }

    /** Without white, and without characters that only a line end added. */
    private static String solid(String text) {
        return text.replaceAll("[\\s\\u3000\\u00AD\\u00A0]", "");
    }

    @ParameterizedTest
    @MethodSource("seedsInStyles")
    @DisplayName("a paragraph is one element, however many columns and pages it crosses")
    void keepsParagraphsWhole(String seed, String style) throws IOException {
        Edition edition = Seeds.edition(seed);
        List<String> elements = tree(edition, style, PdfOptions.Profile.PRESS).all().stream()
                .map(element -> solid(element.words()))
                .toList();
        assertThat(elements).containsAll(paragraphs(edition));
    }

    private static List<String> paragraphs(Edition edition) {
        List<String> paragraphs = new ArrayList<>();
        for (Article article : edition.articles()) {
            List<Block> blocks = new ArrayList<>(article.lead());
            article.sections().stream().map(Section::blocks).forEach(blocks::addAll);
            blocks.stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .map(block -> solid(PlainText.of(block)))
                    .forEach(paragraphs::add);
        }
        return paragraphs;
    }

    @Test
    void headsAndFoliosAreNoPartOfIt() throws IOException {
        byte[] file = ConformanceTest.print(
                EveryKind.edition(), "tabloid", PdfOptions.Profile.PRESS, RenderContext.defaults());
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("星期一", "责编");
            assertThat(StructureTree.of(document).words()).doesNotContain("星期一", "责编");
        }
    }
}
