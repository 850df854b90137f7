package org.colophon.render.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderContext;

/** What the writers of one page share: the markup, the context, the article at work, and what there is to report. */
final class Desk {

    final Markup out;
    final RenderContext context;
    final HtmlOptions options;
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private String source = "";

    Desk(Markup out, RenderContext context, HtmlOptions options) {
        this.out = out;
        this.context = context;
        this.options = options;
    }

    void begin(String source) {
        this.source = source;
    }

    /** Text, without the characters that a page must not hold. */
    void text(String value, SourceSpan span) {
        out.text(clean(value, span));
    }

    void report(DiagnosticCode code, String message, SourceSpan span) {
        diagnostics.add(Diagnostic.of(code, message, source, span));
    }

    List<Diagnostic> diagnostics() {
        return new ArrayList<>(diagnostics);
    }

    /**
     * Control characters and lone surrogates become U+FFFD; direction overrides, which make text read otherwise than
     * it stands (Unicode TR 36 section 3), are left out.
     */
    String clean(String value, SourceSpan span) {
        for (int i = 0; i < value.length(); i++) {
            if (isIllegal(value, i)) {
                return cleaned(value, span);
            }
        }
        return value;
    }

    private String cleaned(String value, SourceSpan span) {
        StringBuilder clean = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isIllegal(value, i)) {
                clean.append(c);
                continue;
            }
            report(DiagnosticCode.ILLEGAL_CHARACTER,
                    "U+%04X cannot stand in a page".formatted((int) c) + (isOverride(c) ? " and was left out" : "; U+FFFD stands for it"),
                    span);
            if (!isOverride(c)) {
                clean.append('\uFFFD');
            }
        }
        return clean.toString();
    }

    private static boolean isIllegal(String value, int i) {
        char c = value.charAt(i);
        if (c < 0x20) {
            return c != '\n' && c != '\t';
        }
        if (c < 0x7F) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
        }
        return c <= 0x9F || isOverride(c) || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean isOverride(char c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
