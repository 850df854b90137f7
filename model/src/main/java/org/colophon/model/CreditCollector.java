package org.colophon.model;

import java.util.ArrayList;
import java.util.List;

/** Collects the credits of an edition in reading order. */
final class CreditCollector extends EditionWalker {

    private final List<LedgerEntry> entries = new ArrayList<>();
    private String source = "";

    private CreditCollector() {
    }

    static List<LedgerEntry> of(Edition edition) {
        CreditCollector collector = new CreditCollector();
        collector.walk(edition);
        for (Credit credit : edition.info().staff()) {
            collector.entries.add(new LedgerEntry(credit, LedgerEntry.Place.STAFF, "", ""));
        }
        return List.copyOf(collector.entries);
    }

    @Override
    protected void beginArticle(Article begun) {
        source = begun.source();
    }

    @Override
    protected void credit(Credit credit, LedgerEntry.Place place, String holderId) {
        entries.add(new LedgerEntry(credit, place, holderId, source));
    }
}
