package org.colophon.render.docx.write;

import java.util.Locale;
import java.util.Optional;
import org.colophon.render.copy.ReadingDirection;
import org.colophon.render.docx.word.Xml;

/**
 * The look of a run: its character style, and its language if it is not that of the document.
 *
 * @param style id of the style; empty for none
 * @param language its language
 * @param foreign the element that names the language; empty if it is the document's
 * @param reading the direction in which it is read
 */
record RunLook(String style, Locale language, String foreign, Reading reading) {

    /** The direction in which a run is read. */
    enum Reading {
        LEFT_TO_RIGHT(""),
        RIGHT_TO_LEFT("<w:rtl/>");

        private final String markup;

        Reading(String markup) {
            this.markup = markup;
        }
    }

    /** A run like its paragraph in the language of the document. */
    static RunLook plain(Locale language) {
        return new RunLook("", language, "", Reading.LEFT_TO_RIGHT);
    }

    RunLook styled(String id) {
        return new RunLook(id, language, foreign, reading);
    }

    RunLook read(Reading direction) {
        return direction == reading ? this : new RunLook(style, language, foreign, direction);
    }

    /** The same in another language: it names the language of its letters or of its characters. */
    RunLook in(Locale other) {
        if (other.equals(language) || other.getLanguage().isEmpty()) {
            return this;
        }
        boolean eastAsian = Fonts.isEastAsian(other);
        boolean fromRight = ReadingDirection.of(other) == ReadingDirection.RIGHT_TO_LEFT;
        String tag = eastAsian ? Fonts.eastAsianLanguage(other) : other.toLanguageTag();
        String element = new Xml()
                .raw("<w:lang")
                .attribute(eastAsian ? "w:eastAsia" : fromRight ? "w:bidi" : "w:val", tag)
                .raw("/>")
                .toString();
        return new RunLook(style, other, element, reading);
    }

    /** The properties of a run, in the order of the schema; empty where there are none. */
    Optional<String> properties(SharedMarks.Marks marks) {
        String hint = switch (marks) {
            case EAST_ASIAN -> "<w:rFonts w:hint=\"eastAsia\"/>";
            case NONE -> "";
        };
        if (style.isEmpty() && foreign.isEmpty() && hint.isEmpty() && reading == Reading.LEFT_TO_RIGHT) {
            return Optional.empty();
        }
        String named = style.isEmpty() ? "" : new Xml().raw("<w:rStyle").attribute("w:val", style).raw("/>").toString();
        return Optional.of("<w:rPr>" + named + hint + reading.markup + foreign + "</w:rPr>");
    }

    /** Whether its text has marks that Chinese and Latin faces share and that are Chinese here. */
    boolean hasSharedMarks() {
        return language.getLanguage().equals("zh") || language.getLanguage().equals("ja");
    }
}
