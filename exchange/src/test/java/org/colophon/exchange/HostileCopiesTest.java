package org.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.parser.EditionParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are made to harm are refused in time, and nothing that they name is opened. */
class HostileCopiesTest {

    private static final Duration TIME = Duration.ofSeconds(3);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> all() {
        String entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("zip bomb", WordFixture.body(WordFixture.p("a".repeat(120_000_000))).bytes());
        all.put("many tags", WordFixture.body("<w:p/>".repeat(800_000)).bytes());
        all.put("deep", WordFixture.body("<w:sdt>".repeat(10_000) + "</w:sdt>".repeat(10_000)).bytes());
        all.put("entities", WordFixture.body(WordFixture.p("&b;")).prologue(entities).bytes());
        all.put("cut off", Arrays.copyOf(WordFixture.body(WordFixture.p("a")).bytes(), 700));
        all.put("no document", Arrays.copyOf(bytes("PK\3\4 [Content_Types].xml"), 200));
        all.put("nitf entities", bytes("<?xml version=\"1.0\"?>" + entities + "<nitf><body/></nitf>"));
        all.put("html tags", bytes("<html>" + "<b>".repeat(500_000)));
        all.put("html depth", bytes("<html><body>" + "<div>".repeat(100_000) + "<p>The end.</p>"));
        all.put("nitf depth", bytes("<?xml version=\"1.0\"?><nitf>" + "<p>".repeat(100_000)));
        all.put("news without text", bytes("<?xml version=\"1.0\"?><newsItem xmlns=\"x\"></newsItem>"));
        return all;
    }

    static List<String> names() {
        return List.copyOf(all().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void refuses(String name) {
        byte[] document = all().get(name);
        assertTimeoutPreemptively(TIME, () -> assertThatThrownBy(() -> read(document))
                .isInstanceOf(UnreadableCopyException.class).hasMessageContaining("bad.docx cannot be read"));
    }

    private static Edition read(byte[] document) throws java.io.IOException {
        return SourceReaders.of(document).orElseThrow().read(document, "bad.docx", EditionParser.create()).parsed()
                .edition();
    }

    @Test
    void opensNoFileThatADocumentNames(@TempDir Path folder) throws java.io.IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret words");
        String doctype = "<!DOCTYPE nitf SYSTEM \"" + secret.toUri() + "\">";
        byte[] nitf = bytes("<?xml version=\"1.0\"?>" + doctype + "<nitf><body><body.content><p>Open words.</p>"
                + "</body.content></body></nitf>");
        byte[] word = WordFixture.body(WordFixture.p("Open words."))
                .link("x", "styles", secret.toUri().toString()).bytes();
        for (byte[] document : List.of(nitf, word)) {
            assertThat(PlainText.of(read(document))).contains("Open words.").doesNotContain("secret");
        }
    }
}
