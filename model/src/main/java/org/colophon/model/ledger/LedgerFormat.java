package org.colophon.model.ledger;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The forms in which a table of a ledger is written. */
public enum LedgerFormat {
    /** Aligned columns, for people. */
    TABLE,
    /** Comma-separated values with a header row, by RFC 4180. */
    CSV,
    /** One JSON object a line. */
    JSON;

    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * Writes a table.
     *
     * @param table the table
     * @return the text: its header, if the format has one, and its rows
     */
    public String write(LedgerTable table) {
        return opening(table) + rows(table);
    }

    /**
     * Writes the header of a table.
     *
     * @param table the table
     * @return the line of the header; empty for a format without one
     */
    public String opening(LedgerTable table) {
        return switch (this) {
            case TABLE, JSON -> "";
            case CSV -> csv(table.header());
        };
    }

    /**
     * Writes the rows of a table, as when many tables follow one header.
     *
     * @param table the table
     * @return a line for each row
     */
    public String rows(LedgerTable table) {
        return switch (this) {
            case TABLE -> aligned(table.rows().stream().map(LedgerFormat::texts).toList());
            case CSV -> table.rows().stream().map(row -> csv(texts(row))).collect(Collectors.joining());
            case JSON -> table.rows().stream().map(row -> json(table.header(), row)).collect(Collectors.joining());
        };
    }

    private static List<String> texts(List<Object> row) {
        return row.stream().map(cell -> cell instanceof BigDecimal number ? number.toPlainString() : cell.toString())
                .toList();
    }

    private static String aligned(List<List<String>> rows) {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.getFirst().size()];
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

    /** Returns the cells that a terminal gives to a text: two for each Chinese character. */
    private static int cells(String text) {
        return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }

    private static String csv(List<String> row) {
        return row.stream()
                .map(cell -> cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String json(List<String> names, List<Object> row) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeName(names.get(i));
                switch (row.get(i)) {
                    case BigDecimal number -> json.writeNumber(number);
                    case Integer number -> json.writeNumber(number);
                    case Long number -> json.writeNumber(number);
                    case Object text -> json.writeString(text.toString());
                }
            }
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }
}
