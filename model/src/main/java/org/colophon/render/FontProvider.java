package org.colophon.render;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Has typefaces. Providers on the class path are found by {@link #installed()}. Thread-safe. */
@FunctionalInterface
public interface FontProvider {

    /**
     * The faces, in the order in which they stand in for each other.
     *
     * @return the faces
     */
    List<FontFace> faces();

    /**
     * The faces of all providers on the class path, ordered by the names of their classes.
     *
     * @return one provider of them all; of none where none is installed
     */
    static FontProvider installed() {
        List<FontFace> faces = ServiceLoader.load(FontProvider.class).stream()
                .sorted(Comparator.comparing(provider -> provider.type().getName()))
                .flatMap(provider -> provider.get().faces().stream())
                .toList();
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
}
