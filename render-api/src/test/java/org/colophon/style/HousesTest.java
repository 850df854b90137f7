package org.colophon.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colophon.model.CreditPattern;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousesTest {

    private static final String HOUSE = """
            {"publication": "南岭风物",
             "staff": [{"page": "04", "role": "责编", "kind": "RESPONSIBLE_EDITOR", "names": ["沈未迟"]},
                       {"page": "07", "role": "美编", "kind": "DESIGNER", "names": ["程砚秋"]}],
             "protectedWords": ["手扒岩"], "faces": {"song-regular": "a.ttf"},
             "profile": {"file": "p.icc", "condition": "FOGRA39", "inkLimit": 300},
             "fileNames": "{publication}-{date}-{page}-{title}", "style": {"name": "own"}}
            """;

    private final Edition edition = EveryKind.edition();

    @Test
    void aHouseFileIsReadWhole() {
        House house = HouseFiles.parse(HOUSE);
        assertThat(house.protectedWords()).containsExactly("手扒岩");
        assertThat(house.profile()).isEqualTo(new House.Profile("p.icc", "FOGRA39", 300));
        assertThat(PrintStyles.withOverrides(PrintStyles.builtIn("tabloid"), house.style()).name()).isEqualTo("own");
    }

    @Test
    @DisplayName("prints credits by a pattern of which it names the parts that differ from the usual one")
    void readsThePatternOfCredits() {
        House house = HouseFiles.parse("{\"credits\": {\"opening\": \"■\", \"affiliations\": \"behind\"}}");
        assertThat(house.credits()).isEqualTo(
                CreditPattern.SLASH.withOpening("■").withAffiliations(CreditPattern.Affiliations.BEHIND));
        assertThat(HouseFiles.parse("{}").credits()).isNull();
    }

    @Test
    @DisplayName("adds the staff of the page, and keeps the values of the edition")
    void addsStaffOfPage() {
        Edition dressed = HouseFiles.dress(edition, HouseFiles.parse(HOUSE));
        assertThat(dressed.info().publication()).isEqualTo("湖州晨报");
        assertThat(dressed.info().staff()).extracting(credit -> credit.text()).containsExactly("责编 苏未央", "责编 沈未迟");
        assertThat(HouseFiles.dress(edition, House.NONE)).isEqualTo(edition);
    }

    @Test
    @DisplayName("names files by the pattern, or after their source")
    void namesFiles() {
        assertThat(HouseFiles.fileName(HouseFiles.parse(HOUSE), edition, "a")).isEqualTo("湖州晨报-2026-11-23-04-万象");
        assertThat(HouseFiles.fileName(House.NONE, edition, "a")).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "../../etc/passwd | etc-passwd",
        "a/b\\c:d | a-b-c-d",
        "CON | CON_",
        "...  | source",
        "--rm | rm",
        "CONIN$ | CONIN$_",
        "com¹.txt | com¹.txt_",
        "LPT² | LPT²_",
        "CONSUL | CONSUL",
        "a\u202Efdp.exe | a-fdp.exe",
        "一\u2028二 | 一-二",
    })
    void namesAreSafeOnEveryFileSystem(String pattern, String name) {
        House house = HouseFiles.parse("{\"fileNames\": \"" + pattern.replace("\\", "\\\\") + "\"}");
        assertThat(HouseFiles.fileName(house, edition, "source")).isEqualTo(name);
    }

    @Test
    void cutsLongNames() {
        assertThat(named("灯".repeat(80))).isEqualTo("灯".repeat(66));
        assertThat(named("a" + "𠮷".repeat(60))).isEqualTo("a" + "𠮷".repeat(49));
        assertThat(named("a".repeat(200))).hasSize(200);
        assertThat(HouseFiles.fileName(House.NONE, edition, "灯".repeat(72))).isEqualTo("灯".repeat(72));
        assertThat(HouseFiles.fileName(House.NONE, edition, "灯".repeat(84))).isEqualTo("灯".repeat(83));
    }

    private String named(String pattern) {
        return HouseFiles.fileName(HouseFiles.parse("{\"fileNames\": \"" + pattern + "\"}"), edition, "source");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"paper\": 1} | paper: unknown; allowed are codes, credits, faces",
                "{\"credits\": {\"affiliations\": \"above\"}} | credits.affiliations: must be one of before, behind",
                "{\"credits\": {\"sign\": \"/\"}} | credits.sign: unknown; allowed are affiliations, afterRole",
                "{\"staff\": {}} | staff: must be a list",
                "{\"staff\": [{\"page\": \"*\", \"role\": \"责编\", \"kind\": \"BOSS\", \"names\": []}]} "
                        + "| staff[0].kind: must be one of WRITER, AUTHOR",
                "{\"profile\": {\"file\": \"p\", \"condition\": \"c\", \"inkLimit\": 900}} "
                        + "| profile: an ink limit is 100 to 400",
            })
    void whatIsWrongIsNamedWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> HouseFiles.parse(json))
                .isInstanceOf(StyleFormatException.class)
                .hasMessageContaining(message);
    }
}
