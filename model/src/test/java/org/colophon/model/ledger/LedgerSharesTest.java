package org.colophon.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Person;
import org.colophon.model.Role.Kind;
import org.junit.jupiter.api.Test;

/** Whose the texts and pictures of a page are. */
class LedgerSharesTest {

    private static Map<String, String> people(LedgerShares shares) {
        return shares.byPerson().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().name(),
                        each -> each.getValue().characters() + " " + each.getValue().pictures().toPlainString()));
    }

    private static LedgerShares equal(LedgerPages page) {
        return Ledger.of(page.edition()).shares(ShareRule.equal());
    }

    @Test
    void authorsShareATextAndPhotographersItsPictures() {
        LedgerShares shares = equal(new LedgerPages()
                .head(Kind.WRITER, "程砚秋", "罗维桢")
                .head(Kind.PHOTOGRAPHER, "沈未迟")
                .text(7)
                .figure()
                .figure());
        assertThat(people(shares)).containsOnly(
                Map.entry("程砚秋", "4 0"), Map.entry("罗维桢", "3 0"), Map.entry("沈未迟", "0 2"));
        assertThat(shares.unsigned()).isEqualTo(Tally.NONE);
    }

    @Test
    void theFirstOfThreeHasThreeSixths() {
        LedgerPages page = new LedgerPages().head(Kind.WRITER, "程砚秋", "罗维桢", "沈未迟").text(600);
        LedgerShares shares = Ledger.of(page.edition()).shares(ShareRule.byOrder());
        assertThat(people(shares)).containsOnly(
                Map.entry("程砚秋", "300 0"), Map.entry("罗维桢", "200 0"), Map.entry("沈未迟", "100 0"));
    }

    @Test
    void anOwnRuleWeighsEachContribution() {
        LedgerPages page = new LedgerPages()
                .head(Kind.WRITER, "程砚秋")
                .head(Kind.EDITOR, "罗维桢")
                .text(100);
        ShareRule rule = ShareRule.of(contribution -> switch (contribution.role().kind()) {
            case WRITER -> 9;
            case EDITOR -> 1;
            default -> 0;
        });
        assertThat(people(Ledger.of(page.edition()).shares(rule)))
                .containsOnly(Map.entry("程砚秋", "90 0"), Map.entry("罗维桢", "10 0"));
    }

    @Test
    void aSignedSectionIsATextOfItsOwn() {
        LedgerShares shares = equal(new LedgerPages()
                .head(Kind.WRITER, "程砚秋")
                .text(50)
                .section(Kind.AUTHOR, "罗维桢")
                .text(30)
                .section()
                .text(20));
        assertThat(people(shares)).containsOnly(Map.entry("程砚秋", "70 0"), Map.entry("罗维桢", "30 0"));
        assertThat(shares.bySection().values()).extracting(Tally::characters).containsExactly(70L, 30L);
    }

    @Test
    void anAuthorBehindTheLastSentenceSignsTheArticle() {
        LedgerShares shares = equal(new LedgerPages()
                .text(50)
                .section()
                .text(30)
                .section()
                .text(20)
                .prose(Kind.WRITER, "程砚秋"));
        assertThat(people(shares)).containsOnly(Map.entry("程砚秋", "100 0"));
    }

    @Test
    void authorsInTheWordsOfTwoSectionsSignTheirs() {
        LedgerShares shares = equal(new LedgerPages()
                .section()
                .text(30)
                .prose(Kind.WRITER, "程砚秋")
                .section()
                .text(20)
                .prose(Kind.WRITER, "罗维桢"));
        assertThat(people(shares)).containsOnly(Map.entry("程砚秋", "30 0"), Map.entry("罗维桢", "20 0"));
    }

    @Test
    void twoShareAPictureByHalves() {
        LedgerShares shares = equal(new LedgerPages()
                .head(Kind.PHOTOGRAPHER, "沈未迟")
                .figure(Kind.PHOTOGRAPHER, "程砚秋", "罗维桢"));
        assertThat(shares.byPerson()).containsEntry(
                Person.named("程砚秋"), new Tally(1, 0, new BigDecimal("0.5")));
        assertThat(shares.byPerson()).containsEntry(Person.named("沈未迟"), new Tally(1, 0, BigDecimal.ZERO));
    }

    @Test
    void aPictureWithoutMakerIsItsSuppliers() {
        assertThat(people(equal(new LedgerPages().figure(Kind.PHOTO_SOURCE, "南岭图片社"))))
                .containsOnly(Map.entry("南岭图片社", "0 1"));
    }

    @Test
    void aTextWithoutAuthorsIsItsCompilers() {
        LedgerShares shares = equal(new LedgerPages()
                .head(Kind.COMPILER, "程砚秋")
                .head(Kind.EDITOR, "罗维桢")
                .text(10));
        assertThat(people(shares)).containsOnly(Map.entry("程砚秋", "10 0"), Map.entry("罗维桢", "0 0"));
    }

    @Test
    void whoIsNamedTwiceHasOneShare() {
        LedgerShares shares = equal(new LedgerPages()
                .head(Kind.WRITER, "程砚秋", "罗维桢")
                .text(10)
                .prose(Kind.WRITER, "程砚秋"));
        assertThat(people(shares)).containsOnly(Map.entry("程砚秋", "5 0"), Map.entry("罗维桢", "5 0"));
        assertThat(shares.byPerson().get(Person.named("程砚秋")).credits()).isEqualTo(2);
    }

    @Test
    void anIdTellsPeopleOfOneNameApart() {
        Person one = Person.named("王伟").withId("staff:0417");
        Person other = Person.named("王伟").withId("staff:0533");
        Person penName = Person.named("老王").withId("staff:0417");
        LedgerShares shares = equal(new LedgerPages().head(Kind.WRITER, one, other, penName).text(10));
        assertThat(shares.byPerson()).containsOnlyKeys(one, other);
        assertThat(shares.byPerson().get(one)).isEqualTo(new Tally(2, 5, BigDecimal.ZERO));
    }

    @Test
    void whatNobodySignsIsUnsigned() {
        LedgerShares shares = equal(new LedgerPages().text(10).figure());
        assertThat(shares.rows()).isEmpty();
        assertThat(shares.unsigned()).isEqualTo(new Tally(0, 10, BigDecimal.ONE));
        assertThat(shares.total()).isEqualTo(shares.unsigned());
    }

    @Test
    void theStaffIsNamedWithTheEdition() {
        LedgerRow last = equal(new LedgerPages().text(1).staff(Kind.PROOFREADER, "罗维桢")).rows().getLast();
        assertThat(last.entry().place()).isEqualTo(LedgerEntry.Place.STAFF);
        assertThat(last.place()).isEqualTo(new LedgerPlace("page.md", "", "版面", "", ""));
    }

    @Test
    void blanksAreNoCharacters() {
        LedgerPages page = new LedgerPages().head(Kind.WRITER, "程砚秋").words("一 二\u3000三\u00A0四");
        assertThat(people(equal(page))).containsOnly(Map.entry("程砚秋", "4 0"));
    }

    @Test
    void rulesThatDoNotFitAreRefused() {
        Ledger ledger = Ledger.of(new LedgerPages().head(Kind.WRITER, "程砚秋").text(1).edition());
        assertThatThrownBy(() -> ledger.shares(work -> List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a share rule gives a weight for each of the 1 contributions to a1, not 0");
        assertThatThrownBy(() -> ledger.shares(ShareRule.of(contribution -> -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gives -1 in a1");
    }
}
