package org.colophon.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.colophon.model.Edition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Editions to and from JSON. Written editions read back equal. The shape is that of {@code edition.schema.json}, which
 * lies beside this class. Versions of the shape that begin with 1 are read: properties that a later one adds are
 * ignored, and parts of kinds that it adds are read as text. Thread-safe.
 *
 * {@snippet :
 * String json = EditionJson.write(edition);
 * Edition same = EditionJson.read(json);
 * }
 */
public final class EditionJson {

    /** Name and version of the shape: the value of the top-level property {@code schema}. */
    public static final String SCHEMA = "colophon-edition/1";

    private static final JsonMapper MAPPER = EditionMapper.create();

    /** The layout of JSON. */
    public enum Layout {
        /** On one line. */
        COMPACT,
        /** A line for each value, for people and version control. */
        INDENTED
    }

    private EditionJson() {
    }

    /**
     * Writes an edition.
     *
     * @param edition the edition
     * @return JSON on one line
     */
    public static String write(Edition edition) {
        return write(edition, Layout.COMPACT);
    }

    /**
     * Writes an edition.
     *
     * @param edition the edition
     * @param layout how it is laid out
     * @return JSON
     */
    public static String write(Edition edition, Layout layout) {
        return writer(layout).writeValueAsString(Envelope.of(Objects.requireNonNull(edition, "edition")));
    }

    private static ObjectWriter writer(Layout layout) {
        return switch (layout) {
            case COMPACT -> MAPPER.writer();
            case INDENTED -> MAPPER.writerWithDefaultPrettyPrinter();
        };
    }

    /**
     * Writes an edition to a stream in UTF-8. The stream is flushed and left open.
     *
     * @param edition the edition
     * @param out where to
     * @throws IOException if the stream fails
     */
    public static void write(Edition edition, OutputStream out) throws IOException {
        Envelope envelope = Envelope.of(Objects.requireNonNull(edition, "edition"));
        write(() -> MAPPER.writeValue(Objects.requireNonNull(out, "out"), envelope));
    }

    /**
     * Writes an edition to a writer, which is flushed and left open.
     *
     * @param edition the edition
     * @param out where to
     * @throws IOException if the writer fails
     */
    public static void write(Edition edition, Writer out) throws IOException {
        Envelope envelope = Envelope.of(Objects.requireNonNull(edition, "edition"));
        write(() -> MAPPER.writeValue(Objects.requireNonNull(out, "out"), envelope));
    }

    /**
     * Writes an edition to a file in UTF-8. The file is there when it is whole.
     *
     * @param edition the edition
     * @param file the file; its folder must exist
     * @param layout how it is laid out
     * @throws IOException if the file cannot be written
     */
    public static void write(Edition edition, Path file, Layout layout) throws IOException {
        String json = write(edition, layout);
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".colophon-", ".tmp");
        try {
            Files.writeString(unfinished, json);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a part of the model, or an edition with its schema, for a mapper of somebody else. */
    static void write(Object value, JsonGenerator out) {
        MAPPER.writeValue(out, value instanceof Edition edition ? Envelope.of(edition) : value);
    }

    /**
     * Reads an edition.
     *
     * @param json output of {@link #write}
     * @return the edition
     * @throws EditionFormatException if it is not one
     */
    public static Edition read(String json) {
        return readWithDiagnostics(json).edition();
    }

    /**
     * Reads an edition, and tells what a later version has written that this one reads as text.
     *
     * @param json the JSON
     * @return the edition and the diagnostics
     * @throws EditionFormatException if it is no edition
     */
    public static ReadEdition readWithDiagnostics(String json) {
        Objects.requireNonNull(json, "json");
        return read(MAPPER.createParser(json));
    }

    /**
     * Reads an edition from a stream. The stream is left open.
     *
     * @param json output of {@link #write}
     * @return the edition
     * @throws IOException if the stream fails
     * @throws EditionFormatException if it holds something else
     */
    public static Edition read(InputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        return open(() -> MAPPER.createParser(json)).edition();
    }

    /**
     * Reads an edition from a reader, which is left open.
     *
     * @param json output of {@link #write}
     * @return the edition
     * @throws IOException if the reader fails
     * @throws EditionFormatException if it holds something else
     */
    public static Edition read(Reader json) throws IOException {
        Objects.requireNonNull(json, "json");
        return open(() -> MAPPER.createParser(json)).edition();
    }

    /**
     * Reads an edition from a file.
     *
     * @param file the file, in UTF-8
     * @return the edition
     * @throws IOException if the file cannot be read
     * @throws EditionFormatException if it holds something else; the message names the file
     */
    public static Edition read(Path file) throws IOException {
        return readWithDiagnostics(file).edition();
    }

    /**
     * Reads an edition from a file, and tells what a later version has written that this one reads as text.
     *
     * @param file the file, in UTF-8
     * @return the edition and the diagnostics
     * @throws IOException if the file cannot be read
     * @throws EditionFormatException if it holds something else; the message names the file
     */
    public static ReadEdition readWithDiagnostics(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return open(() -> MAPPER.createParser(json));
        } catch (EditionFormatException e) {
            throw e.in(file);
        }
    }

    /**
     * Returns a module that teaches a mapper of Jackson to read and write editions and their parts as this class does:
     * {@code JsonMapper.builder().addModule(EditionJson.module())}.
     *
     * @return the module
     */
    public static JacksonModule module() {
        return new EditionModule();
    }

    /** Opens JSON for reading. */
    private interface Opening {
        JsonParser open();
    }

    private static ReadEdition open(Opening json) throws IOException {
        try {
            return read(json.open());
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static ReadEdition read(JsonParser parser) {
        try {
            LaterKinds later = new LaterKinds();
            Envelope read = MAPPER.readerFor(Envelope.class).withAttribute(LaterKinds.class, later).readValue(parser);
            if (read == null) {
                throw new EditionFormatException("", "null is no edition", null);
            }
            if (parser.nextToken() != null) {
                throw new EditionFormatException("", "more follows the edition", null);
            }
            return later.read(read.edition());
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            throw describe(e, parser);
        }
    }

    /** Reads a part of the model, or an edition with its schema, for a mapper of somebody else. */
    static Object read(JsonParser json, Class<?> type) {
        LaterKinds later = new LaterKinds();
        boolean whole = type == Edition.class;
        Object read = MAPPER.readerFor(whole ? Envelope.class : type)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .withAttribute(LaterKinds.class, later)
                .readValue(json);
        return whole ? later.read(((Envelope) read).edition()).edition() : later.none(read);
    }

    private static EditionFormatException describe(JacksonException failure, JsonParser parser) {
        if (failure.getCause() instanceof EditionFormatException named) {
            return named;
        }
        String message = failure instanceof ValueInstantiationException && failure.getCause() != null
                ? refused(failure.getCause())
                : failure.getOriginalMessage();
        String path = JsonPlace.of(failure);
        return new EditionFormatException(
                path.isEmpty() ? JsonPlace.of(parser.streamReadContext()) : path, message, failure);
    }

    /** Why a constructor of the model refused its values: a null is a property that is missing. */
    private static String refused(Throwable cause) {
        return cause instanceof NullPointerException
                ? "missing or null" + (cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")")
                : String.valueOf(cause.getMessage());
    }
}
