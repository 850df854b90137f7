package org.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.PlainText;
import org.colophon.parser.EditionParser;
import org.colophon.render.Renderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class ExportsTest {

    static List<Renderer> exports() {
        return Exports.all();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Cf}]+", "");
    }

    @ParameterizedTest
    @MethodSource("exports")
    @DisplayName("Each line of an edition with every kind is in each export, but for line ends and what is reported")
    void noWordIsLost(Renderer export) {
        Edition edition = EveryKind.edition();
        Exported exported = Exported.by(export, edition);
        String text = letters(words(exported.text()));
        for (String line : PlainText.of(edition).split("\n")) {
            int at = 0;
            for (int c : letters(line).codePoints().toArray()) {
                at = text.indexOf(Character.toString(c), at);
                assertThat(at).as(export.format().id() + ": " + line).isNotNegative();
                at++;
            }
        }
    }

    private static String words(String text) {
        // InDesign has a reading as an attribute of its words.
        return text.replaceAll(
                        "<CharacterStyleRange[^>]*RubyString=\"([^\"]*)\"[^>]*><Content>([^<]*)</Content>", "$2$1")
                .replaceAll("<\\?.*?\\?>|<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&quot;", "\"").replace("&amp;", "&").replace("\\", "");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void theSameEditionGivesTheSameBytes(Renderer export) {
        assertThat(Exported.by(export, EveryKind.edition()).text())
                .isEqualTo(Exported.by(export, EveryKind.edition()).text());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void xmlIsWellFormed(Renderer export) throws Exception {
        String text = Exported.by(export, EveryKind.edition()).text();
        if (text.startsWith("<?xml")) {
            DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        }
    }

    @Test
    void whatAFormatCannotHoldIsCounted() {
        Edition edition = EditionParser.create()
                .parse("# T\n\nA b.\n\n> [!pull]\n> One.\n\nC d.\n\n> [!pull]\n> Two.\n", "").edition();
        assertThat(Exported.by(new NitfExport(), edition).report().diagnostics()).extracting(Diagnostic::message)
                .contains("NITF cannot hold pull quotes (2): they are quotes of the class pull");
    }

    @Test
    void aFactThatMarkdownCannotHoldIsNamed() {
        Edition edition = EditionParser.create().parse("# T\n\nA b.\n", "").edition();
        Edition other = new Edition(edition.info().withTitle("Another title"), edition.articles());
        assertThat(Exported.by(new MarkdownExport(), other).report().diagnostics()).extracting(Diagnostic::message)
                .contains("Markdown reads back otherwise: the facts about the edition");
    }

    /** The schemas may not be in this project: a folder with nitf-3-6.xsd and that of JATS, called jats.xsd. */
    @Test
    @EnabledIfSystemProperty(named = "exchange.schemas", matches = ".+")
    void seedsAreValid() throws Exception {
        for (Renderer export : List.of(new NitfExport(), new JatsExport())) {
            String schema = export.format().id().equals("nitf") ? "nitf-3-6.xsd" : "jats.xsd";
            var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new File(System.getProperty("exchange.schemas"), schema)).newValidator();
            for (var seed : SeedSources.all()) {
                // Schemas of JATS 1.2 are free to fetch; 1.3 adds to it and takes nothing away.
                String text = Exported.by(export, SeedSources.edition(seed)).text()
                        .replace("dtd-version=\"1.3\"", "dtd-version=\"1.2\"");
                validator.validate(new StreamSource(new StringReader(text)));
            }
        }
    }
}
