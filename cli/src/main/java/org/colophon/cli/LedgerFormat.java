package org.colophon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which the ledger is printed: a line, row or object for each contributor of each credit. */
enum LedgerFormat {
    /** Aligned columns, for people. */
    TABLE,
    /** Comma-separated values with a header row, by RFC 4180. */
    CSV,
    /** One JSON object a line. */
    JSON;

    private static final List<String> HEADER =
            List.of("source", "line", "place", "holder", "kind", "role", "name", "type", "affiliations");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What stands above all entries. */
    String opening() {
        return switch (this) {
            case TABLE, JSON -> "";
            case CSV -> csv(HEADER);
        };
    }

    /** The entries of one edition. */
    String write(Edition edition) {
        List<List<String>> rows = rows(edition);
        return switch (this) {
            case TABLE -> table(rows);
            case CSV -> rows.stream().map(LedgerFormat::csv).collect(Collectors.joining());
            case JSON -> rows.stream().map(LedgerFormat::json).collect(Collectors.joining());
        };
    }

    private static List<List<String>> rows(Edition edition) {
        List<List<String>> rows = new ArrayList<>();
        for (LedgerEntry entry : edition.credits()) {
            if (entry.credit().contributors().isEmpty()) {
                rows.add(row(entry, "", "", ""));
            }
            for (Contributor contributor : entry.credit().contributors()) {
                rows.add(row(
                        entry,
                        contributor.person().name(),
                        contributor.person().kind().name().toLowerCase(Locale.ROOT),
                        String.join(" ", contributor.affiliations())));
            }
        }
        return rows;
    }

    private static List<String> row(LedgerEntry entry, String name, String type, String affiliations) {
        Credit credit = entry.credit();
        return List.of(
                entry.source(),
                Integer.toString(credit.span().line()),
                entry.place().name().toLowerCase(Locale.ROOT),
                entry.holderId(),
                credit.role().kind().name(),
                credit.role().label(),
                name,
                type,
                affiliations);
    }

    private static String table(List<List<String>> rows) {
        int[] widths = new int[HEADER.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], cells(row.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - cells(row.get(i)) + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /** How many cells a terminal gives to a text: two for each Chinese character. */
    private static int cells(String text) {
        return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }

    private static String csv(List<String> row) {
        return row.stream()
                .map(cell -> cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String json(List<String> row) {
        var object = MAPPER.createObjectNode();
        for (int i = 0; i < row.size(); i++) {
            object.put(HEADER.get(i), row.get(i));
        }
        return object + "\n";
    }
}
