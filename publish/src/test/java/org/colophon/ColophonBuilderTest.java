package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.colophon.fonts.zh.ChineseFonts;
import org.colophon.model.Contributor;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.model.Role;
import org.colophon.parser.LexiconFormatException;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.render.NotInstalledException;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.House;
import org.colophon.style.HouseFiles;
import org.colophon.style.StyleFormatException;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets up a press, and applies all of a house file. */
class ColophonBuilderTest {

    private static final String ARTICLE = "# 湖上的灯\n\n执笔人/陆知远\n\n这是一篇只有一段的短文，用来试一试印刷机。\n";
    /** A profile of a press: that of the newspaper styles. */
    private static final String NEWSPRINT = "file/newsprint_tr002.icc.z";
    private static final String HOUSE = """
            {"publication": "湖州晨报",
             "staff": [{"page": "*", "role": "责编", "kind": "RESPONSIBLE_EDITOR", "names": ["苏未央"]}],
             "protectedWords": ["印刷机"],
             "faces": {"song-regular": "own.ttf"},
             "profile": {"file": "press.icc", "condition": "IFRA26", "inkLimit": 220},
             "lexicons": ["words.json"],
             "fileNames": "{publication}-{title}", "credits": {"opening": "■", "afterRole": "："},
             "style": {"name": "晨报版式"}}
            """;

    @TempDir
    private Path folder;

    private Path house() throws IOException {
        Files.writeString(folder.resolve("words.json"), """
                {"language": "zh", "roles": {"WRITER": ["执笔人"]}}""");
        FontFace song = new ChineseFonts().faces().getFirst();
        byte[] face;
        try (InputStream in = song.data().open()) {
            face = in.readAllBytes();
        }
        // Bytes behind the tables change nothing but the digest: a face of its own.
        Files.write(folder.resolve("own.ttf"), Arrays.copyOf(face, face.length + 4));
        try (InputStream icc = new InflaterInputStream(PdfRenderer.class.getResourceAsStream(NEWSPRINT))) {
            Files.write(folder.resolve("press.icc"), icc.readAllBytes());
        }
        return Files.writeString(folder.resolve("house.json"), HOUSE);
    }

