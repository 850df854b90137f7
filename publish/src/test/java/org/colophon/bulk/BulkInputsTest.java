package org.colophon.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of inputs, and the names of their outputs. */
class BulkInputsTest {

    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, "# 题\n\n正文。\n");
    }

    private BulkInputs inputs(String... names) throws IOException {
        return BulkInputs.of(List.of(names).stream().map(name -> folder.resolve(name).toString()).toList());
    }

    private static List<String> ids(BulkInputs inputs) {
        return inputs.all().stream().map(BulkInput::id).toList();
    }

    private static List<String> names(BulkInputs inputs) {
        return inputs.all().stream().map(BulkInput::name).toList();
    }

    @Test
    void foldersArePlacesOfTexts() throws IOException {
        for (String name : List.of("in/b/A01.md", "in/a/A01.md", "in/a/A01.png", "in/a/.hidden.md", "in/c.HTML")) {
            file(name);
        }
        assertThat(ids(inputs("in"))).containsExactly("a/A01.md", "b/A01.md", "c.HTML");
        assertThat(names(inputs("in"))).containsExactly("a/A01", "b/A01", "c");
        BulkInputs without =
                BulkInputs.of(List.of(folder.resolve("in").toString()), List.of(folder.resolve("in/a")));
        assertThat(ids(without)).containsExactly("b/A01.md", "c.HTML");
    }

    @Test
    void namesAreTakenOnce() throws IOException {
        file("in/a.md");
        assertThat(ids(inputs("in", "in/a.md"))).containsExactly("a.md");
    }

    @Test
    void patternsFindFiles() throws IOException {
        file("in/2004/A01.md");
        file("in/2005/A01.md");
        file("in/2005/B01.md");
        assertThat(ids(inputs("in/*/A*.md"))).containsExactly("2004/A01.md", "2005/A01.md");
        assertThat(ids(inputs("in/2005/**"))).containsExactly("A01.md", "B01.md");
        assertThatThrownBy(() -> inputs("in/*.rst")).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> inputs("gone.md")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void noTwoOutputsAreOneOnAnyFileSystem() throws IOException {
        List<BulkInput> many = Stream.of("a.md", "a.txt", "A.html", "b/c.md", "b/c", "../up.md", "con.md", "x:y?.md")
                .map(id -> BulkInput.of(id, new byte[0])).toList();
        List<String> names = names(BulkInputs.ofInputs(many));
        assertThat(names.subList(0, 5)).containsExactly("a.md", "a.txt", "A.html", "b/c.md", "b/c");
        assertThat(names.subList(5, 8)).containsExactly("up", "con_", "x-y");
        assertThat(names.stream().map(OutputPath::key)).doesNotHaveDuplicates();
        List<BulkInput> same = Stream.of("x?.md", "x*.md", "x?.md")
                .map(id -> BulkInput.of(id, new byte[0])).toList();
        assertThat(names(BulkInputs.ofInputs(same)).stream().map(OutputPath::key)).doesNotHaveDuplicates();
    }

    @Test
    void linesOfJsonAreInputs() throws IOException {
        String lines = """
                {"id": "cms/1", "text": "# 甲\\n\\n正文。"}
                {"id": "cms/1", "text": "# 乙\\n\\n正文。"}
                {"text": "# 丙"}

                no json
                {"id": "last", "text": "# 丁\\n\\n正文。"}""";
        BulkInputs inputs = BulkInputs.ofLines(
                new ByteArrayInputStream(Archive.utf8(lines)), folder.resolve("work/in.jsonl"));
        assertThat(ids(inputs)).containsExactly("cms/1", "cms/1#2", "in.jsonl:3", "in.jsonl:4", "last");
        BulkSpec spec = BulkSpec.of("reading").withFormats(List.of("html")).withEncoding("GB18030");
        Path out = folder.resolve("out");
        assertThat(BulkRun.of(spec, inputs).into(out, BulkMeter.none())).isEqualTo(new BulkSummary(5, 0, 1));
        assertThat(out.resolve("cms/1.html")).content().contains("甲");
        assertThat(out.resolve("cms/1#2.html")).content().contains("乙");
        assertThat(out.resolve("last.html")).content().contains("丁");
    }
}
