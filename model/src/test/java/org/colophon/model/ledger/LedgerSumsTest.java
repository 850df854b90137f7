package org.colophon.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.colophon.model.EveryKind;
import org.colophon.model.PlainText;
import org.colophon.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is paid twice and nothing is lost, for any page and any rule. */
class LedgerSumsTest {

    private static final long SEED = Long.getLong("seed", 15);
    private static final String[] NAMES = {"程砚秋", "罗维桢", "沈未迟", "樊小雅", "程砚秋"};

    static IntStream rounds() {
        return IntStream.range(0, 300);
    }

    private static LedgerPages page(Random random) {
        LedgerPages page = new LedgerPages();
        for (int part = random.nextInt(12); part > 0; part--) {
            Role.Kind kind = Role.Kind.values()[random.nextInt(Role.Kind.values().length)];
            String[] names = IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> NAMES[random.nextInt(NAMES.length)])
                    .toArray(String[]::new);
            switch (random.nextInt(7)) {
                case 0 -> page.head(kind, names);
                case 1 -> page.section();
                case 2 -> page.section(kind, NAMES[random.nextInt(NAMES.length)]);
                case 3 -> page.text(random.nextInt(1000));
                case 4 -> page.prose(kind, names);
                case 5 -> page.figure(kind, names);
                default -> page.figure();
            }
        }
        return page;
    }

    private static List<ShareRule> rules(Random random) {
        Map<Role.Kind, Integer> weights = new java.util.EnumMap<>(Role.Kind.class);
        return List.of(
                ShareRule.equal(),
                ShareRule.byOrder(),
                ShareRule.of(each -> weights.computeIfAbsent(each.role().kind(), kind -> random.nextInt(1_000_000))));
    }

    private static long characters(LedgerPages page) {
        return PlainText.of(page.edition()).codePoints().filter(point -> !Character.isWhitespace(point)).count();
    }

    private static Tally sum(Map<?, Tally> parts) {
        return parts.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void partsAddUpToTheWhole(int round) {
        Random random = new Random(SEED * 1_000 + round);
        LedgerPages page = page(random);
        Ledger ledger = Ledger.of(page.edition());
        Tally works = ledger.works().stream().map(CreditedWork::whole).reduce(Tally.NONE, Tally::plus);
        assertThat(works.characters()).isEqualTo(characters(page));
        for (ShareRule rule : rules(random)) {
            LedgerShares shares = ledger.shares(rule);
            Tally total = shares.total();
            assertThat(total.characters()).isEqualTo(works.characters());
            assertThat(total.pictures()).isEqualTo(works.pictures());
            for (Map<?, Tally> sums : List.of(shares.byRole(), shares.byArticle(), shares.bySection())) {
                assertThat(sum(sums).plus(shares.unsigned())).isEqualTo(total);
            }
            Tally ofPeople = sum(shares.byPerson()).plus(shares.unsigned());
            assertThat(ofPeople.characters()).isEqualTo(total.characters());
            assertThat(ofPeople.pictures()).isEqualTo(total.pictures());
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void columnsOfTablesAddUpToTheWhole(int round) {
        Random random = new Random(SEED * 1_000 + round);
        Ledger ledger = Ledger.of(page(random).edition());
        for (ShareRule rule : rules(random)) {
            LedgerShares shares = ledger.shares(rule);
            List<LedgerTable> tables = List.of(
                    LedgerTable.credits(shares), LedgerTable.people(shares), LedgerTable.roles(shares),
                    LedgerTable.articles(shares), LedgerTable.sections(shares));
            for (LedgerTable table : tables) {
                assertThat(sum(table, "characters")).isEqualByComparingTo(
                        BigDecimal.valueOf(shares.total().characters()));
                assertThat(sum(table, "pictures")).isEqualByComparingTo(shares.total().pictures());
            }
        }
    }

    private static BigDecimal sum(LedgerTable table, String column) {
        int at = table.header().indexOf(column);
        return table.rows().stream()
                .map(row -> new BigDecimal(row.get(at).toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void numbersAreDividedExactly(int round) {
        Random random = new Random(SEED * 1_000 + round);
        List<Integer> weights = new ArrayList<>();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            weights.add(random.nextInt(3) * random.nextInt(1 + round));
        }
        long whole = random.nextInt(10_000_000);
        long[] parts = Apportionment.of(whole, weights);
        long weight = weights.stream().mapToLong(each -> each).sum();
        assertThat(java.util.Arrays.stream(parts).sum()).isEqualTo(weight == 0 ? 0 : whole);
        for (int i = 0; i < parts.length && weight > 0; i++) {
            double fair = (double) whole * weights.get(i) / weight;
            assertThat(Math.abs(parts[i] - fair)).isLessThan(1 + 1e-6);
        }
    }

    @Test
    void severalEditionsAddUpToo() {
        LedgerShares one = Ledger.of(EveryKind.edition()).shares(ShareRule.equal());
        LedgerShares two = Ledger.of(List.of(EveryKind.edition(), EveryKind.edition())).shares(ShareRule.equal());
        assertThat(two.total()).isEqualTo(one.total().plus(one.total()));
        assertThat(two.byPerson()).hasSameSizeAs(one.byPerson());
    }
}
