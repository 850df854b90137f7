package org.colophon.style;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A style while its values are changed: {@link PrintStyle#with} makes it and checks the result. As in a style file, a
 * changed value of the usual pages also applies to pages of blocks and of vertical lines, unless they have another one;
 * vertical lines have a sheet and a grid of their own. Not thread-safe.
 */
public final class StyleDraft {

    private String name;
    private Layouts layouts;
    private Look look;
    private HeadlineScale headlines;
    private Furniture furniture;
    private Composing composing;
    private Makeup makeup;
    private Binding binding;
    private Fitting fitting;

    StyleDraft(PrintStyle base) {
        name = base.name();
        layouts = base.layouts();
        look = base.look();
        headlines = base.headlines();
        furniture = base.furniture();
        composing = base.composing();
        makeup = base.makeup();
        binding = base.binding();
        fitting = base.fitting();
    }

    PrintStyle style() {
        return new PrintStyle(name, layouts, look, headlines, furniture, composing, makeup, binding, fitting);
    }

    /**
     * Names the style.
     *
     * @param other its name
     * @return this
     */
    public StyleDraft name(String other) {
        name = other;
        return this;
    }

    /**
     * Gives the style a look that is built in: its colour, bars, faces of heads and drop capitals.
     *
     * @param named plain, evening, gazette, weekly or literary
     * @return this
     * @throws StyleFormatException if there is no look of that name
     */
    public StyleDraft look(String named) {
        LookPreset preset = LookPreset.named(named, "look");
        layouts = layouts.each(preset::applied);
        preset.dropCapital().ifPresent(lines -> makeup = makeup.withDropCapital(lines));
        look = preset.look();
        return this;
    }

    /**
     * Changes the colour of the look and where it is.
     *
     * @param change makes the new value of the old
     * @return this
     */
    public StyleDraft look(UnaryOperator<Look> change) {
        look = change.apply(look);
        return this;
    }

    /**
     * Prints all with black ink alone; what is white on black stays so.
     *
     * @return this
     */
    public StyleDraft blackOnly() {
        look = look.blackOnly();
        for (TextElement element : TextElement.values()) {
            layouts = layouts.each(each -> each.text(element).ink().equals(Ink.PAPER)
                    ? each
                    : each.withText(element, text -> text.ink(Ink.BLACK)));
        }
        return this;
    }

    /**
     * Puts a newspaper style on another sheet, with its columns. Later changes apply to that sheet.
     *
     * @param sheet the sheet
     * @return this
     * @throws IllegalArgumentException if the body text has another size than that of newspapers
     */
    public StyleDraft sheet(SheetFormat sheet) {
        layouts = sheet.of(name, layouts);
        return this;
    }

    /**
     * Changes the sheet.
     *
     * @param change sets the values that differ
     * @return this
     */
    public StyleDraft page(Consumer<PageFormat.Draft> change) {
        PageFormat after = layouts.usual().page().with(change);
        layouts = layouts.horizontal(each -> each.on(after, each.grid()));
        return this;
    }

    /**
     * Changes the grid.
     *
     * @param change sets the values that differ
     * @return this
     */
    public StyleDraft grid(Consumer<ColumnGrid.Draft> change) {
        return grid(layouts.usual().grid().with(change));
    }

    /**
     * Divides the type area into another number of columns of whole ems.
     *
     * @param count columns, from 1
     * @return this
     * @throws IllegalArgumentException if the columns would be too narrow
     */
    public StyleDraft columns(int count) {
        return grid(layouts.usual().grid().parted(count));
    }

    private StyleDraft grid(ColumnGrid after) {
        ColumnGrid before = layouts.usual().grid();
        layouts = layouts.horizontal(each -> each.grid().equals(before) ? each.on(each.page(), after) : each);
        return this;
    }

    /**
     * Changes how the head of an article is set.
     *
     * @param change makes the new value of the old
     * @return this
     */
    public StyleDraft head(UnaryOperator<HeadStack> change) {
        HeadStack before = layouts.usual().head();
        HeadStack after = change.apply(before);
        layouts = layouts.each(each -> each.head().equals(before) ? each.withHead(after) : each);
        return this;
    }

    /**
     * Changes the setting of an element.
     *
     * @param element the element
     * @param change sets the values that differ
     * @return this
     */
    public StyleDraft text(TextElement element, Consumer<TextStyle.Draft> change) {
        TextStyle before = layouts.usual().text(element);
        TextStyle after = before.with(change);
        layouts = layouts.each(each -> each.text(element).equals(before) ? each.with(element, after) : each);
        return this;
    }

    /**
     * Changes the scale of headlines.
     *
     * @param change makes the new value of the old
     * @return this
     */
    public StyleDraft headlines(UnaryOperator<HeadlineScale> change) {
        headlines = change.apply(headlines);
        return this;
    }

    /**
     * Sets whether sections flow or are blocks.
     *
     * @param other their arrangement
     * @return this
     */
    public StyleDraft sections(SectionLayout other) {
        layouts = layouts.arranged(other, layouts.columns());
        return this;
    }

    /**
     * Sets the number of columns for the articles of a printed section.
     *
     * @param section its name
     * @param count columns, from 1
     * @return this
     * @throws IllegalArgumentException if the columns would be too narrow
     */
    public StyleDraft columnsOf(String section, int count) {
        Map<String, Integer> columns = new TreeMap<>(layouts.columns());
        columns.put(section, count);
        layouts = layouts.arranged(layouts.sections(), columns);
        return this;
    }

    /**
     * Changes the layout of pages of blocks.
     *
     * @param change makes the new layout of the old one, which is the usual one if the style has none for blocks
     * @return this
     */
    public StyleDraft blocks(UnaryOperator<PageLayout> change) {
        layouts = layouts.withBlocks(Optional.of(change.apply(layouts.blocks().orElse(layouts.usual()))));
        return this;
    }

    /**
     * Takes the layout of blocks away: they have the usual one.
     *
     * @return this
     */
    public StyleDraft withoutBlocks() {
        layouts = layouts.withBlocks(Optional.empty());
        return this;
    }

    /**
     * Changes the layout of pages with vertical lines.
     *
     * @param change makes the new layout of the old one, which is the usual one if the style has none for them
     * @return this
     */
    public StyleDraft vertical(UnaryOperator<PageLayout> change) {
        layouts = layouts.withVertical(Optional.of(change.apply(layouts.vertical().orElse(layouts.usual()))));
        return this;
    }

    /**
     * Takes the layout of vertical lines away: they have the usual one.
     *
     * @return this
     */
    public StyleDraft withoutVertical() {
        layouts = layouts.withVertical(Optional.empty());
        return this;
    }

    /**
     * Sets the direction of lines.
     *
     * @param direction the direction
     * @return this
     */
    public StyleDraft writing(WritingMode direction) {
        composing = composing.with(direction);
        return this;
    }

    /**
     * Changes how lines are composed.
     *
     * @param change makes the new value of the old
     * @return this
     */
    public StyleDraft composing(UnaryOperator<Composing> change) {
        composing = change.apply(composing);
        return this;
    }

    /**
     * Changes the lines at the head and foot of the page.
     *
     * @param change makes the new value of the old
     * @return this
     */
    public StyleDraft furniture(UnaryOperator<Furniture> change) {
        furniture = change.apply(furniture);
        return this;
    }

    /**
     * Changes how columns are made up.
     *
     * @param change makes the new value of the old
     * @return this
     */
    public StyleDraft makeup(UnaryOperator<Makeup> change) {
        makeup = change.apply(makeup);
        return this;
    }

    /**
     * Changes the arrangement of several articles.
     *
     * @param change makes the new value of the old
     * @return this
     */
    public StyleDraft binding(UnaryOperator<Binding> change) {
        binding = change.apply(binding);
        return this;
    }

    /**
     * Changes how a text that does not fit is adjusted.
     *
     * @param change makes the new value of the old
     * @return this
     */
    public StyleDraft fitting(UnaryOperator<Fitting> change) {
        fitting = change.apply(fitting);
        return this;
    }
}
