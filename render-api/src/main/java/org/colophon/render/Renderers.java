package org.colophon.render;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the renderers on the class path, each with its default options. They are made once and given at every call:
 * looking one up for each print costs no more than keeping it.
 */
public final class Renderers {

    private static final Set<String> OWN = Set.of("pdf", "docx", "html");

    private Renderers() {
    }

    /**
     * Returns all renderers. Those that could not be loaded are left out; {@link PlugIns#problems()} gives the reasons.
     *
     * @return the renderers, ordered by the ids of their formats, then by the names of their classes
     * @throws NotInstalledException if there is none; the message names the artifacts to add
     */
    public static List<Renderer> all() {
        List<Renderer> found = installed();
        if (found.isEmpty()) {
            throw PlugIns.withProblems(new NotInstalledException("no renderer is on the class path: "
                    + "add org.colophon:colophon-render-pdf, colophon-render-docx or colophon-render-html"));
        }
        return found;
    }

    /**
     * The renderers there are, of which there may be none.
     *
     * @return as {@link #all()}
     */
    public static List<Renderer> installed() {
        return PlugIns.renderers().stream()
                .sorted(Comparator.comparing(renderer -> renderer.format().id()))
                .map(Handshake::of)
                .toList();
    }

    /**
     * The renderer of a format: of several that of this library, then the first of {@link #all()}.
     *
     * @param id id of the format, such as {@code pdf}
     * @return its renderer
     * @throws NotInstalledException if the format is one of this library's and its artifact is not on the class path
     * @throws IllegalArgumentException if nothing prints a format of that id
     */
    public static Renderer forFormat(String id) {
        Objects.requireNonNull(id, "id");
        List<Renderer> found = PlugIns.renderers();
        return found.stream()
                .filter(renderer -> renderer.format().id().equals(id))
                .findFirst()
                .map(Handshake::of)
                .orElseThrow(() -> missing(id, found));
    }

    /**
     * Returns a renderer that was made by hand as it is found on the class path: one that was made for an earlier
     * version of the model says so when it meets a kind that it does not know.
     *
     * @param renderer the renderer
     * @return the renderer, or one that prints with it
     * @throws NotInstalledException if it was made for a later version of the model than that on the class path
     */
    public static Renderer checked(Renderer renderer) {
        return Handshake.of(renderer);
    }

    private static RuntimeException missing(String id, List<Renderer> found) {
        if (OWN.contains(id)) {
            return PlugIns.withProblems(new NotInstalledException(
                    "no renderer for \"" + id + "\" is on the class path: add org.colophon:colophon-render-" + id));
        }
        List<String> formats = found.stream().map(renderer -> renderer.format().id()).distinct().sorted().toList();
        return PlugIns.withProblems(new IllegalArgumentException(
                "no renderer on the class path prints \"" + id + "\"; those that are there print " + formats));
    }
}
