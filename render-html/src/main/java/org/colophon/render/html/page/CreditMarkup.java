package org.colophon.render.html.page;

import java.util.List;
import org.colophon.model.Credit;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.CreditRun;
import org.colophon.render.html.markup.HtmlJob;

/** Writes credits as printed, each role, affiliation and name in a span of its class. */
final class CreditMarkup {

    private CreditMarkup() {
    }

    /** Names the role of a line that states one credit. */
    static void role(HtmlJob desk, List<Credit> credits) {
        if (credits.size() == 1) {
            desk.out.raw(" data-role=\"").raw(credits.getFirst().role().kind().name()).raw("\"");
        }
    }

    static void write(HtmlJob desk, String text, List<Credit> credits, SourceSpan span) {
        write(desk, CreditRun.split(text, credits), span);
    }

    /** Writes pieces without the marks behind them. */
    static void write(HtmlJob desk, List<CreditRun> runs, SourceSpan span) {
        for (CreditRun run : runs) {
            String open = switch (run.part()) {
                case ROLE -> "<span class=\"role\">";
                case AFFILIATION -> "<span class=\"affiliation\">";
                case PERSON -> "<span class=\"person\">";
                case BETWEEN -> "";
            };
            desk.out.raw(open);
            desk.text(run.text(), span);
            desk.out.raw(open.isEmpty() ? "" : "</span>");
        }
    }
}
