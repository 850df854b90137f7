package org.colophon.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colophon.model.Person;
import org.colophon.model.Role.Kind;
import org.junit.jupiter.api.Test;

/** A ledger as it leaves the library. */
class LedgerFormatTest {

    private static LedgerShares shares() {
        Person writer = Person.named("程砚秋").withId("staff:0417");
        return Ledger.of(new LedgerPages()
                        .head(Kind.WRITER, writer)
                        .head(Kind.PHOTOGRAPHER, "O\"Hara, Jun", "罗维桢")
                        .text(5)
                        .figure()
                        .edition())
                .shares(ShareRule.equal());
    }

    @Test
    void csvHasAHeaderAndQuotesWhatItMust() {
        assertThat(LedgerFormat.CSV.write(LedgerTable.people(shares()))).isEqualTo("""
                name,type,id,credits,characters,pictures\r
                程砚秋,person,staff:0417,1,5,0\r
                "O""Hara, Jun",person,,1,0,0.5\r
                罗维桢,person,,1,0,0.5\r
                """);
    }

    @Test
    void jsonHasAnObjectALineAndNumbers() {
        assertThat(LedgerFormat.JSON.write(LedgerTable.people(shares())).lines())
                .startsWith("{\"name\":\"程砚秋\",\"type\":\"person\",\"id\":\"staff:0417\","
                        + "\"credits\":1,\"characters\":5,\"pictures\":0}")
                .hasSize(3);
    }

    @Test
    void everyCreditNamesFileArticleAndPlace() {
        assertThat(LedgerFormat.TABLE.write(LedgerTable.credits(shares())).lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line.split(" +"))
                        .containsExactly(
                                "page.md", "1", "a1", "article", "a1", "WRITER", "role", "程砚秋", "person",
                                "staff:0417", "5", "0"));
    }

    @Test
    void tablesByRoleArticleAndSection() {
        assertThat(LedgerFormat.CSV.rows(LedgerTable.roles(shares())))
                .isEqualTo("WRITER,1,5,0\r\nPHOTOGRAPHER,2,0,1\r\n");
        assertThat(LedgerFormat.CSV.rows(LedgerTable.articles(shares()))).isEqualTo("page.md,a1,,3,5,1\r\n");
        assertThat(LedgerFormat.CSV.rows(LedgerTable.sections(shares()))).isEqualTo("page.md,a1,,,,3,5,1\r\n");
    }

    @Test
    void whatNobodySignedHasRowsOfItsOwn() {
        LedgerShares shares = Ledger.of(new LedgerPages().staff(Kind.RESPONSIBLE_EDITOR, "苏未央").text(7).figure()
                .edition()).shares(ShareRule.equal());
        assertThat(LedgerFormat.CSV.rows(LedgerTable.credits(shares)).lines().skip(1))
                .containsExactly("page.md,0,a1,,,article,a1,,,,,,,7,0", "page.md,0,a1,,,figure,a1-x4,,,,,,,0,1");
        assertThat(LedgerFormat.CSV.rows(LedgerTable.people(shares)).lines())
                .containsExactly("苏未央,person,,1,0,0", ",,,0,7,1");
        assertThat(LedgerFormat.CSV.rows(LedgerTable.roles(shares)).lines())
                .containsExactly("RESPONSIBLE_EDITOR,1,0,0", ",0,7,1");
        assertThat(LedgerFormat.CSV.rows(LedgerTable.articles(shares)).lines()).contains("page.md,a1,,0,7,1");
        assertThat(LedgerFormat.CSV.rows(LedgerTable.sections(shares)).lines()).contains("page.md,a1,,,,0,7,1");
    }

    @Test
    void rowsThatDoNotFitTheirHeaderAreRefused() {
        assertThatThrownBy(() -> new LedgerTable(List.of("name"), List.of(List.of("a", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 columns has 2 cells");
    }
}
