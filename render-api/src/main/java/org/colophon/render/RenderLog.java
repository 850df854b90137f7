package org.colophon.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;

/**
 * What a renderer has to report while it prints one edition: each finding once, in order. It also keeps out of outputs
 * the characters that no output may hold. For writers of renderers; not thread-safe, one for each call.
 */
public final class RenderLog {

    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private String source = "";

    /** An empty log. */
    public RenderLog() {
    }

    /**
     * From here on findings belong to this source.
     *
     * @param source name of the source of the article that comes next
     */
    public void begin(String source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Reports a finding.
     *
     * @param code what it is
     * @param message one sentence for people
     * @param span where in the source
     */
    public void report(DiagnosticCode code, String message, SourceSpan span) {
        diagnostics.add(Diagnostic.of(code, message, source, span));
    }

    /**
     * Reports a finding that matters more or less than others of its code.
     *
     * @param severity how much it matters
     * @param code what it is
     * @param message one sentence for people
     * @param span where in the source
     */
    public void report(Diagnostic.Severity severity, DiagnosticCode code, String message, SourceSpan span) {
        diagnostics.add(new Diagnostic(severity, code, message, source, span));
    }

    /**
     * A text without the characters that XML 1.0 (section 2.2) and HTML cannot carry, and without direction overrides,
     * which make a text read otherwise than it stands (Unicode Technical Report 36, section 3). Each one is reported.
     * U+2028 and U+2029 end lines: they are a blank between words, and nothing beside Han.
     *
     * @param text the text
     * @param span where it stands in the source
     * @return the text; the same where nothing had to be left out
     */
    public String clean(String text, SourceSpan span) {
        for (int i = 0; i < text.length(); i++) {
            if (isOtherwise(text, i)) {
                return cleaned(text, span);
            }
        }
        return text;
    }

    private String cleaned(String text, SourceSpan span) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == LINE_SEPARATOR || text.charAt(i) == PARAGRAPH_SEPARATOR) {
                clean.append(isBesideHan(text, i) ? "" : " ");
            } else if (isOtherwise(text, i)) {
                report(
                        DiagnosticCode.ILLEGAL_CHARACTER,
                        String.format(Locale.ROOT, "U+%04X cannot be printed and was left out", (int) text.charAt(i)),
                        span);
            } else {
                clean.append(text.charAt(i));
            }
        }
        return clean.toString();
    }

    private static boolean isBesideHan(String text, int i) {
        return i > 0 && isUnspaced(text.codePointBefore(i))
                || i + 1 < text.length() && isUnspaced(text.codePointAt(i + 1));
    }

    /** Scripts that part no words by blanks, and their marks. */
    private static boolean isUnspaced(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || point >= 0x3001 && point <= 0x303F
                || point >= 0xFF01 && point <= 0xFF65;
    }

    /** Whether a character is printed as another or not at all. */
    private static boolean isOtherwise(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x20) {
            return c != '\n' && c != '\t' && c != '\r';
        }
        if (c < 0x7F) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c <= 0x9F
                || c == LINE_SEPARATOR
                || c == PARAGRAPH_SEPARATOR
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /**
     * Reports what a renderer does not follow of a style.
     *
     * @param asked what the style asks, such as {@code writing: vertical}
     * @param done what is done instead
     */
    public void degraded(String asked, String done) {
        report(DiagnosticCode.STYLE_DEGRADED, "the style asks for " + asked + ": " + done, SourceSpan.NONE);
    }

    /**
     * What was found so far.
     *
     * @return the diagnostics, in order
     */
    public List<Diagnostic> diagnostics() {
        return new ArrayList<>(diagnostics);
    }

    /**
     * Stops a strict rendering that has errors. Called before anything is written.
     *
     * @param strictness of the context
     * @throws EditionRefusedException if it is strict and there are errors
     */
    public void refuseErrors(Strictness strictness) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                .toList();
        if (strictness == Strictness.STRICT && !errors.isEmpty()) {
            throw new EditionRefusedException(errors);
        }
    }
}
