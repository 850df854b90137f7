package org.colophon.render.layout;

import java.util.EnumMap;
import java.util.Map;
import org.colophon.style.HeadStack;
import org.colophon.style.HeadlineTier;
import org.colophon.style.Length;
import org.colophon.style.PageLayout;
import org.colophon.style.Rank;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;

/** Sets the lines of a head in the size that the rank and the width of its story have. */
final class ScaledHead {

    /** A kicker has at most two fifths of the size of its title, a deck at most three. */
    private static final int KICKER = 40;
    private static final int DECK = 60;

    private final PageStyle style;

    ScaledHead(PageStyle style) {
        this.style = style;
    }

    PageStyle across(int columns, Rank rank) {
        int all = style.grid().columns();
        HeadlineTier tier = style.style().headlines().tier(rank);
        TextStyle usual = style.text(TextElement.TITLE);
        Length size = tier.size(usual.size(), columns);
        if (columns == all && size.equals(usual.size())) {
            return style;
        }
        TextStyle title = sized(usual, size).with(text -> text.face(tier.face().orElse(usual.face())));
        Map<TextElement, TextStyle> texts = new EnumMap<>(style.layout().texts());
        texts.put(TextElement.TITLE, title);
        texts.put(TextElement.KICKER, below(TextElement.KICKER, size, KICKER));
        texts.put(TextElement.DECK, below(TextElement.DECK, size, DECK));
        HeadStack head = style.head();
        int legs = Math.min(head.leadLegs(), (columns + 1) / 2);
        PageLayout layout = style.layout();
        return style.withLayout(new PageLayout(
                layout.page(), layout.grid().with(grid -> grid.columns(columns)), head.withLeadLegs(legs), texts));
    }

    /** An element in at most a share of the size of the title, but not below the size of the body. */
    private TextStyle below(TextElement element, Length title, int percent) {
        TextStyle usual = style.text(element);
        int most = Math.max(style.grid().body().milliPoints(), title.milliPoints() / 100 * percent);
        return usual.size().milliPoints() <= most ? usual : sized(usual, Length.points(most / 1000.0));
    }

    private static TextStyle sized(TextStyle usual, Length size) {
        long leading = (long) usual.leading().milliPoints() * size.milliPoints() / usual.size().milliPoints();
        return usual.with(text -> text.size(size).leading(Length.points(leading / 1000.0)));
    }
}
