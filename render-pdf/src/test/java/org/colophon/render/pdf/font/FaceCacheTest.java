package org.colophon.render.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.colophon.fonts.zh.ChineseFonts;
import org.colophon.render.FontFace;
import org.colophon.render.pdf.line.Type;
import org.colophon.style.Ink;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.junit.jupiter.api.Test;

class FaceCacheTest {

    private static final FontFace SONG = new ChineseFonts().faces().getFirst();

    private static FontFace song(String family, FontFace.Data data) {
        return new FontFace(family, Typeface.SONG, Weight.REGULAR, SONG.sha256(), data);
    }

    @Test
    void twoBooksOfTwoProvidersShareOneSetOfFaces() {
        Type type = new Type(Typeface.SONG, Weight.REGULAR, 10_000, 0, Ink.BLACK);
        FontBook one = new FontBook(new ChineseFonts());
        FontBook two = new FontBook(new ChineseFonts());
        assertThat(one.face(one.face(type, '湖', false))).isSameAs(two.face(two.face(type, '湖', false)));
        assertThat(one.face(one.face(type, 'é', true))).isSameAs(two.face(two.face(type, 'é', true)));
    }

    @Test
    void threadsThatAskAtTheSameTimeParseAFaceOnce() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        FontFace face = song("asked for at the same time", () -> {
            opened.incrementAndGet();
            return SONG.data().open();
        });
        List<Callable<Face>> asking = IntStream.range(0, 16)
                .<Callable<Face>>mapToObj(i -> () -> FaceCache.of(face))
                .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            Face first = FaceCache.of(face);
            for (var found : threads.invokeAll(asking)) {
                assertThat(found.get()).isSameAs(first);
            }
        }
        assertThat(opened).hasValue(1);
    }

    @Test
    void oneFileUnderTwoNamesIsTwoFaces() {
        assertThat(FaceCache.of(song("House Song", SONG.data()))).isNotSameAs(FaceCache.of(SONG));
    }

    @Test
    void aFaceThatCannotBeReadIsAskedForAgain() {
        AtomicInteger opened = new AtomicInteger();
        FontFace face = song("fails once", () -> {
            if (opened.getAndIncrement() == 0) {
                throw new IOException("the share is not mounted");
            }
            return SONG.data().open();
        });
        assertThatThrownBy(() -> FaceCache.of(face)).hasMessageContaining("fails once cannot be read");
        assertThat(FaceCache.of(face).has('湖')).isTrue();
    }
}
