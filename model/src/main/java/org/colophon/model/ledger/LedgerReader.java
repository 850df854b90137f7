package org.colophon.model.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.EditionWalker;
import org.colophon.model.LedgerEntry;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.jspecify.annotations.Nullable;

/** Reads credits, texts and pictures off an edition. */
final class LedgerReader extends EditionWalker {

    private final List<LedgerRow> credits = new ArrayList<>();
    private final List<ArticleWorks> articles = new ArrayList<>();
    private @Nullable ArticleWorks current;

    private LedgerReader() {
    }

    static LedgerReader of(Edition edition) {
        LedgerReader reader = new LedgerReader();
        reader.walk(edition);
        reader.staff(edition);
        return reader;
    }

    List<CreditedWork> works() {
        return articles.stream().flatMap(article -> article.works().stream()).toList();
    }

    /** A row for each person of each credit, with nothing shared yet. */
    List<LedgerRow> credits() {
        return credits;
    }

    private void staff(Edition edition) {
        Set<String> sources = edition.articles().stream().map(Article::source).collect(Collectors.toSet());
        String source = sources.size() == 1 ? sources.iterator().next() : "";
        LedgerPlace foot = new LedgerPlace(source, "", edition.info().title(), "", "");
        for (Credit credit : edition.info().staff()) {
            rows(foot, new LedgerEntry(credit, LedgerEntry.Place.STAFF, "", source));
        }
    }

    private List<Contribution> rows(LedgerPlace place, LedgerEntry entry) {
        List<Contribution> contributions = new ArrayList<>();
        for (Contributor each : entry.credit().contributors()) {
            // A copy, since one record may be a contributor to several credits of a model that was not read.
            Contributor own = new Contributor(each.person(), each.affiliations());
            credits.add(new LedgerRow(place, entry, Optional.of(own), Tally.NONE));
            contributions.add(new Contribution(place, entry, own));
        }
        if (contributions.isEmpty()) {
            credits.add(new LedgerRow(place, entry, Optional.empty(), Tally.NONE));
        }
        return contributions;
    }

    private ArticleWorks current() {
        if (current == null) {
            throw new IllegalStateException("a walk over blocks alone has no ledger");
        }
        return current;
    }

    @Override
    protected void beginArticle(Article begun) {
        String title = PlainText.of(begun.headline().title()).strip();
        current = new ArticleWorks(new LedgerPlace(begun.source(), begun.id(), title, "", ""));
        articles.add(current);
    }

    @Override
    protected void beginSection(Section begun) {
        current().begin(begun);
    }

    @Override
    protected void beginNote(org.colophon.model.Note begun) {
        current().endSections();
    }

    @Override
    protected void beginBlock(Block block) {
        if (block instanceof Block.Figure figure) {
            current().picture(figure.id());
        }
    }

    @Override
    protected void text(String value) {
        current().text(value);
    }

    @Override
    protected void credit(Credit credit, LedgerEntry.Place place, String holderId) {
        LedgerPlace at = current().place();
        LedgerEntry entry = new LedgerEntry(credit, place, holderId, at.source());
        current().credit(entry, rows(at, entry));
    }
}
