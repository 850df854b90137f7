package org.colophon.render.picture;

/** Reads GIF files: every block up to the trailer (GIF89a), and the codes of the first frame. */
final class GifReader {

    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int GRAPHIC_CONTROL = 0xF9;

    private final byte[] content;
    private final Bytes bytes;
    private int frame = -1;
    private int control = -1;
    private int transparent = -1;

    private GifReader(byte[] content) {
        this.content = content;
        this.bytes = new Bytes(content);
    }

    static GifFile read(byte[] content) throws UnreadablePictureException {
        return new GifReader(content).read();
    }

    private GifFile read() throws UnreadablePictureException {
        int width = bytes.little16(6);
        int height = bytes.little16(8);
        PictureReader.requireSize(width, height, 2L * width * height);
        int at = 13 + GifFile.tableLength(bytes.one(10));
        for (int kind = bytes.one(at); kind != TRAILER; kind = bytes.one(at)) {
            at = switch (kind) {
                case EXTENSION -> extension(at);
                case FRAME -> frame(at);
                default ->
                    throw UnreadablePictureException.broken("a block begins with " + kind + ", which no GIF has");
            };
        }
        if (frame < 0) {
            throw UnreadablePictureException.broken("it has no frame");
        }
        GifFile file = new GifFile(content, frame, transparent);
        prove(file);
        return file;
    }

    private int extension(int at) throws UnreadablePictureException {
        if (bytes.one(at + 1) == GRAPHIC_CONTROL && bytes.one(at + 2) >= 4) {
            control = (bytes.one(at + 3) & 1) == 0 ? -1 : bytes.one(at + 6);
        }
        return behindBlocks(at + 2);
    }

    private int frame(int at) throws UnreadablePictureException {
        bytes.require(at, 10);
        int own = GifFile.tableLength(bytes.one(at + 9));
        if (frame < 0) {
            frame = at;
            transparent = control;
            if (own == 0 && GifFile.tableLength(bytes.one(10)) == 0) {
                throw UnreadablePictureException.broken("its palette is missing");
            }
        }
        return behindBlocks(at + 10 + own + 1);
    }

    private int behindBlocks(int from) throws UnreadablePictureException {
        int at = from;
        int length = bytes.one(at);
        while (length > 0) {
            at += 1 + length;
            length = bytes.one(at);
        }
        return at + 1;
    }

    private static void prove(GifFile file) throws UnreadablePictureException {
        PictureReader.requireSize(file.frameWidth(), file.frameHeight(), (long) file.frameWidth() * file.frameHeight());
        GifCodes codes = new GifCodes(file.content(), file.data());
        byte[] row = new byte[file.frameWidth()];
        for (int i = 0; i < file.frameHeight(); i++) {
            codes.require(row, row.length);
        }
    }
}
