package org.colophon.render.docx.write;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.StyleName.Trait;
import org.colophon.render.docx.word.WordStyles;
import org.colophon.render.docx.word.Xml;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.FaceCut;
import org.colophon.style.Ink;
import org.colophon.style.Length;
import org.colophon.style.Letterforms;
import org.colophon.style.Lettering;
import org.colophon.style.PrintStyle;
import org.colophon.style.Slant;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/** Writes one paragraph style: the setting of its element, with the differences of the style. */
final class ParagraphStyleXml {

    /** Twips between a frame and its content, by which the frame would exceed the column. */
    private static final int FRAME = 100;
    /** A slight line: a point high. */
    private static final int SLIGHT = 20;

    /** The size of a smaller title, in hundredths of the usual. */
    static final int SMALLER = 80;
    /** Synthetic bold smears in text, not in heads of this size in thousandths of a point. */
    private static final int LARGE = 14_000;

    /** Word draws no border thicker than 12 points (ECMA-376 part 1, 17.3.4, sz). */
    private static final int THICKEST = 96;
    private static final Set<StyleName> QUOTES = EnumSet.of(StyleName.PULL_QUOTE, StyleName.PULL_QUOTE_SOURCE);

    /** Half a point. */
    private static final int USUAL_WEIGHT = 4;

    /** Heads that are flush with their text in alphabets, and in the middle of a column in Chinese. */
    private static final Set<TextElement> FLUSH_HEADS =
            EnumSet.of(TextElement.HEADING, TextElement.SUBHEADING, TextElement.BYLINE);

    private final PageStyle style;
    private final Map<StyleName, Integer> weights;
    private final HeadingOutline outline;
    private final DocumentForm form;
    private final Fonts fonts;
    private final WordStyles sheet;
    private final Xml out;

    ParagraphStyleXml(StylesXml.Look look, WordStyles sheet, Xml out) {
        this.style = look.style();
        this.weights = weights(style);
        this.outline = look.outline();
        this.form = look.form();
        this.fonts = look.fonts();
        this.sheet = sheet;
        this.out = out;
    }

    void write(StyleName name) {
        TextStyle usual = style.text(outline.element(name));
        TextStyle text = name.is(Trait.SMALLER) ? smaller(usual) : usual;
        out.raw("<w:style w:type=\"paragraph\"").raw(name.is(Trait.WORDS_OWN) ? "" : " w:customStyle=\"1\"");
        out.attribute("w:styleId", sheet.id(name)).raw("><w:name").attribute("w:val", name.title());
        out.raw("/><w:basedOn").attribute("w:val", sheet.id("Normal", "Normal")).raw("/>");
        if (outline.level(name) > 0) {
            out.raw("<w:next").attribute("w:val", sheet.id(StyleName.BODY_TEXT)).raw("/>");
        }
        out.raw("<w:uiPriority w:val=\"1\"/><w:qFormat/><w:pPr>");
        paragraphProperties(name, text);
        out.raw("</w:pPr><w:rPr>");
        runProperties(name, text);
        out.raw("</w:rPr></w:style>");
    }

    private static TextStyle smaller(TextStyle text) {
        return text.with(draft -> draft.size(smaller(text.size())).leading(smaller(text.leading())));
    }

    private static Length smaller(Length length) {
        return new Length(length.milliPoints() * SMALLER / 100);
    }

    /** In the order of the schema (ECMA-376 part 1, 17.3.1.26). */
    private void paragraphProperties(StyleName name, TextStyle text) {
        out.raw(name.is(Trait.HEAD) ? "<w:keepNext/><w:keepLines/>" : "").raw("<w:widowControl/>");
        borders(name);
        tabs(name);
        spacing(name, text);
        indent(name, text);
        out.raw(name.is(Trait.CLOSE) ? "<w:contextualSpacing/>" : "");
        out.raw("<w:jc w:val=\"").raw(align(name, text)).raw("\"/>");
        if (outline.level(name) > 0) {
            out.raw("<w:outlineLvl w:val=\"").raw(outline.level(name) - 1L).raw("\"/>");
        }
    }

