package org.colophon.render.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a book, in the order in which they are packed. */
final class BookFiles {

    /** The same edition gives the same bytes. The first month that zip files know makes Java add a field. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String FOLDER = "EPUB/";
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    /**
     * A file of the book.
     *
     * @param name name below the folder of the book
     * @param mediaType its media type
     * @param content its bytes
     */
    record BookFile(String name, String mediaType, byte[] content) { }

    private final Map<String, BookFile> files = new LinkedHashMap<>();

    /** Takes a file that a page refers to, and gives the address that pages know it by. */
    String store(String name, String mediaType, byte[] content) {
        BookFile known = files.get(name);
        if (known != null && !Arrays.equals(known.content(), content)) {
            return store("x" + name, mediaType, content);
        }
        files.put(name, new BookFile(name, mediaType, content));
        return name;
    }

    void add(String name, String mediaType, String text) {
        files.put(name, new BookFile(name, mediaType, text.getBytes(StandardCharsets.UTF_8)));
    }

    Map<String, BookFile> all() {
        return files;
    }

    byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            CRC32 crc = new CRC32();
            crc.update(type);
            first.setCrc(crc.getValue());
            put(zip, first, type);
            put(zip, new ZipEntry("META-INF/container.xml"), CONTAINER.getBytes(StandardCharsets.UTF_8));
            for (BookFile file : files.values()) {
                put(zip, new ZipEntry(FOLDER + file.name()), file.content());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
