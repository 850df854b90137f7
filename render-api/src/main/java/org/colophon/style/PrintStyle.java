package org.colophon.style;

import java.util.EnumMap;
import java.util.List;
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
 * @param furniture the lines at the head and foot of the page
 * @param composing how lines are composed
 * @param makeup how columns are made up
 * @param sections arrangement of sections on the page
 * @param columns number of columns for the articles of a printed section, by the name of the section
 * @param binding arrangement of several articles
 * @param fitting adjustments of a text that does not fit
 * @param texts the setting of every element
 * @param blocks the look of articles whose sections are blocks; empty if they look like all others
 * @param vertical the look of pages whose lines run from top to bottom; empty if the style has none. Its grid is that
 *     of the lines: its measure runs down the page, its grid lines follow each other from right to left
 */
public record PrintStyle(
        String name,
        PageFormat page,
        ColumnGrid grid,
        HeadStack head,
        Furniture furniture,
        Composing composing,
        Makeup makeup,
        SectionLayout sections,
        Map<String, Integer> columns,
        Binding binding,
        Fitting fitting,
        Map<TextElement, TextStyle> texts,
        Optional<PrintStyle> blocks,
        Optional<PrintStyle> vertical) {

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if an element has no setting, the grid does not fit between the margins, or
     *     white is larger than a page can be
     */
    public PrintStyle {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(furniture, "furniture");
        Objects.requireNonNull(composing, "composing");
        Objects.requireNonNull(makeup, "makeup");
        Objects.requireNonNull(sections, "sections");
        Objects.requireNonNull(binding, "binding");
        Objects.requireNonNull(fitting, "fitting");
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(vertical, "vertical");
        for (TextElement element : TextElement.values()) {
            if (!texts.containsKey(element)) {
                throw new IllegalArgumentException("style " + name + " has no setting for " + element);
            }
        }
        long line = grid.leading().milliPoints();
        texts.forEach((element, text) -> {
            if (Math.max(text.before(), text.after()) * line / 100 > Length.LONGEST.milliPoints()) {
                throw new IllegalArgumentException("the white of " + element + " is larger than any page");
            }
        });
        if (!fitting.reaches(grid.leading())) {
            throw new IllegalArgumentException("the leading of the grid, " + grid.leading()
                    + ", is far from the tightest and loosest, " + fitting.tightest() + " and " + fitting.loosest());
        }
        texts = java.util.Collections.unmodifiableMap(new EnumMap<>(texts));
        columns = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(columns));
        columns.values().forEach(grid::parted);
        boolean upright = composing.writing() == WritingMode.VERTICAL && vertical.isEmpty();
        Length across = upright ? grid.height() : grid.width();
        Length down = upright ? grid.width() : grid.height();
        Length needed = page.inner().plus(across).plus(page.outer());
        String hint = upright
                ? "; the lines of the style are vertical, and it has no grid for them: give it one as \"vertical\""
                : "";
        // A thousandth of a point a margin is rounding; more is a grid that does not fit.
        if (needed.milliPoints() > page.width().milliPoints() + 2) {
            throw new IllegalArgumentException("the columns and margins of style " + name + " need " + needed
                    + " but the page is " + page.width() + " wide" + hint);
        }
        if (page.top().plus(down).compareTo(page.height()) > 0) {
            throw new IllegalArgumentException("the lines of style " + name + " need " + page.top().plus(down)
                    + " but the page is " + page.height() + " high" + hint);
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

    /**
     * The style for the articles of a printed section: its columns are those that the style gives that section.
     *
     * @param section name of the printed section; empty for none
     * @return the style; the same object if it has no columns for the section
     */
    public PrintStyle forSection(String section) {
        Integer count = columns.get(section);
        return count == null ? this : with(grid.parted(count), texts);
    }

    /**
     * The leadings that are tried below the usual one, none of them below the size of the text.
     *
     * @return from the usual less a step to the tightest
     */
    public List<Length> tighter() {
        return fitting.tighter(grid.leading()).stream().filter(leading -> leading.compareTo(grid.body()) >= 0).toList();
    }

    /**
     * Returns the style with another leading: with as many lines as fit the height, and with the leading of all
     * elements on the grid.
     *
     * @param leading from grid line to grid line
     * @return the style
     */
    public PrintStyle leaded(Length leading) {
        Map<TextElement, TextStyle> leaded = new EnumMap<>(TextElement.class);
        texts.forEach((element, text) ->
                leaded.put(element, text.leading().equals(grid.leading()) ? text.leaded(leading) : text));
        int lines = grid.height().milliPoints() / leading.milliPoints();
        return with(
                new ColumnGrid(grid.body(), leading, lines, grid.columns(), grid.measure(), grid.gap(), grid.rule()),
                leaded);
    }

    /**
     * The style that pages are laid out in. Where lines run down that is the grid that the style has for them, unless
     * its own grid is theirs.
     *
     * @return the style; the same object if its lines are horizontal
     */
    public PrintStyle laidOut() {
        return switch (writing()) {
            case HORIZONTAL -> this;
            case VERTICAL -> vertical.orElse(this);
        };
    }

    /**
     * Returns the depth of the type area on the sheet, from the upper margin to the lower.
     *
     * @return the height of the type area
     */
    public Length depth() {
        return switch (writing()) {
            case HORIZONTAL -> grid.height();
            case VERTICAL -> laidOut().grid().width();
        };
    }

    /**
     * Returns the style whose lines run across the sheet: that of the furniture, also on pages with vertical lines.
     *
     * @return the style; the same object if its lines are horizontal
     */
    public PrintStyle horizontal() {
        if (writing() == WritingMode.HORIZONTAL) {
            return this;
        }
        ColumnGrid area = vertical.isPresent()
                ? grid
                : new ColumnGrid(
                        grid.body(),
                        grid.leading(),
                        grid.width().milliPoints() / grid.leading().milliPoints(),
                        1,
                        grid.height().milliPoints() / grid.body().milliPoints(),
                        new Length(0),
                        new Length(0));
        return new PrintStyle(
                name,
                page,
                area,
                head,
                furniture,
                composing.with(WritingMode.HORIZONTAL),
                makeup,
                sections,
                Map.of(),
                binding,
                fitting,
                texts,
                blocks,
                vertical);
    }

    /**
     * The same, its lines composed otherwise.
     *
     * @param other how
     * @return the style
     */
    public PrintStyle with(Composing other) {
        return new PrintStyle(
                name, page, grid, head, furniture, other, makeup, sections, columns, binding, fitting, texts, blocks,
                vertical);
    }

    /** The same on another sheet. */
    PrintStyle on(PageFormat sheet, ColumnGrid other, Optional<PrintStyle> otherBlocks) {
        return new PrintStyle(
                name,
                sheet,
                other,
                head,
                furniture,
                composing,
                makeup,
                sections,
                columns,
                binding,
                fitting,
                texts,
                otherBlocks,
                vertical);
    }

    private PrintStyle with(ColumnGrid other, Map<TextElement, TextStyle> settings) {
        return new PrintStyle(
                name, page, other, head, furniture, composing, makeup, sections, Map.of(), binding, fitting, settings,
                blocks, vertical);
    }
}
