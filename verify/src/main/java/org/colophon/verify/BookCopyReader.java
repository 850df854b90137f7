package org.colophon.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads EPUB: its documents in the order of the spine, with jsoup, and the people of its package. */
final class BookCopyReader implements OutputReader {

    private static final String CONTAINER = "META-INF/container.xml";

    @Override
    public PrintedCopy read(byte[] output) throws IOException {
        Map<String, byte[]> files = unpacked(output);
        Element root = xml(files, CONTAINER).selectFirst("rootfile[full-path]");
        if (root == null) {
            throw new IOException(CONTAINER + " names no package");
        }
        String home = root.attr("full-path");
        Document book = xml(files, home);
        Map<String, String> manifest = new HashMap<>();
        book.select("manifest > item").forEach(item -> manifest.put(item.id(), item.attr("href")));
        MarkupCopy copy = new MarkupCopy();
        String folder = home.substring(0, home.lastIndexOf('/') + 1);
        for (Element item : book.select("spine > itemref")) {
            copy.add(xml(files, folder + manifest.get(item.attr("idref"))));
        }
        book.select("dc|creator, dc|contributor").forEach(person -> copy.name(person.text()));
        return copy.printed();
    }

    private static Map<String, byte[]> unpacked(byte[] book) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Document xml(Map<String, byte[]> files, String name) throws IOException {
        byte[] file = files.get(name);
        if (file == null) {
            throw new IOException("the book has no " + name);
        }
        return Jsoup.parse(new ByteArrayInputStream(file), "UTF-8", "", Parser.xmlParser());
    }
}
