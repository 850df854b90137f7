package org.colophon.render.docx;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Role;
import org.colophon.model.SourceSpan;

/** Writes docProps/core.xml: title, creators, language and dates. */
final class CoreXml {

    private final Job job;

    CoreXml(Job job) {
        this.job = job;
    }

    byte[] write(Edition edition) {
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        element(out, "dc:title", edition.info().title());
        element(out, "dc:creator", String.join("; ", creators(edition)));
        element(out, "dc:language", edition.info().language().toLanguageTag());
        instant(edition).ifPresent(time -> {
            String written = time.truncatedTo(ChronoUnit.SECONDS).toString();
            out.raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">").raw(written).raw("</dcterms:created>");
            out.raw("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">").raw(written).raw("</dcterms:modified>");
        });
        return out.raw("</cp:coreProperties>").bytes();
    }

    private void element(Xml out, String name, String value) {
        if (!value.isBlank()) {
            out.raw("<").raw(name).raw(">").text(job.log.clean(value, SourceSpan.NONE)).raw("</").raw(name).raw(">");
        }
    }

    /** Those who wrote it; where nobody signs, everybody who is credited. */
    private static Set<String> creators(Edition edition) {
        Set<String> writers = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (LedgerEntry entry : edition.credits()) {
            Role.Kind kind = entry.credit().role().kind();
            for (Contributor contributor : entry.credit().contributors()) {
                all.add(contributor.person().name());
                if (kind == Role.Kind.WRITER || kind == Role.Kind.AUTHOR) {
                    writers.add(contributor.person().name());
                }
            }
        }
        return writers.isEmpty() ? all : writers;
    }

    private Optional<Instant> instant(Edition edition) {
        return job.context.instant().or(() -> Optional.ofNullable(edition.info().date())
                .map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }
}
