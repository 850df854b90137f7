package org.colophon.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.Colophon;
import org.colophon.PayPages;
import org.colophon.model.ledger.LedgerFormat;
import org.colophon.model.ledger.LedgerTable;
import org.colophon.model.pay.PaidEdition;
import org.colophon.model.pay.PayItem;
import org.colophon.model.pay.PaySheets;
import org.colophon.model.pay.PayTable;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.StoryPlan;
import org.colophon.parser.Parsed;
import org.colophon.render.AtomicFile;
import org.colophon.style.PlanFiles;

/** Reads editions for a pay desk, and writes its sheets. */
final class PayDesk {

    private PayDesk() {
    }

    /** An edition, with its diagnostics. */
    record Read(List<PaidEdition> editions, List<Parsed> parsed) { }

    /** Reads the plan of an edition: the rank and page of a story are those that its desk asked for. */
    static Read plan(Colophon press, Path file) throws IOException {
        EditionPlan plan = PlanFiles.read(file);
        LocalDate day = plan.date();
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        List<PaidEdition> editions = new ArrayList<>();
        List<Parsed> read = new ArrayList<>();
        for (StoryPlan story : plan.stories()) {
            Path source = folder.resolve(story.file()).normalize();
            if (!source.startsWith(folder)) {
                throw new IOException("the story " + story.id() + " is in " + story.file()
                        + ", which is not below the folder of the edition");
            }
            Parsed parsed = press.parse(source);
            PaidEdition own = PaidEdition.of(parsed.edition());
            String article = parsed.edition().articles().getFirst().id();
            editions.add(own
                    .withMonth(day == null ? own.month() : YearMonth.from(day).toString())
                    .withRanks(Map.of(article, story.rank()))
                    .withPages(story.pages().isEmpty() ? own.pages() : Map.of(article, story.pages().getFirst())));
            read.add(parsed);
        }
        return new Read(editions, read);
    }

    /** Writes pay.csv, pay.json and the printed tables into a folder. Returns the files. */
    static List<Path> write(PaySheets sheets, Path out) throws IOException {
        Files.createDirectories(out);
        List<Path> files = new ArrayList<>();
        files.add(text(out.resolve("pay.csv"), LedgerFormat.CSV.write(PayTable.sums(sheets))));
        files.add(text(out.resolve("pay-items.csv"), LedgerFormat.CSV.write(PayTable.items(sheets))));
        files.add(text(out.resolve("pay.json"), LedgerFormat.JSON.write(PayTable.items(sheets))));
        Colophon press = Colophon.builder().style("reading").formats("docx", "html").build();
        for (String format : press.formats()) {
            Path file = out.resolve("pay." + format);
            press.print(PayPages.of(sheets, "稿费")).to(format, file);
            files.add(file);
        }
        return files;
    }

    private static Path text(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return AtomicFile.write(file, stream -> {
            stream.write(bytes);
            return file;
        });
    }

    /** The names that people must decide about, one a line. */
    static String open(PaySheets sheets) {
        StringBuilder lines = new StringBuilder();
        sheets.items().stream()
                .filter(item -> item.standing() == PayItem.Standing.UNKNOWN
                        || item.standing() == PayItem.Standing.SEVERAL)
                .map(item -> item.standing() == PayItem.Standing.UNKNOWN
                        ? "unresolved: " + item.name() + " is in no file of people"
                        : "unresolved: " + item.name() + " may be " + String.join(" or ",
                                sheets.candidates(item.name())))
                .distinct()
                .sorted()
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    /** The table of sums. */
    static LedgerTable sums(PaySheets sheets) {
        return PayTable.sums(sheets);
    }
}
