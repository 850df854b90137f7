package org.colophon.model.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.model.ledger.LedgerTable;

/** Tables of the pay of editions. Amounts are in the currency, with two places. */
public final class PayTable {

    private static final int CENTS = 2;
    private static final int THOUSANDTHS = 3;

    /** A payee in a month: those who are known first, then names that people must decide about. */
    private record Key(String month, PayItem.Standing standing, String id, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::month).thenComparing(Key::standing).thenComparing(Key::id)
                    .thenComparing(Key::name).compare(this, other);
        }
    }

    /** The sums of a payee in a month. */
    private static final class Sum {
        private final Map<PayItem.Kind, Long> cents = new EnumMap<>(PayItem.Kind.class);
        private long characters;
        private long thousandths;

        void add(PayItem item) {
            characters += item.characters();
            thousandths += item.thousandths();
            cents.merge(item.kind(), item.cents(), Long::sum);
        }

        BigDecimal of(PayItem.Kind... kinds) {
            long sum = 0;
            for (PayItem.Kind kind : kinds) {
                sum += cents.getOrDefault(kind, 0L);
            }
            return BigDecimal.valueOf(sum, CENTS);
        }
    }

    private PayTable() {
    }

    /**
     * Returns a row for each payee and month.
     *
     * @param sheets the pay
     * @return the table; its columns add up to the whole
     */
    public static LedgerTable sums(PaySheets sheets) {
        Map<Key, Sum> sums = new TreeMap<>();
        for (PayItem item : sheets.items()) {
            sums.computeIfAbsent(new Key(item.month(), item.standing(), item.id(), item.name()), key -> new Sum())
                    .add(item);
        }
        List<List<Object>> rows = new ArrayList<>();
        sums.forEach((key, sum) -> rows.add(List.of(
                key.month(), word(key.standing()), key.id(), key.name(),
                key.standing() == PayItem.Standing.SEVERAL ? String.join(" ", sheets.candidates(key.name())) : "",
                sum.characters, pictures(sum.thousandths),
                sum.of(PayItem.Kind.TEXT), sum.of(PayItem.Kind.PICTURE),
                sum.of(PayItem.Kind.PIECE, PayItem.Kind.ROLE), sum.of(PayItem.Kind.RANK, PayItem.Kind.PAGE),
                sum.of(PayItem.Kind.values()), sheets.rates().currency())));
        return new LedgerTable(
                List.of("month", "standing", "id", "name", "candidates", "characters", "pictures", "text", "picture",
                        "fixed", "bonus", "amount", "currency"),
                rows);
    }

    /**
     * Returns a row for each amount.
     *
     * @param sheets the pay
     * @return the table
     */
    public static LedgerTable items(PaySheets sheets) {
        List<List<Object>> rows = sheets.items().stream()
                .<List<Object>>map(item -> List.of(
                        item.month(), word(item.standing()), item.id(), item.name(), item.place().source(),
                        item.place().articleId(), item.place().title(), item.place().heading(), word(item.kind()),
                        item.characters(), pictures(item.thousandths()), BigDecimal.valueOf(item.cents(), CENTS)))
                .toList();
        return new LedgerTable(
                List.of("month", "standing", "id", "name", "source", "article", "title", "section", "for",
                        "characters", "pictures", "amount"),
                rows);
    }

    private static BigDecimal pictures(long thousandths) {
        return BigDecimal.valueOf(thousandths, THOUSANDTHS);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
