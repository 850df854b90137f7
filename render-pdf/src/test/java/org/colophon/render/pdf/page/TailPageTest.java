package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.picture.SamplePictures;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a last page of a few lines is spared, or reported")
class TailPageTest {

    private static final String SENTENCE = "湖面起了风，渔船一只接一只地回来。";

    private static PrintStyle tabloid(String fitting) {
        return PrintStyles.withOverrides(
                PrintStyles.tabloid(), "{\"sections\": \"flow\", \"fitting\": {\"tightest\": \"" + fitting + "\"}}");
    }

    private static Trial.Made made(PrintStyle style, int paragraphs, Block... more) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= paragraphs; i++) {
            blocks.add(PlacedSheets.paragraph(i, Inline.Text.of(SENTENCE)));
        }
        blocks.addAll(3, List.of(more));
        return new Trial(style).section(blocks).pictures(Map.of("a.png", SamplePictures.png(1600, 1000))).made();
    }

    private static boolean isReported(Trial.Made made) {
        return made.found().stream().anyMatch(found -> found.message().startsWith("the last page has"));
    }

    @Test
    void aStepOfLeadingSparesAPage() throws IOException {
        int paragraphs = 150;
        while (made(tabloid("13.5pt"), paragraphs).pages().size() == 1) {
            paragraphs++;
        }
        Trial.Made stiff = made(tabloid("13.5pt"), paragraphs);
        assertThat(stiff.pages()).hasSize(2);
        assertThat(isReported(stiff)).isTrue();
        Trial.Made fitted = made(tabloid("12pt"), paragraphs);
        assertThat(fitted.pages()).hasSize(1);
        assertThat(isReported(fitted)).isFalse();
    }

    @Test
    void shallowerPicturesSpareAPage() throws IOException {
        Block figure = new Block.Figure("a1-s1-f1", "a.png", "灯", List.of(), List.of(), SourceSpan.NONE);
        int paragraphs = 120;
        while (depth(made(tabloid("13.5pt"), paragraphs, figure)) == depth(made(tabloid("13.5pt"), 120, figure))) {
            paragraphs++;
        }
        Trial.Made made = made(tabloid("13.5pt"), paragraphs, figure);
        assertThat(made.pages()).hasSize(1);
        assertThat(isReported(made)).isFalse();
    }

    private static int depth(Trial.Made made) {
        return made.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(PageItem.Image.class::isInstance)
                .mapToInt(mark -> ((PageItem.Image) mark).blockExtent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("a longer tail keeps its leading and is reported, and a page of a third is not")
    void reportsTails() throws IOException {
        int paragraphs = 150;
        while (made(tabloid("12pt"), paragraphs).pages().size() == 1) {
            paragraphs++;
        }
        assertThat(isReported(made(tabloid("12pt"), paragraphs))).isTrue();
        assertThat(isReported(made(tabloid("12pt"), paragraphs + paragraphs / 2))).isFalse();
    }
}
