package org.colophon.render.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/**
 * The output intent of the colours of a file: a printing condition or screens, with its ICC profile.
 *
 * @param condition identifier of the condition, as printers know it
 * @param info a name of it for people
 * @param colours how many inks or lights it has: four of the press, three of screens
 * @param inkLimit most ink in one place, in per cent; 0 for screens
 * @param profile the ICC profile, compressed by zlib; not to be changed
 */
public record Intent(String condition, String info, int colours, int inkLimit, byte[] profile) {

    /** The positions of the version, class, colour space and signature of a profile (ICC.1:2010, 7.2). */
    private static final int HEADER = 128;
    private static final int VERSION = 8;
    private static final int CLASS = 12;
    private static final int SPACE = 16;
    private static final int SIGNATURE = 36;

    /**
     * Coldset printing on newsprint, the condition of newspapers.
     *
     * @return the intent
     */
    public static Intent newsprint() {
        return Newsprint.INTENT;
    }

    /**
     * Offset on coated paper, the condition of magazines.
     *
     * @return the intent
     */
    public static Intent coated() {
        return Coated.INTENT;
    }

    /**
     * Screens.
     *
     * @return the intent
     */
    public static Intent screen() {
        return Screen.INTENT;
    }

    /**
     * A printing condition of the caller's own.
     *
     * @param condition its identifier
     * @param inkLimit most ink in one place, in per cent
     * @param icc the ICC profile
     * @return the intent
     * @throws IllegalArgumentException if the profile is not one of a press with four inks
     */
    public static Intent press(String condition, int inkLimit, byte[] icc) {
        boolean profile = icc.length > HEADER && is(icc, SIGNATURE, "acsp");
        if (!profile || !is(icc, CLASS, "prtr") || !is(icc, SPACE, "CMYK")) {
            throw new IllegalArgumentException(
                    "the colour profile of " + condition + " must be an ICC output profile (prtr) of CMYK"
                            + (profile ? "" : ", but it is no ICC profile at all"));
        }
        return new Intent(condition, condition, 4, inkLimit, compressed(icc));
    }

    /** A profile that a picture carries. */
    static Intent own(int colours, byte[] icc) {
        return new Intent("", "", colours, 0, compressed(icc));
    }

    /**
     * Whether an archive may contain a picture's profile: whole, of version 2 or 4, and of so many colours (ISO
     * 19005-2, 6.2.4.2).
     */
    static boolean isUsable(byte[] icc, int colours) {
        if (icc.length <= HEADER
                || !is(icc, SIGNATURE, "acsp")
                || icc[VERSION] < 2
                || icc[VERSION] > 4
                || ByteBuffer.wrap(icc).getInt(0) != icc.length) {
            return false;
        }
        boolean known = Stream.of("scnr", "mntr", "prtr", "spac").anyMatch(kind -> is(icc, CLASS, kind));
        return known && is(icc, SPACE, switch (colours) {
            case 1 -> "GRAY";
            case 3 -> "RGB ";
            default -> "CMYK";
        });
    }

    private static boolean is(byte[] icc, int at, String four) {
        for (int i = 0; i < 4; i++) {
            if (icc[at + i] != four.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] compressed(byte[] icc) {
        Deflater deflater = new Deflater();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(icc.length);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(icc);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static byte[] shipped(String file) {
        try (InputStream in = Objects.requireNonNull(Intent.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Newsprint {

        /** The most ink is what the black generation of the profile allows. */
        static final Intent INTENT = new Intent(
                "CGATS TR 002",
                "Coldset printing on newsprint, CGATS/SNAP TR 002-2007",
                4,
                240,
                shipped("newsprint_tr002.icc.z"));

        private Newsprint() {
        }
    }

    private static final class Coated {

        static final Intent INTENT = new Intent(
                "FOGRA39",
                "Offset on coated paper, ISO Coated v2 300% (basICColor)",
                4,
                300,
                shipped("ISOcoated_v2_300_bas.icc.z"));

        private Coated() {
        }
    }

    private static final class Screen {

        static final Intent INTENT = new Intent("sRGB IEC61966-2.1", "sRGB", 3, 0, shipped("sRGB.icc.z"));

        private Screen() {
        }
    }

    boolean isPress() {
        return colours == 4;
    }

    /** The profile as a stream of a file. */
    PdfStream stream() {
        PdfStream stream = new PdfStream(profile);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        stream.put(PdfName.N, new PdfNumber(colours));
        return stream;
    }
}
