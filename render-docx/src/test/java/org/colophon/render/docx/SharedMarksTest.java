package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Inline;
import org.colophon.render.docx.write.SharedMarks;
import org.colophon.render.docx.write.SharedMarks.Marks;
import org.colophon.render.docx.write.SharedMarks.Stretch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SharedMarksTest {

    @Test
    void aTextWithChineseQuotesIsOneRunThatSaysSo() {
        assertThat(SharedMarks.stretches("他说“好”……A1")).containsExactly(new Stretch("他说“好”……A1", Marks.EAST_ASIAN));
    }

    @Test
    void aTextWithoutSharedMarksSaysNothing() {
        assertThat(SharedMarks.stretches("他说，好。")).containsExactly(new Stretch("他说，好。", Marks.NONE));
    }

    @Test
    void accentedLettersStandInARunOfTheirOwn() {
        assertThat(SharedMarks.stretches("“Tomás Ó”说"))
                .containsExactly(
                        new Stretch("“Tom", Marks.EAST_ASIAN),
                        new Stretch("ás Ó", Marks.NONE),
                        new Stretch("”说", Marks.EAST_ASIAN));
    }

    @Test
    @DisplayName("Latin text inside Chinese keeps its own quotes and names its language")
    void latinKeepsItsQuotes() throws IOException {
        String text = Documents.text(Documents.manuscript(Documents.edition(
                Inline.Text.of("“甲”"), new Inline.Foreign(Locale.ENGLISH, List.of(Inline.Text.of("“a”"))))));
        assertThat(text)
                .contains(
                        "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">“甲”</w:t>",
                        "<w:rPr><w:rStyle w:val=\"ForeignText\"/><w:lang w:val=\"en\"/></w:rPr>"
                                + "<w:t xml:space=\"preserve\">“a”</w:t>");
    }
}
