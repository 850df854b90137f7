package org.colophon.render.pdf.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/** The Latin faces (Liberation) for characters that Chinese faces lack, and for quotes among Latin letters. */
final class Companions {

    private Companions() {
    }

    static Face of(Typeface face, Weight weight) {
        return switch (face) {
            case SONG, KAI, FANGSONG -> of("LiberationSerif", weight);
            case HEI -> of("LiberationSans", weight);
        };
    }

    private static Face of(String family, Weight weight) {
        String style = switch (weight) {
            case REGULAR -> "-Regular";
            case BOLD -> "-Bold";
        };
        return FaceCache.ofOwn(family, weight, () -> read("/liberation/" + family + style + ".ttf"));
    }

    private static byte[] read(String resource) {
        try (InputStream in = org.openpdf.text.pdf.BaseFont.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource + " is missing: add com.github.librepdf:openpdf-fonts-extra");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
