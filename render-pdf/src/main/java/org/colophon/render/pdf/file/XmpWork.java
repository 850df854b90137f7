package org.colophon.render.pdf.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colophon.model.Identity;
import org.colophon.model.Metadata;
import org.colophon.model.Periodical;
import org.colophon.model.Rights;
import org.jspecify.annotations.Nullable;

/**
 * Writes a description of its own in the XMP packet: the facts that newsrooms and libraries keep of the work. Dublin
 * Core and the rights schema carry those they have words for, a schema of ours the rest.
 */
final class XmpWork {

    private static final String NAMESPACES = """
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
            xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:work="http://ns.colophon.org/work/1.0/\"""";

    private final Metadata work;
    private final Periodical periodical;
    private final StringBuilder out;

    private XmpWork(Imprint imprint, StringBuilder out) {
        this.work = imprint.metadata();
        this.periodical = imprint.periodical();
        this.out = out;
    }

    /** Whether anything is known: keywords alone are told elsewhere. */
    static boolean isKnown(Imprint imprint) {
        return !imprint.metadata().withSubjects(List.of()).withExtra(Metadata.NONE.extra()).equals(Metadata.NONE)
                || imprint.metadata().subjects().stream().anyMatch(subject -> !subject.isKeyword())
                || !imprint.periodical().equals(Periodical.NONE);
    }

    static void write(Imprint imprint, StringBuilder out) {
        out.append("<rdf:Description rdf:about=\"\" ").append(NAMESPACES).append(">\n");
        XmpWork description = new XmpWork(imprint, out);
        description.identity();
        description.rights();
        description.rest();
        out.append("</rdf:Description>");
    }

    private void identity() {
        Identity identity = work.identity();
        Identity.Status status = identity.status();
        text("dc:identifier", identity.uri());
        bag("xmp:Identifier", Stream.ofNullable(identity.uri()).toList());
        text("work:Version", identity.version());
        text("work:Modified", identity.modified());
        text("work:Status", status == null ? null : word(status));
        text("work:Embargo", identity.embargo());
        alternatives("dc:description", work.summary());
    }

    private void rights() {
        Rights rights = work.rights();
        String notice = rights.notice();
        alternatives("dc:rights", notice.isEmpty() ? null : notice);
        bag("xmpRights:Owner", Stream.ofNullable(rights.holder()).toList());
        alternatives("xmpRights:UsageTerms", rights.terms());
        String licence = rights.licence();
        boolean address = licence != null && licence.matches("https?:.*");
        text("xmpRights:WebStatement", address ? licence : null);
        text("work:Licence", licence);
    }

    private void rest() {
        bag("dc:relation", work.relations().stream().map(relation -> relation.name()).toList());
        bag("work:Relations", work.relations().stream()
                .map(relation -> word(relation.kind()) + " " + relation.name())
                .toList());
        List<String> terms = new ArrayList<>();
        work.subjects().stream()
                .filter(subject -> !subject.isKeyword())
                .forEach(
                        it -> terms.add((it.scheme() == null ? "" : it.scheme() + " ") + it.code() + " " + it.label()));
        bag("work:Subjects", terms);
        text("work:ISSN", periodical.issn());
        text("work:SerialNumber", periodical.number());
        text("work:Publisher", periodical.publisher());
        text("work:PlaceOfPublication", periodical.place());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void text(String name, @Nullable Object value) {
        if (value != null) {
            element(name, Xmp.escaped(value.toString()));
        }
    }

    private void alternatives(String name, @Nullable String value) {
        if (value != null) {
            element(name, "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + Xmp.escaped(value) + "</rdf:li></rdf:Alt>");
        }
    }

    private void bag(String name, List<String> values) {
        if (!values.isEmpty()) {
            StringBuilder items = new StringBuilder("<rdf:Bag>");
            values.forEach(value -> items.append("<rdf:li>").append(Xmp.escaped(value)).append("</rdf:li>"));
            element(name, items.append("</rdf:Bag>").toString());
        }
    }

    private void element(String name, String content) {
        out.append('<').append(name).append('>').append(content).append("</").append(name).append(">\n");
    }
}
