package org.colophon.render.pdf.page.galley;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;

/** Appends strings to typed text. Characters that no output may hold or that no typeface has are reported. */
public final class PrintableText {

    /** The scripts of which every face has most characters, or of which each character is missed by itself. */
    private static final Set<Character.UnicodeScript> EACH = EnumSet.of(
            Character.UnicodeScript.COMMON,
            Character.UnicodeScript.INHERITED,
            Character.UnicodeScript.UNKNOWN,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC);

    private final RenderLog log;
    private final Characters characters;

    public PrintableText(RenderLog log, Characters characters) {
        this.log = log;
        this.characters = characters;
    }

    public void append(String value, SourceSpan span, Type type, TypedText to) {
        to.append(clean(value, span, type).replace('\r', ' '), type);
    }

    /** Returns the text without the characters that no output may hold. */
    String clean(String value, SourceSpan span, Type type) {
        String clean = log.clean(value, span);
        for (int i = 0; i < clean.length(); i += Character.charCount(clean.codePointAt(i))) {
            int point = clean.codePointAt(i);
            if (point > ' ' && !TypedText.isInvisible(point) && !characters.prints(type, point)) {
                lacking(point, span);
            }
        }
        return clean;
    }

    /** Reports a character; of a script that no typeface has, once for the whole script. */
    private void lacking(int point, SourceSpan span) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        if (EACH.contains(script)) {
            log.report(
                    DiagnosticCode.MISSING_GLYPH,
                    String.format(Locale.ROOT, "no typeface has U+%04X: it is printed as 〓", point),
                    span);
        } else {
            log.reportOnce(
                    DiagnosticCode.MISSING_GLYPH,
                    "no typeface has all letters of the script " + script.name().toLowerCase(Locale.ROOT)
                            + ": they are printed as 〓; give a face that has them",
                    span);
        }
    }
}
