package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.model.EveryKind;
import org.colophon.model.LedgerEntry;
import org.colophon.render.docx.DocxOptions.Layout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as LibreOffice opens and saves them, where it is installed. */
class LibreOfficeTest {

    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private Path convert(byte[] document, String to) throws IOException, InterruptedException {
        boolean installed = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
        assumeTrue(installed, "LibreOffice is not installed: put soffice on the PATH to run this test");
        Path in = Files.createDirectories(folder.resolve("in")).resolve("d.docx");
        Files.write(in, document);
        Path out = Files.createDirectories(folder.resolve("out"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("LibreOffice is done in time").isTrue();
        return out.resolve("d." + to);
    }

    private static List<String> pages(Path pdf) throws IOException {
        String content = Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        List<String> boxes = new ArrayList<>();
        Pattern.compile("/Type/Page/.*?/MediaBox\\[0 0 ([0-9.]+ [0-9.]+)\\]", Pattern.DOTALL)
                .matcher(content)
                .results()
                .forEach(page -> boxes.add(page.group(1)));
        return boxes;
    }

    @Test
    void aTabloidPageIsOnePageOfItsSheet() throws Exception {
        List<String> pages = pages(convert(Documents.print(EveryKind.edition(), "tabloid", Layout.PAGE), "pdf"));
        assertThat(pages).singleElement().satisfies(box -> {
            String[] sides = box.split(" ");
            assertThat(Double.parseDouble(sides[0])).isBetween(765.0, 766.0);
            assertThat(Double.parseDouble(sides[1])).isBetween(1105.0, 1106.0);
        });
    }

    /**
     * It drops the tags of controls and shortens bookmarks of several paragraphs. The rest is enough for words and
     * credits.
     */
    @Test
    @DisplayName("Words and credits of a document that LibreOffice saved still read back")
    void savedDocumentsReadBack() throws Exception {
        byte[] file = Documents.edited(
                Documents.manuscript(EveryKind.edition()), "word/document.xml", text -> text.replace("普通的话", "改过的话"));
        EditedCopy copy = DocxReader.read(new ByteArrayInputStream(Files.readAllBytes(convert(file, "docx"))));
        assertThat(copy.changes()).contains(new Change.TextChanged("a1-s1-p1", "第一段，普通的话。", "第一段，改过的话。"));
        assertThat(copy.text())
                .containsEntry("a1", "万象“更新”的一天")
                .containsEntry("a1-l1", "■文/本报记者 陆知远")
                .containsEntry("a1-s1-p7", "图为港口。");
        assertThat(copy.credits()).isEqualTo(EveryKind.edition().credits().stream().map(LedgerEntry::credit).toList());
    }
}
