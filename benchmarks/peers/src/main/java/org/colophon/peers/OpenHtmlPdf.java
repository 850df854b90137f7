package org.colophon.peers;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.File;

/** OpenHTMLtoPDF behind flexmark, as PDF/A-2a and PDF/UA in one, which it alone of the peers can. */
final class OpenHtmlPdf {

    private static final String PAGE = """
            <html lang="zh-CN"><head><title>%s</title><style>
            @page { size: A4; margin: 18mm 15mm }
            body { font: 9pt/14pt Body; column-count: 4; column-gap: 5mm; text-align: justify; margin: 0 }
            h1 { font-size: 24pt; line-height: 30pt } h2 { font-size: 12pt } p { text-indent: 2em; margin: 0 }
            </style></head><body>%s</body></html>""";

    private OpenHtmlPdf() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        File face = PeerClock.given("face").toFile();
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PeerClock.run(markdown -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            String html = renderer.render(parser.parse(markdown)).replace("<br>", "<br/>");
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(face, "Body");
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.useColorProfile(profile);
            String title = markdown.lines().findFirst().orElse("").replace("# ", "");
            builder.withHtmlContent(PAGE.formatted(title, html), "");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        }, arguments);
    }
}
