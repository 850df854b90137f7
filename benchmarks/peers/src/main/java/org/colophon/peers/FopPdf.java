package org.colophon.peers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;

/** Apache FOP as PDF/A-2a: four columns on A4, headings and paragraphs. */
final class FopPdf {

    private static final String SETTINGS = """
            <fop version="1.0"><renderers><renderer mime="application/pdf"><fonts><font kerning="no" embed-url="%s">
            <font-triplet name="Body" style="normal" weight="normal"/></font></fonts></renderer></renderers></fop>""";
    private static final String PAGE = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="zh"><fo:layout-master-set>
            <fo:simple-page-master master-name="p" page-width="210mm" page-height="297mm" margin="18mm 15mm">
            <fo:region-body column-count="4" column-gap="5mm"/></fo:simple-page-master></fo:layout-master-set>
            <fo:page-sequence master-reference="p"><fo:flow flow-name="xsl-region-body" font-family="Body"
            font-size="9pt" line-height="14pt" text-align="justify">%s</fo:flow></fo:page-sequence></fo:root>""";

    private FopPdf() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        FopFactory factory = new FopConfParser(new ByteArrayInputStream(SETTINGS.formatted(
                PeerClock.given("face").toUri()).getBytes(StandardCharsets.UTF_8)), new File(".").toURI())
                .getFopFactoryBuilder().setAccessibility(true).build();
        SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
        PeerClock.run(markdown -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FOUserAgent agent = factory.newFOUserAgent();
            agent.getRendererOptions().put("pdf-a-mode", "PDF/A-2a");
            Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
            parsers.newSAXParser().parse(new ByteArrayInputStream(PAGE.formatted(blocks(markdown))
                    .getBytes(StandardCharsets.UTF_8)), fop.getDefaultHandler());
            return out.toByteArray();
        }, arguments);
    }

    private static String blocks(String markdown) {
        StringBuilder out = new StringBuilder();
        for (String part : markdown.split("\\n\\s*\\n")) {
            String text = part.replace("&", "&amp;").replace("<", "&lt;").replace("*", "").strip();
            String form = text.startsWith("# ") ? " span=\"all\" font-size=\"24pt\" line-height=\"30pt\" role=\"H1\""
                    : text.startsWith("#") ? " font-size=\"12pt\" role=\"H2\"" : " text-indent=\"2em\"";
            out.append("<fo:block").append(form).append('>').append(text.replaceFirst("^#+ ", ""))
                    .append("</fo:block>");
        }
        return out.toString();
    }
}
