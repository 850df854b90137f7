package org.colophon.render.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.colophon.fonts.zh.ChineseFonts;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.FontFace;
import org.colophon.render.RenderContext;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.FaceCut;
import org.colophon.style.PrintStyles;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FaceTest {

    @Test
    @DisplayName("rejects CFF outlines and other files with the reason and the remedy")
    void rejectsOtherFiles() {
        byte[] cff = "OTTO and more".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> Face.parse("House Song", FaceCut.ofHan(Typeface.SONG, Weight.REGULAR), cff))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CFF")
                .hasMessageContaining("glyf outlines");
        assertThatThrownBy(() -> Face.parse("House Song", FaceCut.ofHan(Typeface.SONG, Weight.REGULAR), new byte[0]))
                .hasMessageContaining("not a TrueType file");
    }

    /** A text layer looks right even where glyphs are wrong: outlines are compared point by point. */
    @Test
    void theEmbeddedSubsetHasTheOutlinesOfItsSource() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("湖");
        for (int i = 0; i < 400; i++) {
            text.appendCodePoint(0x4E00 + random.nextInt(0x5000));
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        Block paragraph = new Block.Paragraph("a1-p1", List.of(Inline.Text.of(text.toString())), SourceSpan.NONE);
        Article article = new Article(
                "a1",
                "",
                Headline.of(List.of()),
                List.of(),
                List.of(paragraph),
                List.of(),
                List.of(),
                null,
                java.util.Locale.CHINESE,
                SourceSpan.NONE);
        new PdfRenderer()
                .render(
                        new Edition(
                                new EditionInfo("", null, null, null, java.util.Locale.CHINESE, List.of()),
                                List.of(article)),
                        PrintStyles.builtIn("reading"),
                        RenderContext.defaults(),
                        out);
        try (InputStream in = new ChineseFonts().faces().getFirst().data().open();
                TrueTypeFont source = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                PDDocument document = Loader.loadPDF(out.toByteArray())) {
            try (TrueTypeFont subset = new TTFParser(true).parse(new RandomAccessReadBuffer(embedded(document)))) {
                int compared = 0;
                for (int point : text.codePoints().distinct().toArray()) {
                    int glyph = subset.getUnicodeCmapLookup().getGlyphId(point);
                    assertThat(outline(subset, glyph)).as("U+%04X", point).isNotEmpty()
                            .isEqualTo(outline(source, source.getUnicodeCmapLookup().getGlyphId(point)));
                    compared++;
                }
                assertThat(compared).isGreaterThan(350);
            }
        }
    }

    @Test
    void keepsOutlines() throws IOException {
        compareOutlines(240);
    }

    @Tag("slow")
    @Test
    void keepsOutlinesOfManyCharacters() throws IOException {
        compareOutlines(2_400);
    }

    /**
     * So many characters of each of the five faces: Han of all planes, kana, letters, marks; composite glyphs among
     * them.
     */
    private static void compareOutlines(int each) throws IOException {
        Random random = new Random(12);
        for (FontFace font : new ChineseFonts().faces()) {
            byte[] file;
            try (InputStream in = font.data().open()) {
                file = in.readAllBytes();
            }
            Face face = Face.parse(font.family(), font.cut(), file);
            int[] points = random.ints(0x20, 0x32000).filter(face::has).distinct().limit(each).sorted().toArray();
            try (TrueTypeFont source = new TTFParser().parse(new RandomAccessReadBuffer(file));
                    TrueTypeFont subset = new TTFParser(true)
                            .parse(new RandomAccessReadBuffer(face.subset(points, Map.of())))) {
                for (int point : points) {
                    int from = source.getUnicodeCmapLookup().getGlyphId(point);
                    int to = subset.getUnicodeCmapLookup().getGlyphId(point);
                    assertThat(outline(subset, to))
                            .as("U+%04X of %s", point, font.family())
                            .isEqualTo(outline(source, from));
                    assertThat(subset.getAdvanceWidth(to)).isEqualTo(source.getAdvanceWidth(from));
                }
            }
        }
    }

    private static String outline(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data == null) {
            return "";
        }
        java.awt.geom.PathIterator path = data.getPath().getPathIterator(null);
        StringBuilder outline = new StringBuilder();
        float[] points = new float[6];
        for (; !path.isDone(); path.next()) {
            java.util.Arrays.fill(points, 0);
            outline.append(path.currentSegment(points)).append(java.util.Arrays.toString(points));
        }
        return outline.toString();
    }

    private static byte[] embedded(PDDocument document) throws IOException {
        for (COSName name : document.getPage(0).getResources().getFontNames()) {
            PDFont font = document.getPage(0).getResources().getFont(name);
            if (font instanceof PDType0Font type0 && font.getName().contains("NotoSerifSC-Regular")) {
                COSDictionary descriptor = type0.getDescendantFont().getFontDescriptor().getCOSObject();
                COSStream file = descriptor.getCOSStream(COSName.FONT_FILE2);
                try (InputStream in = file.createInputStream()) {
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError("Noto Serif SC is not embedded");
    }
}
