package org.colophon.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.model.SourceSpan;

/**
 * Collects the diagnostics of one rendering, without duplicates, in order. It also removes the characters that no
 * output may hold. For writers of renderers; not thread-safe, one for each call.
 */
public final class RenderLog {

    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final Set<String> once = new HashSet<>();
    private String source = "";

    /** An empty log. */
    public RenderLog() {
    }

    /**
     * Begins a source: later findings belong to it.
     *
     * @param source name of the source of the next article
     */
    public void begin(String source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Reports a finding.
     *
     * @param code kind of finding
     * @param message one sentence for people
     * @param span where in the source
     */
    public void report(DiagnosticCode code, String message, SourceSpan span) {
        diagnostics.add(Diagnostic.of(code, message, source, span));
    }

    /**
     * Reports a finding that is true of a whole edition, with the first place that shows it.
     *
     * @param code kind of finding
     * @param message one sentence for people; a second finding with the same sentence is not reported
     * @param span where in the source
     */
    public void reportOnce(DiagnosticCode code, String message, SourceSpan span) {
        if (once.add(message)) {
            report(code, message, span);
        }
    }

    /**
     * Reports a finding that matters more or less than others of its code.
     *
     * @param severity severity of the finding
     * @param code kind of finding
     * @param message one sentence for people
     * @param span where in the source
     */
    public void report(Diagnostic.Severity severity, DiagnosticCode code, String message, SourceSpan span) {
        diagnostics.add(new Diagnostic(severity, code, message, source, span));
    }

    /**
     * Checks an edition before it is printed, and reports its contradictions. In a strict context each is an
     * error.
     *
     * @param edition the edition
     * @param strictness of the context
     */
    public void check(Edition edition, Strictness strictness) {
        for (Diagnostic finding : Editions.check(edition)) {
            diagnostics.add(switch (strictness) {
                case LENIENT -> finding;
                case STRICT -> finding.withSeverity(Diagnostic.Severity.ERROR);
            });
        }
    }

    /**
     * Returns a text without the characters that no output may hold, and without those that override its direction.
     * Each one is reported. U+2028 and U+2029 end lines: they become a blank between words, and nothing beside Han.
     *
     * @param text the text
     * @param span its place in the source
     * @return the text; the same string if nothing had to be left out
     */
    public String clean(String text, SourceSpan span) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && isPair(text, i)) {
                i++;
            } else if (isLeftOut(c) || isLineEnd(c)) {
                return cleaned(text, span);
            }
        }
        return text;
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static boolean isLeftOut(int point) {
        return IllegalCharacters.isIllegal(point) || IllegalCharacters.isDirectional(point);
    }

    private static boolean isLineEnd(int point) {
        return point == LINE_SEPARATOR || point == PARAGRAPH_SEPARATOR;
    }

    private String cleaned(String text, SourceSpan span) {
        StringBuilder clean = new StringBuilder(text.length());
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (isLineEnd(point)) {
                clean.append(isBesideHan(text, i) ? "" : " ");
            } else if (isLeftOut(point)) {
                String message = String.format(Locale.ROOT, "U+%04X cannot be printed and was left out", point);
                report(DiagnosticCode.ILLEGAL_CHARACTER, message, span);
            } else {
                clean.appendCodePoint(point);
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

    /**
     * Reports that a renderer does not follow a style.
     *
     * @param asked demand of the style, such as {@code writing: vertical}
     * @param done action of the renderer instead
     */
    public void degraded(String asked, String done) {
        report(DiagnosticCode.STYLE_DEGRADED, "the style asks for " + asked + ": " + done, SourceSpan.NONE);
    }

    /**
     * Returns the findings so far.
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
