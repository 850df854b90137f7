package org.colophon.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents as other programs write them, made of their parts. */
final class WordFixture {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private String prologue = "";

    static WordFixture body(String body) {
        WordFixture fixture = new WordFixture();
        fixture.parts.put("word/document.xml", "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
        return fixture;
    }

    WordFixture prologue(String text) {
        prologue = text;
        return this;
    }

    /** Adds a part such as styles, footnotes or comments. */
    WordFixture part(String kind, String root, String content) {
        parts.put("word/" + kind + ".xml", "<w:" + root + " " + SPACES + ">" + content + "</w:" + root + ">");
        types.append("<Override PartName=\"/word/").append(kind).append(".xml\" ContentType=\"").append(TYPE)
                .append(kind.replaceAll("\\d", "")).append("+xml\"/>");
        relations.append("<Relationship Id=\"part-").append(kind).append("\" Type=\"").append(RELATION)
                .append(kind.replaceAll("\\d", "")).append("\" Target=\"").append(kind).append(".xml\"/>");
        return this;
    }

    /** Styles of paragraphs, as ids and names in turn. */
    WordFixture styles(String... idsAndNames) {
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < idsAndNames.length; i += 2) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(idsAndNames[i])
                    .append("\"><w:name w:val=\"").append(idsAndNames[i + 1]).append("\"/></w:style>");
        }
        return part("styles", "styles", styles.toString());
    }

    WordFixture link(String id, String kind, String target) {
        relations.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(RELATION).append(kind)
                .append("\" Target=\"").append(target).append("\" TargetMode=\"External\"/>");
        return this;
    }

    static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    static String p(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(words) + "</w:p>";
    }

    static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE
                            + "document.main+xml\"/>" + types + "</Types>");
            add(zip, "_rels/.rels", relationships("<Relationship Id=\"r1\" Type=\"" + RELATION
                    + "officeDocument\" Target=\"word/document.xml\"/>"));
            add(zip, "word/_rels/document.xml.rels", relationships(relations.toString()));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                add(zip, part.getKey(), prologue + part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
