package org.colophon.render.docx;

import java.util.Locale;
import org.colophon.model.style.Ink;
import org.colophon.model.style.PrintStyle;
import org.colophon.model.style.TextAlign;
import org.colophon.model.style.TextStyle;
import org.colophon.model.style.Typeface;
import org.colophon.model.style.Weight;

/** Writes styles.xml: everything a document looks like stands here, and nothing in its text. */
final class StylesXml {

    private final PrintStyle style;
    private final Locale language;
    private final Xml out = new Xml();

    private StylesXml(PrintStyle style, Locale language) {
        this.style = style;
        this.language = language;
    }

    static byte[] write(PrintStyle style, Locale language) {
        StylesXml styles = new StylesXml(style, language);
        styles.write();
        return styles.out.bytes();
    }

    private void write() {
        out.raw(Xml.HEAD).raw("<w:styles").raw(Xml.W).raw(">");
        defaults();
        out.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
        out.raw("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>");
        out.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"60\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        for (StyleName name : StyleName.values()) {
            paragraph(name);
        }
        characters();
        table();
        out.raw("</w:styles>");
    }

    private void defaults() {
        String eastAsian = Fonts.eastAsianLanguage(language);
        String latin = Fonts.isEastAsian(language) ? "en-US" : latinTag();
        TextStyle body = style.text(StyleName.BODY_TEXT.element());
        out.raw("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts");
        // The quotes, dashes and dots that both scripts share take the East Asian face in East Asian documents.
        out.raw(Fonts.isEastAsian(language) ? " w:hint=\"eastAsia\"" : "").raw(Fonts.slots(Typeface.SONG, language)).raw("/>");
        size(body);
        out.raw("<w:lang w:val=\"").raw(latin).raw("\" w:eastAsia=\"").raw(eastAsian).raw("\" w:bidi=\"ar-SA\"/>");
        out.raw("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:kinsoku/><w:overflowPunct w:val=\"0\"/><w:topLinePunct/><w:autoSpaceDE/><w:autoSpaceDN/></w:pPr></w:pPrDefault></w:docDefaults>");
    }

    private String latinTag() {
        return language.getCountry().isEmpty()
                ? language.getLanguage().equals("en") ? "en-US" : language.getLanguage()
                : language.getLanguage() + "-" + language.getCountry();
    }

    private void size(TextStyle text) {
        int half = Measures.halfPoints(text.size());
        out.raw("<w:sz w:val=\"").raw(half).raw("\"/><w:szCs w:val=\"").raw(half).raw("\"/>");
    }

    private void paragraph(StyleName name) {
        TextStyle text = style.text(name.element());
        out.raw("<w:style w:type=\"paragraph\"").raw(builtIn(name) ? "" : " w:customStyle=\"1\"");
        out.raw(" w:styleId=\"").raw(name.id()).raw("\"><w:name").attribute("w:val", name.title());
        out.raw("/><w:basedOn w:val=\"Normal\"/>");
        if (name.outline() > 0 || name == StyleName.TITLE) {
            out.raw("<w:next w:val=\"BodyText\"/>");
        }
        out.raw("<w:qFormat/><w:pPr>");
        paragraphProperties(name, text);
        out.raw("</w:pPr><w:rPr>");
        runProperties(text);
        out.raw("</w:rPr></w:style>");
    }

    /** The styles that Word knows itself. */
    private static boolean builtIn(StyleName name) {
        return switch (name) {
            case TITLE, HEADING_1, HEADING_2, HEADING_3, HEADING_4, BODY_TEXT, QUOTE, CAPTION, FOOTNOTE_TEXT, HEADER, FOOTER, LIST -> true;
            default -> false;
        };
    }

    private void paragraphProperties(StyleName name, TextStyle text) {
        boolean heads = name.outline() > 0 || switch (name) {
            case KICKER, TITLE, DECK, CREDIT, BYLINE, BOX_HEADING, EDITOR_NOTE_LABEL, PICTURE -> true;
            default -> false;
        };
        if (heads) {
            out.raw("<w:keepNext/><w:keepLines/>");
        }
        out.raw("<w:widowControl/>");
        borders(name);
        if (name == StyleName.HEADER || name == StyleName.FOOTER) {
            out.raw("<w:tabs><w:tab w:val=\"right\" w:pos=\"").raw(Measures.twips(style.grid().width())).raw("\"/></w:tabs>");
        }
        spacing(name, text);
        indent(name, text);
        out.raw("<w:jc w:val=\"").raw(align(name, text)).raw("\"/>");
        if (name.outline() > 0) {
            out.raw("<w:outlineLvl w:val=\"").raw(name.outline() - 1L).raw("\"/>");
        }
    }

    private void borders(StyleName name) {
        String rule = " w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"auto\"/>";
        switch (name) {
            case EDITOR_NOTE, EDITOR_NOTE_LABEL, BOX, BOX_HEADING ->
                out.raw("<w:pBdr><w:top").raw(rule).raw("<w:left").raw(rule).raw("<w:bottom").raw(rule).raw("<w:right").raw(rule).raw("</w:pBdr>");
            case PULL_QUOTE -> out.raw("<w:pBdr><w:top").raw(rule.replace("\"4\" w:space", "\"12\" w:space")).raw("</w:pBdr>");
            case DIVIDER -> out.raw("<w:pBdr><w:bottom").raw(rule).raw("</w:pBdr>");
            case HEADER -> out.raw("<w:pBdr><w:bottom").raw(rule).raw("</w:pBdr>");
            default -> {
            }
        }
    }

    private void spacing(StyleName name, TextStyle text) {
        int line = style.grid().leading().milliPoints() / 50;
        out.raw("<w:spacing w:before=\"").raw((long) line * text.before() / 100).raw("\" w:after=\"").raw((long) line * text.after() / 100);
        // A picture stands in a line of its own height; exact leading would cut it.
        if (name == StyleName.PICTURE) {
            out.raw("\" w:line=\"240\" w:lineRule=\"auto\"/>");
        } else {
            out.raw("\" w:line=\"").raw(Measures.twips(text.leading())).raw("\" w:lineRule=\"exact\"/>");
        }
    }

    private void indent(StyleName name, TextStyle text) {
        int ems = switch (name) {
            case TURN, LIST, BOX, JUMP -> 0;
            default -> text.indent();
        };
        if (name == StyleName.VERSE || name == StyleName.QUOTE) {
            int left = Measures.twips(text.size()) * 2;
            out.raw("<w:ind w:left=\"").raw(left).raw(ems > 0 && name == StyleName.QUOTE ? "\" w:firstLineChars=\"" + ems * 100 + "\" w:firstLine=\"" + Measures.twips(text.size()) * ems : "").raw("\"/>");
        } else if (ems > 0) {
            out.raw("<w:ind w:firstLineChars=\"").raw(ems * 100L).raw("\" w:firstLine=\"").raw((long) Measures.twips(text.size()) * ems).raw("\"/>");
        }
    }

    private static String align(StyleName name, TextStyle text) {
        TextAlign align = switch (name) {
            case TABLE_NUMBER, TABLE_HEAD_NUMBER, JUMP -> TextAlign.END;
            case TABLE_CENTER, TABLE_HEAD_CENTER, PICTURE -> TextAlign.CENTER;
            default -> text.align();
        };
        return switch (align) {
            case START -> "left";
            case CENTER -> "center";
            case END -> "right";
            case JUSTIFY -> "both";
        };
    }

    private void runProperties(TextStyle text) {
        out.raw("<w:rFonts").raw(Fonts.slots(text.face(), language)).raw("/>");
        // Bold Song smears where Word makes it up; a bold Hei is drawn.
        if (text.weight() == Weight.BOLD) {
            out.raw("<w:b/><w:bCs/>");
        }
        if (!text.ink().equals(Ink.BLACK)) {
            out.raw("<w:color w:val=\"").raw(String.format(Locale.ROOT, "%06X", text.ink().rgb())).raw("\"/>");
        }
        size(text);
    }

    private void characters() {
        character("PersonRole", "Person Role", "<w:rFonts" + Fonts.slots(Typeface.HEI, language) + "/>");
        character("PersonName", "Person Name", "");
        character("Affiliation", "Affiliation", "");
        character("Dateline", "Dateline", "");
        character("Emphasis", "Emphasis", Fonts.isEastAsian(language) ? "<w:rFonts" + Fonts.slots(Typeface.KAI, language) + "/>" : "<w:i/><w:iCs/>");
        character("Strong", "Strong", Fonts.isEastAsian(language) ? "<w:rFonts" + Fonts.slots(Typeface.HEI, language) + "/>" : "<w:b/><w:bCs/>");
        character("CodeInline", "Code Inline", "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>");
        character("Superscript", "Superscript", "<w:vertAlign w:val=\"superscript\"/>");
        character("Subscript", "Subscript", "<w:vertAlign w:val=\"subscript\"/>");
        character("Speaker", "Speaker", "<w:rFonts" + Fonts.slots(Typeface.HEI, language) + "/>");
        character("Hyperlink", "Hyperlink", "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>");
        character("FootnoteReference", "footnote reference", "<w:vertAlign w:val=\"superscript\"/>");
        character("ForeignText", "Foreign Text", "");
    }

    private void character(String id, String name, String properties) {
        boolean known = id.equals("Emphasis") || id.equals("Strong") || id.equals("Hyperlink") || id.equals("FootnoteReference");
        out.raw("<w:style w:type=\"character\"").raw(known ? "" : " w:customStyle=\"1\"").raw(" w:styleId=\"").raw(id);
        out.raw("\"><w:name w:val=\"").raw(name).raw("\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/>");
        out.raw(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>").raw("</w:style>");
    }

    private void table() {
        out.raw("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"NewspaperTable\"><w:name w:val=\"Newspaper Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/><w:insideH w:val=\"single\" w:sz=\"2\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders></w:tblPr></w:style>");
    }
}
