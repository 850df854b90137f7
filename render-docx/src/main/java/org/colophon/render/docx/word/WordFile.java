package org.colophon.render.docx.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of a Word file, read with limits: a file comes from outside and may be made to burst. The limits of POI
 * are not touched, since they hold for the whole process.
 */
public final class WordFile {

    private static final int MOST_ENTRIES = 5_000;
    /** Hundreds of newspaper pages of XML; pictures are passed over. */
    private static final long MOST_BYTES = 256L << 20;
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts;
    private final String document;

    private WordFile(Map<String, byte[]> parts, String document) {
        this.parts = parts;
        this.document = document;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the stream fails, the file is no Word file, or it is larger than the limits
     */
    public static WordFile read(InputStream in) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long room = MOST_BYTES;
        int entries = 0;
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            if (++entries > MOST_ENTRIES) {
                throw new IOException("the file has more than " + MOST_ENTRIES + " parts: it is not read");
            }
            String name = entry.getName();
            boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
            byte[] content = inflate(zip, room, kept);
            room -= kept ? content.length : 0;
            if (kept) {
                parts.put(name, content);
            }
        }
        String document = target(parts, "_rels/.rels", "", (RELATIONSHIPS + "officeDocument")::equals)
                .orElseThrow(() -> new IOException("this is no Word file: save it as .docx"));
        return new WordFile(parts, document);
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (ZipException | IllegalArgumentException e) {
            throw new IOException("this is no Word file, or it is damaged", e);
        }
    }

    private static byte[] inflate(ZipInputStream zip, long room, boolean kept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        long left = room;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw new IOException("the file holds more than " + MOST_BYTES + " bytes: it is not read");
            }
            if (kept) {
                out.write(buffer, 0, read);
            }
        }
        return out.toByteArray();
    }

    /** The main part. */
    public byte[] document() throws IOException {
        byte[] content = parts.get(document);
        if (content == null) {
            throw new IOException("the file has no text: " + document + " is missing");
        }
        return content;
    }

    /** A part that the document refers to by this kind, such as its styles. */
    public Optional<byte[]> related(String kind) throws IOException {
        int slash = document.lastIndexOf('/');
        String folder = document.substring(0, slash + 1);
        String relations = folder + "_rels/" + document.substring(slash + 1) + ".rels";
        return target(parts, relations, folder, (RELATIONSHIPS + kind)::equals)
                .flatMap(part -> Optional.ofNullable(parts.get(part)));
    }

    /** All XML parts. */
    public Iterable<byte[]> parts() {
        return parts.values();
    }

    private static Optional<String> target(
            Map<String, byte[]> parts, String relations, String folder, Predicate<String> type) throws IOException {
        byte[] content = parts.get(relations);
        if (content == null) {
            return Optional.empty();
        }
        try {
            XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")
                        && type.test(String.valueOf(xml.getAttributeValue(null, "Type")))) {
                    String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                    return Optional.of(target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IOException("a part of the file is no XML: " + relations, e);
        }
    }
}
