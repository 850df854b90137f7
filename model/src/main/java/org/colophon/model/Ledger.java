package org.colophon.model;

import java.util.ArrayList;
import java.util.List;

/** Collects the credits of an edition in reading order. */
final class Ledger extends EditionWalker {

    private final List<LedgerEntry> entries = new ArrayList<>();
    private String source = "";

    private Ledger() {
    }

    static List<LedgerEntry> of(Edition edition) {
        Ledger ledger = new Ledger();
        ledger.walk(edition);
        for (Credit credit : edition.info().staff()) {
            ledger.entries.add(new LedgerEntry(credit, LedgerEntry.Place.STAFF, "", ""));
        }
        return List.copyOf(ledger.entries);
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
