package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DiagnosticCatalogueTest {

    @Test
    @DisplayName("The page lists every code with its severity and no other")
    void listsEveryCode() throws IOException {
        Path page = Path.of(System.getProperty("project.root", ".."), "docs/diagnostics.md");
        List<String> listed = Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"))
                .map(cells -> cells[1].strip().replace("`", "") + " " + cells[2].strip())
                .toList();
        List<String> codes = Arrays.stream(DiagnosticCode.values())
                .map(code -> code.id() + " " + code.severity().name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(listed).containsExactlyElementsOf(codes);
    }

    @Test
    void everyCodeOnThePageSaysWhatToDo() throws IOException {
        Path page = Path.of(System.getProperty("project.root", ".."), "docs/diagnostics.md");
        assertThat(Files.readAllLines(page)).filteredOn(line -> line.startsWith("| `"))
                .allSatisfy(line -> assertThat(line.split("\\|")[4].strip()).isNotEmpty());
    }
}
