package org.colophon.render;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.colophon.style.House;

/** A source of typefaces. Providers on the class path are found by {@link #installed()}. Thread-safe. */
@FunctionalInterface
public interface FontProvider {

    /**
     * Returns the faces, in the order in which they replace one another.
     *
     * @return the faces
     */
    List<FontFace> faces();

    /**
     * Some faces.
     *
     * @param faces the faces
     * @return the provider
     */
    static FontProvider of(FontFace... faces) {
        List<FontFace> all = List.of(faces);
        return () -> all;
    }

    /**
     * The faces of all providers on the class path, by {@link FontFace#face()} in the order of its values; within
     * one, by the names of the classes of the providers. Providers that could not be loaded are left out;
     * {@link PlugIns#problems()} gives the reasons.
     *
     * @return one provider of all faces; without faces if no provider is installed
     */
    static FontProvider installed() {
        List<FontFace> faces = PlugIns.fonts().stream()
                .flatMap(provider -> provider.faces().stream())
                .sorted(Comparator.comparing(FontFace::face))
                .toList();
        return () -> faces;
    }

    /**
     * The faces that a house file names by path.
     *
     * @param house the house
     * @param folder folder of its file, to which paths are relative
     * @return the faces
     * @throws IllegalArgumentException if a face is not named by class and weight, such as {@code song-bold}
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    static FontProvider ofHouse(House house, Path folder) {
        List<FontFace> faces = HouseFaces.of(house.faces(), folder);
        return () -> faces;
    }

    /**
     * These faces first, then those of another provider.
     *
     * @param next asked after this one
     * @return both
     */
    default FontProvider then(FontProvider next) {
        return () -> java.util.stream.Stream.concat(faces().stream(), next.faces().stream()).toList();
    }

    /**
     * These faces first, then those on the class path.
     *
     * @return both
     */
    default FontProvider orInstalled() {
        return then(installed());
    }
}
