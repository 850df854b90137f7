package org.colophon.render.docx.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.colophon.render.picture.Picture;

/** The parts of a document and how they refer to each other, written as a package with fixed order and times. */
public final class WordPackage {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DOCUMENT = "/word/document.xml";
    private static final String NOTES = "/word/footnotes.xml";
    /** The part of the properties, which the package makes itself with the time of saving. */
    private static final String CORE = "docProps/core.xml";
    /**
     * Entries carry no time that means anything. Not the first of January, when the time of zip files begins: for that
     * the JDK adds an extra field with the time in the zone of the machine.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Level of deflate: 6 makes the newspaper page 7 % smaller and takes 1.7 times as long (docs/performance.md). */
    private static final int COMPRESSION = 3;

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<ByteBuffer, String> furniture = new HashMap<>();
    private final Map<Picture, String> pictures = new HashMap<>();
    private byte[] core = {};

    /** A part: its path, its type, and the reference to it. An id is empty if any will do. */
    private record Part(String name, String type, byte[] content, String owner, String relationship, String id) { }

    private record Target(String type, String address, TargetMode mode) { }

    /** The main part. */
    public void document(byte[] content) {
        parts.addFirst(new Part(DOCUMENT, WORD + "document.main+xml", content, "", OFFICE + "officeDocument", ""));
    }

    /** A part of Word's that the document refers to, such as its styles. */
    public void word(String kind, byte[] content) {
        parts.add(new Part("/word/" + kind + ".xml", WORD + kind + "+xml", content, DOCUMENT, OFFICE + kind, ""));
    }

    public void theme(byte[] content) {
        parts.add(new Part(
                "/word/theme/theme1.xml",
                "application/vnd.openxmlformats-officedocument.theme+xml",
                content,
                DOCUMENT,
                OFFICE + "theme",
                ""));
    }

    /** The custom XML part, with the part that names its schema. */
    public void customXml(byte[] content, byte[] properties) {
        String item = "/customXml/item1.xml";
        parts.add(new Part(item, "application/xml", content, DOCUMENT, OFFICE + "customXml", ""));
        parts.add(new Part(
                "/customXml/itemProps1.xml",
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                properties,
                item,
                OFFICE + "customXmlProps",
                ""));
    }

    public void properties(byte[] core, byte[] extended, byte[] custom) {
        this.core = core;
        parts.add(new Part(
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                extended,
                "",
                OFFICE + "extended-properties",
                ""));
        parts.add(new Part(
                "/docProps/custom.xml",
                "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                custom,
                "",
                OFFICE + "custom-properties",
                ""));
    }

    /** The id of a header or footer; equal ones are one part. */
    public String furniture(String kind, byte[] content) {
        return furniture.computeIfAbsent(ByteBuffer.wrap(content), key -> {
            String id = "rIdFurniture" + (furniture.size() + 1);
            parts.add(new Part(
                    "/word/" + kind + (furniture.size() + 1) + ".xml",
                    WORD + kind + "+xml",
                    content,
                    DOCUMENT,
                    OFFICE + kind,
                    id));
            return id;
        });
    }

    /** The id by which text refers to an address outside. */
    public String link(String address) {
        return links.computeIfAbsent(address, key -> add(new Target("hyperlink", address, TargetMode.EXTERNAL)));
    }

    /** The id by which text refers to a picture; equal ones are one part, which is made when it is first asked for. */
    public String picture(Picture picture, Function<Picture, byte[]> content) {
        return pictures.computeIfAbsent(picture, key -> {
            String name = "/word/media/image" + (pictures.size() + 1) + "." + picture.file().extension();
            parts.add(new Part(name, picture.file().mediaType(), content.apply(picture), "", "", ""));
            return add(new Target("image", name, TargetMode.INTERNAL));
        });
    }

    private String add(Target target) {
        String id = "rIdTarget" + (targets.size() + 1);
        targets.put(id, target);
        return id;
    }

    /** Writes the package and gives its length. */
    public long write(OutputStream out) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream(1 << 16);
        OPCPackage file = OPCPackage.create(new ByteArrayOutputStream());
        try {
            for (Part part : parts) {
                add(file, part);
            }
            targets(file);
            save(file, saved);
        } catch (InvalidFormatException e) {
            throw new IOException("the package could not be made", e);
        } finally {
            // Closing would save it a second time.
            file.revert();
        }
        return repack(saved.toByteArray(), out);
    }

    /**
     * Saves with the XML writer of the JDK. POI looks for a {@code TransformerFactory} for every part, by the loader of
     * the thread: one of the class path may lack what POI asks for, and to look through a hundred jars takes ten times
     * as long as to write the document.
     */
    private static void save(OPCPackage file, OutputStream out) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            file.save(out);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** POI lists the parts and their references; their content is added once, when the package is packed. */
    private static void add(OPCPackage file, Part part) throws InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName(part.name());
        file.createPart(name, part.type());
        if (part.owner().isEmpty() && !part.relationship().isEmpty()) {
            file.addRelationship(name, TargetMode.INTERNAL, part.relationship());
        } else if (!part.relationship().isEmpty()) {
            PackagePart owner = file.getPart(PackagingURIHelper.createPartName(part.owner()));
            owner.addRelationship(
                    name, TargetMode.INTERNAL, part.relationship(), part.id().isEmpty() ? null : part.id());
        }
    }

    /** Links and pictures may be in the text and in its notes: each part that has any refers to them all. */
    private void targets(OPCPackage file) throws InvalidFormatException {
        for (Part part : parts) {
            if (part.name().equals(DOCUMENT) || part.name().equals(NOTES)) {
                PackagePart owner = file.getPart(PackagingURIHelper.createPartName(part.name()));
                for (Map.Entry<String, Target> entry : targets.entrySet()) {
                    Target target = entry.getValue();
                    if (target.mode() == TargetMode.EXTERNAL) {
                        owner.addExternalRelationship(target.address(), OFFICE + target.type(), entry.getKey());
                    } else {
                        owner.addRelationship(
                                PackagingURIHelper.createPartName(target.address()),
                                TargetMode.INTERNAL,
                                OFFICE + target.type(),
                                entry.getKey());
                    }
                }
            }
        }
    }

    /** The list of content types comes first, as every reader expects; the rest by name; all without a time. */
    private long repack(byte[] saved, OutputStream out) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        for (Part part : parts) {
            entries.put(part.name().substring(1), part.content());
        }
        // Ours take their place: they carry the time of the edition or none.
        entries.put(CORE, core);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(saved))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entries.containsKey(entry.getName())) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.setLevel(COMPRESSION);
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
