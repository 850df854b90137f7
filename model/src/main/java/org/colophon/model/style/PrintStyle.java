package org.colophon.model.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How an edition looks. All renderers are given the same one, so that they agree. {@link PrintStyles} has the built-in
 * styles and reads those of users.
 *
 * @param name name of the style
 * @param page the sheet and its margins
 * @param grid columns and grid lines
 * @param head how the head of an article is set
 * @param furniture where the lines at the head and foot of the page stand
 * @param composing how lines are composed
 * @param sections how sections stand on the page
 * @param texts the setting of every element
 * @param blocks how articles look whose sections stand as blocks; empty where they look like all others
 * @param vertical how pages look whose lines run from top to bottom; empty where the style has none. Its grid is that of
 *     the lines: its measure runs down the page, its grid lines follow each other from right to left
 */
public record PrintStyle(
        String name,
        PageFormat page,
        ColumnGrid grid,
        HeadStack head,
        Furniture furniture,
        Composing composing,
        SectionLayout sections,
        Map<TextElement, TextStyle> texts,
        Optional<PrintStyle> blocks,
        Optional<PrintStyle> vertical) {

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if an element has no setting, or the grid does not fit between the margins
     */
    public PrintStyle {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(furniture, "furniture");
        Objects.requireNonNull(composing, "composing");
        Objects.requireNonNull(sections, "sections");
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(vertical, "vertical");
        for (TextElement element : TextElement.values()) {
            if (!texts.containsKey(element)) {
                throw new IllegalArgumentException("style " + name + " has no setting for " + element);
            }
        }
        texts = java.util.Collections.unmodifiableMap(new EnumMap<>(texts));
        boolean upright = composing.writing() == WritingMode.VERTICAL && vertical.isEmpty();
        Length across = upright ? grid.height() : grid.width();
        Length down = upright ? grid.width() : grid.height();
        Length needed = page.inner().plus(across).plus(page.outer());
        // A thousandth of a point a margin is rounding; more is a grid that does not fit.
        if (needed.milliPoints() > page.width().milliPoints() + 2) {
            throw new IllegalArgumentException("the columns and margins of style " + name + " need " + needed
                    + " but the page is " + page.width() + " wide");
        }
        if (page.top().plus(down).compareTo(page.height()) > 0) {
            throw new IllegalArgumentException("the lines of style " + name + " need " + page.top().plus(down)
                    + " but the page is " + page.height() + " high");
        }
    }

    /**
     * The direction of lines.
     *
     * @return that of its composing
     */
    public WritingMode writing() {
        return composing.writing();
    }

    /**
     * The setting of an element.
     *
     * @param element the element
     * @return its setting
     */
    public TextStyle text(TextElement element) {
        return Objects.requireNonNull(texts.get(element));
    }
}
