package org.colophon.epaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.colophon.Colophon;
import org.colophon.PlannedIssue;
import org.colophon.model.plan.PlannedPage;
import org.colophon.style.PageFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("An e-paper")
class EpaperTest {

    private static final Offset<Double> TENTH = Offset.offset(0.1);

    @TempDir
    private static Path folder;

    private static EpaperReport report = new EpaperReport(List.of(), List.of());

    @BeforeAll
    static void write() throws IOException {
        report = SeedPaper.write(folder);
    }

    private static JsonNode json(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(name)));
    }

    private static List<double[]> corners(JsonNode mapping) {
        List<double[]> corners = new ArrayList<>();
        mapping.forEach(point -> {
            String[] parts = point.asString().replace("%", "").split(",", -1);
            corners.add(new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])});
        });
        return corners;
    }

    @Test
    @DisplayName("has zones that are the rectangles of the plan within a tenth of a per cent")
    void zonesAreRectangles() throws IOException {
        PlannedIssue issue = Colophon.builder().formats().build().plan(SeedPaper.EDITION);
        PageFormat sheet = issue.style().page();
        double step = issue.style().grid().columnWidth().plus(issue.style().grid().gap()).toPoints();
        double leading = issue.style().grid().leading().toPoints();
        for (PlannedPage page : issue.dummy().pages()) {
            JsonNode zones = json("page-" + page.page() + ".json");
            assertThat(zones.size()).isGreaterThanOrEqualTo(page.stories().size());
            for (int i = 0; i < page.stories().size(); i++) {
                var place = page.stories().get(i).place();
                List<double[]> corners = corners(zones.get(i).get("mapping"));
                double left = sheet.inner().toPoints() + place.column() * step;
                double right = left + place.width() * step - issue.style().grid().gap().toPoints();
                double top = sheet.top().toPoints() + place.line() * leading;
                assertThat(corners).hasSize(4);
                assertThat(corners.get(0)[0]).isCloseTo(100 * left / sheet.width().toPoints(), TENTH);
                assertThat(corners.get(0)[1]).isCloseTo(100 * top / sheet.height().toPoints(), TENTH);
                assertThat(corners.get(2)[0]).isCloseTo(100 * right / sheet.width().toPoints(), TENTH);
                assertThat(corners.get(2)[1])
                        .isCloseTo(100 * (top + place.depth() * leading) / sheet.height().toPoints(), TENTH);
            }
        }
    }

    @Test
    @DisplayName("has the title of every story in its zone and in no other")
    void titlesAreInTheirZones() throws IOException {
        JsonNode issue = json("epaper.json");
        for (int page = 0; page < issue.get("pages").size(); page++) {
            List<JsonNode> zones = new ArrayList<>();
            issue.get("pages").get(page).get("zones").forEach(zone -> {
                if (zone.get("kind").asString().equals("story")) {
                    zones.add(zone);
                }
            });
            Map<String, String> text = textIn(page + 1, zones);
            zones.forEach(zone -> {
                String solid = zone.get("title").asString().replaceAll("\\s", "");
                text.forEach((number, words) -> assertThat(words.contains(solid)).as(number + " " + solid)
                        .isEqualTo(number.equals(zone.get("story").asString())));
            });
        }
    }

    /** The letters of a page, dealt to the zones that they lie in. */
    private static Map<String, String> textIn(int page, List<JsonNode> zones) throws IOException {
        Map<String, String> text = new HashMap<>();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    double x = 100 * (letter.getX() + letter.getWidth() / 2) / letter.getPageWidth();
                    double y = 100 * (letter.getY() - letter.getHeight() / 2) / letter.getPageHeight();
                    zones.stream().filter(zone -> holds(corners(zone.get("mapping")), x, y)).forEach(zone ->
                            text.merge(zone.get("story").asString(), letter.getUnicode().strip(), String::concat));
                }
            };
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.getText(pdf);
        }
        return text;
    }

    private static boolean holds(List<double[]> corners, double x, double y) {
        return x >= corners.get(0)[0] && x <= corners.get(2)[0] && y >= corners.get(0)[1] && y <= corners.get(2)[1];
    }

    @Test
    @DisplayName("maps the image of 350 by 500 pixels")
    void mapsTheImage() throws IOException {
        JsonNode zones = json("page-01.json");
        List<Element> areas = Jsoup.parse(Files.readString(folder.resolve("node_1.htm"))).select("area");
        assertThat(areas).hasSize(zones.size());
        for (int i = 0; i < areas.size(); i++) {
            List<double[]> corners = corners(zones.get(i).get("mapping"));
            List<Integer> pixels = Stream.of(areas.get(i).attr("coords").split(",")).map(Integer::valueOf).toList();
            assertThat(IntStream.range(0, 4).boxed().flatMap(at -> Stream.of(
                    (int) Math.round(corners.get(at)[0] * 3.5), (int) Math.round(corners.get(at)[1] * 5))).toList())
                    .isEqualTo(pixels);
            assertThat(areas.get(i).attr("href")).isEqualTo(zones.get(i).get("href").asString());
        }
    }

    @Test
    @DisplayName("leads to nothing that is not in it")
    void linksResolve() throws IOException {
        int links = 0;
        for (Path file : report.files().stream().filter(each -> each.toString().matches(".*html?")).toList()) {
            Document page = Jsoup.parse(Files.readString(file));
            for (Element link : page.select("[href],[src],[data-svg]")) {
                for (String name : List.of("href", "src", "data-svg")) {
                    String address = link.attr(name);
                    if (!address.isEmpty() && !address.matches("data:.*|about:blank|#")) {
                        assertThat(resolves(file, address)).as(file.getFileName() + " " + address).isTrue();
                        links++;
                    }
                }
            }
        }
        assertThat(links).isGreaterThan(100);
    }

    private static boolean resolves(Path from, String address) throws IOException {
        String[] parts = address.replaceFirst("\\?.*", "").split("#", -1);
        Path target = parts[0].isEmpty() ? from : folder.resolve(parts[0]);
        if (!Files.isRegularFile(target)) {
            return false;
        }
        String fragment = parts.length > 1 ? parts[1] : "";
        return fragment.isEmpty() || fragment.matches("page=\\d+") || Files.exists(folder.resolve(fragment + ".htm"))
                || Jsoup.parse(Files.readString(target)).getElementById(fragment) != null;
    }

    @Test
    @DisplayName("is read at once: its first page needs less than 150 kB before pictures")
    void firstViewIsSmall() throws IOException {
        assertThat(Files.size(folder.resolve("index.html"))).isLessThan(150_000);
    }

    @Test
    @DisplayName("has the same bytes when it is written again")
    void sameBytes(@TempDir Path again) throws IOException {
        SeedPaper.write(again);
        for (Path file : report.files()) {
            assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    @DisplayName("names the people of a story, and the page that it is on")
    void namesPeople() throws IOException {
        JsonNode story = json("epaper.json").get("stories").get(0);
        assertThat(story.get("names").toString()).isEqualTo("[\"江晚舟\",\"叶知秋\",\"宋汀兰\"]");
        assertThat(story.get("pages").toString()).isEqualTo("[\"01\"]");
        Document text = Jsoup.parse(Files.readString(folder.resolve("content_1.htm")));
        assertThat(text.select(".print-page").text()).isEqualTo("01");
        assertThat(text.select("article .title").text()).isEqualTo(story.get("title").asString());
    }

    @Test
    @DisplayName("and the other outputs of the issue name the page that each story begins on")
    void everyOutputNumbersStories() throws IOException {
        PlannedIssue issue = Colophon.builder().formats("html").build().plan(SeedPaper.EDITION);
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        issue.job().to("html", html);
        List<String> numbers = Pattern.compile("\"printPage\":\"(\\d+)\"")
                .matcher(html.toString(StandardCharsets.UTF_8))
                .results().map(found -> found.group(1)).toList();
        assertThat(numbers).hasSize(issue.dummy().order().size()).containsOnly("01", "02").isSorted();
    }
}
