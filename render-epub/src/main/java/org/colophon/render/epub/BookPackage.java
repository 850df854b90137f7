package org.colophon.render.epub;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Metadata;
import org.colophon.render.epub.BookFiles.BookFile;
import org.colophon.render.epub.BookPages.BookPage;
import org.jspecify.annotations.Nullable;

/** Writes the package document: title, people, files, and their order. */
final class BookPackage {

    private final BookFacts facts;
    private final BookPages pages;
    private final BookFiles files;
    private final StringBuilder out = new StringBuilder();

    BookPackage(BookFacts facts, BookPages pages, BookFiles files) {
        this.facts = facts;
        this.pages = pages;
        this.files = files;
    }

    void write() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\"")
                .append(" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"")
                .append(BookPages.escaped(facts.language())).append("\">\n")
                .append("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        facts();
        people();
        access();
        out.append("</metadata>\n<manifest>\n");
        manifest();
        out.append("</manifest>\n<spine").append(facts.isFromRight() ? " page-progression-direction=\"rtl\"" : "")
                .append(">\n<itemref idref=\"").append(id("cover.xhtml")).append("\"/>\n");
        for (BookPage page : pages.all()) {
            out.append("<itemref idref=\"").append(id(page.file())).append("\"/>\n");
        }
        out.append("<itemref idref=\"").append(id("nav.xhtml")).append("\" linear=\"no\"/>\n</spine>\n</package>\n");
        files.add("package.opf", "application/oebps-package+xml", out.toString());
    }

    private void facts() {
        Metadata metadata = facts.metadata();
        element("dc:identifier id=\"id\"", facts.identifier());
        element("dc:title", facts.title());
        element("dc:language", facts.language());
        element("dc:publisher", facts.info().periodical().publisher() == null
                ? facts.info().publication() : facts.info().periodical().publisher());
        element("dc:date", facts.info().date() == null ? null : facts.info().date().toString());
        element("dc:description", metadata.summary());
        String rights = metadata.rights().notice();
        element("dc:rights", rights.isEmpty() ? metadata.rights().licence() : rights);
        Set<String> subjects = new LinkedHashSet<>(facts.info().keywords());
        subjects.addAll(metadata.labels());
        subjects.forEach(subject -> element("dc:subject", subject));
        if (!pages.printed().isEmpty()) {
            String source = facts.info().publication() == null ? facts.title() : facts.info().publication();
            element("dc:source", facts.info().issue() == null ? source : source + ", " + facts.info().issue());
        }
        meta("dcterms:modified", facts.modified().toString());
    }

    private void element(String tag, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            out.append('<').append(tag).append('>').append(BookPages.escaped(value.strip())).append("</")
                    .append(tag.split(" ")[0]).append(">\n");
        }
    }

    private void meta(String property, String value) {
        out.append("<meta property=\"").append(property).append("\">").append(BookPages.escaped(value))
                .append("</meta>\n");
    }

    /** Authors are creators, all others contributors; each has the roles that MARC has a code for. */
    private void people() {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> authors = new LinkedHashSet<>();
        for (LedgerEntry entry : facts.edition().credits()) {
            Credit credit = entry.credit();
            for (Contributor contributor : credit.contributors()) {
                String key = contributor.person().key();
                names.putIfAbsent(key, contributor.person().name());
                Set<String> codes = roles.computeIfAbsent(key, none -> new LinkedHashSet<>());
                credit.role().kind().identifiers().relator().ifPresent(codes::add);
                if (credit.role().kind().isAuthor()) {
                    authors.add(key);
                }
            }
        }
        int number = 0;
        for (Map.Entry<String, String> person : names.entrySet()) {
            String id = "person-" + ++number;
            element((authors.contains(person.getKey()) ? "dc:creator" : "dc:contributor") + " id=\"" + id + "\"",
                    person.getValue());
            for (String code : roles.getOrDefault(person.getKey(), Set.of())) {
                out.append("<meta refines=\"#").append(id).append("\" property=\"role\" scheme=\"marc:relators\">")
                        .append(code).append("</meta>\n");
            }
        }
    }

    /** EPUB Accessibility 1.1: how the book can be perceived, and by which aids. */
    private void access() {
        meta("schema:accessMode", "textual");
        if (pages.hasPictures()) {
            meta("schema:accessMode", "visual");
        }
        if (pages.areDescribed()) {
            meta("schema:accessModeSufficient", "textual");
        }
        meta("schema:accessibilityFeature", "tableOfContents");
        meta("schema:accessibilityFeature", "structuralNavigation");
        meta("schema:accessibilityFeature", "readingOrder");
        meta("schema:accessibilityFeature", "displayTransformability");
        if (pages.areDescribed() && pages.hasPictures()) {
            meta("schema:accessibilityFeature", "alternativeText");
        }
        if (!pages.printed().isEmpty()) {
            meta("schema:accessibilityFeature", "pageNavigation");
            meta("schema:accessibilityFeature", "pageBreakMarkers");
            meta("pageBreakSource", facts.info().publication() == null ? facts.title() : facts.info().publication());
        }
        meta("schema:accessibilityHazard", "none");
    }

    private void manifest() {
        for (BookFile file : files.all().values()) {
            String properties = switch (file.name()) {
                case "nav.xhtml" -> "nav";
                case "cover.svg" -> "cover-image";
                default -> file.mediaType().equals("application/xhtml+xml")
                        && new String(file.content(), java.nio.charset.StandardCharsets.UTF_8).contains("<svg")
                        ? "svg" : "";
            };
            out.append("<item id=\"").append(id(file.name())).append("\" href=\"").append(file.name())
                    .append("\" media-type=\"").append(file.mediaType()).append('"')
                    .append(properties.isEmpty() ? "" : " properties=\"" + properties + "\"").append("/>\n");
        }
    }

    /** An id of XML for a file. */
    private static String id(String file) {
        return "f-" + file.replaceAll("[^A-Za-z0-9.-]", "_");
    }
}
