package org.colophon.model.pay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Person;

/**
 * Those who are paid, by the ids of the pay desk.
 *
 * @param all the people
 */
public record Payees(List<Payee> all) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public Payees {
        all = List.copyOf(all);
        Set<String> ids = new HashSet<>();
        for (Payee payee : all) {
            if (!ids.add(payee.id())) {
                throw new IllegalArgumentException("two payees have the id " + payee.id());
            }
        }
    }

    /** Those whom a name in a credit may mean: one if it is known, none or several if people must decide. */
    List<Payee> named(Person person) {
        return all.stream()
                .filter(payee -> person.id() == null ? payee.isCalled(person.name()) : payee.id().equals(person.id()))
                .toList();
    }

    /**
     * Returns the same with another value of {@code all}.
     *
     * @param other the people
     * @return the copy
     */
    public Payees withAll(List<Payee> other) {
        return new Payees(other);
    }
}
