package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An archive is printed by the options of a day's pages, with the same bytes")
class StyleOptionsTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String command, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of(command, "--to", "pdf,html"));
        arguments.addAll(options);
        arguments.addAll(List.of("--out", folder.resolve(command).toString(), folder.resolve("a.md").toString()));
        return new CommandLineRun(new StringWriter(), err).run(arguments.toArray(String[]::new));
    }

    private byte[] printed(String command, String ending) throws IOException {
        return Files.readAllBytes(folder.resolve(command).resolve("a." + ending));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "--style magazine --look evening", "--style HOUSE/style.json --black", "--profile screen",
        "--black --house HOUSE/house.json --strict", "--style reading --profile PRESS --encoding GB18030"})
    void printsTheSame(String written) throws IOException {
        Files.writeString(folder.resolve("a.md"), "# 湖上的灯\n\n文/林晚舟\n\n灯在七点以后才亮。\n",
                java.nio.charset.Charset.forName(written.contains("GB18030") ? "GB18030" : "UTF-8"));
        Files.writeString(folder.resolve("style.json"), "{\"base\": \"broadsheet\"}");
        Files.writeString(folder.resolve("house.json"), "{\"publication\": \"湖州晨报\"}");
        List<String> options = Arrays.stream(written.replace("HOUSE", folder.toString()).split(" "))
                .filter(option -> !option.isEmpty()).toList();
        assertThat(run("print", options)).as(err.toString()).isZero();
        assertThat(run("bulk", options)).as(err.toString()).isZero();
        assertThat(printed("bulk", "pdf")).isEqualTo(printed("print", "pdf"));
        assertThat(printed("bulk", "html")).isEqualTo(printed("print", "html"));
    }

    @Test
    void refusesTheSame() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# 湖上的灯\n\n正文。\n");
        for (String option : List.of("--profile=web", "--style=modern", "--look=blue", "--encoding=UTF-99")) {
            assertThat(run("bulk", List.of(option))).as(option).isEqualTo(run("print", List.of(option))).isEqualTo(2);
        }
        assertThat(err.toString()).contains("expected one of [BY_STYLE, SCREEN, PRESS]", "tabloid", "GB18030");
        List<String> gone = List.of("--house", "none.json");
        assertThat(run("bulk", gone)).isEqualTo(run("print", gone)).isEqualTo(ColophonCommand.FAILED);
    }
}
