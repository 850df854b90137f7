package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.render.RenderContext;
import org.colophon.render.font.TrueType;
import org.colophon.style.Letterforms;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.colophon.style.TextElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterformsTest {

    /** PDFBox is asked for the Latin script; signs such as the micro sign have another. */
    private static final int[] LATIN = IntStream.range(0, 0x250)
            .filter(point -> Character.isDigit(point) || Character.UnicodeScript.of(point) == UnicodeScript.LATIN)
            .toArray();
    private static final String KICKER = "Notes of 1987";

    private static byte[] printed(String language, String kicker, PrintStyle style) throws IOException {
        Headline headline = new Headline(
                List.of(Inline.Text.of(kicker)), List.of(Inline.Text.of("The Title")), List.of());
        Block body = new Block.Paragraph("a1-p1", List.of(Inline.Text.of("In 1987 it began.")), SourceSpan.NONE);
        Locale locale = Locale.forLanguageTag(language);
        Article article = new Article(
                "a1", "", headline, List.of(), List.of(body), List.of(), List.of(), null, locale, SourceSpan.NONE);
        Edition edition =
                new Edition(new EditionInfo("Title", null, null, null, locale, List.of()), List.of(article));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(edition, style, RenderContext.defaults(), out);
        return out.toByteArray();
    }

    /** The names of the fonts of a file, without the letters of the subset. */
    private static Set<String> fonts(byte[] pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    names.add(position.getFont().getName().replaceFirst("^[A-Z]{6}[+]", ""));
                }
            }.getText(document);
        }
        return names;
    }

    @Test
    void kickersAreInSmallCapitalsAndReadAsTyped() throws IOException {
        byte[] pdf = printed("en", KICKER, PrintStyles.builtIn("magazine"));
        assertThat(fonts(pdf)).contains("SourceSerif4-RegularSmallCaps", "SourceSerif4-RegularOldStyle");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains(KICKER, "In 1987 it began.");
        }
    }

    @Test
    void aNewspaperHasLiningFigures() throws IOException {
        assertThat(fonts(printed("en", KICKER, PrintStyles.builtIn("tabloid"))))
                .noneMatch(name -> name.endsWith("OldStyle"));
    }

    @Test
    void lettersAmongHanAreAsTheyAre() throws IOException {
        assertThat(fonts(printed("zh", "新闻 News 1987", PrintStyles.builtIn("magazine"))))
                .noneMatch(name -> name.endsWith("SmallCaps") || name.endsWith("OldStyle"));
    }

    @Test
    void aStyleMayAskForOtherForms() throws IOException {
        PrintStyle style = PrintStyles.builtIn("magazine")
                .with(draft -> draft.text(TextElement.KICKER, text -> text.letters(Letterforms.STANDARD)));
        assertThat(fonts(printed("en", KICKER, style))).noneMatch(name -> name.endsWith("SmallCaps"));
    }

    @ParameterizedTest
    @EnumSource(Letterforms.class)
    void everyGlyphIsTheOneThatAnotherReaderFinds(Letterforms letters) throws IOException {
        for (FontFace face : FontProvider.installed().faces()) {
            if (!face.family().startsWith("Source S")) {
                continue;
            }
            byte[] bytes;
            try (InputStream in = face.data().open()) {
                bytes = in.readAllBytes();
            }
            TrueType file = TrueType.parse(face.family(), bytes).with(letters.features());
            int[] expected = glyphs(bytes);
            for (String feature : letters.features()) {
                expected = replaced(bytes, expected, feature);
            }
            for (int point : LATIN) {
                assertThat(file.glyph(point)).as("%s of %s", point, face.cut().name()).isEqualTo(expected[point]);
            }
        }
    }

    private static int[] glyphs(byte[] file) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return IntStream.range(0, 0x250).map(point -> glyph(font, point)).toArray();
        }
    }

    private static int glyph(TrueTypeFont font, int point) {
        try {
            return font.getUnicodeCmapLookup(false).getGlyphId(point);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PDFBox remembers the first answer for each glyph: every feature needs a table of its own. */
    private static int[] replaced(byte[] file, int[] glyphs, String feature) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            GlyphSubstitutionTable table = font.getGsub();
            return Arrays.stream(glyphs)
                    .map(glyph -> table.getSubstitution(glyph, new String[] {"latn"}, List.of(feature)))
                    .toArray();
        }
    }
}
