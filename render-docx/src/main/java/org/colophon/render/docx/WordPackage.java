package org.colophon.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a document and how they refer to each other, written as a package with fixed order and times. */
final class WordPackage {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** The part of the properties, which the package makes itself with the time of saving. */
    private static final String CORE = "docProps/core.xml";
    /**
     * Entries carry no time that means anything. Not the first of January, when the time of zip files begins: for that
     * the JDK adds an extra field with the time in the zone of the machine.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, byte[]> media = new LinkedHashMap<>();
    private final Map<String, String> mediaTypes = new LinkedHashMap<>();

    private record Target(String type, String address, TargetMode mode) { }

    /** The id by which the document refers to an address outside. */
    String link(String address) {
        for (Map.Entry<String, Target> known : targets.entrySet()) {
            if (known.getValue().address().equals(address)) {
                return known.getKey();
            }
        }
        return add(new Target("hyperlink", address, TargetMode.EXTERNAL));
    }

    /** The id by which the document refers to a picture that is stored in the package. */
    String picture(byte[] content, String mediaType, String extension) {
        String name = "/word/media/image" + (media.size() + 1) + "." + extension;
        media.put(name, content);
        mediaTypes.put(name, mediaType);
        return add(new Target("image", name, TargetMode.INTERNAL));
    }

    private String add(Target target) {
        String id = "rId" + (100 + targets.size());
        targets.put(id, target);
        return id;
    }

    /** A part of the document: where it lies, what it is, and what it holds. */
    record Part(String name, String kind, String relationship, String id, byte[] content) { }

    /** Writes the package; {@code document} is its main part, {@code parts} those that it refers to. */
    long write(byte[] document, Iterable<Part> parts, byte[] core, OutputStream out) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream(1 << 16);
        try (OPCPackage file = OPCPackage.create(new ByteArrayOutputStream())) {
            PackagePart main = part(file, "/word/document.xml", WORD + "document.main+xml", document);
            file.addRelationship(main.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "officeDocument", "rId1");
            for (Part each : parts) {
                PackagePart added = part(file, each.name(), WORD + each.kind() + "+xml", each.content());
                main.addRelationship(added.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + each.relationship(), each.id());
            }
            media(file, main);
            file.save(saved);
        } catch (InvalidFormatException e) {
            throw new IOException("the package could not be made", e);
        }
        return repack(saved.toByteArray(), core, out);
    }

    private static PackagePart part(OPCPackage file, String name, String type, byte[] content)
            throws InvalidFormatException, IOException {
        PackagePart part = file.createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    private void media(OPCPackage file, PackagePart main) throws InvalidFormatException, IOException {
        for (Map.Entry<String, byte[]> picture : media.entrySet()) {
            part(file, picture.getKey(), mediaTypes.getOrDefault(picture.getKey(), ""), picture.getValue());
        }
        for (Map.Entry<String, Target> entry : targets.entrySet()) {
            Target target = entry.getValue();
            if (target.mode() == TargetMode.EXTERNAL) {
                main.addExternalRelationship(target.address(), RELATIONSHIPS + target.type(), entry.getKey());
            } else {
                PackagePartName name = PackagingURIHelper.createPartName(target.address());
                main.addRelationship(name, TargetMode.INTERNAL, RELATIONSHIPS + target.type(), entry.getKey());
            }
        }
    }

    /** The list of content types comes first, as every reader expects; the rest by name; all without a time. */
    private static long repack(byte[] saved, byte[] core, OutputStream out) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(saved))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        // Ours take their place: they carry the time of the edition or none.
        entries.put(CORE, core);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(saved.length);
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry packedEntry = new ZipEntry(entry.getKey());
                packedEntry.setTimeLocal(NO_TIME);
                zip.putNextEntry(packedEntry);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        packed.writeTo(out);
        return packed.size();
    }
}
