package org.colophon.proof;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colophon.model.correction.Corrections;
import org.colophon.render.AtomicFile;
import org.colophon.style.CorrectionFiles;
import org.colophon.style.Look;
import org.colophon.style.PrintStyles;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers the requests of the page of a preview. It reads no file for anybody: all that it sends was printed. */
final class PreviewAnswers {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST_REQUEST = 1 << 16;
    private static final int HEARTBEAT_SECONDS = 15;
    private static final String JSON = "application/json";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String NOTHING = "{\"title\":\"\",\"language\":\"zh\",\"preview\":true,\"compared\":false,"
            + "\"pages\":[],\"sources\":[],\"items\":[],\"fit\":[],\"roles\":[],\"ledger\":{\"header\":[],\"rows\":[]},"
            + "\"corrections\":[]}";

    private final PreviewRequest judge;
    private final PreviewRoom room;
    private final PreviewDesk desk;
    private final Path path;

    PreviewAnswers(PreviewRequest judge, PreviewRoom room, PreviewDesk desk, Path path) {
        this.judge = judge;
        this.room = room;
        this.desk = desk;
        this.path = path;
    }

    /** Answers a request. */
    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = judge.path(exchange);
            if (asked == null) {
                send(exchange, 403, "text/plain", "this preview answers its own page alone");
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "GET" -> get(exchange, asked);
                case "POST" -> post(exchange, asked);
                default -> send(exchange, 405, "text/plain", "GET and POST only");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void get(HttpExchange exchange, String asked) throws IOException, InterruptedException {
        PreviewShown shown = room.shown();
        ProofPicture picture = asked.startsWith("page/") ? shown.pictures().get(asked.substring(5)) : null;
        if (picture != null) {
            send(exchange, picture.type(), picture.bytes());
            return;
        }
        switch (asked) {
            case "" -> {
                String data = shown.data().isEmpty() ? NOTHING : shown.data();
                send(exchange, 200, HTML, ProofPage.served(String.valueOf(path.getFileName()), data));
            }
            case "state" -> send(exchange, 200, JSON, state(shown));
            case "events" -> events(exchange);
            case "web" -> output(exchange, shown, "html", HTML);
            case "word" -> {
                exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=preview.docx");
                output(exchange, shown, "docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            }
            default -> send(exchange, 404, "text/plain", "there is nothing here");
        }
    }

    /** The state of now: the data of the pages, the fault, the choice of style and all styles. */
    private static String state(PreviewShown shown) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            PreviewChoice choice = shown.choice();
            out.writeStartObject();
            out.writeNumberProperty("version", shown.version());
            out.writeStringProperty("fault", shown.fault());
            out.writeObjectPropertyStart("choice");
            out.writeStringProperty("style", choice.style());
            out.writeStringProperty("look", choice.look());
            out.writeNumberProperty("size", choice.size());
            out.writeNumberProperty("leading", choice.leading());
            out.writeNumberProperty("columns", choice.columns());
            out.writeNumberProperty("title", choice.title());
            out.writeEndObject();
            out.writeArrayPropertyStart("styles");
            PrintStyles.names().forEach(out::writeString);
            out.writeEndArray();
            out.writeArrayPropertyStart("looks");
            Look.names().forEach(out::writeString);
            out.writeEndArray();
            out.writeName("proof");
            out.writeRawValue(shown.data().isEmpty() ? NOTHING : shown.data());
            out.writeEndObject();
        }
        return text.toString();
    }

    /** Tells the page of each change, until it or the preview is closed. */
    private void events(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        long seen = -1;
        boolean open = true;
        while (open) {
            long now = room.shown().version();
            String event = now > seen ? "data: " + now + "\n\n" : ": still here\n\n";
            out.write(event.getBytes(StandardCharsets.UTF_8));
            out.flush();
            seen = now;
            open = room.await(seen, HEARTBEAT_SECONDS);
        }
    }

    private static void output(HttpExchange exchange, PreviewShown shown, String format, String type)
            throws IOException {
        if (shown.good().isEmpty()) {
            send(exchange, 404, "text/plain", "nothing was printed yet");
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        shown.good().get().job().to(format, bytes);
        exchange.getResponseHeaders().set("Content-Security-Policy", "sandbox; default-src 'none';"
                + " style-src 'unsafe-inline'; img-src data:; font-src data:");
        send(exchange, type, bytes.toByteArray());
    }

    private void post(HttpExchange exchange, String asked) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_REQUEST + 1);
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (body.length > LONGEST_REQUEST || type == null || !type.startsWith(JSON)) {
            send(exchange, 400, "text/plain", "a request is JSON of up to " + LONGEST_REQUEST + " bytes");
            return;
        }
        try {
            JsonNode sent = MAPPER.readTree(body);
            switch (asked) {
                case "choice" -> {
                    desk.ask(choice(sent));
                    send(exchange, 200, "text/plain", "chosen");
                }
                case "style" -> send(exchange, 200, "text/plain", style());
                case "corrections" -> send(exchange, 200, "text/plain", correct(sent));
                default -> send(exchange, 404, "text/plain", "there is nothing here");
            }
        } catch (JacksonException | IllegalArgumentException | org.colophon.model.ColophonException e) {
            send(exchange, 400, "text/plain", String.valueOf(e.getMessage()));
        }
    }

    /** A choice; a style file is that of the start alone, so that no request names a file. */
    private PreviewChoice choice(JsonNode sent) {
        PreviewChoice now = room.shown().choice();
        String style = sent.path("style").asString(now.style());
        boolean known = PrintStyles.names().contains(style) || style.equals(now.style());
        return new PreviewChoice(known ? style : now.style(), sent.path("look").asString(""),
                sent.path("size").asInt(0), sent.path("leading").asInt(0), sent.path("columns").asInt(0),
                sent.path("title").asInt(0));
    }

    /** Writes the style of now beside the input, into a file that was not there. */
    private String style() throws IOException {
        PreviewChoice choice = room.shown().choice();
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().resolveSibling("");
        Path file = folder.resolve("preview-style.json");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve("preview-style-" + i + ".json");
        }
        String base = PrintStyles.names().contains(choice.style())
                ? choice.style()
                : MAPPER.readTree(Files.readString(Path.of(choice.style()))).path("base").asString("tabloid");
        String whole = PrintStyles.write(choice.print());
        write(file, "{\n  \"base\": \"" + base + "\"," + whole.substring(whole.indexOf('{') + 1));
        return file.toString();
    }

    /** Adds a correction to the file beside a source that is shown. */
    private String correct(JsonNode sent) throws IOException {
        String name = sent.path("file").asString("");
        boolean shown = room.shown().good().stream().flatMap(good -> good.state().sources().stream())
                .anyMatch(source -> source.name().equals(name));
        @Nullable JsonNode said = sent.get("correction");
        if (!shown || said == null) {
            throw new IllegalArgumentException("a correction is of a source that is shown");
        }
        Corrections made = CorrectionFiles.parse("{\"corrections\":[" + said + "]}");
        Path file = Path.of(name).resolveSibling(CorrectionFiles.NAME);
        Corrections all = Files.exists(file) ? CorrectionFiles.read(file) : Corrections.NONE;
        for (var correction : made.all()) {
            all = all.with(correction);
        }
        write(file, CorrectionFiles.write(all));
        return file.toString();
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, stream -> {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            return file;
        });
    }

    private static void send(HttpExchange exchange, int code, String type, String text) throws IOException {
        send(exchange, code, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        send(exchange, 200, type, bytes);
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
