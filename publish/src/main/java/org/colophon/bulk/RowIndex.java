package org.colophon.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** The rows of manifests by their ids: of two with one id the later. Places are held, not rows. Thread-safe to read. */
final class RowIndex {

    private record Place(Path file, long offset, int length) { }

    private final Map<String, Place> places = new HashMap<>();

    /** Adds the rows of a file, if it is there. */
    RowIndex add(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            JsonLines.forEach(file, (line, offset, length) -> {
                try {
                    places.put(BulkRow.parse(line).id(), new Place(file, offset, length));
                } catch (IllegalArgumentException | JacksonException e) {
                    // A process was killed while it wrote the line: its input is printed again.
                }
            });
        }
        return this;
    }

    Optional<BulkRow> row(String id) throws IOException {
        Place place = places.get(id);
        return place == null
                ? Optional.empty()
                : Optional.of(BulkRow.parse(JsonLines.at(place.file(), place.offset(), place.length())));
    }

    boolean hasAll(Collection<String> ids) {
        return places.keySet().containsAll(ids);
    }

    /** The ids of these that there is a row of, in their order. */
    List<String> of(List<String> ids) {
        return ids.stream().filter(places::containsKey).sorted().toList();
    }
}
