package org.colophon.render.pdf.page.furniture;

import java.util.List;
import java.util.Locale;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.render.pdf.page.galley.PageJob;
import org.colophon.render.pdf.page.galley.PrintableText;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;

/** Sets the words of furniture. Words that are longer than their line end with an ellipsis. */
public final class FurnitureText {

    private static final String ELLIPSIS = "…";
    /** Characters of cut words that are quoted in a diagnostic. */
    private static final int QUOTED = 12;

    private final PageJob job;
    private final MakeupStyle style;
    private final RenderLog log;
    private final PrintableText letters;

    /**
     * A setter of furniture.
     *
     * @param job compositor and characters
     * @param style sizes and settings
     * @param log receives words that are too long and characters that cannot be printed
     */
    public FurnitureText(PageJob job, MakeupStyle style, RenderLog log) {
        this.job = job;
        this.style = style;
        this.log = log;
        this.letters = new PrintableText(log, job.characters());
    }

    /** A setter of furniture in the style of an article. */
    public static FurnitureText of(ArticleScope scope) {
        return new FurnitureText(scope.job(), scope.style(), scope.log());
    }

    /** The language of its words. */
    public Locale language() {
        return style.language();
    }

    /** The type of running text. */
    public Type bodyType() {
        return type(TextElement.BODY);
    }

    /** Sets words as lines of a measure. */
    public List<SetLine> lines(TypedText text, int measure, TextAlign align) {
        return set(text, measure, align);
    }

    PageJob job() {
        return job;
    }

    MakeupStyle style() {
        return style;
    }

    public Grid grid() {
        return style.grid();
    }

    RenderLog log() {
        return log;
    }

    Type type(TextElement element) {
        return style.type(element);
    }

    public TypedText typed(String words, Type type) {
        TypedText text = new TypedText();
        append(words, type, text);
        return text;
    }

    void append(String words, Type type, TypedText to) {
        letters.append(words, SourceSpan.NONE, type, to);
    }

    List<SetLine> set(TypedText text, int measure, TextAlign align) {
        return job.compositor().set(text, style.plain(measure, align));
    }

    int extent(TypedText text) {
        return job.compositor().extent(text, style.composing());
    }

    int extent(String words, Type type) {
        return words.isEmpty() ? 0 : extent(new TypedText().append(words, type));
    }

    /** Returns as many of the words as fit, with an ellipsis if some do not; nothing if not even a character fits. */
    public String cut(String words, Type type, int room) {
        if (extent(words, type) <= room) {
            return words;
        }
        int[] points = words.codePoints().toArray();
        int fit = 0;
        int many = points.length;
        while (fit < many) {
            int tried = (fit + many + 1) / 2;
            boolean fits = extent(new String(points, 0, tried) + ELLIPSIS, type) <= room;
            fit = fits ? tried : fit;
            many = fits ? many : tried - 1;
        }
        return fit == 0 ? "" : new String(points, 0, fit) + ELLIPSIS;
    }

    /** Cuts words that are printed nowhere else in full, and reports it. */
    String cutAndReport(String words, Type type, int room, String what) {
        String shown = cut(words, type, room);
        if (!shown.equals(words)) {
            log.report(
                    DiagnosticCode.OVERSET,
                    what + " of " + words.codePointCount(0, words.length())
                            + " characters is longer than its line: it is printed as far as there is room, “"
                            + beginning(words) + "”",
                    SourceSpan.NONE);
        }
        return shown;
    }

    private static String beginning(String words) {
        int[] points = words.codePoints().limit(QUOTED).toArray();
        return new String(points, 0, points.length) + ELLIPSIS;
    }
}
