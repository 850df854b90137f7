package org.colophon.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.model.SourcePage;
import org.colophon.model.ledger.Ledger;
import org.colophon.model.ledger.LedgerShares;
import org.colophon.model.ledger.LedgerTable;
import org.colophon.model.ledger.ShareRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A row of a manifest: all that is known of an input, without a time and without a place on one machine. */
final class BulkRow {

    static final String FAILURE = "failure";
    static final String CREDITS = "credits";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode json;

    private BulkRow(ObjectNode json) {
        this.json = json;
    }

    static BulkRow of(String id) {
        return new BulkRow(MAPPER.createObjectNode().put("id", id).put("state", BulkResult.State.FAILED.name()));
    }

    /** Reads a line of a manifest. */
    static BulkRow parse(String line) {
        if (MAPPER.readTree(line) instanceof ObjectNode row && row.path("id").isString()) {
            return new BulkRow(row);
        }
        throw new IllegalArgumentException("no row of a manifest: " + line);
    }

    String id() {
        return json.path("id").asString();
    }

    String key() {
        return json.path("key").asString("");
    }

    BulkResult.State state() {
        return BulkResult.State.valueOf(json.path("state").asString());
    }

    boolean isPrinted() {
        return state() != BulkResult.State.FAILED;
    }

    String text(String name) {
        return json.path(name).asString("");
    }

    BulkRow source(String sha256) {
        json.put("source", sha256);
        return this;
    }

    void failed(String reason, List<Diagnostic> diagnostics) {
        json.put("state", BulkResult.State.FAILED.name());
        json.remove(List.of("outputs", "key", "pictures"));
        json.put(FAILURE, reason);
        ArrayNode list = json.putArray("diagnostics");
        diagnostics.forEach(found -> list.add(found.toString()));
    }

    void printed(Edition edition, List<Diagnostic> diagnostics) {
        long errors = count(diagnostics, Diagnostic.Severity.ERROR);
        json.remove(List.of(FAILURE, "diagnostics"));
        json.put("state", (errors == 0 ? BulkResult.State.OK : BulkResult.State.DEGRADED).name());
        json.put("title", edition.info().title());
        json.put("publication", edition.info().publication());
        json.put("date", edition.info().date() == null ? null : edition.info().date().toString());
        SourcePage page = edition.articles().isEmpty() ? null : edition.articles().getFirst().page();
        json.put("page", page == null ? null : page.printPage());
        json.put("errors", errors);
        json.put("warnings", count(diagnostics, Diagnostic.Severity.WARNING));
        credits(edition);
    }

    private static long count(List<Diagnostic> diagnostics, Diagnostic.Severity severity) {
        return diagnostics.stream().filter(found -> found.severity() == severity).count();
    }

    private void credits(Edition edition) {
        LedgerShares shares = Ledger.of(edition).shares(ShareRule.equal());
        LedgerTable table = LedgerTable.credits(shares);
        ArrayNode credits = json.putArray(CREDITS);
        for (List<Object> row : table.rows()) {
            ObjectNode credit = credits.addObject();
            for (int i = 0; i < row.size(); i++) {
                switch (row.get(i)) {
                    case BigDecimal number -> credit.put(table.header().get(i), number);
                    case Integer number -> credit.put(table.header().get(i), number);
                    case Long number -> credit.put(table.header().get(i), number);
                    case Object text -> credit.put(table.header().get(i), text.toString());
                }
            }
        }
    }

    void key(String key, Map<String, String> pictures) {
        json.put("key", key);
        ObjectNode seen = json.putObject("pictures");
        pictures.forEach(seen::put);
    }

    void pack(String name) {
        json.put("pack", name);
    }

    void output(BulkOutput output, int pages) {
        ArrayNode outputs = json.has("outputs") ? (ArrayNode) json.get("outputs") : json.putArray("outputs");
        outputs.addObject().put("name", output.name()).put("sha256", output.sha256())
                .put("bytes", output.bytes()).put("pages", pages);
    }

    List<BulkOutput> outputs() {
        List<BulkOutput> outputs = new ArrayList<>();
        json.path("outputs").forEach(each -> outputs.add(new BulkOutput(
                each.path("name").asString(), each.path("sha256").asString(), each.path("bytes").asLong())));
        return outputs;
    }

    Map<String, String> pictures() {
        Map<String, String> pictures = new TreeMap<>();
        json.path("pictures").properties().forEach(each -> pictures.put(each.getKey(), each.getValue().asString()));
        return pictures;
    }

    /** The rows of its ledger, as they are written into a list of all credits. */
    List<ObjectNode> credits() {
        List<ObjectNode> credits = new ArrayList<>();
        for (JsonNode each : json.path(CREDITS)) {
            credits.add((ObjectNode) each);
        }
        return credits;
    }

    String line() {
        return MAPPER.writeValueAsString(json);
    }

    /** The row for people who look for the fault. */
    String pretty() {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + '\n';
    }
}
