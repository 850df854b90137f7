package org.colophon.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaceTableTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final String ROW = "Evening Song\tsong-bold\tevening.ttf\t" + DIGEST + "\n";

    private static FaceTable.Files jar(Map<String, String> files) {
        return name -> opened(files.get(name));
    }

    private static @Nullable InputStream opened(@Nullable String text) {
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsRows() throws IOException {
        List<FontFace> faces = FaceTable.read(jar(Map.of("faces.tsv", "# a comment\n" + ROW, "evening.ttf", "bytes")));
        assertThat(faces).hasSize(1);
        FontFace face = faces.getFirst();
        assertThat(face.family()).isEqualTo("Evening Song");
        assertThat(face.face()).isEqualTo(Typeface.SONG);
        assertThat(face.weight()).isEqualTo(Weight.BOLD);
        assertThat(face.sha256()).isEqualTo(DIGEST);
        try (InputStream in = face.data().open()) {
            assertThat(in).hasContent("bytes");
        }
    }

    @Test
    void opensNoFaceBeforeItIsAskedFor() {
        FontFace face = FaceTable.read(jar(Map.of("faces.tsv", ROW))).getFirst();
        assertThatThrownBy(() -> face.data().open()).isInstanceOf(IOException.class)
                .hasMessageContaining("evening.ttf is missing from the jar of typefaces");
    }

    @Test
    void refusesRowsThatLackCells() {
        assertThatThrownBy(() -> FaceTable.read(jar(Map.of("faces.tsv", "Evening Song\tsong-bold\n"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("family, cut, file and SHA-256");
    }

    @Test
    void saysThatTheTableIsMissing() {
        assertThatThrownBy(() -> FaceTable.read(jar(Map.of())))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("faces.tsv is missing");
    }
}
