package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hyphens by the patterns of TeX; the words are those that its own documentation shows. */
class HyphenatorTest {

    @ParameterizedTest
    @CsvSource({
        "hyphenation,hy-phen-ation",
        "concatenation,con-cate-na-tion",
        "supercalifragilistic,su-per-cal-ifrag-ilis-tic",
        "newspaper,news-pa-per",
        "associate,as-so-ciate",
        "project,project",
        "table,ta-ble",
        "internationalisation,in-ter-na-tion-al-i-sa-tion",
        "harbour,har-bour",
        "lighthouse,light-house"
    })
    void wordsAreHyphenatedAsTexDoes(String word, String hyphenated) {
        byte[] places = Hyphenator.read("hyph-en-us.txt").places(word);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            found.append(i >= 2 && i <= word.length() - 3 && places[i] % 2 == 1 ? "-" : "").append(word.charAt(i));
        }
        assertThat(found.toString()).isEqualTo(hyphenated);
    }
}
