package org.colophon.render.pdf.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.colophon.style.FaceCut;
import org.colophon.style.Weight;

/** The faces (Liberation) for characters that no other face has, and for quotes among Latin letters in Chinese. */
final class Companions {

    private Companions() {
    }

    static Face of(FaceCut cut) {
        String family = switch (cut.face()) {
            case SONG, KAI, FANGSONG -> "LiberationSerif";
            case HEI -> "LiberationSans";
            case MONO -> "LiberationMono";
        };
        String style = switch (cut.slant()) {
            case UPRIGHT -> cut.weight() == Weight.BOLD ? "Bold" : "Regular";
            case ITALIC -> cut.weight() == Weight.BOLD ? "BoldItalic" : "Italic";
        };
        return FaceCache.ofOwn(family, cut, () -> read("/liberation/" + family + "-" + style + ".ttf"));
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
