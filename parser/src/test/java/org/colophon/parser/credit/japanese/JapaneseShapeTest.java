package org.colophon.parser.credit.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseShapeTest {

    @ParameterizedTest
    @ValueSource(strings = {"笹倉真央", "笹倉まお", "笹倉マオ", "一ノ瀬陸", "佐々木ケン", "みさき陸", "みさきマオ", "マオみさき", "アン・リー",
        "アン・リー笹倉", "マオ笹倉", "つきのわ", "セーラ", "み崎り", "Ann Lee", "O’Connor"})
    @DisplayName("takes words for names that few runs of script make up")
    void names(String word) {
        assertThat(JapaneseShape.isName(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "あ", "橋を渡る人が見た空", "アン・・リー", "アン・", "・アン", "笹倉マオまお", "二千二十六年三月", "Ann 3", "笹倉。",
        "アンアンアンアンアンアン", "みさき陸みさき陸"})
    @DisplayName("takes no word for a name that has more runs, or longer ones")
    void others(String word) {
        assertThat(JapaneseShape.isName(word)).isFalse();
    }
}