    private void borders(StyleName name) {
        StringBuilder sides = new StringBuilder();
        if (name.is(Trait.RULE_ABOVE)) {
            sides.append(border("top", weight(name), colour(name)));
        }
        if (name.is(Trait.RULE_BELOW)) {
            sides.append(border("bottom", weight(name), colour(name)));
        }
        Length bar = style.style().look().bar();
        if (name == StyleName.KICKER && bar.milliPoints() > 0) {
            sides.append(border("top", WordMeasures.eighths(bar), accent()));
        }
        if (name.is(Trait.BOXED)) {
            sides.append(border("top", 4))
                    .append(border("left", 4))
                    .append(border("bottom", 4))
                    .append(border("right", 4));
        }
        // The lead is between two rules across the page; the upper one is the foot of the credits.
        if (name == StyleName.CREDIT && style.head().leadLegs() > 1 && style.head().rule().milliPoints() > 0) {
            sides.append(border("bottom", WordMeasures.eighths(style.head().rule())));
        }
        if (!sides.isEmpty()) {
            out.raw("<w:pBdr>").raw(sides.toString()).raw("</w:pBdr>");
        }
    }

    /** Weights of rules in eighths of a point, of the styles that have not the usual one. */
    private static Map<StyleName, Integer> weights(PageStyle style) {
        return Map.of(
                StyleName.FOLIO, WordMeasures.eighths(style.furniture().headRule()),
                StyleName.STAFF, WordMeasures.eighths(style.furniture().footRule()),
                StyleName.LEAD_RULE, WordMeasures.eighths(style.head().rule()),
                StyleName.PULL_QUOTE, 12);
    }

    private String colour(StyleName name) {
        return QUOTES.contains(name) ? accent() : "auto";
    }

    private int weight(StyleName name) {
        Length rule = style.style().look().quoteRule();
        if (QUOTES.contains(name) && rule.milliPoints() > 0) {
            return WordMeasures.eighths(rule);
        }

        return weights.getOrDefault(name, USUAL_WEIGHT);
    }

    private static String border(String side, int eighths) {
        return border(side, eighths, "auto");
    }

    private static String border(String side, int eighths, String colour) {
        return String.format(
                Locale.ROOT,
                "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"4\" w:color=\"%s\"/>",
                side,
                Math.min(THICKEST, eighths),
                colour);
    }

    /** The colour of the look as Word writes it. */
    private String accent() {
        return style.accent().equals(Ink.BLACK)
                ? "auto"
                : String.format(Locale.ROOT, "%06X", style.accent().rgb());
    }

