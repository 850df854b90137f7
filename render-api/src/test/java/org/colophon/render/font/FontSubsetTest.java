package org.colophon.render.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FontSubsetTest {

    private final TinyFont font = new TinyFont();

    @Test
    @DisplayName("keeps outlines and widths, and numbers glyphs in the order of characters")
    void keepsOutlines() {
        TrueType subset = TrueType.parse("Subset", FontSubset.forWeb(font.parsed(), new int[] {'丨'}, Map.of()));
        assertThat(subset.glyph('丨')).isEqualTo(1);
        assertThat(subset.glyph('一')).isZero();
        assertThat(subset.advance(1)).isEqualTo(900);
        assertThat(subset.extent(1)).isEqualTo(new TrueType.Extent(400, 600));
        assertThat(subset.glyphs()).isEqualTo(2);
    }

    @Test
    @DisplayName("adds the parts of composite glyphs behind the characters")
    void addsParts() {
        TrueType subset = TrueType.parse("Subset", FontSubset.forWeb(font.parsed(), new int[] {'十'}, Map.of()));
        assertThat(subset.glyphs()).isEqualTo(4);
        byte[] outline = subset.bytes(subset.outline(1), 0);
        assertThat(Composite.parts(outline)).extracting(at -> (int) ByteBuffer.wrap(outline).getShort(at))
                .containsExactly(2, 3);
        assertThat(subset.extent(3)).isEqualTo(new TrueType.Extent(400, 600));
    }

    @Test
    @DisplayName("gives characters that share a glyph one each, so that text reads back")
    void separatesSharedGlyphs() {
        font.tables.put("cmap", TinyFont.map(0x2F00, 1, '一', 1));
        TrueType subset =
                TrueType.parse(
                        "Subset",
                        FontSubset.forPdf(font.parsed(), new int[] {0x2F00, '一'}, Map.of(), "ABCDEF+Tiny"));
        assertThat(subset.glyph(0x2F00)).isEqualTo(1);
        assertThat(subset.glyph('一')).isEqualTo(2);
        assertThat(subset.extent(2)).isEqualTo(subset.extent(1));
    }

    @Test
    void addsFeaturesAndTheChecksumOfTheFile() {
        byte[] file = FontSubset.forWeb(font.parsed(), new int[] {'一'}, Map.of("GPOS", new byte[] {0, 1, 0, 0}));
        assertThat(TrueType.parse("Subset", file).bytes("GPOS")).containsExactly(0, 1, 0, 0);
        int sum = 0;
        for (ByteBuffer words = ByteBuffer.wrap(file); words.hasRemaining();) {
            sum += words.getInt();
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    @Test
    void rejectsEndlessComposites() {
        byte[] glyf = font.tables.get("glyf");
        ByteBuffer.wrap(glyf).putShort(24 + 16, (short) 0x0020);
        TrueType face = font.parsed();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FontSubset.forPdf(face, new int[] {'十'}, Map.of(), "Tiny"))
                .withMessage("a composite glyph ends within its parts");
    }
}
