package org.colophon.render.pdf.page.galley;

import java.util.List;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.SetLine;

/** Reports lines whose characters had to be spaced too far apart. The lines are kept. */
public final class LooseLines {

    /** The widest gap between two characters that does not tear a hole into the page, in thousandths of an em. */
    private static final int LOOSEST = 250;

    private LooseLines() {
    }

    public static void report(List<SetLine> lines, SourceSpan span, RenderLog log) {
        for (SetLine line : lines) {
            if (line.looseness() > LOOSEST) {
                log.report(
                        DiagnosticCode.LOOSE_LINE,
                        "a line of " + line.size() + " characters is spaced out by " + line.looseness()
                                + " thousandths of an em",
                        span);
            }
        }
    }
}
