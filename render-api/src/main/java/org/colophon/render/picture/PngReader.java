package org.colophon.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** Reads PNG files (PNG 1.2, sections 3 and 4): every chunk whole with its sum, then every row. */
final class PngReader {

    private static final int SIGNATURE = 8;
    /** Length, type and sum of a chunk. */
    private static final int FRAME = 12;
    private static final int HEADER = 13;
    private static final Set<String> KNOWN = Set.of("IHDR", "PLTE", "IDAT", "IEND");

    private final byte[] content;
    private final Bytes bytes;

    private PngReader(byte[] content) {
        this.content = content;
        this.bytes = new Bytes(content);
    }

    static PngFile read(byte[] content) throws UnreadablePictureException {
        PngReader reader = new PngReader(content);
        PngFile.Header header = reader.header();
        PngFile file = new PngFile(content, header, reader.chunks());
        PictureReader.requireSize(header.width(), header.height(), file.decodedBytes());
        palette(file);
        try (PngRows rows = new PngRows(file)) {
            while (rows.next()) {
                if (rows.filter() > 4) {
                    throw UnreadablePictureException.broken(
                            "a row has a filter that no PNG has, number " + rows.filter());
                }
            }
        }
        return file;
    }

    private PngFile.Header header() throws UnreadablePictureException {
        PngChunk first = chunk(SIGNATURE);
        if (!first.type().equals("IHDR") || first.length() != HEADER) {
            throw UnreadablePictureException.broken("it does not begin with a header");
        }
        int at = first.from();
        int depth = bytes.one(at + 8);
        int colour = bytes.one(at + 9);
        PngFile.Kind kind = PngFile.Kind.of(colour)
                .filter(found -> allowed(found, depth))
                .orElseThrow(() -> UnreadablePictureException.broken(
                        "no PNG has colour type " + colour + " with " + depth + " bits"));
        if (bytes.one(at + 10) != 0 || bytes.one(at + 11) != 0 || bytes.one(at + 12) > 1) {
            throw UnreadablePictureException.broken("its rows are stored in a way that no PNG has");
        }
        return new PngFile.Header(bytes.big32(at), bytes.big32(at + 4), depth, kind, bytes.one(at + 12) == 1);
    }

    private static boolean allowed(PngFile.Kind kind, int depth) {
        return switch (kind) {
            case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
        };
    }

    private List<PngChunk> chunks() throws UnreadablePictureException {
        List<PngChunk> chunks = new ArrayList<>();
        int at = SIGNATURE;
        PngChunk chunk;
        do {
            chunk = chunk(at);
            // A capital first letter says that the picture cannot be shown without it (section 3.3).
            if (Character.isUpperCase(chunk.type().charAt(0)) && !KNOWN.contains(chunk.type())) {
                throw UnreadablePictureException.broken("it needs a chunk " + chunk.type() + ", which no PNG has");
            }
            chunks.add(chunk);
            at += FRAME + chunk.length();
        } while (!chunk.type().equals("IEND"));
        return chunks;
    }

    private PngChunk chunk(int at) throws UnreadablePictureException {
        int length = bytes.big32(at);
        bytes.require(at, (long) FRAME + length);
        if (length < 0) {
            throw UnreadablePictureException.broken("it is cut off");
        }
        CRC32 sum = new CRC32();
        sum.update(content, at + 4, length + 4);
        String type = bytes.ascii(at + 4, 4);
        if ((int) sum.getValue() != bytes.big32(at + 8 + length)) {
            String which = type.matches("[A-Za-z]{4}") ? type : "at byte " + at;
            throw UnreadablePictureException.broken("the sum of its chunk " + which + " is wrong");
        }
        return new PngChunk(type, at + 8, length);
    }

    private static void palette(PngFile file) throws UnreadablePictureException {
        int length = file.palette().length;
        boolean wanted = file.header().kind() == PngFile.Kind.PALETTE;
        if (wanted && length == 0) {
            throw UnreadablePictureException.broken("its palette is missing");
        }
        if (wanted && (length % 3 != 0 || length > 256 * 3)) {
            throw UnreadablePictureException.broken("its palette has " + length + " bytes");
        }
    }
}
