package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.colophon.model.EveryKind;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A publisher's template, made as Chinese Word makes them: its built-in styles have ids of their own. */
class WordTemplateTest {

    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <x:styles xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">
            <x:docDefaults><x:rPrDefault><x:rPr><x:rFonts x:ascii="Georgia" x:eastAsia="方正书宋_GBK"/>\
            <x:lang x:val="en-US" x:eastAsia="zh-CN"/></x:rPr></x:rPrDefault></x:docDefaults>
            <x:style x:type="paragraph" x:default="1" x:styleId="a"><x:name x:val="Normal"/></x:style>
            <x:style x:type="paragraph" x:styleId="1"><x:name x:val="heading 1"/><x:basedOn x:val="a"/><x:pPr>\
            <x:numPr><x:numId x:val="4"/></x:numPr><x:outlineLvl x:val="0"/></x:pPr></x:style>
            <x:style x:type="character" x:default="1" x:styleId="a0"><x:name x:val="Default Paragraph Font"/></x:style>
            <x:style x:type="paragraph" x:customStyle="1" x:styleId="Byline"><x:name x:val="Something else"/></x:style>
            <x:style x:type="paragraph" x:customStyle="1" x:styleId="Kicker"><x:name x:val="Kicker"/><x:rPr>\
            <x:color x:val="C00000"/></x:rPr></x:style>
            </x:styles>""";
    private static final String NUMBERING = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">
            <w:abstractNum w:abstractNumId="7" w15:restartNumberingAfterBreak="0">\
            <w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/></w:lvl></w:abstractNum>
            <w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num></w:numbering>""";

    private static WordTemplate template(String styles) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        String relation =
                "<Relationship Id=\"%s\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" "
                        + "Target=\"%s\"/>";
        String relations =
                "<Relationships "
                        + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
        entries.put(
                "_rels/.rels",
                relations
                        .formatted(relation.formatted("r1", "officeDocument", "word/document.xml"))
                        .getBytes(StandardCharsets.UTF_8));
        entries.put("word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
        entries.put(
                "word/_rels/document.xml.rels",
                relations
                        .formatted(relation.formatted("r1", "styles", "styles.xml")
                                + relation.formatted("r2", "numbering", "numbering.xml")
                                + relation.formatted("r3", "theme", "theme/theme1.xml"))
                        .getBytes(StandardCharsets.UTF_8));
        entries.put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));
        entries.put("word/numbering.xml", NUMBERING.getBytes(StandardCharsets.UTF_8));
        entries.put("word/theme/theme1.xml", "<theme/>".getBytes(StandardCharsets.UTF_8));
        return WordTemplate.read(new ByteArrayInputStream(Documents.zip(entries)));
    }

    private static byte[] print(String styles) throws IOException {
        return Documents.print(EveryKind.edition(), "tabloid", DocxOptions.defaults().withTemplate(template(styles)));
    }

    @Test
    void itsStylesWinAndAreCalledByTheirOwnIds() throws IOException {
        byte[] file = print(STYLES);
        assertThat(Documents.text(file))
                .contains("<w:pStyle w:val=\"1\"/>", "<w:pStyle w:val=\"Kicker\"/>")
                .doesNotContain("\"Heading1\"");
        assertThat(Documents.part(file, "word/styles.xml"))
                .contains("方正书宋_GBK", "w:val=\"C00000\"", "w:styleId=\"BodyText\"")
                .containsOnlyOnce("w:val=\"heading 1\"")
                .containsOnlyOnce("w:val=\"Kicker\"")
                .containsOnlyOnce("<w:docDefaults>")
                .doesNotContain("w:basedOn w:val=\"Normal\"");
        assertThat(Documents.part(file, "word/theme/theme1.xml")).isEqualTo("<theme/>");
    }

    @Test
    void anIdThatItUsesForSomethingElseIsNotTaken() throws IOException {
        byte[] file = print(STYLES);
        assertThat(Documents.text(file))
                .contains("<w:pStyle w:val=\"ColophonByline\"/>")
                .doesNotContain("<w:pStyle w:val=\"Byline\"/>");
        assertThat(Documents.part(file, "word/styles.xml")).contains("w:styleId=\"ColophonByline\"");
    }

    @Test
    void itsListsStandBesideOurs() throws Exception {
        byte[] file = print(STYLES);
        String numbering = Documents.part(file, "word/numbering.xml");
        assertThat(numbering)
                .contains("w:abstractNumId=\"7\"", "w:abstractNumId=\"8\"", "w:numId=\"4\"", "w:numId=\"8\"")
                .doesNotContain("w15");
        assertThat(Documents.text(file)).contains("<w:numId w:val=\"8\"/>");
        List<XmlError> errors = new ArrayList<>();
        NumberingDocument.Factory.parse(numbering).validate(new XmlOptions().setErrorListener(errors));
        StylesDocument.Factory.parse(Documents.part(file, "word/styles.xml"))
                .validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }

    @Test
    void aDocumentInItsStylesReadsBack() throws IOException {
        assertThat(DocxReader.read(new ByteArrayInputStream(print(STYLES))).changes()).isEmpty();
    }

    @Test
    void ourOwnDocumentServesAsATemplate() throws IOException {
        WordTemplate own = WordTemplate.read(new ByteArrayInputStream(Documents.manuscript(EveryKind.edition())));
        byte[] file = Documents.print(EveryKind.edition(), "tabloid", DocxOptions.defaults().withTemplate(own));
        assertThat(Documents.text(file))
                .isEqualTo(Documents.text(Documents.print(
                        EveryKind.edition(), "tabloid", DocxOptions.defaults().withTemplate(own))));
        assertThat(DocxReader.read(new ByteArrayInputStream(file)).changes()).isEmpty();
    }

    @Test
    void theStrictKindOfOpenXmlIsRefusedWithAReason() {
        assertThatThrownBy(() -> template(STYLES.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("strict");
    }
}
