package org.colophon.style;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A published schema of files that people write.
 *
 * @param schema the schema
 */
record Schemas(Schema schema) {

    static Schemas named(String name) {
        try (InputStream in = Objects.requireNonNull(
                CorrectionFiles.class.getResourceAsStream(name + ".schema.json"), name)) {
            return new Schemas(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
