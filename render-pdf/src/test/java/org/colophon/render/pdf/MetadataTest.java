package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Person;
import org.colophon.render.RenderContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The metadata of a file, read by an XML parser: every credit of the ledger is in it. */
class MetadataTest {

    private static final String COLOPHON = "http://ns.colophon.org/credits/1.0/";
    private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";
    private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
    private static final String WORK = "http://ns.colophon.org/work/1.0/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";

    private record Read(Document xmp, PDDocumentInformation info) { }

    private static Read read(Edition edition) throws IOException, ParserConfigurationException, SAXException {
        byte[] file = ConformanceTest.print(edition, "tabloid", PdfOptions.Profile.PRESS, RenderContext.defaults());
        try (PDDocument document = Loader.loadPDF(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Read(
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(
                                    document.getDocumentCatalog().getMetadata().toByteArray())),
                    document.getDocumentInformation());
        }
    }

    private static List<Element> elements(Node below, String namespace, String name) {
        NodeList found = below instanceof Document document
                ? document.getElementsByTagNameNS(namespace, name)
                : ((Element) below).getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> texts(Node below, String namespace, String name) {
        return elements(below, namespace, name).stream().map(each -> each.getTextContent().strip()).toList();
    }

    /** Credits as lines: kind, label, place, holder, people with affiliations, organisations. */
    private static List<String> credits(Document xmp) {
        List<String> credits = new ArrayList<>();
        for (Element role : elements(xmp, COLOPHON, "RoleKind")) {
            Element credit = (Element) role.getParentNode();
            StringBuilder line = new StringBuilder(role.getTextContent())
                    .append('|')
                    .append(texts(credit, COLOPHON, "RoleLabel").getFirst())
                    .append('|')
                    .append(texts(credit, COLOPHON, "Place").getFirst())
                    .append('|')
                    .append(texts(credit, COLOPHON, "Holder").getFirst());
            for (String kind : List.of("People", "Organisations")) {
                for (Element list : elements(credit, COLOPHON, kind)) {
                    for (Element name : elements(list, COLOPHON, "Name")) {
                        line.append('|')
                                .append(kind.charAt(0))
                                .append(' ')
                                .append(name.getTextContent())
                                .append(texts(name.getParentNode(), COLOPHON, "Affiliations"));
                    }
                }
            }
            credits.add(line.toString());
        }
        return credits;
    }

    private static String line(LedgerEntry entry) {
        Credit credit = entry.credit();
        StringBuilder line = new StringBuilder(
                        credit.role().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .append('|')
                .append(credit.role().label())
                .append('|')
                .append(entry.place().name().toLowerCase(Locale.ROOT))
                .append('|')
                .append(entry.holderId());
        for (Person.Kind kind : List.of(Person.Kind.PERSON, Person.Kind.ORGANISATION)) {
            for (Contributor contributor : credit.contributors()) {
                if (contributor.person().kind() == kind) {
                    line.append('|')
                            .append(kind == Person.Kind.PERSON ? 'P' : 'O')
                            .append(' ')
                            .append(contributor.person().name())
                            .append(
                                    contributor.affiliations().isEmpty()
                                            ? List.of()
                                            : List.of(String.join("", contributor.affiliations())));
                }
            }
        }
        return line.toString();
    }

    @Test
    @DisplayName("has the eight credits and twelve names of the newspaper page")
    void holdsEveryCredit() throws Exception {
        Edition edition = Seeds.edition(Seeds.NEWSPAPER);
        List<String> credits = credits(read(edition).xmp());
        assertThat(credits).isEqualTo(edition.credits().stream().map(MetadataTest::line).toList()).hasSize(8);
        assertThat(credits.stream().mapToLong(line -> line.chars().filter(c -> c == '[').count()).sum()).isEqualTo(12);
        assertThat(credits)
                .contains("coordinator|统筹|article|a1|P 唐海强[本报记者]", "photographer|摄影|article|a1|P 王翟[本报记者]|P 黄沐[本报记者]");
    }

    static java.util.stream.Stream<Edition> editions() throws IOException {
        return java.util.stream.Stream.of(
                EveryKind.edition(), Seeds.edition("salt-road"), Seeds.edition("harbour-lights"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyCreditOfTheLedgerIsInIt(Edition edition) throws Exception {
        assertThat(credits(read(edition).xmp()))
                .isNotEmpty()
                .isEqualTo(edition.credits().stream().map(MetadataTest::line).toList());
    }

    @Test
    void agreesWithInformationDictionary() throws Exception {
        Read read = read(EveryKind.edition());
        assertThat(texts(read.xmp(), DUBLIN, "title").getFirst()).contains(read.info().getTitle());
        List<String> authors = elements(read.xmp(), DUBLIN, "creator")
                                .getFirst()
                                .getElementsByTagName("rdf:li")
                                .getLength()
                        == 0
                ? List.of()
                : texts(
                        elements(read.xmp(), DUBLIN, "creator").getFirst(),
                        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                        "li");
        assertThat(String.join("; ", authors)).isEqualTo(read.info().getAuthor());
        assertThat(texts(read.xmp(), DUBLIN, "language").getFirst()).isEqualTo("zh-Hans");
        assertThat(java.time.Instant.parse(texts(read.xmp(), XMP, "CreateDate").getFirst()))
                .isEqualTo(read.info().getCreationDate().toInstant());
        assertThat(texts(read.xmp(), COLOPHON, "LayoutVersion")).containsExactly("1");
    }

    @Test
    @DisplayName("files for the press without a date have the first second of 1970")
    void datesPressFiles() throws Exception {
        Read read = read(RandomEdition.undated());
        assertThat(texts(read.xmp(), XMP, "CreateDate")).containsExactly("1970-01-01T00:00:00Z");
    }

    @Test
    void carriesWhatIsKnownOfTheWork() throws Exception {
        Edition every = EveryKind.edition();
        Edition known = new Edition(
                every.info().withMetadata(every.articles().getFirst().metadata()), every.articles());
        Document xmp = read(known).xmp();
        assertThat(texts(xmp, DUBLIN, "identifier")).containsExactly("urn:newsml:example.org:20261123:4711");
        assertThat(texts(xmp, DUBLIN, "description")).containsExactly("港口一日所见。");
        assertThat(texts(xmp, DUBLIN, "rights").getFirst()).contains("© 2026 湖州晨报社", "转载请注明出处");
        assertThat(texts(xmp, DUBLIN, "relation").getFirst()).contains("20261122:4700", "en/4711", "20261122:4701");
        assertThat(texts(xmp, RIGHTS, "Owner")).containsExactly("湖州晨报社");
        assertThat(texts(xmp, RIGHTS, "UsageTerms")).containsExactly("转载请注明出处");
        assertThat(texts(xmp, RIGHTS, "WebStatement"))
                .containsExactly("https://creativecommons.org/licenses/by/4.0/");
        assertThat(texts(xmp, WORK, "Version")).containsExactly("3");
        assertThat(texts(xmp, WORK, "Modified")).containsExactly("2026-11-23T18:30:00+08:00");
        assertThat(texts(xmp, WORK, "Status")).containsExactly("usable");
        assertThat(texts(xmp, WORK, "Embargo")).containsExactly("2026-11-24");
        assertThat(texts(xmp, WORK, "Relations").getFirst())
                .contains("correction-of urn:newsml", "replaces urn:newsml");
        assertThat(texts(xmp, WORK, "Subjects").getFirst()).contains("20000339 集市").doesNotContain("港口");
        assertThat(texts(xmp, WORK, "ISSN")).containsExactly(known.info().periodical().issn());
    }
}
