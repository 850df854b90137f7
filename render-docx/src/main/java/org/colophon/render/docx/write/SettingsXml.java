package org.colophon.render.docx.write;

import java.util.Locale;
import org.colophon.render.docx.word.Xml;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.Composing;
import org.colophon.style.LineBreaking;
import org.colophon.style.PunctuationScheme;

/** Writes settings.xml: how Word composes lines of this print style and language. */
public final class SettingsXml {

    // GB/T 15834-2011, 5.1, and CLREQ 3.1.6: marks that must not end or begin a line.
    private static final String OPENING = "“‘（《〈「『【〔［｛〖";
    private static final String CLOSING = "”’）》〉」』】〕］｝〗、，。．；：！？·～％‰℃";
    private static final String DASHES = "—…";

    /** At most two hyphens below each other, and none in words of capitals: as in PDFs. */
    private static final String HYPHENS =
            "<w:autoHyphenation/><w:consecutiveHyphenLimit w:val=\"2\"/><w:doNotHyphenateCaps/>";

    private SettingsXml() {
    }

    /** In the order of the schema (ECMA-376 part 1, 17.15.1.78). */
    public static byte[] write(PageStyle style, Locale language) {
        Composing composing = style.composing();
        boolean eastAsian = Fonts.isEastAsian(language);
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<w:settings").raw(Xml.W).raw("><w:zoom w:percent=\"100\"/><w:mirrorMargins/>");
        out.raw("<w:defaultTabStop w:val=\"").raw(2L * WordMeasures.twips(style.grid().body())).raw("\"/>");
        out.raw(eastAsian ? "" : HYPHENS).raw("<w:evenAndOddHeaders/>");
        out.raw("<w:characterSpacingControl w:val=\"")
                .raw(composing.punctuation() == PunctuationScheme.PLAIN ? "doNotCompress" : "compressPunctuation")
                .raw("\"/>");
        if (Fonts.key(language).equals("zh-Hans")) {
            kinsoku(out, composing.lineBreaking());
        }
        out.raw("<w:footnotePr><w:numFmt w:val=\"").raw(eastAsian ? "decimalEnclosedCircleChinese" : "decimal");
        out.raw("\"/><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>");
        out.raw(
                "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>"
                        + "<w:ulTrailSpace/>"
                        + "<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"
                        + "<w:compatSetting w:name=\"compatibilityMode\" "
                        + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>");
        out.raw("<w:docVars><w:docVar w:name=\"colophon.styles\" w:val=\"")
                .raw(StylesXml.VERSION)
                .raw("\"/></w:docVars>");
        out.raw("<w:themeFontLang").attribute("w:val", Fonts.latinLanguage(language))
                .attribute("w:eastAsia", Fonts.eastAsianLanguage(language)).raw("/>");
        return out.raw("</w:settings>").bytes();
    }

    private static void kinsoku(Xml out, LineBreaking profile) {
        String closing = switch (profile) {
            case GB -> CLOSING;
            case STRICT -> CLOSING + DASHES;
            // Word's own lists are near to these.
            case UAX14, CSS_LOOSE, CSS_NORMAL, CSS_STRICT, BASIC, NONE -> "";
        };
        if (!closing.isEmpty()) {
            out.raw("<w:noLineBreaksAfter w:lang=\"zh-CN\"").attribute("w:val", OPENING).raw("/>");
            out.raw("<w:noLineBreaksBefore w:lang=\"zh-CN\"").attribute("w:val", closing).raw("/>");
        }
    }
}
