package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.page.columns.ColumnBreaker;
import org.colophon.render.pdf.page.columns.ColumnHeights;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.columns.FloatPlacer;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.picture.Picture;
import org.colophon.render.picture.PictureReader;
import org.colophon.render.picture.SamplePictures;
import org.colophon.render.picture.UnreadablePictureException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pictures are moved a little up or down if a column would otherwise end with a hole. */
class PictureMoverTest {

    private static final Picture PICTURE = read();

    private static Picture read() {
        try {
            return PictureReader.read(SamplePictures.png(4, 4));
        } catch (UnreadablePictureException e) {
            throw new AssertionError(e);
        }
    }

    private static Passage text(String id, int lines) {
        return Passage.of(
                id, SourceSpan.NONE, Collections.nCopies(lines, new Slot(1, List.of(), Slot.Bond.FREE, null)));
    }

    private static Passage white() {
        return Passage.of("", SourceSpan.NONE, List.of(Slot.white(1)));
    }

    private static Passage picture(int lines) {
        PageItem image = new PageItem.Image("f", 0, 0, 1, 1, PICTURE);
        return Passage.of("f", SourceSpan.NONE, List.of(new Slot(lines, List.of(image), Slot.Bond.FREE, null)));
    }

    private static Columns moved(List<Passage> passages) {
        return new FloatPlacer(passages, 2, order -> new ColumnBreaker(order, 2).pages(new ColumnHeights(20, 20, 0)))
                .moved();
    }

    private static List<Integer> lines(Columns columns) {
        return columns.columns().getFirst().slots().stream().map(Slot::lines).filter(lines -> lines > 1).toList();
    }

    @Test
    @DisplayName("a picture without room at the foot lets the next paragraphs go before it")
    void movesPicturesDown() {
        List<Passage> passages =
                List.of(text("p1", 15), white(), picture(10), white(), text("p2", 5), text("p3", 20), text("p4", 20));
        Columns plain = new ColumnBreaker(passages, 2).pages(new ColumnHeights(20, 20, 0));
        Columns moved = moved(passages);
        assertThat(plain.columns().getFirst().depth()).isEqualTo(15);
        assertThat(moved.columns().getFirst().depth()).isEqualTo(20);
        assertThat(moved.cost()).isLessThan(plain.cost());
    }

    @Test
    @DisplayName("a picture stays if columns end well, and does not pass a heading")
    void keepsPictures() {
        List<Passage> fits = List.of(text("p1", 8), white(), picture(10), white(), text("p2", 20), text("p3", 20));
        assertThat(lines(moved(fits))).containsExactly(10);
        List<Passage> held = new ArrayList<>(List.of(text("p1", 15), white(), picture(10), white()));
        held.add(Passage.of(
                "h", SourceSpan.NONE, List.of(new Slot(3, List.of(), Slot.Bond.HEADING, new Slot.Anchor("h", 1)))));
        held.add(text("p2", 30));
        Columns columns = moved(held);
        List<String> order = columns.columns().stream().map(column -> column.end().passage().blockId()).toList();
        assertThat(order.getLast()).isEqualTo("p2");
    }
}
