package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colophon.style.LineBreaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line breaks of each profile: bars mark the places where a line may end. */
class ProfileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                // Marks that close do not begin a line, marks that open do not end one (CLREQ; GB/T 15834 5.1.1 to
                // 5.1.3).
                "GB 好，好 好，|好",
                "GB （例）文 （例）|文",
                "GB 文“引”文 文|“引”|文",
                "GB 好。”』好 好。”』|好",
                "GB 文(a)文 文|(a)|文",
                // With no rule at all they may.
                "NONE 好，好 好|，|好",
                "NONE 文“引”文 文|“|引|”|文",
                // Two-em marks are whole, and may begin a line but in the strict profile.
                "GB 说——走 说|——|走",
                "GB 说……走 说|……|走",
                "STRICT 说——走 说——|走",
                "STRICT 说……走 说……|走",
                "BASIC 说——走 说|——|走",
                "NONE 说——走 说|——|走",
                // Connectors, one dash and the interpunct do not begin a line.
                "GB 北京—上海 北|京—|上|海",
                "GB 九～十 九～|十",
                "GB 卡尔·马克思 卡|尔·|马|克|思",
                // The solidus neither begins nor ends a line in gb; in basic it may end one.
                "GB 公里/小时 公|里/小|时",
                "BASIC 公里/小时 公|里/|小|时",
                "GB 米／秒 米／秒",
                // Numbers with signs, prefixes and postfixes.
                "GB 约25.9%的 约|25.9%|的",
                "GB 达37℃的 达|37℃|的",
                "GB 付￥1,024.50元 付|￥1,024.50|元",
                "GB 在12:30到 在|12:30|到",
                "GB 共１２３人 共|１２３|人",
                // Latin words; quotes among them belong to the words.
                "GB 新GDP说 新|GDP|说",
                "GB 新he\u00A0said 新|he\u00A0said",
                // A leading mark stays with the next character.
                "GB 文■统筹 文|■统|筹",
                // Small kana by level (CSS line-break).
                "CSS_LOOSE 文っ文 文|っ|文",
                "CSS_NORMAL 文っ文 文|っ|文",
                "CSS_STRICT 文っ文 文っ|文",
                "UAX14 文っ文 文っ|文",
                "CSS_LOOSE 文々文 文|々|文",
                "CSS_NORMAL 文々文 文々|文",
                "CSS_NORMAL 文…文 文…|文",
                "CSS_LOOSE 文…文 文|…|文",
                "CSS_NORMAL 文〜文 文|〜|文",
                "CSS_STRICT 文〜文 文〜|文",
                "CSS_NORMAL 文％文 文％|文",
                "CSS_LOOSE 文％文 文|％|文"
            })
    void aProfilePartsATextWhereItsRulesAllow(LineBreaking profile, String text, String bars) {
        assertThat(Broken.bars(text, profile)).isEqualTo(bars.isEmpty() ? text : bars);
    }

    @Test
    void marksDoNotBeginALineAfterABlankEither() {
        assertThat(Broken.bars("文 ，文 ～文", LineBreaking.GB)).isEqualTo("文 ，|文 ～|文");
        assertThat(Broken.bars("a “b” c", LineBreaking.GB)).isEqualTo("a |“b” |c");
    }

    @Test
    void everyRowOfTheCssTestsIsFollowed() throws IOException {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (String row : Corpus.lines("wpt-linebreak-zh-ja.tsv")) {
            String[] cells = row.split("\t");
            if (cells[0].equals("lang")) {
                continue;
            }
            rows++;
            String text = cells[8].replace("@", cells[6]);
            String bars = Broken.bars(text, LineBreaking.valueOf("CSS_" + cells[2].toUpperCase(java.util.Locale.ROOT)));
            boolean parts = bars.contains("|" + cells[6]);
            if (parts != cells[4].equals("allowed")) {
                wrong.add(row + " found " + bars);
            }
        }
        assertThat(rows).isEqualTo(369);
        assertThat(wrong).isEmpty();
    }
}