    @Test
    void appliesAllOfAHouseFile() throws IOException {
        Colophon press = Colophon.builder().house(house()).build();
        PrintJob job = press.print(ARTICLE, "lake.md");
        assertThat(job.fileName()).isEqualTo("湖州晨报-湖上的灯");
        assertThat(job.edition().info().publication()).isEqualTo("湖州晨报");
        assertThat(job.edition().info().staff()).extracting(credit -> credit.text()).containsExactly("责编 苏未央");
        assertThat(job.edition().credits())
                .anyMatch(entry -> entry.credit().role().kind() == Role.Kind.WRITER
                        && entry.credit().role().label().equals("执笔人"));
        Edition made = press.edition("湖州晨报").language("zh-Hans")
                .article(a -> a.title("甲").credit(Role.Kind.WRITER, "文", Contributor.by("贺兰"))).build();
        assertThat(PlainText.of(made)).contains("■文：贺兰");
        assertThat(press.faces()).singleElement().asString().startsWith("own.ttf: GB 2312 6763 of 6763");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        job.to("pdf", out);
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).contains("IFRA26");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("晨报版式");
        Path page = folder.resolve(job.fileName() + ".html");
        job.to(page);
        assertThat(page).content().contains("苏未央", "湖州晨报");
    }

    @Test
    @DisplayName("A condition of the caller’s own comes before that of the house")
    void callersComeBeforeTheHouse() throws IOException {
        Path file = house();
        PdfOptions screen = PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN);
        Colophon press = Colophon.builder().house(file).formats("pdf").renderer(new PdfRenderer(screen)).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.print(ARTICLE, "lake.md").to("pdf", out);
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7").doesNotContain("IFRA26");
    }

    @Test
    void saysAtOnceWhatTheFilesOfAHouseLack() throws IOException {
        Path file = house();
        Files.writeString(folder.resolve("words.json"), "[]");
        assertThatThrownBy(() -> Colophon.builder().house(file)).isInstanceOf(LexiconFormatException.class)
                .hasMessageContaining("words.json: ");
        Files.delete(folder.resolve("words.json"));
        assertThatThrownBy(() -> Colophon.builder().house(file)).isInstanceOf(NoSuchFileException.class);
        Files.writeString(file, "{\"staff\": 7}");
        assertThatThrownBy(() -> Colophon.builder().house(file)).isInstanceOf(StyleFormatException.class)
                .hasMessageStartingWith(file + ": staff: must be a list");
        Files.writeString(folder.resolve("own.ttf"), "OTTO and more");
        Files.writeString(file, "{\"faces\": {\"song-regular\": \"own.ttf\"}}");
        ColophonBuilder cff = Colophon.builder().house(file);
        assertThatThrownBy(cff::build).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("own.ttf");
    }

    @Test
    void refusesFormatsThatNothingPrints() {
        assertThatThrownBy(() -> Colophon.builder().formats("epub").build())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("\"epub\"", "[docx, html, pdf]");
        assertThatThrownBy(() -> Colophon.builder().style("modern")).isInstanceOf(StyleFormatException.class)
                .hasMessageContaining("tabloid");
    }

    @Test
    void refusesToPrintPdfsWithoutChinese() throws IOException {
        ColophonBuilder bare = Colophon.builder().fonts(FontProvider.of());
        assertThatThrownBy(bare::build).isInstanceOf(NotInstalledException.class)
                .hasMessageContaining("org.colophon:colophon-fonts-zh");
        assertThat(bare.formats("html").build().formats()).containsExactly("html");
        Colophon latin = bare.formats("pdf").latinOnly().build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        latin.print("# Harbour lamps\n\nThe lamps were lit at five.\n", "lamps.md").to("pdf", out);
        assertThat(out.size()).isPositive();
    }

    @Test
    void printsWithAFaceOfTheCallersOwn() throws IOException {
        house();
        FontFace face = FontFace.of(folder.resolve("own.ttf"), Typeface.SONG, Weight.REGULAR);
        Colophon press = Colophon.builder().fonts(FontProvider.of(face)).formats("pdf").build();
        assertThat(press.faces()).hasSize(1);
        assertThat(press.print(ARTICLE, "lake.md").check("pdf").hasErrors()).isFalse();
        assertThat(Colophon.builder().fonts(FontProvider.of(face).orInstalled()).build().faces()).hasSize(1);
    }

    @Test
    void aPressThatPrintsNothingReads() {
        Colophon reader = Colophon.builder().fonts(FontProvider.of()).formats().build();
        assertThat(reader.formats()).isEmpty();
        assertThat(reader.parse(ARTICLE, "lake.md").edition().articles()).hasSize(1);
    }

    @Test
    void aHouseMadeInJavaIsThatOfItsFile() throws IOException {
        House house = HouseFiles.read(house());
        Colophon press = Colophon.builder().house(house, folder).build();
        assertThat(press.print(ARTICLE, "lake.md").fileName()).isEqualTo("湖州晨报-湖上的灯");
    }

    @Test
    void aLookIsThatOfTheCallWithTheColoursOfTheHouse() throws IOException {
        Path house = Files.writeString(folder.resolve("colours.json"), """
                {"style": {"look": {"sections": {
                 "文艺": {"name": "blue", "cyan": 100, "magenta": 60, "yellow": 0, "black": 20}}}}}""");
        String article = "---\nsection: 文艺\n---\n\n引题\n\n# 湖上的灯\n\n文字。\n";
        String page = html(Colophon.builder().house(house).look("evening"), article);
        assertThat(page).contains("--look:#cc0a1f", "[id=\"a1\"]{--look:#0052cc");
        assertThat(html(Colophon.builder().house(house).look("evening").blackOnly(), article))
                .doesNotContain("--look:#");
        assertThatThrownBy(() -> Colophon.builder().look("loud")).isInstanceOf(StyleFormatException.class);
    }

    private static String html(ColophonBuilder builder, String article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.formats("html").build().print(article, "lake.md").to("html", out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
