package org.colophon.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects the ids of an edition. */
final class Ids extends Walk {

    private final Set<String> found = new LinkedHashSet<>();

    private Ids() {
    }

    static Set<String> of(Edition edition) {
        Ids ids = new Ids();
        edition.articles().forEach(ids::article);
        return Collections.unmodifiableSet(ids.found);
    }

    @Override
    void id(String id) {
        found.add(id);
    }
}
