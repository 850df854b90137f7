package org.colophon.render.docx.write;

import java.util.Locale;
import org.colophon.render.copy.ReadingDirection;
import org.colophon.render.docx.word.CharacterStyle;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.WordStyles;
import org.colophon.render.docx.word.Xml;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.Composing;
import org.colophon.style.Hanging;
import org.colophon.style.LineBreaking;
import org.colophon.style.MixedGaps;
import org.colophon.style.ParagraphOpening;
import org.colophon.style.TextStyle;
import org.colophon.style.Typeface;

/** Writes styles.xml: the whole look of a document is defined here, and nothing in its text. */
public final class StylesXml {

    /** Raised when a style gets another name or meaning; documents carry it as a property. */
    static final String VERSION = "1";
    /** Type of tables whose words do not fit their column, in hundredths of the size of others. */
    static final int SMALL = 80;
    private static final int OWN_STYLES_FIRST = 1;

    private final Look look;
    private final PageStyle style;
    private final Fonts fonts;
    private final WordStyles sheet;
    private final Xml out = new Xml();

    /** All that styles depend on. */
    public record Look(PageStyle style, Fonts fonts, HeadingOutline outline, DocumentForm form) { }

    private StylesXml(Look look, WordStyles sheet) {
        this.look = look;
        this.style = look.style();
        this.fonts = look.fonts();
        this.sheet = sheet;
    }

    public static byte[] write(Look look, WordStyles sheet) {
        StylesXml styles = new StylesXml(look, sheet);
        styles.write();
        return styles.out.bytes();
    }

    private void write() {
        out.raw(Xml.HEAD).raw("<w:styles").raw(Xml.W).raw(">");
        defaults();
        latent();
        defaultStyle("paragraph", "Normal", "Normal", "<w:qFormat/>");
        defaultStyle(
                "character",
                "DefaultParagraphFont",
                "Default Paragraph Font",
                "<w:uiPriority w:val=\"1\"/><w:semiHidden/><w:unhideWhenUsed/>");
        defaultStyle(
                "table",
                "TableNormal",
                "Normal Table",
                "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>"
                        + "<w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
                        + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"" + TableXml.PADDING
                        + "\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"" + TableXml.PADDING
                        + "\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>");
        defaultStyle(
                "numbering", "NoList", "No List", "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/>");
        ParagraphStyleXml paragraphs = new ParagraphStyleXml(look, sheet, out);
        for (StyleName name : StyleName.values()) {
            paragraphs.write(name);
        }
        for (CharacterStyle each : CharacterStyle.values()) {
            character(each);
        }
        table(WordStyles.TABLE, WordStyles.TABLE_TITLE, rule("top", 8) + rule("bottom", 8) + rule("insideH", 2));
        table(
                WordStyles.SLUG_TABLE,
                WordStyles.SLUG_TABLE_TITLE,
                rule("top", 8)
                        + rule("left", 4)
                        + rule("bottom", 8)
                        + rule("right", 4)
                        + rule("insideH", 4)
                        + rule("insideV", 4));
        out.raw("</w:styles>");
    }

    private void defaults() {
        TextStyle body = style.text(StyleName.BODY_TEXT.element());
        Composing composing = style.composing();
        out.raw("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts").raw(fonts.slots(Typeface.SONG)).raw("/>");
        size(out, body);
        out.raw("<w:lang").attribute("w:val", Fonts.latinLanguage(fonts.language()))
                .attribute("w:eastAsia", Fonts.eastAsianLanguage(fonts.language()))
                .attribute("w:bidi", Fonts.rightToLeftLanguage(fonts.language()))
                .raw("/>");
        out.raw("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>");
        toggle("w:kinsoku", composing.lineBreaking() != LineBreaking.NONE);
        toggle("w:overflowPunct", composing.hanging() == Hanging.STOPS);
        toggle("w:topLinePunct", composing.opening() == ParagraphOpening.TRIMMED);
        toggle("w:autoSpaceDE", composing.gaps() != MixedGaps.NONE);
        toggle("w:autoSpaceDN", composing.gaps() != MixedGaps.NONE);
        if (ReadingDirection.of(fonts.language()) == ReadingDirection.RIGHT_TO_LEFT) {
            out.raw("<w:bidi/>");
        }
        out.raw("</w:pPr></w:pPrDefault></w:docDefaults>");
    }

    private void toggle(String property, boolean on) {
        out.raw("<").raw(property).raw(on ? "/>" : " w:val=\"0\"/>");
    }

