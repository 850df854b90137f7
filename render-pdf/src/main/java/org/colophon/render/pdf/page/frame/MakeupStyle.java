package org.colophon.render.pdf.page.frame;

import org.colophon.render.pdf.line.Measures;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.style.Composing;
import org.colophon.style.PrintStyle;
import org.colophon.style.PunctuationScheme;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;

/**
 * A print style as pages are made up in it: its grid, and the settings of lines that follow from it. Immutable.
 *
 * @param print the print style
 * @param grid its columns and grid lines
 * @param pictureDepth depth of pictures, in per cent of the depth at which they fill their measure
 */
public record MakeupStyle(PrintStyle print, Grid grid, int pictureDepth) {

    private static final int FULL_DEPTH = 100;

    /** The style with pictures at their full depth. */
    public static MakeupStyle of(PrintStyle print) {
        return new MakeupStyle(print, new Grid(print), FULL_DEPTH);
    }

    /** The same style with shallower pictures. */
    public MakeupStyle withPictureDepth(int percent) {
        return new MakeupStyle(print, grid, percent);
    }

    public Composing composing() {
        return print.composing();
    }

    public TextStyle text(TextElement element) {
        return print.text(element);
    }

    public TextAlign align(TextElement element) {
        return text(element).align();
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
        return new Type(text.face(), text.weight(), text.size().milliPoints(), 0, text.ink());
    }

    /** The setting of running text. */
    public Setting running(int measure, int indent, TextAlign align) {
        return new Setting(measures(measure), indent, align, composing(), Setting.Keeping.TEXT);
    }

    /** The setting of headlines: punctuation is half an em wide, and names and terms are kept whole. */
    public Setting headline(int measure, TextElement element) {
        Composing half = composing().with(PunctuationScheme.HALF);
        return new Setting(measures(measure), 0, align(element), half, Setting.Keeping.WHOLE)
                .spacedOut(text(element).spacing() * 10);
    }

    /** The setting of credits, captions and furniture: no indent, and names are kept whole. */
    public Setting plain(int measure, TextAlign align) {
        return new Setting(measures(measure), 0, align, composing(), Setting.Keeping.WHOLE);
    }

    private static Measures measures(int measure) {
        return Measures.of(Math.max(1, measure));
    }
}
