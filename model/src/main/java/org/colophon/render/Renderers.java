package org.colophon.render;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the renderers on the class path, each with its default options. */
public final class Renderers {

    private Renderers() {
    }

    /**
     * All renderers there are.
     *
     * @return the renderers, ordered by the id of their format
     */
    public static List<Renderer> all() {
        return ServiceLoader.load(Renderer.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(renderer -> renderer.format().id()))
                .toList();
    }

    /**
     * The renderer of a format.
     *
     * @param id id of the format, such as {@code pdf}
     * @return its renderer
     * @throws IllegalArgumentException if no renderer of that format is on the class path
     */
    public static Renderer forFormat(String id) {
        List<Renderer> all = all();
        return all.stream()
                .filter(renderer -> renderer.format().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no renderer for \"" + id + "\" is on the class path; there are "
                        + all.stream().map(renderer -> renderer.format().id()).toList()
                        + ": add org.colophon:colophon-render-" + id));
    }
}
