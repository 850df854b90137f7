package org.colophon.model.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.colophon.model.Edition;

/** The works of one or more editions and the people who are credited for them. */
public final class Ledger {

    private final List<CreditedWork> works;
    private final List<LedgerRow> credits;

    private Ledger(List<CreditedWork> works, List<LedgerRow> credits) {
        this.works = List.copyOf(works);
        this.credits = List.copyOf(credits);
    }

    /**
     * The ledger of an edition.
     *
     * @param edition the edition
     * @return its ledger
     */
    public static Ledger of(Edition edition) {
        return of(List.of(edition));
    }

    /**
     * The ledger of several editions.
     *
     * @param editions the editions
     * @return one ledger, in their order
     */
    public static Ledger of(Collection<Edition> editions) {
        List<CreditedWork> works = new ArrayList<>();
        List<LedgerRow> credits = new ArrayList<>();
        for (Edition edition : editions) {
            LedgerReader reader = LedgerReader.of(edition);
            works.addAll(reader.works());
            credits.addAll(reader.credits());
        }
        return new Ledger(works, credits);
    }

    /**
     * The texts and pictures. Each character and each picture of the editions is in one of them.
     *
     * @return the works of each article: its texts, then its pictures
     */
    public List<CreditedWork> works() {
        return works;
    }

    /**
     * Shares the works among those who made them.
     *
     * @param rule how they share
     * @return the shares
     * @throws IllegalArgumentException if the rule gives less or more weights than there are contributions, or one
     *     below 0
     */
    public LedgerShares shares(ShareRule rule) {
        return LedgerShares.of(works, credits, rule);
    }
}
