package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.style.PrintStyles;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts whose letters are shaped, and text that is read from right to left. */
class ScriptsTest {

    private static final String TITLE = "1";
    private static final String HEBREW =
            "הקו החדש (באורך 12 קילומטרים) ייפתח ביום ראשון, כך הודיעה העירייה. שָׁלוֹם לְכֻלָּם, אמרה רות.";
    private static final String ARABIC =
            "تُفتح الشبكة الجديدة أمام الجمهور يوم الأحد (بعد 6 سنوات)، كما أعلنت البلدية. السلام عليكم.";
    private static final String HINDI = "नई रेल सेवा रविवार से शुरू होगी। क्षत्रिय मार्ग पर हिन्दी में सूचना दी जाएगी।";
    private static final String THAI = "รถไฟสายใหม่เปิดให้บริการวันอาทิตย์นี้ ที่นี่มีน้ำ";

    private record Printed(RenderReport report, byte[] file) {

        String structure() throws IOException {
            try (PDDocument document = Loader.loadPDF(file)) {
                return StructureTree.of(document).words();
            }
        }

        /** The glyphs in the order in which they are drawn. */
        List<TextPosition> glyphs() throws IOException {
            List<TextPosition> found = new ArrayList<>();
            try (PDDocument document = Loader.loadPDF(file)) {
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition position) {
                        found.add(position);
                    }
                }.getText(document);
            }
            return found;
        }
    }

    private static Printed print(String language, String text, FontProvider fonts) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Block paragraph = new Block.Paragraph("a1-p1", List.of(Inline.Text.of(text)), SourceSpan.NONE);
        Article article = new Article(
                "a1",
                "",
                Headline.of(List.of(Inline.Text.of(TITLE))),
                List.of(),
                List.of(paragraph),
                List.of(),
                List.of(),
                null,
                locale,
                SourceSpan.NONE);
        Edition edition = new Edition(new EditionInfo("", null, null, null, locale, List.of()), List.of(article));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport report = new PdfRenderer(PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN))
                .render(edition, PrintStyles.builtIn("reading"), RenderContext.defaults().withFonts(fonts), out);
        return new Printed(report, out.toByteArray());
    }

    private static FontProvider with(String name) {
        try {
            Path file = Path.of(Objects.requireNonNull(ScriptsTest.class.getResource("scripts/" + name + ".ttf"), name)
                    .toURI());
            List<FontFace> faces = new ArrayList<>(List.of(FontFace.of(file, Typeface.SONG, Weight.REGULAR)));
            faces.addAll(RenderContext.defaults().fonts().faces());
            return () -> faces;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Printed print(String language) throws IOException {
        return switch (language) {
            case "he" -> print(language, HEBREW, RenderContext.defaults().fonts());
            case "ar" -> print(language, ARABIC, with("arabic"));
            case "hi" -> print(language, HINDI, with("devanagari"));
            case "th" -> print(language, THAI, with("thai"));
            default -> throw new IllegalArgumentException(language);
        };
    }

    private static String text(String language) {
        return switch (language) {
            case "he" -> HEBREW;
            case "ar" -> ARABIC;
            case "hi" -> HINDI;
            case "th" -> THAI;
            default -> throw new IllegalArgumentException(language);
        };
    }

    @ParameterizedTest
    @CsvSource({"he", "ar", "hi", "th"})
    void readsBackInLogicalOrder(String language) throws IOException {
        Printed printed = print(language);
        assertThat(printed.report().diagnostics()).isEmpty();
        assertThat(printed.structure().replaceAll("\\s+", "")).isEqualTo(TITLE + text(language).replaceAll("\\s+", ""));
    }

    @ParameterizedTest
    @CsvSource({"he", "ar", "hi", "th"})
    void isForTheArchiveAndForEveryReader(String language) throws IOException {
        assertThat(VeraPdf.failures(print(language).file())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"he", "ar", "hi", "th"})
    void isTheSameTwice(String language) throws IOException {
        assertThat(print(language).file()).isEqualTo(print(language).file());
    }

    @ParameterizedTest
    @CsvSource({"he", "ar"})
    @DisplayName("each letter of a word from right to left is left of the one before")
    void runsFromRightToLeft(String language) throws IOException {
        List<TextPosition> glyphs = print(language).glyphs();
        int compared = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            TextPosition before = glyphs.get(i - 1);
            TextPosition glyph = glyphs.get(i);
            if (isLetter(before) && isLetter(glyph) && Math.abs(before.getY() - glyph.getY()) < 0.1) {
                assertThat(glyph.getX()).as("glyph %d of %s", i, language).isLessThan(before.getX());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(40);
    }

    /** Letters of the two scripts; a composed glyph has a private code point, and its text is told beside it. */
    private static boolean isLetter(TextPosition glyph) {
        int point = glyph.getUnicode().codePointAt(0);
        return Character.getType(point) == Character.PRIVATE_USE
                || Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    @Test
    @DisplayName("numbers in a text from right to left run from left to right")
    void keepsNumbers() throws IOException {
        List<TextPosition> digits = print("he").glyphs().stream()
                .filter(glyph -> Character.isDigit(glyph.getUnicode().codePointAt(0)))
                .toList();
        assertThat(digits).extracting(TextPosition::getUnicode).containsExactly(TITLE, "1", "2");
        assertThat(digits.get(2).getX()).isGreaterThan(digits.get(1).getX());
    }

    @Test
    @DisplayName("a script that no face has is refused once, not letter by letter")
    void refusesOnce() throws IOException {
        Printed printed = print("ar", ARABIC, RenderContext.defaults().fonts());
        assertThat(printed.report().diagnostics())
                .filteredOn(found -> found.message().contains("arabic"))
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(DiagnosticCode.MISSING_GLYPH));
    }
}
