package org.colophon.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colophon.model.ledger.LedgerFormat;
import org.colophon.model.ledger.LedgerTable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files about an archive whose inputs are all done: manifest, credits, failures, view. */
final class BulkReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final BulkFolder out;
    private final List<BulkInput> inputs;
    private final Optional<String> tree;

    BulkReport(BulkFolder out, List<BulkInput> inputs, Optional<String> tree) {
        this.out = out;
        this.inputs = inputs;
        this.tree = tree;
    }

    /** Writes all, if there is a row of every input: other shares may not be done. */
    void write(RowIndex rows) throws IOException {
        List<String> ids = inputs.stream().map(BulkInput::id).sorted().toList();
        if (!rows.hasAll(ids)) {
            return;
        }
        out.write(out.manifest(), ids, rows);
        RowIndex manifest = new RowIndex().add(out.manifest());
        credits(ids, manifest);
        dead(manifest);
        if (tree.isPresent()) {
            new TreeView(out.path().resolve("tree"), tree.get()).link(out.path(), ids, manifest);
        }
        out.clear();
    }

    private void credits(List<String> ids, RowIndex rows) throws IOException {
        boolean header = false;
        try (BufferedWriter lines = Files.newBufferedWriter(out.path().resolve("credits.jsonl"));
                BufferedWriter cells = Files.newBufferedWriter(out.path().resolve("credits.csv"))) {
            for (String id : ids) {
                List<ObjectNode> credits = rows.row(id).orElseThrow().credits();
                for (ObjectNode credit : credits) {
                    lines.write(MAPPER.writeValueAsString(credit));
                    lines.write('\n');
                }
                if (!credits.isEmpty()) {
                    LedgerTable table = table(credits);
                    cells.write(header ? "" : LedgerFormat.CSV.opening(table));
                    cells.write(LedgerFormat.CSV.rows(table));
                    header = true;
                }
            }
        }
    }

    private static LedgerTable table(List<ObjectNode> credits) {
        List<String> header = List.copyOf(credits.getFirst().propertyNames());
        List<List<Object>> rows = new ArrayList<>();
        for (ObjectNode credit : credits) {
            rows.add(header.stream().map(name -> (Object) credit.path(name).asString("")).collect(Collectors.toList()));
        }
        return new LedgerTable(header, rows);
    }

    /** A file for each input that failed, of its row without its text. */
    private void dead(RowIndex rows) throws IOException {
        Path folder = out.path().resolve("dead");
        BulkFolder.delete(folder);
        for (BulkInput input : inputs) {
            BulkRow row = rows.row(input.id()).orElseThrow();
            if (!row.isPrinted()) {
                Path file = folder.resolve(input.name() + ".json");
                Files.createDirectories(file.resolveSibling(""));
                Files.writeString(file, row.pretty(), StandardCharsets.UTF_8);
            }
        }
    }
}
