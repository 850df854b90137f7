package org.colophon;

import java.io.StringWriter;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.model.SourceSpan;
import org.colophon.model.json.EditionJson;
import org.colophon.parser.Parsed;
import org.colophon.parser.Repair;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the result of reading a source as JSON: the edition, the diagnostics and the repairs. */
public final class ParsedJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ParsedJson() {
    }

    /**
     * Writes a result.
     *
     * @param parsed the result of reading a source
     * @return JSON on one line: an object of {@code edition}, {@code diagnostics} and {@code repairs}
     */
    public static String write(Parsed parsed) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            out.writeStartObject();
            out.writeName("edition");
            out.writeRawValue(EditionJson.write(parsed.edition()));
            out.writeArrayPropertyStart("diagnostics");
            parsed.diagnostics().forEach(diagnostic -> diagnostic(diagnostic, out));
            out.writeEndArray();
            out.writeArrayPropertyStart("repairs");
            parsed.repairs().forEach(repair -> repair(repair, out));
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    /**
     * Reads the edition of a result, or an edition by itself.
     *
     * @param json what {@link #write} or {@link EditionJson#write(Edition)} wrote
     * @return the edition
     * @throws org.colophon.model.ColophonException if it is neither
     */
    public static Edition edition(String json) {
        JsonNode tree = MAPPER.readTree(json);
        JsonNode own = tree.get("edition");
        return EditionJson.read(own == null ? json : own.toString());
    }

    private static void diagnostic(Diagnostic diagnostic, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("severity", diagnostic.severity().name());
        out.writeStringProperty("code", diagnostic.code().id());
        out.writeStringProperty("message", diagnostic.message());
        out.writeStringProperty("source", diagnostic.source());
        span("span", diagnostic.span(), out);
        out.writeEndObject();
    }

    private static void repair(Repair repair, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("kind", repair.kind().name());
        out.writeStringProperty("blockId", repair.blockId());
        span("first", repair.first(), out);
        span("second", repair.second(), out);
        out.writeNumberProperty("confidence", repair.confidence());
        out.writeStringProperty("outcome", repair.outcome().name());
        out.writeEndObject();
    }

    private static void span(String name, SourceSpan span, JsonGenerator out) {
        out.writeObjectPropertyStart(name);
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
        out.writeNumberProperty("line", span.line());
        out.writeNumberProperty("column", span.column());
        out.writeEndObject();
    }
}
