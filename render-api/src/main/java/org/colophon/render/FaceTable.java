package org.colophon.render;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.colophon.style.FaceCut;
import org.colophon.style.Region;
import org.jspecify.annotations.Nullable;

/**
 * The table of a jar of typefaces: a file {@code faces.tsv} beside them with a row for each face. Its cells are the
 * family, the name of the {@link FaceCut}, the name of the file and its SHA-256, parted by tabs, and the
 * {@link Region} of its Han if that is not mainland China; a row that begins with {@code #} is a comment.
 */
public final class FaceTable {

    private static final String NAME = "faces.tsv";
    private static final int CELLS = 4;

    private FaceTable() {
    }

    /** Finds the files of a jar, such as {@code MyFonts.class::getResourceAsStream}. */
    @FunctionalInterface
    public interface Files {
        /**
         * Opens a file.
         *
         * @param name its name
         * @return its bytes, or null if it is not there
         */
        @Nullable InputStream open(String name);
    }

    /**
     * Reads the table. The typefaces themselves are opened when a renderer asks.
     *
     * @param files the files of the jar
     * @return the faces, in the order of the rows
     * @throws IllegalArgumentException if a row is not a face
     * @throws UncheckedIOException if the table is missing or cannot be read
     */
    public static List<FontFace> read(Files files) {
        try (InputStream in = open(files, NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> face(row, files))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FontFace face(String row, Files files) {
        String[] cells = row.split("\t");
        if (cells.length != CELLS && cells.length != CELLS + 1) {
            throw new IllegalArgumentException(NAME + ": a row is family, cut, file and SHA-256, and perhaps region, "
                    + "parted by tabs, but it is \"" + row + '"');
        }
        FaceCut cut = FaceCut.named(cells[1]).orElseThrow(() -> new IllegalArgumentException(
                NAME + ": a cut is one of " + FaceCut.names() + " but is \"" + cells[1] + '"'));
        Region region = cells.length == CELLS ? Region.MAINLAND : region(cells[CELLS]);
        return new FontFace(cells[0], cut, region, cells[3], () -> open(files, cells[2]));
    }

    private static Region region(String name) {
        for (Region region : Region.values()) {
            if (region.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return region;
            }
        }
        throw new IllegalArgumentException(NAME + ": a region is mainland, hong-kong, taiwan, japan or korea but is \""
                + name + '"');
    }

    private static InputStream open(Files files, String name) throws IOException {
        InputStream in = files.open(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is missing from the jar of typefaces: install it again");
        }
        return in;
    }
}
