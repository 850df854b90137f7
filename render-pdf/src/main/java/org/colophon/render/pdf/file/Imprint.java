package org.colophon.render.pdf.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.model.Contributor;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Metadata;
import org.colophon.model.Periodical;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;

/**
 * The metadata of a file, for the document information and XMP alike.
 *
 * @param title title of the edition
 * @param authors who wrote it, in order
 * @param contributors everybody else who is credited, with the role
 * @param sources who supplied text or pictures
 * @param pictures the credits of pictures as printed
 * @param credits the whole ledger
 * @param publication name of the paper or magazine, if known
 * @param issue number or name of the issue, if known
 * @param keywords subjects of the edition
 * @param languages of the edition, and of articles in others
 * @param instant the time that the document carries, if any
 * @param style name of the style
 * @param layoutVersion version of the rules that its pages were made by
 * @param metadata facts about the edition beside its text
 * @param periodical facts that libraries keep of the publication
 */
public record Imprint(
        String title,
        List<String> authors,
        List<String> contributors,
        List<String> sources,
        List<String> pictures,
        List<LedgerEntry> credits,
        Optional<String> publication,
        Optional<String> issue,
        List<String> keywords,
        List<Locale> languages,
        Optional<Instant> instant,
        String style,
        int layoutVersion,
        Metadata metadata,
        Periodical periodical) {

    /**
     * Copies the lists, without the characters that no output may hold: they are reported where the text is printed.
     */
    public Imprint {
        RenderLog reported = new RenderLog();
        title = reported.clean(title, SourceSpan.NONE);
        authors = clean(authors, reported);
        contributors = clean(contributors, reported);
        sources = clean(sources, reported);
        pictures = clean(pictures, reported);
        credits = List.copyOf(credits);
        keywords = clean(keywords, reported);
        languages = List.copyOf(languages);
    }

    private static List<String> clean(List<String> words, RenderLog reported) {
        return words.stream().map(word -> reported.clean(word, SourceSpan.NONE)).toList();
    }

    /**
     * The imprint of an edition.
     *
     * @param edition the edition
     * @param instant the time that the document carries, if any
     * @param style name of the style
     * @param layoutVersion version of the rules that its pages were made by
     * @return its imprint
     */
    public static Imprint of(Edition edition, Optional<Instant> instant, String style, int layoutVersion) {
        Set<String> authors = edition.authors().stream()
                .map(Person::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> others = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        Set<String> pictures = new LinkedHashSet<>();
        for (LedgerEntry entry : edition.credits()) {
            Role role = entry.credit().role();
            if (role.kind().identifiers().media().isPresent()) {
                pictures.add(entry.credit().text().strip());
            }
            if (role.kind().isAuthor()) {
                continue;
            }
            boolean supplied = role.kind().identifiers().dublinCore().equals("source");
            for (Contributor contributor : entry.credit().contributors()) {
                String name = contributor.person().name();
                if (supplied) {
                    sources.add(name);
                } else {
                    others.add(role.label().isEmpty() ? name : name + " (" + role.label() + ")");
                }
            }
        }
        Set<String> keywords = new LinkedHashSet<>(edition.info().keywords());
        keywords.addAll(edition.metadata().labels());
        Set<Locale> languages = new LinkedHashSet<>(List.of(edition.info().language()));
        edition.articles().forEach(article -> languages.add(article.language()));
        return new Imprint(
                edition.info().title(),
                new ArrayList<>(authors),
                new ArrayList<>(others),
                new ArrayList<>(sources),
                new ArrayList<>(pictures),
                edition.credits(),
                Optional.ofNullable(edition.info().publication()),
                Optional.ofNullable(edition.info().issue()),
                new ArrayList<>(keywords),
                new ArrayList<>(languages),
                instant,
                style,
                layoutVersion,
                edition.metadata(),
                edition.info().periodical());
    }

    Locale language() {
        return languages.getFirst();
    }
}
