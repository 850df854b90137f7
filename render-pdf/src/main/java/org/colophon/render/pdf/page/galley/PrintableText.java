package org.colophon.render.pdf.page.galley;

import java.util.Locale;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;

/** Appends strings to typed text. Characters that no output may hold or that no typeface has are reported. */
public final class PrintableText {

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
        clean.codePoints().forEach(point -> {
            if (point > ' ' && !TypedText.isInvisible(point) && !characters.prints(type, point)) {
                log.report(DiagnosticCode.MISSING_GLYPH,
                        String.format(Locale.ROOT, "no typeface has U+%04X: it is printed as 〓", point), span);
            }
        });
        return clean;
    }
}
