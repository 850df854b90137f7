package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
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
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.style.PrintStyles;
import org.colophon.style.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of Taiwan, Hong Kong, Japan and Korea: its typefaces, indents and gaps. */
class RegionsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RenderReport print(String language, String text, List<FontFace> faces) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Block first = new Block.Paragraph("a1-p1", List.of(Inline.Text.of(text)), SourceSpan.NONE);
        Block second = new Block.Paragraph("a1-p2", List.of(Inline.Text.of(text)), SourceSpan.NONE);
        Headline title = Headline.of(List.of(Inline.Text.of("一")));
        Article article = new Article(
                "a1", "", title, List.of(), List.of(first, second), List.of(), List.of(), null, locale,
                SourceSpan.NONE);
        Edition edition = new Edition(new EditionInfo("", null, null, null, locale, List.of()), List.of(article));
        out.reset();
        return new PdfRenderer(PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN))
                .render(edition, PrintStyles.builtIn("reading"), RenderContext.defaults().withFonts(() -> faces), out);
    }

    private static List<FontFace> faces() {
        return RenderContext.defaults().fonts().faces();
    }

    /** The installed faces and the same ones again, as if they had the forms of a region. */
    private static List<FontFace> facesOf(Region region) {
        List<FontFace> all = new ArrayList<>(faces());
        faces().forEach(face ->
                all.add(new FontFace("Own " + face.family(), face.cut(), region, face.sha256(), face.data())));
        return all;
    }

    private Set<String> fonts() throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                names.add(document.getPage(0).getResources().getFont(name).getName().replaceAll("^.*\\+", ""));
            }
        }
        return names;
    }

    private float indent(char first) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    glyphs.add(position);
                }
            }.getText(document);
        }
        float size = glyphs.getLast().getFontSizeInPt();
        double margin = glyphs.stream().filter(glyph -> glyph.getFontSizeInPt() == size)
                .mapToDouble(TextPosition::getX).min().orElseThrow();
        TextPosition start = glyphs.stream()
                .filter(glyph -> glyph.getFontSizeInPt() == size && glyph.getUnicode().charAt(0) == first)
                .reduce((a, b) -> b).orElseThrow();
        return (float) ((start.getX() - margin) / size);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, MAINLAND", "zh-Hant, TAIWAN", "zh-TW, TAIWAN", "zh-Hant-HK, HONG_KONG", "zh-MO, HONG_KONG",
        "ja, JAPAN", "ko-KR, KOREA", "en, MAINLAND", "yue-HK, HONG_KONG"
    })
    @DisplayName("a language names the region of its forms")
    void findsRegions(String language, Region region) {
        assertThat(Region.of(Locale.forLanguageTag(language))).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant-TW, TAIWAN", "zh-HK, TAIWAN", "ja, JAPAN", "ko, KOREA"})
    @DisplayName("faces of the region come before others, and nothing is reported")
    void prefersFacesOfTheRegion(String language, Region region) throws IOException {
        RenderReport report = print(language, "漢字的四季，漢字的四季。", facesOf(region));
        assertThat(report.diagnostics()).isEmpty();
        assertThat(fonts()).allSatisfy(name -> assertThat(name).startsWith("Own"));
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant-TW", "ja"})
    @DisplayName("without a face of the region that is said once")
    void saysMainlandForms(String language) throws IOException {
        RenderReport report = print(language, "漢字的四季，漢字的四季。", faces());
        assertThat(report.diagnostics()).singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(DiagnosticCode.REGIONAL_FORMS));
        assertThat(print("zh-Hans", "汉字的四季。", faces()).diagnostics()).isEmpty();
    }

    @Test
    @DisplayName("mainland text keeps its faces beside those of other regions")
    void keepsMainlandFaces() throws IOException {
        print("zh-Hans", "汉字的四季。", facesOf(Region.TAIWAN));
        assertThat(fonts()).noneSatisfy(name -> assertThat(name).startsWith("Own"));
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans, 2", "zh-Hant-TW, 2", "ja, 1"})
    @DisplayName("paragraphs begin with two ems, in Japan with one")
    void indents(String language, int ems) throws IOException {
        print(language, "川" + "風が渡る町の渡し船。".repeat(12), faces());
        assertThat(indent('川')).isBetween(ems - 0.3f, ems + 0.3f);
    }
}
