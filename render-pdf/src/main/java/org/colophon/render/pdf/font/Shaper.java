package org.colophon.render.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.colophon.render.NotInstalledException;
import org.colophon.render.font.TrueType;

/**
 * Shapes words with one typeface: chooses the forms of letters and the positions of marks. The work is done by HarfBuzz
 * inside the JDK (java.awt.Font); marks that the typeface has no positions for are put over the middle of their letter.
 * Immutable, and shared by all threads.
 */
final class Shaper {

    private final TrueType file;
    private final Font font;
    private final FontRenderContext context = new FontRenderContext(null, false, true);

    private Shaper(TrueType file, Font font) {
        this.file = file;
        this.font = font;
    }

    /**
     * A shaper for a typeface.
     *
     * @throws NotInstalledException if the JDK cannot open typefaces here
     */
    static Shaper of(TrueType file) {
        try (InputStream in = file.open()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            return new Shaper(file, font.deriveFont((float) file.unitsPerEm()));
        } catch (FontFormatException e) {
            throw new IllegalArgumentException("the typeface cannot be shaped: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface cannot be shaped: no temporary file can be written", e);
        } catch (LinkageError | InternalError e) {
            NotInstalledException missing = new NotInstalledException("combining marks and scripts such as Arabic or "
                    + "Devanagari are shaped by the fonts of the Java runtime, which do not work here: install "
                    + "fontconfig and freetype");
            missing.addSuppressed(e);
            throw missing;
        }
    }

    /** Shapes a word. Its clusters are in the order of the text and hold all of its characters. */
    List<Cluster> shape(int[] word, boolean rightToLeft) {
        String text = new String(word, 0, word.length);
        return new ShapedWord(
                file,
                word,
                font.layoutGlyphVector(
                        context,
                        text.toCharArray(),
                        0,
                        text.length(),
                        rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT),
                rightToLeft).clusters();
    }
}
