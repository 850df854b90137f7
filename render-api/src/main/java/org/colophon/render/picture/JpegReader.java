package org.colophon.render.picture;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Reads JPEG files from marker to marker (ISO/IEC 10918-1, annex B), and each scan code by code. */
final class JpegReader {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int TABLES = 0xC4;
    private static final int QUANTIZERS = 0xDB;
    private static final int RESTARTS = 0xDD;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int FIRST = 2;

    private final byte[] content;
    private final Bytes bytes;
    private final JpegTables tables = new JpegTables();
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private Optional<JpegFrame> frame = Optional.empty();
    private Orientation orientation = Orientation.UPRIGHT;
    /** The colour transform in Adobe's marker; -1 if there is no such marker. */
    private int adobe = -1;
    private boolean jfif;

    JpegReader(byte[] content) {
        this.content = content;
        this.bytes = new Bytes(content);
    }

    JpegFile read() throws UnreadablePictureException {
        int at = FIRST;
        for (int marker = marker(at); marker != END; marker = marker(at)) {
            int length = bytes.big16(at + 2);
            if (length < 2) {
                throw UnreadablePictureException.broken("a part of it has no length");
            }
            bytes.require(at + 2, length);
            at = marker == START_OF_SCAN ? scan(at + 4, at + 2 + length) : segment(marker, at, length);
        }
        JpegFrame found = required();
        if (!found.isComplete()) {
            throw UnreadablePictureException.broken("scans are missing");
        }
        JpegFile.Frame size = new JpegFile.Frame(found.width(), found.height(), found.components().size());
        return new JpegFile(content, size, colours(found), orientation, profile.toByteArray());
    }

    /** The marker at a place; fill bytes before it are stepped over by {@link #behindFill(int)}. */
    private int marker(int at) throws UnreadablePictureException {
        if (bytes.one(at) != 0xFF) {
            throw UnreadablePictureException.broken("no marker follows a part of it, at byte " + at);
        }
        return bytes.one(at + 1);
    }

    /** Any marker may have more bytes of 0xFF before it (B.1.1.2). */
    private int behindFill(int from) throws UnreadablePictureException {
        int at = from;
        while (bytes.one(at) == 0xFF && bytes.one(at + 1) == 0xFF) {
            at++;
        }
        return at;
    }

    private int segment(int marker, int at, int length) throws UnreadablePictureException {
        int from = at + 4;
        int to = at + 2 + length;
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> frame(marker, from);
            case TABLES -> tables.read(bytes, from, to);
            case QUANTIZERS -> tables.readQuantizers(bytes, from, to);
            case RESTARTS -> tables.restartInterval(bytes.big16(from));
            case 0xE0 -> jfif |= bytes.holds(from, 'J', 'F', 'I', 'F');
            case APP1 -> exif(from, to);
            case APP2 -> profile(from, to);
            case APP14 ->
                adobe = bytes.holds(from, 'A', 'd', 'o', 'b', 'e') && length >= 14 ? bytes.one(from + 11) : adobe;
            default -> refuseOtherFrames(marker);
        }
        return behindFill(to);
    }

    private static void refuseOtherFrames(int marker) throws UnreadablePictureException {
        if (marker >= 0xC3 && marker <= 0xCF && marker != 0xC8 && marker != 0xCC) {
            throw new UnreadablePictureException(
                    "is a JPEG of a kind that few programs show: lossless, hierarchical or arithmetic");
        }
        if (marker < 0xC0) {
            throw UnreadablePictureException.broken("it has a marker that no JPEG has, number " + marker);
        }
    }

    private void frame(int marker, int from) throws UnreadablePictureException {
        if (frame.isPresent()) {
            throw UnreadablePictureException.broken("it has two frames");
        }
        JpegFrame read = JpegFrame.read(bytes, from, marker == 0xC2);
        PictureReader.requireSize(
                read.width(),
                read.height(),
                (long) read.width() * read.height() * read.components().size());
        frame = Optional.of(read);
    }

    private JpegFrame required() throws UnreadablePictureException {
        return frame.orElseThrow(() -> UnreadablePictureException.broken("it has no frame"));
    }

    private int scan(int from, int data) throws UnreadablePictureException {
        JpegBits bits = new JpegBits(content, data);
        JpegScan.read(bytes, from, required(), tables).walk(bits);
        return behindFill(bits.end());
    }

    private JpegFile.Colours colours(JpegFrame found) {
        return switch (found.components().size()) {
            case 1 -> JpegFile.Colours.GREY;
            // Follows libjpeg: without a marker, component names that are letters mean plain colours.
            case 3 ->
                adobe == 0 || adobe < 0 && !jfif && found.isNamed("RGB")
                        ? JpegFile.Colours.PLAIN
                        : JpegFile.Colours.BRIGHTNESS;
            default -> adobe >= 0 ? JpegFile.Colours.INKS_INVERTED : JpegFile.Colours.INKS;
        };
    }

    /** Joins the parts of a profile, which are in order (ICC.1:2010, annex B.4). */
    private void profile(int from, int to) throws UnreadablePictureException {
        if (to - from > 14 && bytes.ascii(from, 12).equals("ICC_PROFILE\0")) {
            profile.write(content, from + 14, to - from - 14);
        }
    }

    /** Goes through the first directory of a TIFF for the orientation (TIFF 6.0, section 2): entries of 12 bytes. */
    private void exif(int from, int to) throws UnreadablePictureException {
        if (to - from < 14 || !bytes.holds(from, 'E', 'x', 'i', 'f')) {
            return;
        }
        boolean little = bytes.one(from + 6) == 'I';
        int start = from + 6;
        long offset = little
                ? bytes.little16(start + 4) | (long) bytes.little16(start + 6) << 16
                : bytes.big32(start + 4) & 0xFFFF_FFFFL;
        long directory = start + offset;
        int entries = directory + 2 <= to ? number((int) directory, little) : 0;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * 12L <= to; i++) {
            int entry = (int) directory + 2 + i * 12;
            if (number(entry, little) == 0x112) {
                orientation = Orientation.of(number(entry + 8, little));
                return;
            }
        }
    }

    private int number(int at, boolean little) throws UnreadablePictureException {
        return little ? bytes.little16(at) : bytes.big16(at);
    }
}
