package org.colophon.render.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.colophon.render.FontFace;
import org.colophon.style.FaceCut;
import org.colophon.style.Letterforms;
import org.jspecify.annotations.Nullable;

/**
 * The parsed faces of this JVM, by the digests of their files. Parsing a face takes 50 ms and keeps a file of 15 MB, so
 * all renderers share them. This is the only shared state that changes. Faces are immutable, so the cache has no
 * influence on a page. Unused faces are dropped if memory is short. Thread-safe: a face is parsed once, and threads
 * that need another face do not wait.
 */
final class FaceCache {

    private static final Map<Key, Kept> FACES = new ConcurrentHashMap<>();
    private static final ReferenceQueue<Face> GIVEN_UP = new ReferenceQueue<>();

    private FaceCache() {
    }

    /** A face is called by its family and cut in a file that is printed; a house may name one file as it likes. */
    private record Key(String digest, String family, FaceCut cut, Letterforms letters) { }

    /** A face as long as memory lasts. */
    private static final class Kept {

        private @Nullable Held held;

        synchronized Face get(Key key, Supplier<Face> make) {
            Face known = held == null ? null : held.get();
            if (known == null) {
                known = make.get();
                held = new Held(key, known);
            }
            return known;
        }

        synchronized boolean isEmpty() {
            return held == null || held.refersTo(null);
        }
    }

    private static final class Held extends SoftReference<Face> {

        private final Key key;

        Held(Key key, Face face) {
            super(face, GIVEN_UP);
            this.key = key;
        }
    }

    /**
     * A face, parsed when it is first asked for.
     *
     * @throws IllegalArgumentException if it is no TrueType file with glyf outlines
     * @throws UncheckedIOException if it cannot be read
     */
    static Face of(FontFace face) {
        return get(
                new Key(face.sha256(), face.family(), face.cut(), Letterforms.STANDARD),
                () -> Face.parse(face.family(), face.cut(), read(face)));
    }

    /** The same with other forms of letters, which shares its file. */
    static Face of(FontFace face, Letterforms letters) {
        return letters == Letterforms.STANDARD
                ? of(face)
                : get(new Key(face.sha256(), face.family(), face.cut(), letters), () -> of(face).in(letters));
    }

    /** A face of a file that this library brings with it. */
    static Face ofOwn(String family, FaceCut cut, Supplier<byte[]> data) {
        return get(new Key("", family, cut, Letterforms.STANDARD), () -> Face.parse(family, cut, data.get()));
    }

    private static Face get(Key key, Supplier<Face> make) {
        for (Reference<? extends Face> gone = GIVEN_UP.poll(); gone != null; gone = GIVEN_UP.poll()) {
            // Another thread may have parsed it again in the meantime.
            FACES.computeIfPresent(((Held) gone).key, (it, kept) -> kept.isEmpty() ? null : kept);
        }
        return FACES.computeIfAbsent(key, it -> new Kept()).get(key, make);
    }

    private static byte[] read(FontFace face) {
        try (InputStream in = face.data().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface " + face.family() + " cannot be read", e);
        }
    }
}
