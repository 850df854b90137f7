package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.colophon.model.Edition;
import org.colophon.model.Identity;
import org.colophon.model.Metadata;
import org.colophon.render.RenderContext;
import org.colophon.style.House;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("QR codes of articles")
class CodesTest {

    private static final String ADDRESS = "https://paper.example/2026/11/23/harbour-lights?edition=north";

    private static Edition addressed(String address) throws IOException {
        Edition seed = Seeds.edition(Seeds.NAMES.getFirst());
        return new Edition(seed.info(), seed.articles().stream()
                .map(article -> article.withMetadata(Metadata.NONE.withIdentity(
                        new Identity(address, null, null, null, null))))
                .toList());
    }

    private static byte[] print(Edition edition, PrintStyle style, House house, PdfOptions.Profile profile)
            throws IOException {
        RenderContext context = Seeds.context().withHouse(house);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(PdfOptions.defaults().withProfile(profile)).render(edition, style, context, out);
        return out.toByteArray();
    }

    /** The codes that a camera reads off pages of 300 pixels an inch. */
    private static List<String> codes(byte[] pdf) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 300);
                int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(
                        new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
                try {
                    found.add(new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
                } catch (NotFoundException e) {
                    assertThat(e).isNotNull();
                } catch (ReaderException e) {
                    throw new AssertionError("a code cannot be read", e);
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"tabloid, SCREEN, horizontal", "magazine, PRESS, horizontal", "magazine, SCREEN, vertical"})
    @DisplayName("are read off the page, and leave it valid")
    void areRead(String style, PdfOptions.Profile profile, String writing) throws IOException {
        PrintStyle looked = PrintStyles.read(
                "{\"base\":\"" + style + "\",\"name\":\"coded\",\"writing\":\"" + writing + "\"}");
        byte[] pdf = print(addressed(ADDRESS), looked, House.NONE.withCodes(House.Codes.STORIES), profile);
        assertThat(codes(pdf)).containsExactly(ADDRESS);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    @DisplayName("are printed for addresses of the web alone, and where the house asks for them")
    void areAskedFor() throws IOException {
        PrintStyle style = PrintStyles.tabloid();
        byte[] plain = print(addressed(ADDRESS), style, House.NONE, PdfOptions.Profile.SCREEN);
        assertThat(codes(plain)).isEmpty();
        byte[] urn = print(addressed("urn:newsml:paper.example:20261123:7"), style,
                House.NONE.withCodes(House.Codes.STORIES), PdfOptions.Profile.SCREEN);
        assertThat(codes(urn)).isEmpty();
    }
}
