package org.colophon.exchange.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.colophon.exchange.UnreadableCopyException;

/**
 * The limits of a package, checked before any part of it is read: small files may unpack to more than a machine has.
 * A long book has 300,000 tags in 15 MB; a tree of the tags takes about a hundred bytes for each.
 */
final class ZipLimits {

    private static final int ENTRIES = 4_096;
    private static final long BYTES = 96L << 20;
    private static final long XML_BYTES = 32L << 20;
    private static final int TAGS = 700_000;
    private static final int DEPTH = 200;

    private final String name;
    private final byte[] buffer = new byte[1 << 16];
    private long bytes;
    private long xmlBytes;
    private int tags;
    private int depth;
    /** The character before, which tells an end tag or an empty element. */
    private byte before;

    private ZipLimits(String name) {
        this.name = name;
    }

    static void check(byte[] content, String name) {
        ZipLimits limits = new ZipLimits(name);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                limits.refuseOver(entries, ENTRIES, "parts");
                limits.entry(zip, entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels"));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableCopyException(name, "its package is broken", e);
        }
    }

    private void entry(ZipInputStream zip, boolean xml) throws IOException {
        depth = 0;
        before = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            bytes += read;
            refuseOver(bytes, BYTES, "bytes when it is unpacked");
            if (xml) {
                xmlBytes += read;
                refuseOver(xmlBytes, XML_BYTES, "bytes of XML");
                tags(read);
            }
        }
    }

    private void tags(int length) {
        for (int i = 0; i < length; i++) {
            byte c = buffer[i];
            if (before == '<') {
                tags++;
                depth += c == '/' ? -1 : c == '?' || c == '!' ? 0 : 1;
                refuseOver(tags, TAGS, "tags");
                refuseOver(depth, DEPTH, "levels of elements in each other");
            } else if (c == '>' && before == '/') {
                depth--;
            }
            before = c;
        }
    }

    private void refuseOver(long number, long limit, String what) {
        if (number > limit) {
            throw new UnreadableCopyException(name, "it has more than " + limit + " " + what
                    + ", which no article has: save the text alone, or in parts", null);
        }
    }
}
