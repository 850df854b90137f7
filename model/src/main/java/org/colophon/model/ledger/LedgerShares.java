package org.colophon.model.ledger;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;

/** The shares of the works of a ledger. The rows and the unsigned rest add up to the works, exactly. */
public final class LedgerShares {

    private final List<LedgerRow> rows;
    private final List<CreditedWork> unsigned;

    private LedgerShares(List<LedgerRow> rows, List<CreditedWork> unsigned) {
        this.rows = List.copyOf(rows);
        this.unsigned = List.copyOf(unsigned);
    }

    static LedgerShares of(List<CreditedWork> works, List<LedgerRow> credits, ShareRule rule) {
        // A person may be named twice in equal words: the position of the name counts.
        Map<Contributor, Tally> shares = new IdentityHashMap<>();
        List<CreditedWork> unsigned = new ArrayList<>();
        for (CreditedWork work : works) {
            List<Integer> weights = weights(work, rule);
            if (weights.stream().allMatch(weight -> weight == 0)) {
                unsigned.add(work);
            }
            long[] characters = Apportionment.of(work.characters(), weights);
            long[] pictures =
                    Apportionment.of(work.kind() == CreditedWork.Kind.PICTURE ? Tally.PICTURE : 0, weights);
            for (int i = 0; i < characters.length; i++) {
                Tally share = Tally.of(0, characters[i], pictures[i]);
                shares.merge(work.contributions().get(i).contributor(), share, Tally::plus);
            }
        }
        Tally one = Tally.of(1, 0, 0);
        List<LedgerRow> rows = new ArrayList<>();
        for (LedgerRow credit : credits) {
            Tally share = credit.contributor().map(shares::get).orElse(Tally.NONE);
            rows.add(new LedgerRow(credit.place(), credit.entry(), credit.contributor(), one.plus(share)));
        }
        return new LedgerShares(rows, unsigned);
    }

    private static List<Integer> weights(CreditedWork work, ShareRule rule) {
        List<Integer> weights = rule.weigh(work);
        if (weights.size() != work.contributions().size()) {
            throw new IllegalArgumentException("a share rule gives a weight for each of the "
                    + work.contributions().size() + " contributions to " + work.id() + ", not " + weights.size());
        }
        for (int weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException(
                        "a weight is 0 or more, but a share rule gives " + weight + " in " + work.id());
            }
        }
        return weights;
    }

    /**
     * Every person of every credit, in reading order; a credit that names nobody is a row too.
     *
     * @return the rows
     */
    public List<LedgerRow> rows() {
        return rows;
    }

    /**
     * The works that no share rule gave to anybody.
     *
     * @return characters and pictures of works that nobody has a share in
     */
    public Tally unsigned() {
        return unsigned.stream().map(CreditedWork::whole).reduce(Tally.NONE, Tally::plus);
    }

    /**
     * The works that no share rule gave to anybody, one by one.
     *
     * @return texts and pictures that nobody has a share in, in reading order
     */
    public List<CreditedWork> unsignedWorks() {
        return unsigned;
    }

    /**
     * The sum of all rows and of the unsigned rest.
     *
     * @return the whole
     */
    public Tally total() {
        return rows.stream().map(LedgerRow::share).reduce(unsigned(), Tally::plus);
    }

    /**
     * Sums by anything that can be read off a row.
     *
     * @param <K> type of the key
     * @param key reads it off
     * @return the sums, in the order of the rows
     */
    public <K> Map<K, Tally> by(Function<LedgerRow, K> key) {
        Map<K, Tally> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(key.apply(row), row.share(), Tally::plus));
        return sums;
    }

    /**
     * Sums by person: those with one {@link Person#key()} are one.
     *
     * @return the sums, each person as first printed
     */
    public Map<Person, Tally> byPerson() {
        Map<String, Person> people = new LinkedHashMap<>();
        Map<Person, Tally> sums = new LinkedHashMap<>();
        for (LedgerRow row : rows) {
            row.contributor().map(Contributor::person).ifPresent(person -> {
                people.putIfAbsent(person.key(), person);
                sums.merge(people.getOrDefault(person.key(), person), row.share(), Tally::plus);
            });
        }
        return sums;
    }

    /**
     * Sums by the work that was done.
     *
     * @return the sums
     */
    public Map<Role.Kind, Tally> byRole() {
        return by(row -> row.entry().credit().role().kind());
    }

    /**
     * Sums by article.
     *
     * @return the sums, each place without its section
     */
    public Map<LedgerPlace, Tally> byArticle() {
        return by(row -> row.place().article());
    }

    /**
     * Sums by article and section.
     *
     * @return the sums
     */
    public Map<LedgerPlace, Tally> bySection() {
        return by(LedgerRow::place);
    }
}