    private void tabs(StyleName name) {
        int width = WordMeasures.twips(style.page().width())
                - WordMeasures.twips(style.page().inner())
                - WordMeasures.twips(style.page().outer());
        if (name.is(Trait.STRIP)) {
            // A manuscript has nothing in the middle, and the text at the end may be longer than a half.
            String middle =
                    form == DocumentForm.PAGE ? "<w:tab w:val=\"center\" w:pos=\"" + width / 2 + "\"/>" : "";
            out.raw("<w:tabs>").raw(middle).raw("<w:tab w:val=\"right\" w:pos=\"").raw(width).raw("\"/></w:tabs>");
        }
        if (name.is(Trait.DOTTED_TAB)) {
            out.raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"").raw(width).raw("\"/></w:tabs>");
        }
    }

    private void spacing(StyleName name, TextStyle text) {
        if (name.is(Trait.SLIGHT)) {
            out.raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"").raw(SLIGHT).raw("\" w:lineRule=\"exact\"/>");
            return;
        }
        int line = WordMeasures.twips(style.grid().leading());
        int before = line * text.before() / 100;
        int after = line * text.after() / 100;
        if (name.is(Trait.BOXED)) {
            // A frame has white above and below; its content does not.
            before = name.is(Trait.HEAD) ? line / 2 : 0;
            after = name.is(Trait.HEAD) ? 0 : line / 2;
        }
        out.raw("<w:spacing w:before=\"").raw(before).raw("\" w:after=\"").raw(after);
        // A picture is in a line of its own height; exact leading would cut it.
        if (name.is(Trait.OWN_HEIGHT)) {
            out.raw("\" w:line=\"240\" w:lineRule=\"auto\"/>");
        } else {
            out.raw("\" w:line=\"").raw(height(name, text)).raw("\" w:lineRule=\"exact\"/>");
        }
    }

    private int height(StyleName name, TextStyle text) {
        int leading = WordMeasures.twips(text.leading());
        if (name.is(Trait.HALF_LINE)) {
            return leading / 2;
        }
        // The printed number of a page may be larger than its line.
        return name == StyleName.FOLIO ? Math.max(leading, WordMeasures.twips(style.furniture().number())) : leading;
    }

    private void indent(StyleName name, TextStyle text) {
        int em = WordMeasures.twips(text.size());
        boolean whole = name.is(Trait.FLUSH) || name.is(Trait.SLIGHT);
        boolean placed = name.is(Trait.AT_END) || name.is(Trait.CLOSING) || name.is(Trait.CENTERED);
        int typed = isAlphabetic() ? Math.min(1, text.indent()) : text.indent();
        int ems = whole || placed ? 0 : typed;
        Xml indent = new Xml();
        int setIn = name.is(Trait.SET_IN) ? 2 : name.is(Trait.SET_IN_TWICE) ? 4 : name.is(Trait.SET_IN_THRICE) ? 6 : 0;
        if (setIn > 0) {
            indent.raw(" w:leftChars=\"").raw(setIn * 100L).raw("\" w:left=\"").raw((long) em * setIn).raw("\"");
        } else if (name.is(Trait.CLOSING)) {
            indent.raw(" w:rightChars=\"200\" w:right=\"").raw(em * 2L).raw("\"");
        } else if (name.is(Trait.BOXED)) {
            indent.raw(" w:left=\"").raw(FRAME).raw("\" w:right=\"").raw(FRAME).raw("\"");
        }
        if (ems > 0) {
            indent.raw(" w:firstLineChars=\"").raw(ems * 100L).raw("\" w:firstLine=\"").raw((long) em * ems).raw("\"");
        }
        String written = indent.toString();
        out.raw(written.isEmpty() ? "" : "<w:ind" + written + "/>");
    }

    private String align(StyleName name, TextStyle text) {
        if (name.is(Trait.STRIP)) {
            return "left";
        }
        boolean atEnd = name.is(Trait.AT_END) || name.is(Trait.CLOSING);
        if (isAlphabetic() && text.align() == TextAlign.CENTER && FLUSH_HEADS.contains(outline.element(name))) {
            return "left";
        }
        TextAlign align = atEnd ? TextAlign.END : name.is(Trait.CENTERED) ? TextAlign.CENTER : text.align();
        return switch (align) {
            case START -> "left";
            case CENTER -> "center";
            case END -> "right";
            case JUSTIFY -> isRagged() ? "left" : "both";
        };
    }

    /** Alphabetic text is not justified in measures that the style calls too narrow for it. */
    private boolean isRagged() {
        return isAlphabetic() && style.grid().measure() <= style.makeup().ragged();
    }

    private boolean isAlphabetic() {
        return Lettering.of(fonts.language()) == Lettering.ALPHABETIC;
    }

    private void runProperties(StyleName name, TextStyle text) {
        Typeface face = name == StyleName.BYLINE ? Typeface.HEI : text.face();
        out.raw("<w:rFonts").raw(fonts.slots(face)).raw("/>");
        if (text.weight() == Weight.BOLD && !isHeavy(face, text)) {
            out.raw("<w:b/><w:bCs/>");
        }
        if (FaceCut.of(text.face(), text.weight(), Lettering.of(fonts.language())).slant() == Slant.ITALIC) {
            out.raw("<w:i/><w:iCs/>");
        }
        if (text.letters() == Letterforms.SMALL_CAPITALS && isAlphabetic()) {
            out.raw("<w:smallCaps/>");
        }
        if (!text.ink().equals(Ink.BLACK)) {
            out.raw("<w:color w:val=\"").raw(String.format(Locale.ROOT, "%06X", text.ink().rgb())).raw("\"/>");
        }
        if (name.is(Trait.SLIGHT)) {
            out.raw("<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>");
        } else {
            StylesXml.size(out, text);
        }
    }

    /** Whether a face is heavy itself: Hei in Chinese text; in large heads it is made bold as in print. */
    private boolean isHeavy(Typeface face, TextStyle text) {
        return face == Typeface.HEI && Fonts.isEastAsian(fonts.language()) && text.size().milliPoints() < LARGE;
    }
}
