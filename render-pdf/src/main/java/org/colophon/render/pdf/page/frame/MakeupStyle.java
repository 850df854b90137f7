package org.colophon.render.pdf.page.frame;

import java.util.List;
import java.util.Locale;
import org.colophon.render.pdf.line.Measures;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.ColumnGrid;
import org.colophon.style.Composing;
import org.colophon.style.FaceCut;
import org.colophon.style.Length;
import org.colophon.style.Letterforms;
import org.colophon.style.Lettering;
import org.colophon.style.PageLayout;
import org.colophon.style.PrintStyle;
import org.colophon.style.PunctuationScheme;
import org.colophon.style.Rank;
import org.colophon.style.Region;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;
import org.colophon.style.WritingMode;

/**
 * A print style as pages are made up in it: its grid, and the settings of lines that follow from it. Immutable.
 *
 * @param print the print style, its layout and the direction of lines
 * @param grid its columns and grid lines
 * @param pictureDepth depth of pictures, in per cent of the depth at which they fill their measure
 * @param language language of the text that is set in it
 */
public record MakeupStyle(PageStyle print, Grid grid, int pictureDepth, Locale language) {

    /** Thousandths of an em: five to ten per cent are usual. */
    private static final int SMALL_CAPITALS_SPACING = 60;

    private static final int FULL_DEPTH = 100;

    /** The style with pictures at their full depth. */
    public static MakeupStyle of(PageStyle print) {
        return new MakeupStyle(print, new Grid(print), FULL_DEPTH, Locale.CHINESE);
    }

    /**
     * The style of lines that run across the sheet: furniture does, also on pages with vertical lines. Where those
     * have no grid of their own, the usual grid is theirs: the furniture has its area in one column.
     */
    public static MakeupStyle across(PrintStyle style) {
        PageLayout usual = style.layouts().usual();
        boolean turned = style.writing() == WritingMode.VERTICAL && style.layouts().vertical().isEmpty();
        PageLayout layout = turned ? usual.withGrid(area -> turn(area, usual.grid())) : usual;
        return of(new PageStyle(style, layout, WritingMode.HORIZONTAL));
    }

    /** One column of whole ems in the area that vertical lines cover. */
    private static void turn(ColumnGrid.Draft area, ColumnGrid grid) {
        area.lines(grid.width().milliPoints() / grid.leading().milliPoints())
                .columns(1)
                .measure(grid.height().milliPoints() / grid.body().milliPoints())
                .gap(Length.ZERO)
                .rule(Length.ZERO);
    }

    /** The same style with another leading: as many lines as fit the height, and all elements on the grid follow. */
    public MakeupStyle leaded(Length leading) {
        Length usual = print.grid().leading();
        PageLayout leaded = print.layout().withGrid(grid -> grid.leading(leading)
                .lines(print.grid().height().milliPoints() / leading.milliPoints()));
        for (TextElement element : TextElement.values()) {
            if (text(element).leading().equals(usual)) {
                Length least = text(element).size();
                leaded = leaded.withText(element, text -> text.leading(least.compareTo(leading) > 0 ? least : leading));
            }
        }
        return of(print.withLayout(leaded)).in(language);
    }

    /** The leadings that are tried below the usual one, the nearest first, none of them below the size of the text. */
    public List<Length> tighter() {
        return print.fitting().tighter(print.grid().leading()).stream()
                .filter(leading -> leading.compareTo(print.grid().body()) >= 0)
                .toList();
    }

    /** The leadings that are tried above the usual one, the nearest first. */
    public List<Length> looser() {
        return print.fitting().looser(print.grid().leading());
    }

    /** The same style for a story over some of the columns, with the headline of a rank. */
    public MakeupStyle across(int columns, Rank rank) {
        PageStyle narrow = print.across(columns, rank);
        return new MakeupStyle(narrow, new Grid(narrow), pictureDepth, language);
    }

    /** The same style with shallower pictures. */
    public MakeupStyle withPictureDepth(int percent) {
        return new MakeupStyle(print, grid, percent, language);
    }

    /** The same style for text of another language. */
    public MakeupStyle in(Locale other) {
        return new MakeupStyle(print, grid, pictureDepth, other);
    }

    /** The composition of lines: text of Taiwan, Japan and Korea as there, other text as the style says. */
    public Composing composing() {
        Region own = Region.of(language);
        return own == Region.MAINLAND ? print.composing() : print.composing().in(own);
    }

    /** Whether paragraphs begin with one em at most: in alphabets, and in Japan and Korea (JLREQ 3.1.6). */
    public boolean beginsWithOneEm() {
        return Lettering.of(language) == Lettering.ALPHABETIC
                || switch (Region.of(language)) {
                    case MAINLAND, HONG_KONG, TAIWAN -> false;
                    case JAPAN, KOREA -> true;
                };
    }

    public TextStyle text(TextElement element) {
        return print.text(element);
    }

    /** The place of the lines of an element. Subheads of an alphabet are flush left, as the text below them is. */
    public TextAlign align(TextElement element) {
        TextAlign own = text(element).align();
        boolean subhead = element == TextElement.HEADING || element == TextElement.SUBHEADING;
        return subhead && own == TextAlign.CENTER && Lettering.of(language) == Lettering.ALPHABETIC
                ? TextAlign.START
                : own;
    }

    /** The size of an element, in thousandths of a point. */
    public int size(TextElement element) {
        return text(element).size().milliPoints();
    }

    /** The leading of an element, in thousandths of a point. */
    public int leading(TextElement element) {
        return text(element).leading().milliPoints();
    }

    public Type type(TextElement element) {
        TextStyle text = text(element);
        FaceCut cut = FaceCut.of(text.face(), text.weight(), Lettering.of(language));
        return new Type(cut, letters(text), text.size().milliPoints(), 0, text.ink(), language);
    }

    /** Chinese texts have the forms of the typeface: a word in letters is among Han there. */
    private Letterforms letters(TextStyle text) {
        return switch (Lettering.of(language)) {
            case HAN -> Letterforms.STANDARD;
            case ALPHABETIC -> text.letters();
        };
    }

    /** The setting of running text. */
    public Setting running(int measure, int indent, TextAlign align) {
        return new Setting(measures(measure), indent, align, composing(), Setting.Keeping.TEXT);
    }

    /** The setting of headlines: punctuation is half an em wide, and names and terms are kept whole. */
    public Setting headline(int measure, TextElement element) {
        Composing half = composing().with(PunctuationScheme.HALF);
        return new Setting(measures(measure), 0, align(element), half, Setting.Keeping.WHOLE)
                .spacedOut(spacing(text(element)));
    }

    /** Small capitals are spaced out: their sides are those of small letters (Bringhurst, Elements 2.1.6). */
    private int spacing(TextStyle text) {
        int asked = text.spacing() * 10;
        return letters(text) == Letterforms.SMALL_CAPITALS ? Math.max(asked, SMALL_CAPITALS_SPACING) : asked;
    }

    /** The setting of credits, captions and furniture: no indent, and names are kept whole. */
    public Setting plain(int measure, TextAlign align) {
        return new Setting(measures(measure), 0, align, composing(), Setting.Keeping.WHOLE);
    }

    private static Measures measures(int measure) {
        return Measures.of(Math.max(1, measure));
    }
}
