package org.colophon.model.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.colophon.model.Contributor;
import org.colophon.model.Edition;
import org.colophon.model.EditionBuilder;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.ledger.LedgerTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaySheetsTest {

    private static final Payees KNOWN = new Payees(List.of(
            new Payee("staff:1", "林晚舟", List.of("晚舟")),
            new Payee("staff:2", "沈未迟", List.of()),
            new Payee("staff:3", "同名", List.of()),
            new Payee("staff:4", "同名", List.of())));

    private static PaidEdition paid(int characters, Contributor... writers) {
        EditionBuilder edition = Edition.builder("河畔晚报").language("zh-Hans");
        edition.article(a -> {
            a.title("题").paragraph("字".repeat(characters));
            if (writers.length > 0) {
                a.credit(Role.Kind.WRITER, "文", writers);
            }
        });
        return PaidEdition.of(edition.build()).withMonth("2026-11");
    }

    private static long cents(PaySheets sheets, String id) {
        return sheets.items().stream().filter(item -> item.id().equals(id)).mapToLong(PayItem::cents).sum();
    }

    @Test
    @DisplayName("A text of two is shared in whole cents, what is left over goes to the first")
    void textsAreShared() {
        PaySheets sheets = PaySheets.of(
                List.of(paid(987, Contributor.by("晚舟"), Contributor.by("沈未迟"))), PayRates.of("CNY", 8_001, 0), KNOWN);
        // The title, the line of credits and the text.
        long characters = sheets.items().stream().mapToLong(PayItem::characters).sum();
        assertThat(sheets.cents()).isEqualTo((characters * 8_001 + 500) / 1000);
        assertThat(cents(sheets, "staff:1") - cents(sheets, "staff:2")).isBetween(0L, 1L);
    }

    @Test
    void ranksPagesAndFixedAmountsAreAdded() {
        PayRates rates = PayRates.of("CNY", 0, 0)
                .withRanks(Map.of(1, 5_000L)).withPages(Map.of("A1", 101L))
                .withPieces(List.of(new PayRates.Piece(300, 3_000))).withRoles(Map.of(Role.Kind.WRITER, 700L))
                .withSharing(PayRates.Sharing.ORDER);
        PaidEdition edition = paid(20, Contributor.by("林晚舟"), Contributor.by("沈未迟"))
                .withRanks(Map.of("a1", 1)).withPages(Map.of("a1", "A1"));
        PaySheets sheets = PaySheets.of(List.of(edition), rates, KNOWN);
        assertThat(sheets.cents()).isEqualTo(5_000 + 101 + 3_000 + 700 * 2);
        assertThat(cents(sheets, "staff:1")).isEqualTo(3_333 + 67 + 2_000 + 700);
    }

    @Test
    void namesAreNeverGuessed() {
        Contributor known = Contributor.by(Person.named("同名").withId("staff:4"));
        PaySheets sheets = PaySheets.of(
                List.of(paid(100, Contributor.by("同名")), paid(100, Contributor.by("路人")), paid(100, known), paid(100)),
                PayRates.of("CNY", 1_000, 0), KNOWN);
        assertThat(sheets.items()).extracting(PayItem::standing).containsExactly(
                PayItem.Standing.SEVERAL, PayItem.Standing.UNKNOWN, PayItem.Standing.KNOWN, PayItem.Standing.UNSIGNED);
        assertThat(sheets.items()).extracting(PayItem::id).containsExactly("", "", "staff:4", "");
        assertThat(sheets.candidates("同名")).containsExactly("staff:3", "staff:4");
    }

    @Test
    @DisplayName("Random editions: every column of the table adds up to the works, to the cent")
    void everythingAddsUp() {
        Random random = new Random(23);
        for (int round = 0; round < 200; round++) {
            List<PaidEdition> editions = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                List<Contributor> people = new ArrayList<>();
                for (int p = random.nextInt(7); p > 0; p--) {
                    people.add(Contributor.by(List.of("林晚舟", "晚舟", "沈未迟", "同名", "路人").get(random.nextInt(5))));
                }
                editions.add(paid(1 + random.nextInt(3_000), people.toArray(Contributor[]::new))
                        .withRanks(Map.of("a1", 1 + random.nextInt(2))));
            }
            PayRates rates = PayRates.of("CNY", random.nextInt(20_000), random.nextInt(5_000))
                    .withRanks(Map.of(1, (long) random.nextInt(10_000)))
                    .withSharing(random.nextBoolean() ? PayRates.Sharing.EQUAL : PayRates.Sharing.ORDER);
            PaySheets sheets = PaySheets.of(editions, rates, KNOWN);
            long whole = editions.stream().mapToLong(each -> PaySheets.of(List.of(each), rates, KNOWN).cents()).sum();
            assertThat(sheets.cents()).isEqualTo(whole);
            LedgerTable sums = PayTable.sums(sheets);
            assertThat(sum(sums, "amount")).isEqualByComparingTo(BigDecimal.valueOf(whole, 2));
            BigDecimal parts = sum(sums, "text").add(sum(sums, "picture")).add(sum(sums, "fixed"))
                    .add(sum(sums, "bonus"));
            assertThat(parts).isEqualByComparingTo(sum(sums, "amount"));
            assertThat(sum(PayTable.items(sheets), "amount")).isEqualByComparingTo(sum(sums, "amount"));
        }
    }

    private static BigDecimal sum(LedgerTable table, String column) {
        int at = table.header().indexOf(column);
        return table.rows().stream().map(row -> new BigDecimal(row.get(at).toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
