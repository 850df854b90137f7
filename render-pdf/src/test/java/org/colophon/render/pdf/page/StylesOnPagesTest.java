package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.Clreq;
import org.colophon.render.pdf.line.Beside;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Faces, headings, stress and readings on pages, as styles set them. */
class StylesOnPagesTest {

    private static List<String> dump(PrintStyle style, Inline... content) throws IOException {
        // The text is long enough for the headline of a lead.
        List<Block> blocks = List.of(PlacedSheets.paragraph(1, content), longText());
        return PageDump.of(PlacedSheets.pages(style, blocks).getFirst());
    }

    private static Block longText() {
        return PlacedSheets.paragraph(2, Inline.Text.of("湖上有灯。".repeat(200)));
    }

    private static PrintStyle tabloid(String override) {
        return PrintStyles.read("{\"base\": \"tabloid\", \"name\": \"own\", " + override + "}");
    }

    private static List<SetLine> lines(PrintStyle style, Inline... content) throws IOException {
        return PlacedSheets.pages(style, List.of(PlacedSheets.paragraph(1, content))).getFirst().marks().stream()
                .filter(mark -> mark instanceof PageItem.Line && mark.blockId().equals("a1-s1-p1"))
                .map(mark -> ((PageItem.Line) mark).line())
                .toList();
    }

    @Test
    @Clreq("four_commonly_used_typefaces_for_chinese_composition")
    @DisplayName("each part of the text has its typeface: Song, Hei, Kai or Fangsong")
    void setsFourTypefaces() throws IOException {
        PrintStyle usual = PrintStyles.builtIn("tabloid");
        assertThat(dump(usual, Inline.Text.of("灯")))
                .anyMatch(line -> line.endsWith(" song-regular 9.00 灯"))
                .anyMatch(line -> line.endsWith(" hei-bold 13.00 湖上"));
        assertThat(dump(usual, new Inline.Emphasis(List.of(Inline.Text.of("灯")))))
                .anyMatch(line -> line.endsWith(" kai-regular 9.00 灯"));
        PrintStyle fangsong = tabloid("\"texts\": {\"body\": {\"face\": \"fangsong\"}}");
        assertThat(dump(fangsong, Inline.Text.of("灯")))
                .anyMatch(line -> line.endsWith(" fangsong-regular 9.00 灯"))
                .noneMatch(line -> line.endsWith(" song-regular 9.00 灯"));
    }

    @Test
    @Clreq("styling_of_headings")
    @DisplayName("kicker, title, deck and heading have the faces and sizes of their levels")
    void setsHeadlineLevels() throws IOException {
        assertThat(dump(PrintStyles.builtIn("tabloid"), Inline.Text.of("灯")))
                .anyMatch(line -> line.endsWith(" song-regular 16.00 引题"))
                .anyMatch(line -> line.endsWith(" song-bold 42.00 湖上的灯"))
                .anyMatch(line -> line.endsWith(" hei-regular 16.00 副题"))
                .anyMatch(line -> line.endsWith(" hei-bold 13.00 湖上"));
        PrintStyle other = tabloid("\"texts\": {\"heading\": {\"face\": \"kai\", \"size\": \"12pt\"}}");
        assertThat(dump(other, Inline.Text.of("灯")))
                .anyMatch(line -> line.endsWith(" kai-bold 12.00 湖上"))
                .noneMatch(line -> line.endsWith(" hei-bold 13.00 湖上"));
    }

    @Test
    @Clreq("increased_inter_character_spacing")
    void spacesShortHeadlines() throws IOException {
        PrintStyle wide = tabloid("\"texts\": {\"title\": {\"spacing\": 50}}");
        // Four characters of 42 pt and three gaps of half an em: the title grows by 63 pt and stays in the middle.
        assertThat(dump(PrintStyles.builtIn("tabloid"), Inline.Text.of("灯")).getFirst())
                .as("a kicker is first")
                .endsWith("引题");
        assertThat(dump(PrintStyles.builtIn("tabloid"), Inline.Text.of("灯")))
                .anyMatch(line -> line.startsWith("298.68 ") && line.endsWith("湖上的灯"));
        assertThat(dump(wide, Inline.Text.of("灯")))
                .anyMatch(line -> line.startsWith("267.18 ") && line.endsWith("湖上的灯"));
    }

    @Test
    @DisplayName("a title that is slightly too long is made smaller, but not below four fifths")
    void shrinksTitles() throws IOException {
        // A title of the tabloid may be 632 pt wide: 15 characters of 42 pt fit, 16 need 39 pt, 18 need 35, more take a
        // second line.
        assertThat(title("湖".repeat(15))).containsExactly("song-bold 42.00");
        assertThat(title("湖".repeat(16))).containsExactly("song-bold 39.00");
        assertThat(title("湖".repeat(18))).containsExactly("song-bold 35.00");
        assertThat(title("湖".repeat(22))).containsExactly("song-bold 42.00", "song-bold 42.00");
    }

    private static List<String> title(String title) throws IOException {
        return PageDump.of(PlacedSheets.pages(
                                PrintStyles.builtIn("tabloid"),
                                title,
                                List.of(PlacedSheets.paragraph(1, Inline.Text.of("灯")), longText()))
                        .getFirst())
                .stream()
                .filter(line -> line.contains("湖湖"))
                .map(line -> line.split(" ")[2] + " " + line.split(" ")[3])
                .toList();
    }

    @Test
    void stressIsKaiOrDotsAsTheStyleSays() throws IOException {
        Inline stressed = new Inline.Emphasis(List.of(Inline.Text.of("灯火")));
        assertThat(lines(PrintStyles.builtIn("tabloid"), stressed).getFirst().beside()).isEmpty();
        assertThat(lines(tabloid("\"stress\": \"dots\""), stressed).getFirst().beside())
                .hasSize(2)
                .allMatch(Beside.Dot.class::isInstance);
    }

    @Test
    @DisplayName("a reading with one syllable for each character is divided among them")
    void dividesReadings() throws IOException {
        Inline parted = new Inline.Ruby(List.of(Inline.Text.of("耒水")), "lěi shuǐ");
        assertThat(lines(PrintStyles.builtIn("tabloid"), parted).getFirst().beside()).hasSize(2);
        Inline whole = new Inline.Ruby(List.of(Inline.Text.of("耒水")), "lěishuǐ");
        assertThat(lines(PrintStyles.builtIn("tabloid"), whole).getFirst().beside()).hasSize(1);
        assertThat(lines(
                                PrintStyles.builtIn("tabloid"),
                                Inline.Text.of("耒水"),
                                new Inline.LineBreak(SourceSpan.NONE),
                                Inline.Text.of("灯"))
                        .getFirst()
                        .beside())
                .isEmpty();
    }
}
