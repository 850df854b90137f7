package org.colophon.cli;

import java.nio.file.Path;
import java.util.List;
import org.colophon.render.CopyFit;
import org.colophon.render.RenderReport;

/** Says what was printed. */
final class PrintSummary {

    private PrintSummary() {
    }

    static String of(PrintJob job, List<RenderReport> reports, Path out) {
        if (reports.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        text.append(job.name()).append(": ").append(count(job.edition().credits().size(), "credit")).append('\n');
        for (RenderReport report : reports) {
            text.append("  ").append(out.resolve(job.stem() + "." + report.format().extension()));
            text.append(": ");
            if (report.pages() > 0) {
                text.append(count(report.pages(), "page")).append(", ");
            }
            text.append(count(report.bytes(), "byte")).append('\n');
            report.fits().forEach(fit -> text.append("    ").append(fit(fit)).append('\n'));
        }
        return text.toString();
    }

    private static String fit(CopyFit fit) {
        return "fit of " + fit.article() + ": " + fit.used() + " of " + count(fit.available(), "line") + ", "
                + fit.free() + " free, about " + count(fit.characters(), "character");
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
