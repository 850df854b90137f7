package org.colophon.render.pdf.mark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Role;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;

/**
 * What a file says of itself: title, authors, language and date, for the document information and XMP alike.
 *
 * @param title title of the edition
 * @param authors who wrote it; where nobody signs, everybody who is credited
 * @param contributors everybody else who is credited, with the role
 * @param language language of the edition
 * @param instant the time that the document carries, if any
 */
public record Imprint(
        String title, List<String> authors, List<String> contributors, Locale language, Optional<Instant> instant) {

    /** Copies the lists, without the characters that no output may hold: they are reported where the text is printed. */
    public Imprint {
        RenderLog reported = new RenderLog();
        title = reported.clean(title, SourceSpan.NONE);
        authors = authors.stream().map(name -> reported.clean(name, SourceSpan.NONE)).toList();
        contributors = contributors.stream().map(name -> reported.clean(name, SourceSpan.NONE)).toList();
    }

    /**
     * The imprint of an edition.
     *
     * @param edition the edition
     * @param instant the time that the document carries, if any
     * @return its imprint
     */
    public static Imprint of(Edition edition, Optional<Instant> instant) {
        Set<String> authors = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (LedgerEntry entry : edition.credits()) {
            Role role = entry.credit().role();
            for (Contributor contributor : entry.credit().contributors()) {
                String name = contributor.person().name();
                if (role.kind() == Role.Kind.WRITER || role.kind() == Role.Kind.AUTHOR) {
                    authors.add(name);
                } else {
                    others.add(role.label().isEmpty() ? name : name + " (" + role.label() + ")");
                }
            }
        }
        return new Imprint(edition.info().title(), new ArrayList<>(authors), new ArrayList<>(others), edition.info().language(), instant);
    }
}
