package org.colophon.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.colophon.parser.Parsed;
import org.colophon.render.AssetSource;

/**
 * A document of a foreign format as it was read. Its spans are {@code SourceSpan.NONE}: such a document has no lines
 * that people could look up.
 *
 * @param parsed the edition, with diagnostics and repairs
 * @param pictures the pictures inside the document, by the references that the edition has
 */
public record ForeignCopy(Parsed parsed, Map<String, byte[]> pictures) {

    /** Copies the map and keeps its order. */
    public ForeignCopy {
        Objects.requireNonNull(parsed, "parsed");
        pictures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
    }

    /**
     * The pictures inside the document, for a renderer.
     *
     * @param others answers for all references that are none of these
     * @return the source of pictures
     */
    public AssetSource assets(AssetSource others) {
        return reference -> {
            byte[] picture = pictures.get(reference);
            return picture == null ? others.open(reference) : new AssetSource.Found(reference, picture);
        };
    }
}
