package org.colophon.render.docx.write;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.PlainText;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.model.json.EditionJson;
import org.colophon.render.docx.word.Xml;
import org.jspecify.annotations.Nullable;

/** Writes the properties of a document that programs read without opening it: core, extended and custom. */
public final class PropertiesXml {

    private static final String CORE =
            " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                    + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    /** The set of properties that users define ([MS-OLEPS] 2.18.2). */
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    /** Numbers 0 and 1 mean something else there. */
    private static final int FIRST_NUMBER = 2;

    private final DocxJob job;
    private final Bylines bylines;

    public PropertiesXml(DocxJob job) {
        this.job = job;
        this.bylines = Bylines.of(job.edition);
    }

    /** docProps/core.xml: title, creators, language, keywords and dates. */
    public byte[] core() {
        EditionInfo info = job.edition.info();
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<cp:coreProperties").raw(CORE).raw(">");
        element(out, "dc:title", info.title());
        element(out, "dc:subject", firstDeck());
        element(out, "dc:description", orEmpty(job.edition.metadata().summary()));
        element(out, "dc:identifier", orEmpty(job.edition.metadata().identity().uri()));
        element(out, "dc:creator", String.join("; ", bylines.writers()));
        element(out, "cp:keywords", String.join("; ", keywords()));
        element(out, "dc:language", info.language().toLanguageTag());
        instant().ifPresent(time -> {
            String written = time.truncatedTo(ChronoUnit.SECONDS).toString();
            out.raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">").raw(written).raw("</dcterms:created>");
            out.raw("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">").raw(written).raw("</dcterms:modified>");
        });
        return out.raw("</cp:coreProperties>").bytes();
    }

    private void element(Xml out, String name, String value) {
        String clean = job.log.clean(value, SourceSpan.NONE);
        if (!clean.isBlank()) {
            out.raw("<").raw(name).raw(">").text(clean).raw("</").raw(name).raw(">");
        }
    }

    private String firstDeck() {
        return job.edition.articles().stream().map(article -> PlainText.of(article.headline().deck()).strip())
                .filter(deck -> !deck.isEmpty()).findFirst().orElse("");
    }

    /** The edition's own, the publication and the printed sections. */
    private Set<String> keywords() {
        Set<String> keywords = new LinkedHashSet<>(job.edition.info().keywords());
        keywords.addAll(job.edition.metadata().labels());
        add(keywords, job.edition.info().publication());
        for (Article article : job.edition.articles()) {
            SourcePage page = article.page();
            add(keywords, page == null ? null : page.printSection());
        }
        return keywords;
    }

    private static void add(Set<String> keywords, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            keywords.add(value);
        }
    }

    private Optional<Instant> instant() {
        return job.context.instant().or(() -> Optional.ofNullable(job.edition.info().date())
                .map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /** docProps/app.xml: how long the text is. */
    public byte[] extended() {
        String text = PlainText.of(job.edition);
        int characters = SlugLabels.Length.CHARACTERS.count(text);
        Xml out = new Xml();
        out.raw(Xml.HEAD)
                .raw("<Properties xmlns=\"")
                .raw(OFFICE)
                .raw("extended-properties\"><Characters>")
                .raw(characters);
        out.raw("</Characters><Application>Colophon</Application></Properties>");
        return out.bytes();
    }

    /** docProps/custom.xml: values without a place in the core properties. */
    public byte[] custom() {
        Xml out = new Xml();
        out.raw(Xml.HEAD)
                .raw("<Properties xmlns=\"")
                .raw(OFFICE)
                .raw("custom-properties\" xmlns:vt=\"")
                .raw(OFFICE)
                .raw("docPropsVTypes\">");
        int number = FIRST_NUMBER;
        for (Map.Entry<String, String> property : properties().entrySet()) {
            String value = job.log.clean(property.getValue(), SourceSpan.NONE);
            if (!value.isBlank()) {
                out.raw("<property fmtid=\"")
                        .raw(USER_DEFINED)
                        .raw("\" pid=\"")
                        .raw(number++)
                        .raw("\"")
                        .attribute("name", property.getKey());
                out.raw("><vt:lpwstr>").text(value).raw("</vt:lpwstr></property>");
            }
        }
        return out.raw("</Properties>").bytes();
    }

    private Map<String, String> properties() {
        Edition edition = job.edition;
        EditionInfo info = edition.info();
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("Contributors", String.join("; ", bylines.others()));
        properties.put("Publication", orEmpty(info.publication()));
        properties.put("Issue", orEmpty(info.issue()));
        properties.put("Date", orEmpty(info.date()));
        properties.put(
                "Page",
                edition.articles().stream()
                        .map(Article::page)
                        .filter(java.util.Objects::nonNull)
                        .map(page -> orEmpty(page.printPage()))
                        .filter(page -> !page.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")));
        properties.putAll(WorkProperties.of(edition));
        properties.put("Edition Schema", EditionJson.SCHEMA);
        properties.put("Style Version", StylesXml.VERSION);
        return properties;
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
