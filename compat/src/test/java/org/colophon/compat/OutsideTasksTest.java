package org.colophon.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.Colophon;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each task takes no more lines than with the library that does it best, and does it. */
class OutsideTasksTest {

    private static final Path SOURCE =
            Path.of("src", "test", "java", "org", "colophon", "compat", "OutsideTasks.java");
    private static final Pattern MARK = Pattern.compile("\\s*// (.+): (\\d+) \\((.+)\\)");

    /** Tasks that take more lines than their mark allows. */
    private static List<String> tooLong(List<String> lines) {
        List<String> tooLong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.matches()) {
                int length = lines.subList(i + 1, lines.size()).indexOf("");
                if (length > Integer.parseInt(mark.group(2))) {
                    tooLong.add(mark.group(1) + " takes " + length + " lines; " + mark.group(3) + " " + mark.group(2));
                }
            }
        }
        return tooLong;
    }

    @Test
    void takesNoMoreLinesThanTheBest() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        assertThat(lines.stream().filter(line -> MARK.matcher(line).matches())).hasSize(9);
        assertThat(tooLong(lines)).isEmpty();
        assertThat(tooLong(List.of("// a task: 1 (jsoup)", "one();", "two();", "", "")))
                .containsExactly("a task takes 2 lines; jsoup 1");
    }

    @Test
    void does(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("page.md"), "# 菜市\n\n开头。\n\n![集市](market.jpg)\n");
        Path out = Files.createDirectory(folder.resolve("out"));
        OutsideTasks.firstOutput(source, out);
        assertThat(out).isDirectoryContaining("glob:**.pdf");
        Colophon press = OutsideTasks.plugIn(OutsideTasks.override());
        assertThat(press.formats()).contains("wire", "pdf");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        OutsideTasks.streamIn(press, new ByteArrayInputStream(Files.readAllBytes(source)), pdf);
        assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        Edition edition = press.parse(source).edition();
        assertThat(OutsideTasks.visit(edition)).isEqualTo(1);
        assertThat(PlainText.of(OutsideTasks.edit(OutsideTasks.make()))).contains("更正后的段落。");
        assertThat(OutsideTasks.otherMapper().writeValueAsString(edition)).contains("\"type\":\"figure\"");
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        press.print(edition).to("wire", wire);
        assertThat(wire.toString(StandardCharsets.UTF_8)).contains("[PHOTO market.jpg]");
        Path face = folder.resolve("own.ttf");
        FontFace song = FontProvider.installed().faces().getFirst();
        try (InputStream in = song.data().open()) {
            Files.copy(in, face);
        }
        assertThat(OutsideTasks.ownFont(face).faces()).hasSize(1);
    }
}
