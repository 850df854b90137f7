package org.colophon.proof;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.colophon.model.Role;
import org.colophon.model.correction.Corrections;
import org.colophon.model.ledger.Ledger;
import org.colophon.model.ledger.LedgerTable;
import org.colophon.model.ledger.ShareRule;
import org.colophon.render.CopyFit;
import org.colophon.render.pdf.PlacedBox;
import org.colophon.render.pdf.PlacedPage;
import org.colophon.style.CorrectionFiles;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes the data that the page of a proof shows, as JSON. */
final class ProofData {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ProofState state;
    private final JsonGenerator out;
    private final List<String> names;
    private final List<LineStarts> starts;

    private ProofData(ProofState state, JsonGenerator out) {
        this.state = state;
        this.out = out;
        this.names = state.sources().stream().map(ProofSource::name).toList();
        this.starts = state.sources().stream().map(source -> LineStarts.of(source.text())).toList();
    }

    /**
     * Writes the data.
     *
     * @param state the proof
     * @param address the address of the picture of a page
     * @param preview whether a server answers the page
     */
    static String write(ProofState state, Function<ProofPicture, String> address, Served preview) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            new ProofData(state, out).all(address, preview);
        }
        return text.toString();
    }

    /** Whether a page is a file, or asks a server. */
    enum Served {
        /** It is a file by itself. */
        FILE,
        /** A server gives it new data. */
        PREVIEW
    }

    private void all(Function<ProofPicture, String> address, Served served) {
        out.writeStartObject();
        out.writeStringProperty("title", state.title());
        out.writeStringProperty("language", state.edition().info().language().toLanguageTag());
        out.writeBooleanProperty("preview", served == Served.PREVIEW);
        out.writeBooleanProperty("compared", state.compared() == ProofState.Comparison.MADE);
        out.writeArrayPropertyStart("pages");
        for (int i = 0; i < state.pages().pages().size(); i++) {
            page(state.pages().pages().get(i), state.pictures().get(i), address);
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("sources");
        for (ProofSource source : state.sources()) {
            out.writeStartObject();
            out.writeStringProperty("name", source.name());
            out.writeStringProperty("text", source.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("items");
        state.items().forEach(this::item);
        out.writeEndArray();
        lists();
        out.writeName("corrections");
        out.writeRawValue(MAPPER.readTree(CorrectionFiles.write(new Corrections(state.corrections())))
                .get("corrections").toString());
        out.writeEndObject();
    }

    private void lists() {
        out.writeArrayPropertyStart("fit");
        for (CopyFit fit : state.pages().report().fits()) {
            out.writeString(fit.article() + ": " + fit.used() + " of " + fit.available() + " lines, "
                    + (fit.free() < 0 ? -fit.free() + " over" : fit.free() + " free") + ", about "
                    + Math.abs(fit.characters()) + " characters");
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("roles");
        Arrays.stream(Role.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(out::writeString);
        out.writeEndArray();
        LedgerTable ledger = LedgerTable.credits(Ledger.of(state.edition()).shares(ShareRule.equal()));
        out.writeObjectPropertyStart("ledger");
        out.writeArrayPropertyStart("header");
        ledger.header().forEach(out::writeString);
        out.writeEndArray();
        out.writeArrayPropertyStart("rows");
        for (List<Object> row : ledger.rows()) {
            out.writeStartArray();
            row.forEach(cell -> out.writeString(
                    cell instanceof BigDecimal number ? number.toPlainString() : cell.toString()));
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void page(PlacedPage page, ProofPicture picture, Function<ProofPicture, String> address) {
        out.writeStartObject();
        out.writeNumberProperty("number", page.number());
        number("width", page.width());
        number("height", page.height());
        number("leading", state.pages().leading());
        out.writeBooleanProperty("vertical", page.writing() == org.colophon.style.WritingMode.VERTICAL);
        out.writeStringProperty("hash", picture.hash());
        out.writeStringProperty("picture", address.apply(picture));
        out.writeArrayPropertyStart("columns");
        state.pages().columns().forEach(this::box);
        out.writeEndArray();
        out.writeArrayPropertyStart("holes");
        state.holesOf(page.number()).forEach(this::box);
        out.writeEndArray();
        out.writeArrayPropertyStart("lines");
        state.lines().stream().filter(line -> line.page() == page.number()).forEach(this::line);
        out.writeEndArray();
        out.writeArrayPropertyStart("order");
        String block = "";
        for (PrintedLine line : state.lines()) {
            if (line.page() == page.number() && !line.line().blockId().equals(block)) {
                block = line.line().blockId();
                box(line.line().box());
            }
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void line(PrintedLine line) {
        int source = names.indexOf(line.source());
        int start = line.start();
        out.writeStartArray();
        coordinates(line.line().box());
        out.writeNumber(source);
        out.writeNumber(start);
        boolean known = source >= 0 && start >= 0;
        out.writeNumber(known ? starts.get(source).line(start) : 0);
        out.writeNumber(known ? starts.get(source).line(Math.max(start, line.end() - 1)) : 0);
        out.writeEndArray();
    }

    private void item(ProofItem item) {
        out.writeStartObject();
        out.writeStringProperty("layer", item.layer().name());
        out.writeStringProperty("title", item.title());
        out.writeStringProperty("detail", item.detail());
        out.writeNumberProperty("source", names.indexOf(item.source()));
        out.writeNumberProperty("start", item.span().start());
        out.writeNumberProperty("end", item.span().end());
        out.writeNumberProperty("line", item.span().line());
        out.writeNumberProperty("column", item.span().column());
        out.writeArrayPropertyStart("spots");
        for (PageSpot spot : item.places()) {
            out.writeStartArray();
            out.writeNumber(spot.page());
            coordinates(spot.box());
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void box(PlacedBox box) {
        out.writeStartArray();
        coordinates(box);
        out.writeEndArray();
    }

    private void coordinates(PlacedBox box) {
        out.writeNumber(rounded(box.x()));
        out.writeNumber(rounded(box.y()));
        out.writeNumber(rounded(box.width()));
        out.writeNumber(rounded(box.height()));
    }

    private void number(String name, double value) {
        out.writeName(name);
        out.writeNumber(rounded(value));
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    }
}
