package org.colophon.render.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.colophon.render.FontFace;

/** Keeps parsed faces by the hash of their file. Thread-safe; one belongs to each renderer. */
public final class FaceCache {

    /** Parsing a face costs 50 ms and holds its file: 16 of them are three families more than the defaults. */
    private static final int KEPT = 16;

    private final Map<String, Face> faces = new LinkedHashMap<>(32, 0.75f, true);

    /** An empty cache. */
    public FaceCache() {
    }

    /**
     * A face, parsed when it is first asked for.
     *
     * @param face where it comes from
     * @return the parsed face
     * @throws IllegalArgumentException if it is no TrueType file with glyf outlines
     * @throws UncheckedIOException if it cannot be read
     */
    public Face of(FontFace face) {
        return get(face.sha256(), () -> {
            try (InputStream in = face.data().open()) {
                return Face.parse(face.family(), face.face(), face.weight(), in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("the typeface " + face.family() + " cannot be read", e);
            }
        });
    }

    Face get(String key, Supplier<Face> make) {
        synchronized (faces) {
            Face known = faces.get(key);
            if (known == null) {
                known = make.get();
                faces.put(key, known);
                if (faces.size() > KEPT) {
                    faces.remove(faces.keySet().iterator().next());
                }
            }
            return known;
        }
    }
}
