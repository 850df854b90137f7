package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.render.RenderContext;
import org.colophon.render.html.HtmlOptions;
import org.colophon.render.html.HtmlRenderer;
import org.colophon.style.FaceCut;
import org.colophon.style.PrintStyles;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The typefaces that a page brings with it, read back by FontBox. */
class WebFontTest {

    /** The tag of the table OS/2. */
    private static final int OS2 = 0x4F532F32;
    /** The value of fsType that forbids embedding. */
    private static final short RESTRICTED = 0x0002;

    private final Map<String, byte[]> stored = new LinkedHashMap<>();

    private TrueTypeFont subset(String name) throws IOException {
        return subset(name, SeedTexts.parse(SeedTexts.NEWSPAPER));
    }

    private TrueTypeFont subset(String name, Edition edition) throws IOException {
        RenderContext context = RenderContext.forFolder(SeedTexts.FOLDER).withAssetSink((file, type, content) -> {
            stored.put(file, content);
            return file;
        });
        new HtmlRenderer(HtmlOptions.linked().withTypefaces(HtmlOptions.Typefaces.SUBSETS))
                .render(edition, PrintStyles.builtIn("tabloid"), context, new ByteArrayOutputStream());
        return new TTFParser().parse(new RandomAccessReadBuffer(stored.get(name)));
    }

    private static TrueTypeFont whole(Typeface face, Weight weight) throws IOException {
        FontFace found = FontProvider.installed().faces().stream()
                .filter(known -> known.cut().equals(FaceCut.ofHan(face, weight))).findFirst().orElseThrow();
        try (InputStream in = found.data().open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    @Test
    @DisplayName("A subset has the outlines and advances of its characters and no others")
    void subsetsHaveTheirCharacters() throws IOException {
        TrueTypeFont subset = subset("colophon-song-regular.ttf");
        TrueTypeFont whole = whole(Typeface.SONG, Weight.REGULAR);
        for (int point : "衡阳市委、“。Pé".codePoints().toArray()) {
            int mine = subset.getUnicodeCmapLookup().getGlyphId(point);
            int its = whole.getUnicodeCmapLookup().getGlyphId(point);
            if (point == 'é') {
                assertThat(mine).isZero();
                continue;
            }
            assertThat(mine).isPositive();
            assertThat(subset.getAdvanceWidth(mine)).isEqualTo(whole.getAdvanceWidth(its));
            GlyphData outline = subset.getGlyph().getGlyph(mine);
            assertThat(outline.getPath().getBounds2D())
                    .isEqualTo(whole.getGlyph().getGlyph(its).getPath().getBounds2D());
        }
        assertThat(stored.get("colophon-song-regular.ttf")).hasSizeLessThan(400_000);
    }

    @Test
    @DisplayName("Has stress inside of stress in the face of the inner one")
    void innerStressWins() throws IOException {
        Edition edition = EditionParser.create().parse("# 灯\n\n*甲乙**霜降**丙丁*和**戊己*立冬*庚辛**。\n", "").edition();
        assertThat(subset("colophon-hei-bold.ttf", edition).getUnicodeCmapLookup().getGlyphId('霜')).isPositive();
        assertThat(subset("colophon-kai-regular.ttf", edition).getUnicodeCmapLookup().getGlyphId('冬')).isPositive();
    }

    @Test
    @DisplayName("The contents of an edition list its titles in the face of the text")
    void titlesInContents() throws IOException {
        EditionParser parser = EditionParser.create();
        Edition bound = Edition.of("合集", List.of(
                parser.parse("# 鹭影\n\n水很静。\n", "a.md").edition(),
                parser.parse("# 窑火\n\n火很旺。\n", "b.md").edition()));
        assertThat(subset("colophon-song-regular.ttf", bound).getUnicodeCmapLookup().getGlyphId('鹭')).isPositive();
        assertThat(subset("colophon-song-regular.ttf", bound).getUnicodeCmapLookup().getGlyphId('鸥')).isZero();
    }

    @Test
    @DisplayName("embeds no typeface whose owner forbids it, in pages as in PDFs")
    void rejectsForbiddenFaces() throws IOException {
        FontFace song = FontProvider.installed().faces().getFirst();
        byte[] file;
        try (InputStream in = song.data().open()) {
            file = in.readAllBytes();
        }
        ByteBuffer directory = ByteBuffer.wrap(file);
        int entry = 12;
        while (directory.getInt(entry) != OS2) {
            entry += 16;
        }
        directory.putShort(directory.getInt(entry + 8) + 8, RESTRICTED);
        FontFace forbidden = new FontFace(
                "OurSong.ttf", song.face(), song.weight(), "0".repeat(64), () -> new ByteArrayInputStream(file));
        RenderContext context = RenderContext.defaults().withFonts(() -> List.of(forbidden));
        HtmlRenderer renderer =
                new HtmlRenderer(HtmlOptions.defaults().withTypefaces(HtmlOptions.Typefaces.SUBSETS));
        Edition edition = EditionParser.create().parse("# 灯\n\n灯亮了。\n", "").edition();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> renderer.render(
                        edition, PrintStyles.builtIn("reading"), context, new ByteArrayOutputStream()))
                .withMessageContaining("OurSong.ttf")
                .withMessageContaining("owner forbids embedding");
    }

    @Test
    void marksInOneHalfOfTheirCellCanGiveUpTheOther() throws IOException {
        TrueTypeFont subset = subset("colophon-song-regular.ttf");
        assertThat(subset.getTableMap()).containsKeys("GPOS", "vmtx", "name");
        byte[] gpos = subset.getTableBytes(subset.getTableMap().get("GPOS"));
        assertThat(new String(gpos, java.nio.charset.StandardCharsets.ISO_8859_1)).contains("halt");
    }

    @Test
    void theSameTextGivesTheSameSubset() throws IOException {
        subset("colophon-kai-regular.ttf");
        Map<String, byte[]> first = new LinkedHashMap<>(stored);
        subset("colophon-kai-regular.ttf");
        assertThat(stored).containsOnlyKeys(first.keySet());
        first.forEach((name, bytes) -> assertThat(stored.get(name)).isEqualTo(bytes));
    }
}
