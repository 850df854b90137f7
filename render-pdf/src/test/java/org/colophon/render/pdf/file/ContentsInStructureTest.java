package org.colophon.render.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.line.Measures;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyles;
import org.colophon.style.TextAlign;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Printed items that are no blocks of the model have a place in the structure too. */
class ContentsInStructureTest {

    private final Structure structure = StructureMaker.of(edition(), new RenderLog());

    private static Edition edition() {
        Article article = new Article(
                "a1",
                "",
                Headline.of(List.of(Inline.Text.of("题"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                Locale.CHINESE,
                SourceSpan.NONE);
        return new Edition(new EditionInfo("题", null, null, null, Locale.CHINESE, List.of()), List.of(article));
    }

    private static PageItem line(String id, BlockPart part) {
        Type type = new Type(Typeface.SONG, Weight.REGULAR, 9_000, 0, org.colophon.style.Ink.BLACK);
        Setting setting = new Setting(
                Measures.of(200_000),
                0,
                TextAlign.START,
                PrintStyles.builtIn("tabloid").composing(),
                Setting.Keeping.TEXT);
        SetLine line = Bench.compositor().set(new TypedText().append("湖上的灯", type), setting).getFirst();
        return new PageItem.Line(id, part, 0, 0, line);
    }

    @Test
    void aListOfContentsIsReadBeforeTheArticles() {
        structure.meet(List.of(new Page(
                1,
                List.of(line("a1", BlockPart.TITLE), line("a1", BlockPart.CONTENTS), line("a2", BlockPart.CONTENTS)))));
        assertThat(structure.document().children()).extracting(Element::tag).containsExactly(Tag.TOC, Tag.ART);
        assertThat(structure.document().children().getFirst().children()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.tag()).isEqualTo(Tag.TOCI);
            assertThat(entry.isWritten()).isTrue();
        });
    }

    @Test
    @DisplayName("items of an article that belong to none of its parts are read at its end")
    void readsLooseItemsLast() {
        Element element = structure.of(line("a1", BlockPart.TEXT)).orElseThrow();
        assertThat(element.tag()).isEqualTo(Tag.P);
        assertThat(structure.document().children().getFirst().children().getLast()).isSameAs(element);
    }

    @Test
    @DisplayName("furniture and repeated heads are not read")
    void skipsFurniture() {
        assertThat(structure.of(line("", BlockPart.TEXT))).isEmpty();
        assertThat(structure.of(line("a1", BlockPart.FURNITURE))).isEmpty();
    }
}
