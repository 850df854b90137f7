package org.colophon.render.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Bytes that are compressed while they come, so that a picture is never held whole. */
final class Deflated implements AutoCloseable {

    private final Deflater deflater = new Deflater();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater);

    void write(byte[] from, int length) throws IOException {
        out.write(from, 0, length);
    }

    byte[] finished() throws IOException {
        out.finish();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
