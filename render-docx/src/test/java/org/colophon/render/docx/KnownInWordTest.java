package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;

/** The facts that newsrooms and libraries keep of a work, read back from the properties of the document by POI. */
class KnownInWordTest {

    private static POIXMLProperties properties(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer().render(edition, PrintStyles.builtIn("tabloid"), RenderContext.defaults(), out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return document.getProperties();
        }
    }

    @Test
    void carriesWhatIsKnownOfTheWork() throws IOException {
        Edition every = EveryKind.edition();
        Edition known = new Edition(
                every.info().withMetadata(every.articles().getFirst().metadata()), every.articles());
        POIXMLProperties read = properties(known);
        assertThat(read.getCoreProperties().getDescription()).isEqualTo("港口一日所见。");
        assertThat(read.getCoreProperties().getUnderlyingProperties().getIdentifierProperty())
                .contains("urn:newsml:example.org:20261123:4711");
        assertThat(read.getCoreProperties().getKeywords()).contains("港口");
        Map<String, String> custom = new TreeMap<>();
        read.getCustomProperties().getUnderlyingProperties().getPropertyList()
                .forEach(property -> custom.put(property.getName(), property.getLpwstr()));
        assertThat(custom)
                .containsEntry("Version", "3")
                .containsEntry("Modified", "2026-11-23T18:30:00+08:00")
                .containsEntry("Status", "usable")
                .containsEntry("Embargo", "2026-11-24")
                .containsEntry("Rights Holder", "湖州晨报社")
                .containsEntry("Rights Year", "2026")
                .containsEntry("Licence", "https://creativecommons.org/licenses/by/4.0/")
                .containsEntry("Terms", "转载请注明出处")
                .containsEntry("ISSN", "2049-3630")
                .containsEntry("Subjects", "http://cv.iptc.org/newscodes/mediatopic/ 20000339 集市; 港口")
                .containsEntry("Relations", "correction of urn:newsml:example.org:20261122:4700; "
                        + "translation of https://example.org/en/4711; replaces urn:newsml:example.org:20261122:4701")
                .containsKey("Extra: desk");
    }
}
