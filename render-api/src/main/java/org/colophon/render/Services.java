package org.colophon.render;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The plug-ins of one kind, by the loader of the interface and that of the thread. Neither is enough: in an archive of
 * archives a thread of the common pool has a loader that sees nothing, and a container may keep plug-ins beside the
 * library. A plug-in that cannot be loaded harms itself alone and is kept as a problem.
 *
 * <p>Services are kept for each class loader of threads, in soft references: a search takes a hundred times as long as
 * a page of HTML.
 */
final class Services<S> {

    /** A loader that fails as often in a row has no end of failures. */
    private static final int FAILURES = 100;

    private final Class<S> service;
    private final Consumer<S> probe;
    private final Map<@Nullable ClassLoader, SoftReference<Found<S>>> kept = new WeakHashMap<>();

    /**
     * The result of a search.
     *
     * @param plugIns one of each class, ordered by the names of their classes
     * @param problems why others could not be loaded
     */
    record Found<S>(List<S> plugIns, List<Throwable> problems) { }

    /** Plug-ins of a service; each is asked once for all callers, so that its failure is its own. */
    Services(Class<S> service, Consumer<S> probe) {
        this.service = service;
        this.probe = probe;
    }

    Found<S> find() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        synchronized (kept) {
            SoftReference<Found<S>> known = kept.get(context);
            Found<S> found = known == null ? null : known.get();
            if (found == null) {
                found = find(context);
                kept.put(context, new SoftReference<>(found));
            }
            return found;
        }
    }

    private Found<S> find(@Nullable ClassLoader context) {
        Map<Class<?>, S> plugIns = new LinkedHashMap<>();
        List<Throwable> problems = new ArrayList<>();
        load(ServiceLoader.load(service, service.getClassLoader()), plugIns, problems);
        if (!Objects.equals(context, service.getClassLoader())) {
            load(ServiceLoader.load(service, context), plugIns, problems);
        }
        List<S> sorted = plugIns.values().stream()
                .sorted(Comparator.comparing(plugIn -> plugIn.getClass().getName()))
                .toList();
        return new Found<>(sorted, List.copyOf(problems));
    }

    private void load(ServiceLoader<S> loader, Map<Class<?>, S> plugIns, List<Throwable> problems) {
        Iterator<ServiceLoader.Provider<S>> providers = loader.stream().iterator();
        int failures = 0;
        while (failures < FAILURES) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                ServiceLoader.Provider<S> provider = providers.next();
                if (!plugIns.containsKey(provider.type())) {
                    S plugIn = provider.get();
                    probe.accept(plugIn);
                    plugIns.put(provider.type(), plugIn);
                }
                failures = 0;
            } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
                // A class that is missing, made for a later JVM or another version of this library, or that fails.
                failures++;
                if (problems.stream().noneMatch(known -> String.valueOf(known.getMessage()).equals(e.getMessage()))) {
                    problems.add(e);
                }
            }
        }
    }
}
