package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our reading of PDF/X-4: files for the press keep every rule, and every rule has a file that breaks it and no other.
 */
class X4RuleTest {

    private static Edition pictured() {
        Block picture = new Block.Figure(
                "a1-p1", "glass.png", "一块玻璃", List.of(Inline.Text.of("窗边。")), List.of(), SourceSpan.NONE);
        Block text = new Block.Paragraph(
                "a1-p2",
                List.of(new Inline.Link("https://example.org/", "", List.of(Inline.Text.of("湖面起了风。")))),
                SourceSpan.NONE);
        Article article = new Article(
                "a1",
                "a.md",
                Headline.of(List.of(Inline.Text.of("题"))),
                List.of(),
                List.of(picture, text),
                List.of(),
                List.of(),
                null,
                Locale.CHINESE,
                SourceSpan.NONE);
        return new Edition(new EditionInfo("题", null, null, null, Locale.CHINESE, List.of()), List.of(article));
    }

    private static RenderContext context() {
        return RenderContext.defaults().withAssets(name -> new AssetSource.Found(name, Samples.glass()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "tabloid", "magazine", "reading"})
    void filesForThePressKeepEveryRuleAndConform(String style) throws IOException {
        byte[] file = ConformanceTest.print(pictured(), style, PdfOptions.Profile.PRESS, context());
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(X4Rule.broken(document)).isEmpty();
        }
        assertThat(VeraPdf.failures(file)).isEmpty();
    }

    @Test
    @DisplayName("plants that accept only four inks get no other colour")
    void convertsToFourInks() throws IOException {
        byte[] file = ConformanceTest.print(
                pictured(),
                "magazine",
                PdfOptions.defaults().withProfile(PdfOptions.Profile.PRESS).withPictures(PdfOptions.Pictures.SEPARATED),
                context());
        assertThat(VeraPdf.failures(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(X4Rule.broken(document)).isEmpty();
            PDPage page = document.getPage(0);
            assertThat(page.getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE)).isNull();
            for (COSName name : page.getResources().getXObjectNames()) {
                String space = String.valueOf(
                        page.getResources().getXObject(name).getCOSObject().getDictionaryObject(COSName.COLORSPACE));
                assertThat(space).containsAnyOf("DeviceCMYK", "DeviceGray");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAFileThatBreaksIt(X4Rule rule) throws IOException {
        byte[] good = ConformanceTest.print(pictured(), "magazine", PdfOptions.Profile.PRESS, context());
        try (PDDocument document = Loader.loadPDF(good)) {
            spoil(document, rule);
            assertThat(X4Rule.broken(document)).containsExactly(rule);
        }
    }

    private static void spoil(PDDocument file, X4Rule rule) throws IOException {
        PDPage page = file.getPage(0);
        switch (rule) {
            case VERSION -> file.getDocument().setVersion(1.7f);
            case IDENTIFIED -> replace(file, "PDF/X-4", "PDF/X-3");
            case DOCUMENTED -> replace(file, "xmpMM:VersionID", "xmpMM:OtherID");
            case INFORMED -> file.getDocumentInformation().setTitle(null);
            case TRAPPED -> file.getDocumentInformation().setTrapped("Unknown");
            case ID -> file.getDocument().getTrailer().removeItem(COSName.ID);
            case OPEN -> file.getDocument().getTrailer().setItem(COSName.ENCRYPT, new COSDictionary());
            case INTENT ->
                file.getDocumentCatalog()
                        .getOutputIntents()
                        .get(1)
                        .getCOSObject()
                        .removeItem(COSName.DEST_OUTPUT_PROFILE);
            case BOXES -> page.setTrimBox(new PDRectangle(-5, 0, 100, 100));
            case FONTS -> page.getResources().add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            case ANNOTATIONS -> {
                PDAnnotationLink link = new PDAnnotationLink();
                link.setRectangle(new PDRectangle(100, 100, 50, 10));
                page.setAnnotations(List.of(link));
            }
            case ACTIONS -> file.getDocumentCatalog().setOpenAction(new PDActionJavaScript("1"));
            case COLOURS ->
                page.getResources()
                        .getXObject(
                                page.getResources().getXObjectNames().iterator().next())
                        .getCOSObject()
                        .setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            case BLENDING -> page.getCOSObject().removeItem(COSName.GROUP);
            case TRANSFER -> {
                PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                state.getCOSObject().setItem(COSName.getPDFName("TR"), COSName.IDENTITY);
                try (PDPageContentStream content =
                        new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, true)) {
                    content.setGraphicsStateParameters(state);
                }
            }
            case XOBJECTS ->
                page.getResources()
                        .getXObject(
                                page.getResources().getXObjectNames().iterator().next())
                        .getCOSObject()
                        .setItem(COSName.getPDFName("Alternates"), new COSArray());
        }
    }

    private static void replace(PDDocument file, String from, String to) throws IOException {
        String xmp = new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)
                .replace(from, to);
        PDMetadata metadata = new PDMetadata(file);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        file.getDocumentCatalog().setMetadata(metadata);
    }
}
