package org.colophon.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.junit.jupiter.api.Test;

/** Painted pieces on a sheet of 200 by 100 points. */
class PageSvgTest {

    /** One way to paint. */
    private interface Paint {

        void on(PDDocument file, PDPageContentStream page) throws IOException;
    }

    private static String svg(int rotation, Paint paint) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(10, 20, 200, 100));
            page.setRotation(rotation);
            file.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(file, page)) {
                paint.on(file, content);
            }
            file.save(bytes);
        }
        try (PageImages pages = PageImages.open(bytes.toByteArray())) {
            return new String(pages.svg(1), StandardCharsets.UTF_8);
        }
    }

    private static void box(PDDocument file, PDPageContentStream page) throws IOException {
        page.setNonStrokingColor(1f, 0f, 0f);
        page.addRect(20, 30, 40, 10);
        page.fill();
    }

    @Test
    void countsFromTheTopOfTheSheet() throws IOException {
        assertThat(svg(0, PageSvgTest::box)).contains("viewBox=\"0 0 200 100\"")
                .contains("<path fill=\"#ff0000\" d=\"m10 90h40v-10h-40z\"/>");
    }

    @Test
    void turnsTurnedPages() throws IOException {
        assertThat(svg(90, PageSvgTest::box)).contains("viewBox=\"0 0 100 200\"")
                .contains("<path fill=\"#ff0000\" d=\"m10 10v40h10v-40z\"/>");
    }

    @Test
    void drawsLines() throws IOException {
        String svg = svg(0, (file, page) -> {
            page.setLineWidth(1.5f);
            page.setLineDashPattern(new float[] {3, 1}, 0);
            page.setLineCapStyle(1);
            page.moveTo(10, 20);
            page.curveTo(20.25f, 40, 30, 40, 40, 20);
            page.stroke();
        });
        assertThat(svg).contains("<path fill=\"none\" stroke=\"#000000\" stroke-width=\"1.5\""
                + " stroke-linecap=\"round\" stroke-dasharray=\"3 1\" d=\"m0 100c10.25-20 20-20 30 0\"/>");
    }

    @Test
    void cutsWhatReachesBeyondAShapeAndNothingElse() throws IOException {
        Paint small = (file, page) -> {
            page.addRect(10, 20, 50, 50);
            page.clip();
            box(file, page);
        };
        Paint large = (file, page) -> {
            page.addRect(25, 20, 50, 50);
            page.clip();
            box(file, page);
        };
        assertThat(svg(0, small)).doesNotContain("clip-path");
        assertThat(svg(0, large)).contains("<clipPath id=\"c0\">")
                .contains("<path fill=\"#ff0000\" clip-path=\"url(#c0)\" d=");
    }

    @Test
    void keepsPhotographsAsTheyAreAndHoldsTheOthersWithoutLoss() throws IOException {
        BufferedImage pixels = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        assertThat(svg(0, (file, page) -> page.drawImage(JPEGFactory.createFromImage(file, pixels), 10, 20, 40, 20)))
                .contains("transform=\"matrix(40 0 0 20 0 80)\" href=\"data:image/jpeg;base64,");
        assertThat(svg(0, (file, page) -> page.drawImage(LosslessFactory.createFromImage(file, pixels), 10, 20)))
                .contains("href=\"data:image/png;base64,");
    }

    @Test
    void saysWhatItCannotDraw() {
        assertThatThrownBy(() -> svg(0, (file, page) -> {
            PDShadingType2 shading = new PDShadingType2(new COSDictionary());
            shading.getCOSObject().setInt(COSName.SHADING_TYPE, 2);
            page.shadingFill(shading);
        })).isInstanceOf(IOException.class).hasMessageContaining("shading");
    }
}
