package org.colophon.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colophon.fonts.zh.ChineseFonts;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pages of the newspaper seed as pictures. */
class PageImagesTest {

    private static final Path SEEDS = Path.of(System.getProperty("project.root", "..")).resolve("seeds");
    private static byte[] printed = {};

    @BeforeAll
    static void print() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(
                EditionParser.create().parse(SEEDS.resolve("hengyang-clean-city.md")).edition(),
                PrintStyles.tabloid(),
                RenderContext.forFolder(SEEDS).withFonts(new ChineseFonts()), out);
        printed = out.toByteArray();
    }

    private static PageImages pages() throws IOException {
        return PageImages.open(printed);
    }

    private static Document svg() throws Exception {
        try (PageImages pages = pages()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(pages.svg(1)));
        }
    }

    private static Stream<Element> elements(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i));
    }

    @Test
    void hasEveryLetterOfThePage() throws Exception {
        String text;
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setEndPage(1);
            reader.setSuppressDuplicateOverlappingText(false);
            text = reader.getText(pdf);
        }
        long letters = text.codePoints().filter(c -> !Character.isWhitespace(c) && c != 0x3000).count();
        assertThat(letters).isGreaterThan(1000);
        assertThat(elements(svg(), "use").count()).isBetween(letters - letters / 100, letters + letters / 100);
    }

    @Test
    void writesEveryLetterOnce() throws Exception {
        Document svg = svg();
        List<String> defined = elements(svg, "path").map(path -> path.getAttribute("id"))
                .filter(id -> !id.isEmpty()).toList();
        Set<String> used = new HashSet<>();
        elements(svg, "use").forEach(use -> used.add(use.getAttribute("href").substring(1)));
        assertThat(defined).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void refersToNothingOutside() throws Exception {
        Document svg = svg();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(((Element) all.item(i)).getAttribute("href")).matches("|#\\w+|data:image/(png|jpeg);.*");
        }
        assertThat(svg.getElementsByTagName("text").getLength()).isZero();
    }

    @Test
    void isTheSizeOfThePage() throws Exception {
        try (PageImages pages = pages()) {
            PageSize size = pages.size(1);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(pages.png(1, 72)));
            assertThat(image.getWidth()).isBetween((int) size.width() - 1, (int) size.width() + 1);
            assertThat(image.getHeight()).isBetween((int) size.height() - 1, (int) size.height() + 1);
            assertThat(new String(pages.svg(1), StandardCharsets.UTF_8))
                    .contains("viewBox=\"0 0 " + Decimals.of(size.width()) + " " + Decimals.of(size.height()) + "\"");
        }
    }

    @Test
    void givesTheSameBytesInAnyThread() throws Exception {
        byte[] first;
        byte[] pixels;
        try (PageImages pages = pages()) {
            first = pages.svg(1);
            pixels = pages.png(1, 50);
        }
        try (PageImages shared = pages(); ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Callable<byte[]>> drawings = List.of(() -> shared.svg(1), () -> shared.png(1, 50),
                    () -> shared.svg(1), () -> shared.png(1, 50));
            List<Future<byte[]>> drawn = threads.invokeAll(drawings);
            for (int i = 0; i < drawn.size(); i++) {
                assertThat(bytes(drawn.get(i))).isEqualTo(i % 2 == 0 ? first : pixels);
            }
        }
    }

    private static byte[] bytes(Future<byte[]> drawn) throws InterruptedException {
        try {
            return drawn.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
        try (PageImages pages = pages()) {
            assertThat(pages.count()).isEqualTo(1);
            assertThatIllegalArgumentException().isThrownBy(() -> pages.svg(2))
                    .withMessage("page must be 1 to 1 but is 2");
            assertThatIllegalArgumentException().isThrownBy(() -> pages.png(0, 72));
            assertThatIllegalArgumentException().isThrownBy(() -> pages.png(1, 1201))
                    .withMessage("dpi must be 1 to 1200 but is 1201");
        }
        assertThatThrownBy(() -> PageImages.open("no page".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void isNoLargerThanItsLettersNeed() throws IOException {
        try (PageImages pages = pages()) {
            assertThat(pages.svg(1).length).isLessThan(1_200_000);
        }
    }
}
