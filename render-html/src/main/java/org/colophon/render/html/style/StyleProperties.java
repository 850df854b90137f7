package org.colophon.render.html.style;

import java.util.Locale;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.Composing;
import org.colophon.style.FaceCut;
import org.colophon.style.Hanging;
import org.colophon.style.Ink;
import org.colophon.style.Length;
import org.colophon.style.Lettering;
import org.colophon.style.MixedGaps;
import org.colophon.style.ParagraphOpening;
import org.colophon.style.PunctuationScheme;
import org.colophon.style.Region;
import org.colophon.style.Slant;
import org.colophon.style.Stress;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;
import org.colophon.style.Typeface;
import org.colophon.style.WritingMode;

/** The values of a style as custom properties of CSS. Their names are an interface: docs/html.md lists them. */
final class StyleProperties {

    /** The paragraph that the text begins with, behind a lead or the head. */
    private static final String FIRST_PARAGRAPH = ".colophon :is(:is(.head,.lead)+.body>p:first-child,"
            + ":is(.head,.lead)+.body>section:first-child>:is(.heading,.byline)+p):not([class])";

    private StyleProperties() {
    }

    static void write(PageStyle style, CssText css) {
        page(style, css);
        // On articles too: one in another language has other families, and all that is made of them.
        css.raw(".colophon,.colophon article{");
        grid(style, css);
        look(style, css);
        composing(style.composing(), css);
        families(css, Lettering.HAN);
        css.property("writing").raw(style.writing() == WritingMode.VERTICAL ? "vertical-rl" : "horizontal-tb");
        for (TextElement element : TextElement.values()) {
            text(css, element, style);
        }
        css.raw("}\n");
        css.raw(":is(.colophon,.colophon article):not(:lang(zh)):not(:lang(ja)):not(:lang(ko)){");
        families(css, Lettering.ALPHABETIC);
        slants(style, css);
        css.raw("}\n");
        style.blocks().ifPresent(blocks -> {
            css.raw(".colophon .blocks{");
            grid(blocks, css);
            for (TextElement element : TextElement.values()) {
                if (!blocks.text(element).equals(style.text(element))
                        || !blocks.grid().leading().equals(style.grid().leading())) {
                    text(css, element, blocks);
                }
            }
            css.raw("}\n");
        });
        dropCapital(style, css);
    }

    /** Custom properties do not reach page rules: these are written out. */
    private static void page(PageStyle style, CssText css) {
        Length below = new Length(style.page().height().milliPoints()
                - style.page().top().milliPoints()
                - style.depth().milliPoints());
        css.raw("@page{size:").length(style.page().width()).raw(" ").length(style.page().height());
        css.raw(";margin:").length(style.page().top()).raw(" ").length(style.page().outer()).raw(" ").length(below)
                .raw(" ").length(style.page().inner()).raw("}\n");
    }

    private static void grid(PageStyle style, CssText css) {
        css.property("columns").number(style.grid().columns());
        css.property("gap").length(style.grid().gap());
        css.property("rule").length(style.grid().rule());
        css.property("size").length(style.grid().body());
        css.property("leading").length(style.grid().leading());
        css.property("lead-legs").number(style.head().leadLegs());
        css.property("lead-gap").length(style.head().leadGap());
        css.property("lead-rule").length(style.head().rule());
        css.property("lead-inset").length(style.head().inset());
    }

    /** The colour of the look, for light and dark paper, and its bars and rules. */
    private static void look(PageStyle style, CssText css) {
        Ink accent = style.accent();
        if (!accent.equals(Ink.BLACK)) {
            css.property("look").ink(accent);
            css.property("look-dark").colour(Contrast.onDark(accent));
        }
        css.property("bar").length(style.style().look().bar());
        Length rule = style.style().look().quoteRule();
        if (rule.milliPoints() > 0) {
            css.property("quote-rule").length(rule);
        }
    }

    /** The first letter of the text, as deep as so many lines; {@code --lh} is the height of one in ems. */
    private static void dropCapital(PageStyle style, CssText css) {
        int lines = style.makeup().dropCapital();
        if (lines == 0) {
            return;
        }
        int height = style.grid().leading().milliPoints() * 100 / style.grid().body().milliPoints();
        css.raw(FIRST_PARAGRAPH).raw("{text-indent:0}\n").raw(FIRST_PARAGRAPH)
                .raw("::first-letter{float:inline-start;font-family:var(--body-face);font-weight:400;")
                .raw("color:var(--accent);padding-inline-end:.08em;line-height:1.1;font-size:calc(")
                .number(lines).raw("*.9em*var(--lh))}\n")
                .raw("@media print{.colophon.colophon{--lh:").raw(hundredths(height)).raw("}}\n");
    }

    private static String hundredths(int value) {
        return value / 100 + "." + value % 100 / 10 + value % 10;
    }

    private static void composing(Composing composing, CssText css) {
        css.property("line-break").raw(switch (composing.lineBreaking()) {
            case NONE -> "anywhere";
            case CSS_LOOSE -> "loose";
            case UAX14, CSS_NORMAL, BASIC -> "normal";
            case CSS_STRICT, GB, STRICT -> "strict";
        });
        boolean trimmed = composing.opening() == ParagraphOpening.TRIMMED;
        css.property("spacing-trim")
                .raw(
                        composing.punctuation() == PunctuationScheme.PLAIN
                                ? "space-all"
                                : trimmed ? "trim-start" : "space-first");
        css.property("autospace").raw(composing.gaps() == MixedGaps.NONE ? "no-autospace" : "normal");
        css.property("hanging").raw(composing.hanging() == Hanging.STOPS ? "allow-end" : "none");
        css.property("stress")
                .raw(composing.stress() == Stress.KAI ? "none" : composing.region() == Region.JAPAN ? "sesame" : "dot");
    }

    private static void families(CssText css, Lettering lettering) {
        for (Typeface face : Typeface.values()) {
            css.property(name(face)).raw(FontStacks.of(face, lettering));
        }
    }

    /** Kai is italic in an alphabet. */
    private static void slants(PageStyle style, CssText css) {
        for (TextElement element : TextElement.values()) {
            TextStyle text = style.text(element);
            if (FaceCut.of(text.face(), text.weight(), Lettering.ALPHABETIC).slant() == Slant.ITALIC) {
                css.property(name(element) + "-slant").raw("italic");
            }
        }
    }

    private static void text(CssText css, TextElement element, PageStyle style) {
        TextStyle text = style.text(element);
        Length leading = style.grid().leading();
        String name = name(element);
        css.property(name + "-face").raw("var(--" + name(text.face()) + ")");
        css.property(name + "-slant").raw("normal");
        css.property(name + "-weight").number(switch (text.weight()) {
            case REGULAR -> 400;
            case BOLD -> 700;
        });
        css.property(name + "-size").length(text.size());
        css.property(name + "-leading").length(text.leading());
        css.property(name + "-align").raw(name(text.align()));
        css.property(name + "-before").length(hundredths(leading, text.before()));
        css.property(name + "-after").length(hundredths(leading, text.after()));
        if (!text.ink().equals(Ink.BLACK) && element != TextElement.KICKER) {
            css.property(name + "-ink").ink(text.ink());
        }
    }

    private static Length hundredths(Length leading, int hundredths) {
        return new Length(Math.toIntExact((long) leading.milliPoints() * hundredths / 100));
    }

    /** Our names of things, as CSS writes names. */
    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
