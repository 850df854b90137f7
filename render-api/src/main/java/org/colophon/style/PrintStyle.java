package org.colophon.style;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * The look of an edition. All renderers are given the same one, and so agree. {@link PrintStyles} has the built-in
 * styles and reads those of users. Immutable and thread-safe.
 *
 * @param name name of the style
 * @param layouts the sheets, grids and settings of its pages
 * @param look its colour and where it is
 * @param headlines the scale of headlines by the rank of stories
 * @param furniture the lines at the head and foot of the page
 * @param composing how lines are composed
 * @param makeup how columns are made up
 * @param binding arrangement of several articles
 * @param fitting adjustments of a text that does not fit
 */
public record PrintStyle(
        String name,
        Layouts layouts,
        Look look,
        HeadlineScale headlines,
        Furniture furniture,
        Composing composing,
        Makeup makeup,
        Binding binding,
        Fitting fitting) {

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if a grid does not fit between its margins, or its leading is far from those
     *     that fitting may try
     */
    public PrintStyle {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(layouts, "layouts");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(headlines, "headlines");
        Objects.requireNonNull(furniture, "furniture");
        Objects.requireNonNull(composing, "composing");
        Objects.requireNonNull(makeup, "makeup");
        Objects.requireNonNull(binding, "binding");
        Objects.requireNonNull(fitting, "fitting");
        String owner = "style " + name;
        boolean upright = composing.writing() == WritingMode.VERTICAL && layouts.vertical().isEmpty();
        check(layouts.usual(), fitting);
        layouts.usual().requireFit(owner, upright ? WritingMode.VERTICAL : WritingMode.HORIZONTAL, upright
                ? "; the lines of the style are vertical, and it has no grid for them: give it one as \"vertical\""
                : "");
        layouts.blocks().ifPresent(blocks -> {
            check(blocks, fitting);
            blocks.requireFit("the blocks of " + owner, WritingMode.HORIZONTAL, "");
        });
        layouts.vertical().ifPresent(vertical -> {
            check(vertical, fitting);
            vertical.requireFit("the vertical pages of " + owner, WritingMode.VERTICAL, "");
        });
    }

    private static void check(PageLayout layout, Fitting fitting) {
        Length leading = layout.grid().leading();
        if (!fitting.reaches(leading)) {
            throw new IllegalArgumentException("the leading of the grid, " + leading
                    + ", is far from the tightest and loosest, " + fitting.tightest() + " and " + fitting.loosest());
        }
    }

    /**
     * Returns this style with changes. Values of a style depend on each other: they are checked when all are set.
     *
     * <pre>{@code
     * PrintStyle own = PrintStyles.tabloid().with(style -> style.name("evening")
     *         .text(TextElement.TITLE, title -> title.size(Length.points(48)).leading(Length.points(58)))
     *         .columns(4));
     * }</pre>
     *
     * @param change sets the values that differ
     * @return the style
     * @throws IllegalArgumentException if the values do not fit together
     */
    public PrintStyle with(Consumer<StyleDraft> change) {
        StyleDraft draft = new StyleDraft(this);
        change.accept(draft);
        return draft.style();
    }

    /**
     * Returns this style in a look that is built in: its colour, bars, faces of heads and drop capitals.
     *
     * @param look plain, evening, gazette, weekly or literary
     * @return the style
     * @throws StyleFormatException if there is no look of that name
     */
    public PrintStyle look(String look) {
        return with(draft -> draft.look(look));
    }

    /**
     * Returns this style in black ink alone.
     *
     * @return the style without colour
     */
    public PrintStyle blackOnly() {
        return with(StyleDraft::blackOnly);
    }

    /**
     * Returns the direction of lines.
     *
     * @return that of its composing
     */
    public WritingMode writing() {
        return composing.writing();
    }

    /**
     * Returns the sheet of usual pages.
     *
     * @return that of the usual layout
     */
    public PageFormat page() {
        return layouts.usual().page();
    }

    /**
     * Returns the grid of usual pages.
     *
     * @return that of the usual layout
     */
    public ColumnGrid grid() {
        return layouts.usual().grid();
    }

    /**
     * Returns the setting of an element on usual pages.
     *
     * @param element the element
     * @return its setting in the usual layout
     */
    public TextStyle text(TextElement element) {
        return layouts.usual().text(element);
    }
}
