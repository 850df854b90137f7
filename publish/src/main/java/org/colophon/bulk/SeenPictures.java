package org.colophon.bulk;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colophon.render.AssetSource;

/** A source of pictures that notes the digest of each one that was asked for: outputs depend on them. */
final class SeenPictures implements AssetSource {

    private static final String ABSENT = "absent";

    private final AssetSource source;
    private final SortedMap<String, String> seen = Collections.synchronizedSortedMap(new TreeMap<>());

    SeenPictures(AssetSource source) {
        this.source = source;
    }

    @Override
    public Answer open(String reference) throws IOException {
        Answer answer = source.open(reference);
        seen.put(reference, digest(answer));
        return answer;
    }

    /** The digests by references. */
    Map<String, String> seen() {
        return new TreeMap<>(seen);
    }

    /** Looks at the same pictures again. */
    Map<String, String> again(Iterable<String> references) throws IOException {
        for (String reference : references) {
            open(reference);
        }
        return seen();
    }

    private static String digest(Answer answer) {
        return switch (answer) {
            case Found found -> Sha256.of(found.content());
            case Missing missing -> ABSENT;
            case Refused refused -> ABSENT;
        };
    }
}
