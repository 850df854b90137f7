package org.colophon.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLexiconTest {

    @Test
    void readsTheWordsOfAPublication() {
        CreditLexicon own = CreditLexicon.parse(
                "{'language': 'zh', 'roles': {'DESIGNER': ['版面统筹']}, 'agencies': ['南岭图片社']}".replace('\'', '"'));
        assertThat(own.language()).isEqualTo("zh");
        assertThat(own.words(CreditLexicon.Sense.AGENCY)).containsExactly("南岭图片社");
    }

    @Test
    void spellsOutTermsWithAlternatives() {
        CreditLexicon own = CreditLexicon.parse(
                "{'language': 'zh', 'roles': {'SOURCE': ['(本文|)(转自|来自)']}}".replace('\'', '"'));
        assertThat(own.words(CreditLexicon.Sense.ROLE)).containsExactlyInAnyOrder("本文转自", "本文来自", "转自", "来自");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [1]                                            | a lexicon: is one JSON object
            {"language": "zh"} {}                          | a lexicon: is one JSON object, and something follows it
            {"language": "zh", "language": "ja"}           | a lexicon is JSON: Duplicate Object property "language"
            {"language": "zh", "roles": {"EDITOR": ["a"}   | a lexicon is JSON: Unexpected close marker
            {"language": "de"}                             | language: must be one of en, ja, ko, zh but is "de"
            {"language": ["zh"]}                           | language: is no list of words
            {"language": "zh", "roles": ["编辑"]}          | roles: is no list of words
            {"language": "zh", "roles": {"COOK": ["掌勺"]}}         | roles.COOK: must be one of
            {"language": "zh", "roles": {"EDITOR": "编辑"}}         | roles.EDITOR: must be a list of words
            {"language": "zh", "agencies": ["南岭图片社", 1]}| agencies: must hold words, but one of them is empty or no text
            {"language": "zh", "agencies": [" "]} | agencies: must hold words, but one of them is empty or no text
            {"language": "zh", "agencies": null} | agencies: must be a text, a list of words or lists by their names
            {"language": "zh", "agencies": ["(南岭"]}     | agencies: "(南岭" opens a bracket that nothing closes
            {"language": "zh", "editors": []}              | editors: is none of
            """)
    void saysWhatIsWrongAndAtWhichPlace(String json, String message) {
        assertThatThrownBy(() -> CreditLexicon.parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
