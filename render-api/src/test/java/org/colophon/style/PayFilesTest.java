package org.colophon.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colophon.model.Role;
import org.colophon.model.pay.PayRates;
import org.junit.jupiter.api.Test;

class PayFilesTest {

    private static final String RATES = """
            {"currency": "CNY", "share": "order", "thousandCharacters": "80.00", "picture": "30",
             "pieces": [{"upTo": 300, "amount": "30.00"}], "roles": {"photo-editor": "15.50"},
             "ranks": {"1": "50.00"}, "pages": {"A1": "100.00"}}""";
    private static final String PEOPLE = """
            {"people": [{"id": "staff:1", "name": "林晚舟", "aliases": ["晚舟"]}]}""";

    @Test
    void ratesAreReadInCents() {
        PayRates rates = PayFiles.rates(RATES);
        assertThat(rates.thousand()).isEqualTo(8_000);
        assertThat(rates.picture()).isEqualTo(3_000);
        assertThat(rates.roles()).containsEntry(Role.Kind.PHOTO_EDITOR, 1_550L);
        assertThat(rates.ranks()).containsEntry(1, 5_000L);
        assertThat(Schemas.named("rates").errors(RATES)).isEmpty();
    }

    @Test
    void peopleHaveIdsAndAliases() {
        assertThat(PayFiles.payees(PEOPLE).all().getFirst().aliases()).containsExactly("晚舟");
        assertThat(Schemas.named("people").errors(PEOPLE)).isEmpty();
    }

    @Test
    void wrongValuesAreRefusedByReaderAndSchema() {
        for (String bad : List.of(RATES.replace("\"80.00\"", "\"80.5\""), RATES.replace("\"1\":", "\"first\":"),
                RATES.replace("photo-editor", "boss"), RATES.replace("currency", "money"))) {
            assertThatThrownBy(() -> PayFiles.rates(bad)).isInstanceOf(StyleFormatException.class);
            assertThat(Schemas.named("rates").errors(bad)).isNotEmpty();
        }
        String twice = PEOPLE.replace("}]}", "}, {\"id\": \"staff:1\", \"name\": \"乙\"}]}");
        assertThatThrownBy(() -> PayFiles.payees(twice)).isInstanceOf(StyleFormatException.class);
    }
}
