package org.colophon.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON lines, of which places are known and nothing is held. */
final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLines() {
    }

    /** A line and where it is. */
    @FunctionalInterface
    interface Taker {
        void take(String line, long offset, int length) throws IOException;
    }

    /** Goes through the whole lines of a file; one that a killed process has begun is none. */
    static void forEach(Path file, Taker taker) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long offset = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                if (line.size() > 0) {
                    taker.take(line.toString(StandardCharsets.UTF_8), offset, line.size());
                }
                offset += line.size() + 1L;
                line.reset();
            }
        }
    }

    /** Reads a line again. */
    static String at(Path file, long offset, int length) throws IOException {
        byte[] line = new byte[length];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(offset);
            in.readFully(line);
        } catch (EOFException e) {
            throw new IOException(file + " has changed while it was read", e);
        }
        return new String(line, StandardCharsets.UTF_8);
    }

    /** The inputs of a file: each line has an id and a text; one without is an input that fails. */
    static List<BulkInput> read(Path file) throws IOException {
        List<BulkInput> inputs = new ArrayList<>();
        String stem = String.valueOf(file.getFileName());
        Taker taker = (line, offset, length) -> {
            String id = id(line);
            String name = id.isEmpty() ? stem + ":" + (inputs.size() + 1) : id;
            inputs.add(BulkInput.of(name, () -> text(name, at(file, offset, length))));
        };
        forEach(file, taker);
        last(file, Files.size(file), taker);
        return inputs;
    }

    /** The last line may end with the file. */
    private static void last(Path file, long size, Taker taker) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long start = size;
            while (start > 0) {
                in.seek(start - 1);
                if (in.read() == '\n') {
                    break;
                }
                start--;
            }
            if (start < size) {
                String line = at(file, start, (int) (size - start));
                taker.take(line, start, (int) (size - start));
            }
        }
    }

    private static String id(String line) {
        try {
            return MAPPER.readTree(line).path("id").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }

    private static InputStream text(String id, String line) throws IOException {
        JsonNode object;
        try {
            object = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new IOException("its line is no JSON: " + e.getOriginalMessage(), e);
        }
        if (!object.path("text").isString()) {
            throw new IOException("its line has no text: an object of id and text is one");
        }
        return BulkInput.ofText(id, object.path("text").asString()).content().open();
    }
}
