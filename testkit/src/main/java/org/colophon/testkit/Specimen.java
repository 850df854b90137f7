package org.colophon.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.render.AssetSource;

/** An edition that holds every kind of block, inline, credit and note, and its picture. */
public final class Specimen {

    private static final String PICTURE = "harbour.png";

    private Specimen() {
    }

    /**
     * The edition.
     *
     * @return one of a newspaper, in Chinese
     */
    public static Edition edition() {
        try (InputStream in = resource("specimen.json")) {
            return EditionJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The pictures of the edition.
     *
     * @return a source that has them and no others
     */
    public static AssetSource pictures() {
        return reference -> {
            if (!reference.equals(PICTURE)) {
                return new AssetSource.Missing(reference + " is no picture of the specimen");
            }
            try (InputStream in = resource("specimen.png")) {
                return new AssetSource.Found(PICTURE, in.readAllBytes());
            }
        };
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Specimen.class.getResourceAsStream(name), name);
    }
}
