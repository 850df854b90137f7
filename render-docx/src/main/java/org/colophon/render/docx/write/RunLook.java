package org.colophon.render.docx.write;

import java.util.Locale;
import java.util.Optional;
import org.colophon.render.docx.word.Xml;

/**
 * The look of a run: its character style, and its language if it is not that of the document.
 *
 * @param style id of the style; empty for none
 * @param language its language
 * @param foreign the element that names the language; empty where it is the document's
 */
record RunLook(String style, Locale language, String foreign) {

    /** A run like its paragraph in the language of the document. */
    static RunLook plain(Locale language) {
        return new RunLook("", language, "");
    }

    RunLook styled(String id) {
        return new RunLook(id, language, foreign);
    }

    /** The same in another language: it names the language of its letters or of its characters. */
    RunLook in(Locale other) {
        if (other.equals(language) || other.getLanguage().isEmpty()) {
            return this;
        }
        boolean eastAsian = Fonts.isEastAsian(other);
        String tag = eastAsian ? Fonts.eastAsianLanguage(other) : other.toLanguageTag();
        String element = new Xml()
                .raw("<w:lang")
                .attribute(eastAsian ? "w:eastAsia" : "w:val", tag)
                .raw("/>")
                .toString();
        return new RunLook(style, other, element);
    }

    /** The properties of a run, in the order of the schema; empty where there are none. */
    Optional<String> properties(SharedMarks.Marks marks) {
        String hint = switch (marks) {
            case EAST_ASIAN -> "<w:rFonts w:hint=\"eastAsia\"/>";
            case NONE -> "";
        };
        if (style.isEmpty() && foreign.isEmpty() && hint.isEmpty()) {
            return Optional.empty();
        }
        String named = style.isEmpty() ? "" : new Xml().raw("<w:rStyle").attribute("w:val", style).raw("/>").toString();
        return Optional.of("<w:rPr>" + named + hint + foreign + "</w:rPr>");
    }

    /** Whether its text has marks that Chinese and Latin faces share and that are Chinese here. */
    boolean hasSharedMarks() {
        return language.getLanguage().equals("zh") || language.getLanguage().equals("ja");
    }
}
