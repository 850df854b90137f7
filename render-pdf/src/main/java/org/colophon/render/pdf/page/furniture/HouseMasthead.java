package org.colophon.render.pdf.page.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Block;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.picture.Fetched;
import org.colophon.render.picture.Picture;
import org.colophon.style.House;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;

/** The logo and the ears that a house gives its masthead. */
final class HouseMasthead {

    private final FurnitureText words;
    private final House.Masthead house;
    private final int left;
    private final int width;
    private final List<PageItem> marks = new ArrayList<>();

    /** A masthead between two edges. */
    HouseMasthead(FurnitureText words, int left, int width) {
        this.words = words;
        this.house = words.job().context().house().masthead();
        this.left = left;
        this.width = width;
    }

    List<PageItem> marks() {
        return marks;
    }

    /** The logo in the middle of a height. Empty if there is none, or it cannot be printed, which is reported. */
    Optional<PageItem.Image> logo(String name, int at, int height) {
        String reference = house.reference();
        if (reference == null) {
            return Optional.empty();
        }
        Block.Figure figure = new Block.Figure("logo", reference, name, List.of(), List.of(), SourceSpan.NONE);
        return switch (words.job().pictures().fetch(figure, words.log())) {
            case Fetched.Shown shown -> Optional.of(fitted(shown.picture(), at, height));
            case Fetched.Framed framed -> Optional.empty();
            case Fetched.Unnamed unnamed -> Optional.empty();
        };
    }

    private PageItem.Image fitted(Picture picture, int at, int height) {
        long natural = (long) height * picture.width() / picture.height();
        int wide = (int) Math.min(natural, width * 3L / 5);
        int deep = (int) ((long) wide * picture.height() / picture.width());
        return new PageItem.Image("", left + (width - wide) / 2, at + (height - deep) / 2, wide, deep, picture);
    }

    /** Sets the words on both sides of a name so wide, in the middle of its height. */
    void ears(int name, int at, int height) {
        int room = (width - name) / 2 - 2 * type().size();
        if (room > 0) {
            ear(house.left(), TextAlign.START, at, height, room);
            ear(house.right(), TextAlign.END, at, height, room);
        }
    }

    private Type type() {
        return words.type(TextElement.FOLIO);
    }

    private void ear(String text, TextAlign align, int at, int height, int room) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int leading = type().size() * 4 / 3;
        int fit = Math.max(1, Math.min(lines.size(), height / leading));
        int top = at + (height - fit * leading) / 2;
        for (int i = 0; i < Math.min(fit, lines.size()); i++) {
            // Lines without room are said to be cut off.
            String whole = i + 1 == fit ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
            String shown = words.cutAndReport(whole, type(), room, "an ear of the masthead");
            for (SetLine line : words.set(words.typed(shown, type()), width, align)) {
                marks.add(new PageItem.Line("", left, top + Grid.baseline(leading, type().size()), line));
            }
            top += leading;
        }
    }
}
