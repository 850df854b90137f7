package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.model.ledger.LedgerRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A method named after a component changes that one and keeps all others. */
class RecordCopiesTest {

    /** Identifiers are of published lists, and the parts of a row depend on each other: no sample makes them. */
    private static final Set<Class<?>> OF_LISTS = Set.of(RoleIdentifiers.class, LedgerRow.class);

    static Stream<Class<?>> records() throws Exception {
        return RecordValues.records(Edition.class).stream()
                .filter(each -> !RecordValues.withers(each).isEmpty() && !OF_LISTS.contains(each));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void keepsTheOthers(Class<?> type) throws ReflectiveOperationException {
        // An article numbers its notes by the places that refer to them.
        assertThat(RecordValues.faults(type))
                .isEqualTo(type == Article.class ? List.of("Article.withNotes changes notes") : List.of());
    }

    @Test
    @DisplayName("Sees a method that changes another component, and one that changes none")
    void seesFaults() throws ReflectiveOperationException {
        assertThat(RecordValues.faults(Swapped.class))
                .containsExactlyInAnyOrder("Swapped.withLeft changes left", "Swapped.withLeft changes right",
                        "Swapped.withRight changes right");
    }

    /** A record with two faults. */
    public record Swapped(String left, List<String> right) {
        /** Changes the other. */
        public Swapped withLeft(String other) {
            return new Swapped(left, List.of(other));
        }

        /** Changes nothing. */
        public Swapped withRight(List<String> other) {
            return this;
        }
    }

    @Test
    @DisplayName("Looks at no fewer methods than the model has had")
    void looksAtMany() throws Exception {
        assertThat(records().mapToInt(each -> RecordValues.withers(each).size()).sum()).isGreaterThan(60);
    }
}
