package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.colophon.model.Edition;
import org.colophon.model.Person;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyles;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who the authors of an edition are is decided once: every output names the same people. */
class AuthorsInOutputsTest {

    private static byte[] printed(Edition edition, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderers.forFormat(format)
                .render(edition, PrintStyles.builtIn("tabloid"), RenderContext.defaults(), out);
        return out.toByteArray();
    }

    private static List<String> ofPdf(Edition edition) throws IOException {
        try (PDDocument file = Loader.loadPDF(printed(edition, "pdf"))) {
            String author = file.getDocumentInformation().getAuthor();
            return author == null ? List.of() : List.of(author.split("; "));
        }
    }

    private static List<String> ofWord(Edition edition) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(printed(edition, "docx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("docProps/core.xml")) {
                    String creator = Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .select("dc|creator")
                            .text();
                    return creator.isEmpty() ? List.of() : List.of(creator.split("; "));
                }
            }
        }
        throw new AssertionError("no docProps/core.xml");
    }

    private static List<String> ofPage(Edition edition) throws IOException {
        String page = new String(printed(edition, "html"), StandardCharsets.UTF_8);
        JsonNode article = JsonMapper.builder()
                .build()
                .readTree(Jsoup.parse(page).expectFirst("script[type=application/ld+json]").data());
        Set<String> names = new LinkedHashSet<>();
        article.path("author").forEach(role -> names.add(role.at("/author/name").asString()));
        article.path("hasPart").forEach(part ->
                part.path("author").forEach(role -> names.add(role.at("/author/name").asString())));
        return List.copyOf(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "# 菜市搬家记\n\n文/程砚秋 罗维桢　摄影/沈未迟　编辑/樊小雅\n\n菜市在河边开了三十年。",
        "# 菜市搬家记\n\n摄影/沈未迟\n\n菜市在河边开了三十年。",
        "# 菜市搬家记\n\n菜市在河边开了三十年。\n\n## 河畔\n\n市人大代表 程砚秋\n\n今年搬到了桥南。",
        "# 菜市搬家记\n\n口述/程砚秋　整理/罗维桢\n\n菜市在河边开了三十年。",
        "# The Market Moves\n\nBy Eleanor Ashgrove and Jun Nakamura\n\nThe market stood by the river.",
    })
    void areTheSameInEveryOutput(String source) throws IOException {
        Edition edition = EditionParser.create().parse(source, "market.md").edition();
        List<String> authors = edition.authors().stream().map(Person::name).toList();
        assertThat(ofPdf(edition)).isEqualTo(authors);
        assertThat(ofWord(edition)).isEqualTo(authors);
        assertThat(ofPage(edition)).isEqualTo(authors);
    }
}
