package org.colophon.render.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colophon.fonts.latin.LatinFonts;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.PlainText;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class EpubRendererTest {

    static final Path SEEDS = Path.of(System.getProperty("project.root", "..")).resolve("seeds");

    static byte[] book(Edition edition, Path pictures, PrintStyle style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EpubRenderer().render(edition, style,
                RenderContext.forFolder(pictures).withFonts(new LatinFonts()), out);
        return out.toByteArray();
    }

    static Edition seed(String name) throws IOException {
        return EditionParser.create().parse(SEEDS.resolve(name)).edition();
    }

    static Edition issue() throws IOException {
        List<Edition> parts;
        try (Stream<Path> files = Files.list(SEEDS.resolve("issue/articles"))) {
            parts = files.sorted().map(file -> {
                try {
                    return EditionParser.create().parse(file).edition();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }).toList();
        }
        return Edition.of("The issue", parts);
    }

    private static Map<String, byte[]> unpacked(byte[] book) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get("EPUB/" + name), StandardCharsets.UTF_8);
    }

    @Test
    void beginsWithItsMediaType() throws IOException {
        byte[] book = book(EveryKind.edition(), SEEDS, PrintStyles.builtIn("reading"));
        assertThat(new String(book, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void eachDocumentIsXml() throws Exception {
        for (var file : unpacked(book(EveryKind.edition(), SEEDS, PrintStyles.builtIn("tabloid"))).entrySet()) {
            if (file.getKey().matches(".*\\.(xhtml|opf|svg|xml)")) {
                var factory = DocumentBuilderFactory.newDefaultNSInstance();
                factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.getValue()));
            }
        }
    }

    @Test
    void eachLineOfTheEditionIsInADocument() throws IOException {
        Edition edition = EveryKind.edition();
        StringBuilder words = new StringBuilder();
        unpacked(book(edition, SEEDS, PrintStyles.builtIn("reading"))).forEach((name, content) -> {
            if (name.endsWith(".xhtml")) {
                words.append(Jsoup.parse(new String(content, StandardCharsets.UTF_8)).wholeText());
            }
        });
        String all = words.toString().replaceAll("[\\s\\p{Cf}]+", "");
        // Readings are above their characters: their line is printed, but not as one string.
        assertThat(PlainText.of(edition).lines()
                        .map(line -> line.replaceAll("[\\s\\p{Cf}]+", ""))
                        .filter(line -> !line.contains("漢字かんじ") && !all.contains(line)))
                .isEmpty();
        assertThat(all).contains("旧价三元新价两元今日起", "かん", "aforeignrun");
    }

    @Test
    void namesPeopleWithTheirRoles() throws IOException {
        String about = text(unpacked(book(seed("harbour-lights.md"), SEEDS, PrintStyles.builtIn("reading"))),
                "package.opf");
        assertThat(about).contains("<dc:creator id=\"person-1\">Eleanor Ashgrove</dc:creator>",
                "<meta refines=\"#person-1\" property=\"role\" scheme=\"marc:relators\">aut</meta>",
                "schema:accessibilityFeature\">alternativeText", "Tomás Ó Raghallaigh");
    }

    @Test
    void leadsToThePagesOfThePrintEdition() throws IOException {
        Map<String, byte[]> files = unpacked(book(seed("salt-road.md"), SEEDS, PrintStyles.builtIn("reading")));
        assertThat(text(files, "nav.xhtml")).contains("page-list", "<a href=\"a1.xhtml#page-1\">24</a>");
        assertThat(text(files, "a1.xhtml")).contains("id=\"page-1\"", "doc-pagebreak", "epub:type=\"noteref\"");
    }

    @Test
    void advertisementsAreCalledAfterTheirPictures() throws IOException {
        Edition edition = EditionParser.create()
                .parse("![Seeds at half price](issue/pictures/books.png)\n", "ad.md").edition();
        assertThat(edition.articles().getFirst().isOfPicturesAlone()).isTrue();
        assertThat(text(unpacked(book(edition, SEEDS, PrintStyles.builtIn("reading"))), "nav.xhtml"))
                .contains(">Seeds at half price</a>");
    }

    @Test
    void hasADocumentForEachArticleOfAnIssue() throws IOException {
        Map<String, byte[]> files = unpacked(book(issue(), SEEDS, PrintStyles.builtIn("tabloid")));
        assertThat(files.keySet()).contains("EPUB/a1.xhtml", "EPUB/a10.xhtml", "EPUB/cover.svg");
    }

    @Test
    void aBookWhoseLinesRunDownIsReadFromTheRight() throws IOException {
        PrintStyle style = PrintStyles.withOverrides(
                PrintStyles.builtIn("reading"), "{\"writing\": \"vertical\"}");
        Map<String, byte[]> files = unpacked(book(seed("hengyang-clean-city.md"), SEEDS, style));
        assertThat(text(files, "package.opf")).contains("page-progression-direction=\"rtl\"");
        assertThat(text(files, "a1.xhtml")).contains("<body class=\"colophon vertical\"");
        assertThat(text(files, "book.css")).contains("body.vertical {", "writing-mode: vertical-rl");
    }

    @Test
    void quotesAmongHanAreAsWideOnTheCover() throws IOException {
        List<String> covers = new ArrayList<>();
        for (String title : List.of("打造“天蓝水碧土净”的最美地级市与它的河", "打造「天蓝水碧土净」的最美地级市与它的河")) {
            Edition edition = EditionParser.create().parse("# " + title + "\n\n河水涨了。\n", "a.md").edition();
            String cover = text(unpacked(book(edition, SEEDS, PrintStyles.builtIn("reading"))), "cover.svg");
            covers.add(cover.replaceAll("(?s).*?<text[^>]*font-size=\"(\\d+)\".*", "$1"));
        }
        assertThat(covers.getFirst()).isEqualTo(covers.getLast());
    }

    @Test
    void theSameEditionGivesTheSameBytes() throws IOException {
        PrintStyle style = PrintStyles.builtIn("reading");
        assertThat(book(seed("salt-road.md"), SEEDS, style)).isEqualTo(book(seed("salt-road.md"), SEEDS, style));
    }
}