    /** Styles that Word knows and the document does not use stay out of its lists. */
    private void latent() {
        out.raw(
                "<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"1\" "
                        + "w:defUnhideWhenUsed=\"1\" w:defQFormat=\"0\" w:count=\"376\"/>");
    }

    private void defaultStyle(String type, String id, String title, String rest) {
        out.raw("<w:style w:type=\"").raw(type).raw("\" w:default=\"1\"").attribute("w:styleId", sheet.id(title, id));
        out.raw("><w:name").attribute("w:val", title).raw("/>").raw(rest).raw("</w:style>");
    }

    static void size(Xml out, TextStyle text) {
        int half = WordMeasures.halfPoints(text.size());
        out.raw("<w:sz w:val=\"").raw(half).raw("\"/><w:szCs w:val=\"").raw(half).raw("\"/>");
    }

    private void character(CharacterStyle each) {
        out.raw("<w:style w:type=\"character\"")
                .raw(each.isWordsOwn() ? "" : " w:customStyle=\"1\"")
                .attribute("w:styleId", sheet.id(each));
        out.raw("><w:name")
                .attribute("w:val", each.title())
                .raw("/><w:basedOn")
                .attribute("w:val", sheet.id("Default Paragraph Font", "DefaultParagraphFont"));
        out.raw("/><w:uiPriority w:val=\"").raw(OWN_STYLES_FIRST).raw("\"/><w:qFormat/>");
        String properties = properties(each);
        out.raw(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>").raw("</w:style>");
    }

    private String properties(CharacterStyle each) {
        boolean eastAsian = Fonts.isEastAsian(fonts.language());
        return switch (each) {
            case DATELINE, SPEAKER, CAPTION_NUMBER -> face(Typeface.HEI);
            case FOLIO_NUMBER -> {
                int half = WordMeasures.halfPoints(style.furniture().number());
                yield face(Typeface.HEI) + "<w:b/><w:bCs/>"
                        + (half > 0 ? "<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>" : "");
            }
            case TABLE_SMALL -> {
                int half = WordMeasures.halfPoints(
                                style.text(StyleName.TABLE_TEXT.element()).size())
                        * SMALL
                        / 100;
                yield "<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>";
            }
            // The name in a byline is in Hei, the office beside it is not.
            case AFFILIATION -> face(style.text(StyleName.BYLINE.element()).face());
            case EMPHASIS -> eastAsian ? face(Typeface.KAI) : "<w:i/><w:iCs/>";
            // Bold made up of Song smears: strong words are in Hei.
            case STRONG -> eastAsian ? face(Typeface.HEI) : "<w:b/><w:bCs/>";
            case STRONG_EMPHASIS -> eastAsian ? face(Typeface.KAI) + "<w:b/><w:bCs/>" : "<w:b/><w:bCs/><w:i/><w:iCs/>";
            case CODE -> face(Typeface.MONO) + "<w:noProof/>";
            case SUPERSCRIPT, FOOTNOTE_REFERENCE -> "<w:vertAlign w:val=\"superscript\"/>";
            case SUBSCRIPT -> "<w:vertAlign w:val=\"subscript\"/>";
            case STRUCK -> "<w:strike/>";
            case UNDERLINED -> "<w:u w:val=\"single\"/>";
            case HIGHLIGHTED -> "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E6E6E6\"/>";
            case HYPERLINK -> "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>";
            case PERSON_NAME -> (eastAsian ? face(Typeface.HEI) : "") + "<w:b/><w:bCs/>";
            case PERSON_ROLE, FOREIGN -> "";
        };
    }

    private String face(Typeface face) {
        return "<w:rFonts" + fonts.slots(face) + "/>";
    }

    private void table(String id, String title, String borders) {
        out.raw("<w:style w:type=\"table\" w:customStyle=\"1\"")
                .attribute("w:styleId", sheet.id(title, id))
                .raw("><w:name")
                .attribute("w:val", title);
        out.raw("/><w:basedOn")
                .attribute("w:val", sheet.id("Normal Table", "TableNormal"))
                .raw("/><w:uiPriority w:val=\"")
                .raw(OWN_STYLES_FIRST);
        out.raw("\"/><w:tblPr><w:tblBorders>").raw(borders).raw("</w:tblBorders></w:tblPr></w:style>");
    }

    private static String rule(String side, int eighths) {
        return String.format(
                Locale.ROOT, "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"0\" w:color=\"auto\"/>", side, eighths);
    }
}
