package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.colophon.model.EveryKind;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every part of every document is valid by the schemas of ECMA-376. */
class SchemaTest {

    static Stream<Arguments> documents() {
        return PrintStyles.names().stream()
                .flatMap(style -> Stream.of(DocxOptions.Layout.values()).map(layout -> Arguments.of(style, layout)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("Every part of a document with every kind of block is valid")
    void everyKindIsValid(String style, DocxOptions.Layout layout) throws Exception {
        Map<String, byte[]> entries = Documents.entries(Documents.print(EveryKind.edition(), style, layout));
        int judged = 0;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith("word/") && entry.getKey().endsWith(".xml")
                    || entry.getKey().startsWith("docProps/c")
                            && !entry.getKey().contains("core")) {
                judged++;
                assertThat(errors(entry.getKey(), entry.getValue())).as(entry.getKey()).isEmpty();
            }
        }
        assertThat(judged).isGreaterThanOrEqualTo(9);
    }

    @Test
    @DisplayName("An edition of several articles with its contents is valid")
    void editionsAreValid() throws Exception {
        byte[] file =
                Documents.manuscript(Documents.edition(Documents.article("a1", "甲"), Documents.article("a2", "乙")));
        assertThat(errorsOfText(file)).isEmpty();
    }

    @Test
    void theJudgeFindsAPropertyThatStandsTwice() throws Exception {
        byte[] broken = Documents.edited(Documents.manuscript(EveryKind.edition()), "word/document.xml",
                text -> text.replaceFirst("</w:pPr>", "</w:pPr><w:pPr/>"));
        assertThat(errorsOfText(broken)).isNotEmpty();
    }

    private static List<XmlError> errorsOfText(byte[] file) throws Exception {
        return errors("word/document.xml", Documents.text(file).getBytes(StandardCharsets.UTF_8));
    }

    private static List<XmlError> errors(String name, byte[] content) throws Exception {
        List<XmlError> errors = new ArrayList<>();
        parse(name, new ByteArrayInputStream(content)).validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }

    private static XmlObject parse(String name, ByteArrayInputStream in) throws Exception {
        String kind = name.replaceAll(".*/|[0-9]*\\.xml", "");
        return switch (kind) {
            case "document" -> DocumentDocument.Factory.parse(in);
            case "styles" -> StylesDocument.Factory.parse(in);
            case "settings" -> SettingsDocument.Factory.parse(in);
            case "numbering" -> NumberingDocument.Factory.parse(in);
            case "footnotes" -> FootnotesDocument.Factory.parse(in);
            case "fontTable" -> FontsDocument.Factory.parse(in);
            case "header" -> HdrDocument.Factory.parse(in);
            case "footer" -> FtrDocument.Factory.parse(in);
            case "custom" -> PropertiesDocument.Factory.parse(in);
            default -> throw new IllegalArgumentException("no schema for " + name);
        };
    }
}
