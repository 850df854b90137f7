package org.colophon.exchange.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.colophon.exchange.UnreadableCopyException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a Word document. Relations that lead out of it are never followed. */
final class WordParts implements AutoCloseable {

    private static final List<String> MAIN = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");

    private final OPCPackage file;
    private final String name;
    private final PackagePart main;

    private WordParts(OPCPackage file, String name, PackagePart main) {
        this.file = file;
        this.name = name;
        this.main = main;
    }

    static WordParts open(byte[] content, String name) {
        ZipLimits.check(content, name);
        try {
            OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content));
            return new WordParts(file, name, main(file, name));
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new UnreadableCopyException(
                    name, "it is no package of Word's, or unpacks to far more than its size", e);
        }
    }

    private static PackagePart main(OPCPackage file, String name) {
        for (String type : MAIN) {
            for (PackageRelationship relation : file.getRelationshipsByType(type)) {
                PackagePart part = file.getPart(relation);
                if (part != null && part.getContentType().contains("wordprocessingml")) {
                    return part;
                }
            }
        }
        throw new UnreadableCopyException(name, "it is an Office file, and no Word document is in it", null);
    }

    /** The root of the document. */
    Element document() {
        return tree(main);
    }

    /** The root of a part that the document refers to, such as its styles; empty if there is none. */
    Optional<Element> related(String kind) {
        return relations(kind).stream().findFirst().map(this::tree);
    }

    /** The roots of all parts of a kind, such as headers. */
    List<Element> allRelated(String kind) {
        return relations(kind).stream().map(this::tree).toList();
    }

    private List<PackagePart> relations(String kind) {
        try {
            java.util.ArrayList<PackagePart> parts = new java.util.ArrayList<>();
            for (PackageRelationship relation : main.getRelationships()) {
                if (relation.getTargetMode() == TargetMode.INTERNAL
                        && relation.getRelationshipType().endsWith("/" + kind)) {
                    PackagePart part = main.getRelatedPart(relation);
                    if (part != null) {
                        parts.add(part);
                    }
                }
            }
            return parts;
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new UnreadableCopyException(name, "a relation between its parts is broken", e);
        }
    }

    /** The address of a link; null if the document has none of this id. */
    @Nullable String address(String relation) {
        PackageRelationship found = main.getRelationship(relation);
        return found == null || found.getTargetMode() == TargetMode.INTERNAL ? null : found.getTargetURI().toString();
    }

    /** A picture in the document; empty if it is elsewhere. */
    Optional<Picture> picture(String relation) {
        PackageRelationship found = main.getRelationship(relation);
        if (found == null || found.getTargetMode() != TargetMode.INTERNAL) {
            return Optional.empty();
        }
        try {
            PackagePart part = main.getRelatedPart(found);
            if (part == null) {
                return Optional.empty();
            }
            try (InputStream in = part.getInputStream()) {
                String path = part.getPartName().getName();
                return Optional.of(new Picture(path.substring(path.lastIndexOf('/') + 1), in.readAllBytes()));
            }
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * A picture in the document.
     *
     * @param file name of its file
     * @param content its bytes
     */
    record Picture(String file, byte[] content) { }

    private Element tree(PackagePart part) {
        try (InputStream in = part.getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The JDK's own handler prints faults on standard error.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(in).getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new UnreadableCopyException(name, "a part of it is no XML that may be read", e);
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
