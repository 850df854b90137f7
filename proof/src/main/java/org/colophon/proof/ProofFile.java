package org.colophon.proof;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colophon.render.pdf.PlacedBox;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a proof as a file beside it, which later proofs are compared with. */
final class ProofFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProofFile() {
    }

    static String write(List<ProofLines.Printed> blocks) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            out.writeStartObject();
            out.writeNumberProperty("version", 1);
            out.writeArrayPropertyStart("blocks");
            for (ProofLines.Printed block : blocks) {
                out.writeStartObject();
                out.writeStringProperty("source", block.source());
                out.writeStringProperty("id", block.id());
                out.writeArrayPropertyStart("lines");
                for (ProofLines.Row line : block.lines()) {
                    PlacedBox box = line.spot().box();
                    out.writeStartObject();
                    out.writeStringProperty("text", line.text());
                    out.writeNumberProperty("page", line.spot().page());
                    out.writeNumberProperty("x", ProofData.rounded(box.x()));
                    out.writeNumberProperty("y", ProofData.rounded(box.y()));
                    out.writeEndObject();
                }
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    static List<ProofLines.Printed> read(Path file) throws IOException {
        List<ProofLines.Printed> blocks = new ArrayList<>();
        try {
            for (JsonNode block : MAPPER.readTree(Files.readString(file)).get("blocks")) {
                List<ProofLines.Row> lines = new ArrayList<>();
                for (JsonNode line : block.get("lines")) {
                    PlacedBox box = new PlacedBox(line.get("x").asDouble(), line.get("y").asDouble(), 0, 0);
                    lines.add(new ProofLines.Row(
                            line.get("text").asString(), new PageSpot(line.get("page").asInt(), box)));
                }
                blocks.add(new ProofLines.Printed(
                        block.get("source").asString(), block.get("id").asString(), lines));
            }
        } catch (tools.jackson.core.JacksonException | NullPointerException e) {
            throw new IOException(file + " is no proof that colophon wrote: make it anew", e);
        }
        return blocks;
    }
}
