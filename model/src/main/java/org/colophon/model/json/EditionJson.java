package org.colophon.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Editions to and from JSON. Written editions read back equal. The shape is that of {@code edition.schema.json}, which
 * lies beside this class; properties that a newer version adds are ignored. Thread-safe.
 *
 * <pre>{@code
 * String json = EditionJson.write(edition);
 * Edition same = EditionJson.read(json);
 * }</pre>
 */
public final class EditionJson {

    /** Name and version of the shape: the value of the top-level property {@code schema}. */
    public static final String SCHEMA = "colophon-edition/1";

    private static final JsonMapper MAPPER = EditionMapper.create();

    private EditionJson() {
    }

    /** The edition with its schema in front: the head of the JSON. */
    record Envelope(String schema, EditionInfo info, List<Article> articles) {

        Envelope {
            if (!SCHEMA.equals(schema)) {
                throw new EditionFormatException(
                        "schema", "must be \"" + SCHEMA + "\" but is \"" + schema + "\"", null);
            }
            if (info == null) {
                throw new EditionFormatException("info", "missing or null", null);
            }
            articles = List.copyOf(articles);
        }

        static Envelope of(Edition edition) {
            return new Envelope(SCHEMA, edition.info(), edition.articles());
        }

        Edition edition() {
            try {
                return new Edition(info, articles);
            } catch (IllegalArgumentException e) {
                throw new EditionFormatException("articles[" + misfit() + "]", String.valueOf(e.getMessage()), e);
            }
        }

        /** The article that does not go with those before it. */
        private int misfit() {
            int fitting = 0;
            int all = articles.size();
            while (all - fitting > 1) {
                int half = (fitting + all) / 2;
                if (fits(articles.subList(0, half))) {
                    fitting = half;
                } else {
                    all = half;
                }
            }
            return fitting;
        }

        private boolean fits(List<Article> some) {
            try {
                return new Edition(info, some).articles().size() == some.size();
            } catch (IllegalArgumentException refused) {
                return false;
            }
        }
    }

    /**
     * Writes an edition.
     *
     * @param edition the edition
     * @return JSON on one line
     */
    public static String write(Edition edition) {
        return MAPPER.writeValueAsString(Envelope.of(Objects.requireNonNull(edition, "edition")));
    }

    /**
     * Writes an edition to a stream in UTF-8. The stream is flushed and left open.
     *
     * @param edition the edition
     * @param out where to
     * @throws IOException if the stream fails
     */
    public static void write(Edition edition, OutputStream out) throws IOException {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(out, "out");
        try {
            MAPPER.writeValue(out, Envelope.of(edition));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads an edition.
     *
     * @param json output of {@link #write}
     * @return the edition
     * @throws EditionFormatException if it is not one
     */
    public static Edition read(String json) {
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
        try {
            return read(MAPPER.createParser(json));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static Edition read(JsonParser parser) {
        try {
            Envelope read = MAPPER.readValue(parser, Envelope.class);
            if (read == null) {
                throw new EditionFormatException("", "null is no edition", null);
            }
            if (parser.nextToken() != null) {
                throw new EditionFormatException("", "more follows the edition", null);
            }
            Edition edition = read.edition();
            Depth.check(edition);
            return edition;
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            throw describe(e, parser);
        }
    }

    private static EditionFormatException describe(JacksonException failure, JsonParser parser) {
        if (failure.getCause() instanceof EditionFormatException named) {
            return named;
        }
        String message = failure instanceof ValueInstantiationException && failure.getCause() != null
                ? refused(failure.getCause())
                : failure.getOriginalMessage();
        String path = path(failure);
        return new EditionFormatException(path.isEmpty() ? path(parser) : path, message, failure);
    }

    /** The place at which a parser could not go on. */
    private static String path(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString().replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replace('/', '.').replaceFirst("^\\.", "");
    }

    /** Why a constructor of the model refused its values: a null is a property that is missing. */
    private static String refused(Throwable cause) {
        return cause instanceof NullPointerException
                ? "missing or null" + (cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")")
                : String.valueOf(cause.getMessage());
    }

    private static String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
