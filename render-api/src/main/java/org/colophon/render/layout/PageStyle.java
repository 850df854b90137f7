package org.colophon.render.layout;

import java.util.Objects;
import java.util.Optional;
import org.colophon.style.Binding;
import org.colophon.style.ColumnGrid;
import org.colophon.style.Composing;
import org.colophon.style.Fitting;
import org.colophon.style.Furniture;
import org.colophon.style.HeadStack;
import org.colophon.style.Ink;
import org.colophon.style.Length;
import org.colophon.style.Makeup;
import org.colophon.style.PageFormat;
import org.colophon.style.PrintStyle;
import org.colophon.style.Rank;
import org.colophon.style.SectionLayout;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;
import org.colophon.style.WritingMode;
import org.colophon.style.PageLayout;

/**
 * A print style as pages of one kind are laid out in it: with one of its layouts and one direction of lines. Immutable
 * and thread-safe.
 *
 * @param style the print style
 * @param layout the sheet, grid and settings of the pages
 * @param writing direction of the lines
 */
public record PageStyle(PrintStyle style, PageLayout layout, WritingMode writing) {

    /** Rejects null. */
    public PageStyle {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(writing, "writing");
    }

    /**
     * Returns the page style of running text: its layout is that of the direction of its lines.
     *
     * @param style the print style
     * @return its page style
     */
    public static PageStyle of(PrintStyle style) {
        PageLayout usual = style.layouts().usual();
        return switch (style.writing()) {
            case HORIZONTAL, RIGHT_TO_LEFT -> new PageStyle(style, usual, style.writing());
            case VERTICAL -> new PageStyle(style, style.layouts().vertical().orElse(usual), WritingMode.VERTICAL);
        };
    }

    /**
     * Returns this style with another layout.
     *
     * @param other the sheet, grid and settings of the pages
     * @return the page style
     */
    public PageStyle withLayout(PageLayout other) {
        return new PageStyle(style, other, writing);
    }

    /**
     * Returns the page style of articles whose sections are blocks. Only horizontal lines are set in blocks.
     *
     * @return empty if the print style has no layout for blocks
     */
    public Optional<PageStyle> blocks() {
        return switch (writing) {
            case HORIZONTAL, RIGHT_TO_LEFT -> style.layouts().blocks().map(this::withLayout);
            case VERTICAL -> Optional.empty();
        };
    }

    /**
     * Returns the arrangement of sections. Where lines are vertical they flow.
     *
     * @return the arrangement
     */
    public SectionLayout sections() {
        return switch (writing) {
            case HORIZONTAL, RIGHT_TO_LEFT -> style.layouts().sections();
            case VERTICAL -> SectionLayout.FLOW;
        };
    }

    /**
     * Returns the page style for the articles of a printed section: its columns are those that the print style gives
     * that section.
     *
     * @param section name of the printed section; empty for none
     * @return the page style; this if it has no columns for the section
     */
    public PageStyle forSection(String section) {
        Integer count = style.layouts().columns().get(section);
        if (count == null || writing == WritingMode.VERTICAL) {
            return inColourOf(section);
        }
        return inColourOf(section).parted(count);
    }

    /**
     * Returns the page style in the colour of a printed section.
     *
     * @param section name of the printed section; empty for none
     * @return the page style; this if the section has no colour of its own
     */
    public PageStyle inColourOf(String section) {
        Ink ink = style.look().inkOf(section);
        return ink.equals(accent())
                ? this
                : new PageStyle(style.with(draft -> draft.look(look -> look.withAccent(ink))), layout, writing);
    }

    private PageStyle parted(int count) {
        ColumnGrid divided = grid().parted(count);
        return withLayout(new PageLayout(page(), divided, head(), layout.texts()));
    }

    /**
     * Returns the page style of a story over some of the columns, with the headline of a rank.
     *
     * @param columns columns of the story, from 1
     * @param rank its rank
     * @return the page style; this for the lead of all columns
     */
    public PageStyle across(int columns, Rank rank) {
        return new ScaledHead(this).across(columns, rank);
    }

    /**
     * Returns the depth of the type area on the sheet, from the upper margin to the lower.
     *
     * @return the height of the type area
     */
    public Length depth() {
        return switch (writing) {
            case HORIZONTAL, RIGHT_TO_LEFT -> grid().height();
            case VERTICAL -> grid().width();
        };
    }

    /**
     * Returns the sheet and its margins.
     *
     * @return that of the layout
     */
    public PageFormat page() {
        return layout.page();
    }

    /**
     * Returns the columns and grid lines.
     *
     * @return those of the layout
     */
    public ColumnGrid grid() {
        return layout.grid();
    }

    /**
     * Returns how the head of an article is set.
     *
     * @return that of the layout
     */
    public HeadStack head() {
        return layout.head();
    }

    /**
     * Returns the setting of an element.
     *
     * @param element the element
     * @return its setting in the layout
     */
    public TextStyle text(TextElement element) {
        TextStyle text = layout.text(element);
        // The kicker has the colour of the look, unless the style gives it one.
        return element == TextElement.KICKER && text.ink().equals(Ink.BLACK) && !accent().equals(Ink.BLACK)
                ? text.with(draft -> draft.ink(accent()))
                : text;
    }

    /**
     * Returns the colour of bars, rules and kickers.
     *
     * @return the accent of the look
     */
    public Ink accent() {
        return style.look().accent();
    }

    /**
     * Returns how lines are composed, in the direction of these pages.
     *
     * @return the composing
     */
    public Composing composing() {
        return style.writing() == writing ? style.composing() : style.composing().with(writing);
    }

    /**
     * Returns the lines at the head and foot of the page.
     *
     * @return those of the print style
     */
    public Furniture furniture() {
        return style.furniture();
    }

    /**
     * Returns how columns are made up.
     *
     * @return that of the print style
     */
    public Makeup makeup() {
        return style.makeup();
    }

    /**
     * Returns the arrangement of several articles.
     *
     * @return that of the print style
     */
    public Binding binding() {
        return style.binding();
    }

    /**
     * Returns the adjustments of a text that does not fit.
     *
     * @return those of the print style
     */
    public Fitting fitting() {
        return style.fitting();
    }
}
