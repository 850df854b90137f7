package org.colophon.render.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Person;
import org.colophon.render.IllegalCharacters;

/** Writes the XMP packet of a file (ISO 16684-1): its metadata, and every credit of its ledger. */
final class Xmp {

    private static final String NAMESPACES = """
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
            xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" \
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
            xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:colophon="http://ns.colophon.org/credits/1.0/" \
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" \
            xmlns:pdfaType="http://www.aiim.org/pdfa/ns/type#" \
            xmlns:pdfaField="http://www.aiim.org/pdfa/ns/field#\"""";

    private final Imprint imprint;
    private final Dates dates;
    private final boolean press;
    private static final String SCHEMAS = resource("schemas.xml");
    private static final String PRESS_SCHEMAS = resource("schemas-press.xml");
    private static final String WORK_SCHEMAS = resource("schemas-work.xml");

    private final StringBuilder out = new StringBuilder(16_384);

    private Xmp(Imprint imprint, Dates dates, boolean press) {
        this.imprint = imprint;
        this.dates = dates;
        this.press = press;
    }

    static byte[] write(Imprint imprint, Dates dates, boolean press, byte[] id) {
        return new Xmp(imprint, dates, press).packet(HexFormat.of().formatHex(id));
    }

    private byte[] packet(String id) {
        out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        out.append(
                "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                        + "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        out.append("<rdf:Description rdf:about=\"\" ").append(NAMESPACES).append(">\n");
        conformance(id);
        description();
        out.append("<colophon:Credits><rdf:Seq>\n");
        imprint.credits().forEach(this::credit);
        out.append("</rdf:Seq></colophon:Credits>\n");
        out.append("<pdfaExtension:schemas><rdf:Bag>\n").append(SCHEMAS);
        boolean known = XmpWork.isKnown(imprint);
        out.append(press ? PRESS_SCHEMAS : "").append(known ? WORK_SCHEMAS : "");
        out.append("</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>");
        if (known) {
            XmpWork.write(imprint, out);
        }
        out.append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void conformance(String id) {
        text("pdfaid:part", "2");
        text("pdfaid:conformance", "A");
        text("pdfuaid:part", "1");
        if (press) {
            text("pdfxid:GTS_PDFXVersion", "PDF/X-4");
            text("pdf:Trapped", "False");
        }
        text("xmpMM:DocumentID", "uuid:" + id);
        text("xmpMM:InstanceID", "uuid:" + id);
        text("xmpMM:RenditionClass", "default");
        text("xmpMM:VersionID", "1");
    }

    private void description() {
        text("dc:format", "application/pdf");
        String title = escaped(imprint.title());
        out.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                .append(title)
                .append("</rdf:li><rdf:li xml:lang=\"")
                .append(imprint.language().toLanguageTag())
                .append("\">")
                .append(title)
                .append("</rdf:li></rdf:Alt></dc:title>\n");
        list("dc:creator", "rdf:Seq", imprint.authors());
        list("dc:contributor", "rdf:Bag", imprint.contributors());
        list("dc:publisher", "rdf:Bag", imprint.publication().stream().toList());
        list("dc:language", "rdf:Bag", imprint.languages().stream().map(Locale::toLanguageTag).toList());
        if (!imprint.sources().isEmpty()) {
            text("dc:source", String.join("; ", imprint.sources()));
            text("photoshop:Source", String.join("; ", imprint.sources()));
        }
        if (!imprint.pictures().isEmpty()) {
            text("photoshop:Credit", String.join("; ", imprint.pictures()));
        }
        dates.iso().ifPresent(date -> {
            list("dc:date", "rdf:Seq", List.of(date));
            text("xmp:CreateDate", date);
            text("xmp:ModifyDate", date);
            text("xmp:MetadataDate", date);
        });
        if (!imprint.keywords().isEmpty()) {
            list("dc:subject", "rdf:Bag", imprint.keywords());
            text("pdf:Keywords", String.join("; ", imprint.keywords()));
        }
        text("xmp:CreatorTool", "Colophon");
        text("pdf:Producer", "Colophon");
        imprint.publication().ifPresent(name -> text("colophon:Publication", name));
        imprint.issue().ifPresent(name -> text("colophon:Issue", name));
        text("colophon:Style", imprint.style());
        text("colophon:LayoutVersion", Integer.toString(imprint.layoutVersion()));
    }

    private void credit(LedgerEntry entry) {
        Credit credit = entry.credit();
        out.append("<rdf:li rdf:parseType=\"Resource\">\n");
        text("colophon:RoleLabel", credit.role().label());
        text("colophon:RoleKind", credit.role().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        text("colophon:SchemaOrg", credit.role().kind().identifiers().article());
        text("colophon:Place", entry.place().name().toLowerCase(Locale.ROOT));
        text("colophon:Holder", entry.holderId());
        text("colophon:Printed", credit.text());
        contributors("colophon:People", credit, Person.Kind.PERSON);
        contributors("colophon:Organisations", credit, Person.Kind.ORGANISATION);
        out.append("</rdf:li>\n");
    }

    private void contributors(String name, Credit credit, Person.Kind kind) {
        List<Contributor> some = credit.contributors().stream().filter(each -> each.person().kind() == kind).toList();
        if (some.isEmpty()) {
            return;
        }
        out.append('<').append(name).append("><rdf:Seq>\n");
        for (Contributor contributor : some) {
            out.append("<rdf:li rdf:parseType=\"Resource\">");
            text("colophon:Name", contributor.person().name());
            list("colophon:Affiliations", "rdf:Seq", contributor.affiliations());
            out.append("</rdf:li>\n");
        }
        out.append("</rdf:Seq></").append(name).append(">\n");
    }

    private void text(String name, String value) {
        out.append('<').append(name).append('>').append(escaped(value)).append("</").append(name).append(">\n");
    }

    private void list(String name, String kind, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        out.append('<').append(name).append("><").append(kind).append('>');
        items.forEach(item -> out.append("<rdf:li>").append(escaped(item)).append("</rdf:li>"));
        out.append("</").append(kind).append("></").append(name).append(">\n");
    }

    /** Text of XML without the characters that it cannot hold. They are reported where the text is printed. */
    static String escaped(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(point -> !IllegalCharacters.isIllegal(point)).forEach(point -> {
            switch (point) {
                case '\r' -> escaped.append(' ');
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** Whether a text has nothing to escape, and no character outside the basic plane or among the illegal. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean markup = c == '&' || c == '<' || c == '>';
            if (c < ' ' || markup || Character.isSurrogate(c) || IllegalCharacters.isIllegal(c)) {
                return false;
            }
        }
        return true;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Xmp.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
