package org.colophon.fonts.zh;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/**
 * Noto Serif SC (Song) and Noto Sans SC (Hei), each regular and bold, and LXGW WenKai (Kai). They cover all of
 * GB 18030-2022 level 2 and the table 通用规范汉字表. Nothing is read before a face is opened.
 */
public final class ChineseFonts implements FontProvider {

    private final List<FontFace> faces;

    /** Lists the faces; their files are opened when a renderer asks. */
    public ChineseFonts() {
        faces = table().lines()
                .filter(row -> !row.startsWith("#"))
                .map(ChineseFonts::face)
                .toList();
    }

    @Override
    public List<FontFace> faces() {
        return faces;
    }

    private static FontFace face(String row) {
        String[] cells = row.split("\t");
        String file = cells[3];
        return new FontFace(
                cells[0], Typeface.valueOf(cells[1]), Weight.valueOf(cells[2]), cells[4], () -> open(file));
    }

    private static String table() {
        try (InputStream in = open("faces.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = ChineseFonts.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is missing from the jar of typefaces: install it again");
        }
        return in;
    }
}
