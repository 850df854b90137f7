package org.colophon.model.pay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Edition;
import org.colophon.model.Person;
import org.colophon.model.ledger.Contribution;
import org.colophon.model.ledger.CreditedWork;
import org.colophon.model.ledger.Ledger;
import org.colophon.model.ledger.LedgerPlace;
import org.jspecify.annotations.Nullable;

/**
 * The pay of many editions. Each work has whole cents, and those who share it have whole cents that add up to them:
 * what a division leaves over goes to the largest fractions. A name that is not known for sure is never guessed: its
 * amount is under the name as printed.
 */
public final class PaySheets {

    private final PayRates rates;
    private final Payees payees;
    private final List<PayItem> items = new ArrayList<>();

    private PaySheets(PayRates rates, Payees payees) {
        this.rates = rates;
        this.payees = payees;
    }

    /**
     * Works out the pay of editions.
     *
     * @param editions the editions
     * @param rates what is paid
     * @param payees who is known
     * @return the sheets
     */
    public static PaySheets of(Collection<PaidEdition> editions, PayRates rates, Payees payees) {
        PaySheets sheets = new PaySheets(rates, payees);
        editions.forEach(sheets::add);
        return sheets;
    }

    /**
     * Returns every amount.
     *
     * @return the amounts, in the order of the editions
     */
    public List<PayItem> items() {
        return Collections.unmodifiableList(items);
    }

    /**
     * Returns the sum of all amounts.
     *
     * @return cents
     */
    public long cents() {
        return items.stream().mapToLong(PayItem::cents).sum();
    }

    private void add(PaidEdition paid) {
        Edition edition = paid.edition();
        Map<String, List<CreditedWork>> articles = new LinkedHashMap<>();
        for (CreditedWork work : Ledger.of(edition).works()) {
            articles.computeIfAbsent(work.place().articleId(), id -> new ArrayList<>()).add(work);
        }
        articles.forEach((id, works) -> {
            works.forEach(work -> work(paid.month(), work));
            roles(paid.month(), works);
            Integer rank = paid.ranks().get(id);
            String page = paid.pages().get(id);
            bonus(paid.month(), PayItem.Kind.RANK, rank == null ? null : rates.ranks().get(rank), works);
            bonus(paid.month(), PayItem.Kind.PAGE, page == null ? null : rates.pages().get(page), works);
        });
    }

    private void work(String month, CreditedWork work) {
        List<Integer> weights = rates.sharing().rule().weigh(work);
        boolean picture = work.kind() == CreditedWork.Kind.PICTURE;
        PayItem.Kind kind = picture ? PayItem.Kind.PICTURE
                : rates.isPiece(work.characters()) ? PayItem.Kind.PIECE : PayItem.Kind.TEXT;
        long whole = picture ? rates.picture() : rates.text(work.characters());
        long thousandths = picture ? 1000 : 0;
        if (weights.stream().allMatch(weight -> weight == 0)) {
            if (picture || work.characters() > 0) {
                items.add(new PayItem(month, PayItem.Standing.UNSIGNED, "", "", work.place(), kind,
                        work.characters(), thousandths, whole));
            }
            return;
        }
        List<Long> cents = CentShares.of(whole, weights);
        List<Long> characters = CentShares.of(work.characters(), weights);
        List<Long> parts = CentShares.of(thousandths, weights);
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i) > 0) {
                Person person = work.contributions().get(i).person();
                add(new PayItem(month, PayItem.Standing.UNSIGNED, "", "", work.place(), kind, characters.get(i),
                        parts.get(i), cents.get(i)), person);
            }
        }
    }

    /** Fixed amounts of roles: once an article, role and person. */
    private void roles(String month, List<CreditedWork> works) {
        Set<String> paid = new HashSet<>();
        for (CreditedWork work : works) {
            for (Contribution each : work.contributions()) {
                Long cents = rates.roles().get(each.role().kind());
                if (cents != null && paid.add(each.role().kind() + " " + each.person().key())) {
                    add(item(month, PayItem.Kind.ROLE, each.place(), cents), each.person());
                }
            }
        }
    }

    private void bonus(String month, PayItem.Kind kind, @Nullable Long whole, List<CreditedWork> works) {
        if (whole == null) {
            return;
        }
        List<Contribution> makers = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        for (CreditedWork work : works) {
            if (work.kind() == CreditedWork.Kind.TEXT && (makers.isEmpty() || work.characters() > 0)) {
                List<Integer> own = rates.sharing().rule().weigh(work);
                for (int i = 0; i < own.size(); i++) {
                    if (own.get(i) > 0) {
                        makers.add(work.contributions().get(i));
                        weights.add(own.get(i));
                    }
                }
            }
        }
        LedgerPlace place = works.getFirst().place().article();
        if (makers.isEmpty()) {
            items.add(item(month, kind, place, whole));
            return;
        }
        List<Long> cents = CentShares.of(whole, weights);
        for (int i = 0; i < makers.size(); i++) {
            add(item(month, kind, place, cents.get(i)), makers.get(i).person());
        }
    }

    private static PayItem item(String month, PayItem.Kind kind, LedgerPlace place, long cents) {
        return new PayItem(month, PayItem.Standing.UNSIGNED, "", "", place, kind, 0, 0, cents);
    }

    private void add(PayItem item, Person person) {
        List<Payee> known = payees.named(person);
        if (known.size() == 1) {
            Payee payee = known.getFirst();
            items.add(item.withStanding(PayItem.Standing.KNOWN).withId(payee.id()).withName(payee.name()));
        } else {
            items.add(item.withName(person.name()).withStanding(
                    known.isEmpty() ? PayItem.Standing.UNKNOWN : PayItem.Standing.SEVERAL));
        }
    }

    /**
     * Returns those who may be meant by a name that several payees have.
     *
     * @param name the name as printed
     * @return their ids
     */
    public List<String> candidates(String name) {
        return payees.named(Person.named(name)).stream().map(Payee::id).toList();
    }

    /**
     * Returns the rates.
     *
     * @return the rates by which it was worked out
     */
    public PayRates rates() {
        return rates;
    }
}
