package org.colophon.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The look of one kind of page. Immutable and thread-safe.
 *
 * @param page the sheet and its margins
 * @param grid columns and grid lines. On pages with vertical lines the measure runs down the page, and the grid lines
 *     follow each other from right to left
 * @param head how the head of an article is set
 * @param texts the setting of every element
 */
public record PageLayout(PageFormat page, ColumnGrid grid, HeadStack head, Map<TextElement, TextStyle> texts) {

    /**
     * Checks that every element has a setting.
     *
     * @throws IllegalArgumentException if an element has none, or white is larger than a page can be
     */
    public PageLayout {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(head, "head");
        for (TextElement element : TextElement.values()) {
            if (!texts.containsKey(element)) {
                throw new IllegalArgumentException("there is no setting for " + element);
            }
        }
        long line = grid.leading().milliPoints();
        texts.forEach((element, text) -> {
            if (Math.max(text.before(), text.after()) * line / 100 > Length.LONGEST.milliPoints()) {
                throw new IllegalArgumentException("the white of " + element + " is larger than any page");
            }
        });
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /**
     * Returns the setting of an element.
     *
     * @param element the element
     * @return its setting
     */
    public TextStyle text(TextElement element) {
        return Objects.requireNonNull(texts.get(element));
    }

    /**
     * Returns this layout with changes to the sheet.
     *
     * @param change sets the values that differ
     * @return the layout
     */
    public PageLayout withPage(Consumer<PageFormat.Draft> change) {
        return on(page.with(change), grid);
    }

    /**
     * Returns this layout with changes to the grid.
     *
     * @param change sets the values that differ
     * @return the layout
     */
    public PageLayout withGrid(Consumer<ColumnGrid.Draft> change) {
        return on(page, grid.with(change));
    }

    /**
     * Returns this layout with another head of articles.
     *
     * @param other how the head of an article is set
     * @return the layout
     */
    public PageLayout withHead(HeadStack other) {
        return new PageLayout(page, grid, other, texts);
    }

    /**
     * Returns this layout with changes to the setting of one element.
     *
     * @param element the element
     * @param change sets the values that differ
     * @return the layout
     */
    public PageLayout withText(TextElement element, Consumer<TextStyle.Draft> change) {
        return with(element, text(element).with(change));
    }

    PageLayout with(TextElement element, TextStyle text) {
        Map<TextElement, TextStyle> changed = new EnumMap<>(texts);
        changed.put(element, text);
        return new PageLayout(page, grid, head, changed);
    }

    PageLayout on(PageFormat sheet, ColumnGrid columns) {
        return new PageLayout(sheet, columns, head, texts);
    }

    /** Refuses a grid that does not fit between the margins. */
    void requireFit(String owner, WritingMode writing, String hint) {
        Length across = writing == WritingMode.VERTICAL ? grid.height() : grid.width();
        Length down = writing == WritingMode.VERTICAL ? grid.width() : grid.height();
        Length needed = page.inner().plus(across).plus(page.outer());
        // A thousandth of a point a margin is rounding; more is a grid that does not fit.
        if (needed.milliPoints() > page.width().milliPoints() + 2) {
            throw new IllegalArgumentException("the columns and margins of " + owner + " need " + needed
                    + " but the page is " + page.width() + " wide" + hint);
        }
        if (page.top().plus(down).compareTo(page.height()) > 0) {
            throw new IllegalArgumentException("the lines of " + owner + " need " + page.top().plus(down)
                    + " but the page is " + page.height() + " high" + hint);
        }
    }

    /**
     * Returns the same with another value of {@code texts}.
     *
     * @param other the setting of every element
     * @return the copy
     */
    public PageLayout withTexts(Map<TextElement, TextStyle> other) {
        return new PageLayout(page, grid, head, other);
    }
}
