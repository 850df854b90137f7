package org.colophon.render.pdf.mark;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes the XMP packet of a file (ISO 16684-1). */
final class Xmp {

    private Xmp() {
    }

    static byte[] write(Imprint imprint) {
        StringBuilder out = new StringBuilder(2_048);
        out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        out.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
        out.append("<dc:format>application/pdf</dc:format>\n");
        if (!imprint.title().isBlank()) {
            out.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escaped(imprint.title())).append("</rdf:li></rdf:Alt></dc:title>\n");
        }
        list(out, "dc:creator", "rdf:Seq", imprint.authors());
        list(out, "dc:contributor", "rdf:Bag", imprint.contributors());
        list(out, "dc:language", "rdf:Bag", List.of(imprint.language().toLanguageTag()));
        imprint.instant().ifPresent(time -> {
            String written = time.truncatedTo(ChronoUnit.SECONDS).toString();
            out.append("<xmp:CreateDate>").append(written).append("</xmp:CreateDate>\n<xmp:ModifyDate>").append(written).append("</xmp:ModifyDate>\n");
        });
        out.append("<xmp:CreatorTool>Colophon</xmp:CreatorTool>\n<pdf:Producer>Colophon</pdf:Producer>\n");
        out.append("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void list(StringBuilder out, String name, String kind, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        out.append('<').append(name).append("><").append(kind).append('>');
        items.forEach(item -> out.append("<rdf:li>").append(escaped(item)).append("</rdf:li>"));
        out.append("</").append(kind).append("></").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
