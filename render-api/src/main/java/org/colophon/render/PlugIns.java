package org.colophon.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The renderers and typefaces on the class path. The class loaders of this library and of the thread look for them; a
 * plug-in that both find counts once.
 */
public final class PlugIns {

    private static final String OWN = "org.colophon.";
    private static final Services<Renderer> RENDERERS = new Services<>(Renderer.class, renderer -> {
        Objects.requireNonNull(renderer.format(), () -> renderer + " has no format");
        Handshake.require(renderer);
    });
    private static final Services<FontProvider> FONTS = new Services<>(
            FontProvider.class, fonts -> Objects.requireNonNull(fonts.faces(), () -> fonts + " has no faces"));

    private PlugIns() {
    }

    /**
     * Returns the problems of the plug-ins on the class path: those that could not be loaded, and formats that several
     * print.
     *
     * @return one sentence for each; empty if all is well
     */
    public static List<String> problems() {
        List<String> problems = new ArrayList<>();
        Stream.concat(RENDERERS.find().problems().stream(), FONTS.find().problems().stream())
                .forEach(problem -> problems.add("a plug-in could not be loaded: " + reason(problem)));
        Map<String, List<String>> printers = renderers().stream().collect(Collectors.groupingBy(
                renderer -> renderer.format().id(), TreeMap::new,
                Collectors.mapping(renderer -> renderer.getClass().getName(), Collectors.toList())));
        printers.forEach((format, names) -> {
            if (names.size() > 1) {
                problems.add(format + " is printed by " + String.join(" and ", names) + "; the first is taken");
            }
        });
        return problems;
    }

    private static String reason(Throwable problem) {
        return problem.getCause() == null ? String.valueOf(problem) : problem + ": " + problem.getCause();
    }

    /** The renderers of this library before others: a plug-in that prints one of its formats does not replace it. */
    static List<Renderer> renderers() {
        return RENDERERS.find().plugIns().stream()
                .sorted(Comparator.comparing(renderer -> !renderer.getClass().getName().startsWith(OWN)))
                .toList();
    }

    static List<FontProvider> fonts() {
        return FONTS.find().plugIns();
    }

    /** Makes an exception for a missing plug-in, with the errors of loading as suppressed exceptions. */
    static <X extends RuntimeException> X withProblems(X missing) {
        RENDERERS.find().problems().forEach(missing::addSuppressed);
        FONTS.find().problems().forEach(missing::addSuppressed);
        return missing;
    }
}
