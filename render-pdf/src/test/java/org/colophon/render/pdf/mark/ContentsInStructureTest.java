package org.colophon.render.pdf.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.model.style.PrintStyles;
import org.colophon.model.style.TextAlign;
import org.colophon.model.style.Typeface;
import org.colophon.model.style.Weight;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.line.Measures;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.Mark;
import org.colophon.render.pdf.page.Page;
import org.colophon.render.pdf.page.Part;
import org.junit.jupiter.api.Test;

/** What is printed and is no block of the model has its place in the structure too. */
class ContentsInStructureTest {

    private final Structure structure = StructureMaker.of(edition(), new RenderLog());

    private static Edition edition() {
        Article article = new Article("a1", "", Headline.of(List.of(Inline.Text.of("题"))), List.of(), List.of(), List.of(), List.of(), null, Locale.CHINESE, SourceSpan.NONE);
        return new Edition(new EditionInfo("题", null, null, null, Locale.CHINESE, List.of()), List.of(article));
    }

    private static Mark line(String id, Part part) {
        Type type = new Type(Typeface.SONG, Weight.REGULAR, 9_000, 0, org.colophon.model.style.Ink.BLACK);
        Setting setting = new Setting(Measures.of(200_000), 0, TextAlign.START, PrintStyles.builtIn("tabloid").composing(), Setting.Keeping.TEXT);
        SetLine line = Bench.compositor().set(new TypedText().append("湖上的灯", type), setting).getFirst();
        return new Mark.Line(id, part, 0, 0, line);
    }

    @Test
    void aListOfContentsIsReadBeforeTheArticles() {
        structure.meet(List.of(new Page(1, List.of(line("a1", Part.TITLE), line("a1", Part.CONTENTS), line("a2", Part.CONTENTS)))));
        assertThat(structure.document().children()).extracting(Element::tag).containsExactly(Tag.TOC, Tag.ART);
        assertThat(structure.document().children().getFirst().children()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.tag()).isEqualTo(Tag.TOCI);
            assertThat(entry.isWritten()).isTrue();
        });
    }

    @Test
    void whatBelongsToAnArticleButToNoPartOfItIsReadAtItsEnd() {
        Element element = structure.of(line("a1", Part.TEXT)).orElseThrow();
        assertThat(element.tag()).isEqualTo(Tag.P);
        assertThat(structure.document().children().getFirst().children().getLast()).isSameAs(element);
    }

    @Test
    void furnitureAndWhatIsPrintedOnceMoreAreNotRead() {
        assertThat(structure.of(line("", Part.TEXT))).isEmpty();
        assertThat(structure.of(line("a1", Part.FURNITURE))).isEmpty();
    }
}
