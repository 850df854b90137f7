package org.colophon.render.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.Metadata;
import org.colophon.model.PlainText;
import org.colophon.model.Relation;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;

/**
 * Tells readers of corrections: an article that corrects another names it above its text, with the day, the page and
 * the title of the first as far as they are known, and an article that was corrected names its correction. Where both
 * are in one edition each knows the other. Renderers print the edition that this class makes.
 */
public final class CorrectionNotices {

    /** Behind the id of an article, those of its notices. */
    private static final String CORRECTS = "-correction";
    private static final String CORRECTED = "-corrected";

    private final Edition edition;

    private CorrectionNotices(Edition edition) {
        this.edition = edition;
    }

    /**
     * The edition as it is printed: with the notices, and with the way back from each article to its correction.
     * Relations of which readers can be told nothing, neither a day nor a title nor an address of the web, stay data.
     *
     * @param edition the edition
     * @return the same edition if it has no corrections; otherwise one with notices as notes of the editors, whose ids
     *     are those of their articles with {@code -correction} or {@code -corrected}
     */
    public static Edition in(Edition edition) {
        if (edition.metadata().relations().isEmpty()
                && edition.articles().stream().allMatch(article -> article.metadata().relations().isEmpty())) {
            return edition;
        }
        CorrectionNotices notices = new CorrectionNotices(edition);
        return new Edition(edition.info(), edition.articles().stream().map(notices::noticed).toList());
    }

    private Article noticed(Article article) {
        Metadata known = article.metadata();
        if (article.lead().stream().anyMatch(block -> block.id().startsWith(article.id() + "-correct"))) {
            return article;
        }
        List<Relation> relations = new ArrayList<>();
        metadata(article).relations().forEach(it -> relations.add(completed(it, article)));
        relations.addAll(back(article, relations));
        Copy copy = Copy.forLanguage(article.language());
        List<Block> lead = new ArrayList<>();
        for (Relation.Kind kind : Relation.Kind.values()) {
            List<Relation> same = relations.stream().filter(it -> it.kind() == kind).toList();
            switch (kind) {
                case CORRECTION_OF -> lead.addAll(notice(article, CORRECTS, copy.correction(), same));
                case CORRECTED_BY -> lead.addAll(notice(article, CORRECTED, copy.correctedIn(), same));
                case TRANSLATION_OF, REPLACES -> { }
            }
        }
        lead.addAll(article.lead());
        boolean same = relations.equals(metadata(article).relations());
        return article.withLead(lead).withMetadata(same ? known : known.withRelations(relations));
    }

    /** The corrections of an article in this edition that it does not name itself. */
    private List<Relation> back(Article article, List<Relation> named) {
        return edition.articles().stream()
                .filter(other -> other != article)
                .filter(other -> metadata(other).relations().stream()
                        .anyMatch(it -> it.kind() == Relation.Kind.CORRECTION_OF && isMeant(it, article)))
                .filter(other -> named.stream()
                        .noneMatch(it -> it.kind() == Relation.Kind.CORRECTED_BY && isMeant(it, other)))
                .flatMap(other -> facts(other, Relation.Kind.CORRECTED_BY).stream())
                .toList();
    }

    /** The facts about an article; those of an edition of one article are that article's. */
    private Metadata metadata(Article article) {
        return article.metadata().relations().isEmpty() && edition.articles().size() == 1
                ? edition.metadata()
                : article.metadata();
    }

    private Optional<Article> article(Relation relation, Article from) {
        return edition.articles().stream().filter(it -> it != from && isMeant(relation, it)).findFirst();
    }

    /** Whether a relation leads to an article: by its name, or by its title where no name is told. */
    private boolean isMeant(Relation relation, Article article) {
        if (relation.uri() != null) {
            return relation.uri().equals(article.metadata().identity().uri());
        }
        return relation.title() != null && relation.title().equals(title(article));
    }

    private static String title(Article article) {
        return PlainText.of(article.headline().title()).replace("\n", "").strip();
    }

    /** A relation to an article of this edition with what the edition knows of it. */
    private Relation completed(Relation relation, Article from) {
        return article(relation, from)
                .flatMap(article -> facts(article, relation.kind()))
                .map(facts -> facts
                        .withTitle(relation.title() == null ? facts.title() : relation.title())
                        .withDate(relation.date() == null ? facts.date() : relation.date())
                        .withPage(relation.page() == null ? facts.page() : relation.page()))
                .orElse(relation);
    }

    /** Nothing for an article without a title, a day and a name. */
    private Optional<Relation> facts(Article article, Relation.Kind kind) {
        SourcePage page = article.page();
        String title = title(article);
        String uri = article.metadata().identity().uri();
        LocalDate date = page == null || page.date() == null ? edition.info().date() : page.date();
        if (title.isEmpty() && uri == null && date == null) {
            return Optional.empty();
        }
        return Optional.of(new Relation(
                kind, uri, title.isEmpty() ? null : title, date, page == null ? null : page.printPage()));
    }

    /** One note for all relations of a kind, a line each; none where readers can be told nothing. */
    private List<Block> notice(Article article, String suffix, String label, List<Relation> relations) {
        Copy copy = Copy.forLanguage(article.language());
        String id = article.id() + suffix;
        List<Block> lines = new ArrayList<>();
        for (Relation relation : relations) {
            String words = words(relation, copy);
            if (!words.isEmpty()) {
                String line = id + "-p" + (lines.size() + 1);
                lines.add(new Block.Paragraph(line, linked(relation, words, article), SourceSpan.NONE));
            }
        }
        return lines.isEmpty() ? List.of() : List.of(new Block.EditorNote(id, text(label), lines, SourceSpan.NONE));
    }

    private static String words(Relation relation, Copy copy) {
        String uri = relation.uri();
        String words = copy.work(relation);
        return words.isEmpty() && uri != null && isOnWeb(uri) ? uri : words;
    }

    private static boolean isOnWeb(String uri) {
        return uri.matches("(?i)https?://.+");
    }

    private List<Inline> linked(Relation relation, String words, Article from) {
        String uri = relation.uri();
        Optional<String> target = article(relation, from)
                .map(article -> "#" + article.id())
                .or(() -> Optional.ofNullable(uri).filter(CorrectionNotices::isOnWeb));
        return target.<List<Inline>>map(it -> List.of(new Inline.Link(it, "", text(words)))).orElse(text(words));
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words, SourceSpan.NONE));
    }
}
