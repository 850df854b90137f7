package org.colophon.compat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.style.PrintStyles;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderers;

/** Somebody else's program: prints a source in the formats asked for, and names the outputs by their digests. */
final class Newsroom {

    private Newsroom() {
    }

    /** Arguments: the source, then formats; {@code json} is the model itself, written and read back. */
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        print(Path.of(given.getFirst()), given.subList(1, given.size())).forEach(System.out::println);
    }

    /** The same on a thread of the common pool, whose class loader is that of the application. */
    static final class InThePool {

        private InThePool() {
        }

        public static void main(String[] arguments) {
            CompletableFuture.runAsync(() -> Newsroom.main(arguments)).join();
        }
    }

    static List<String> print(Path source, List<String> formats) {
        try {
            Edition edition = EditionParser.create().parse(source).edition();
            return formats.stream().map(format -> format + " " + digest(print(edition, source, format))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] print(Edition edition, Path source, String format) {
        if (format.equals("json")) {
            return EditionJson.write(EditionJson.read(EditionJson.write(edition))).getBytes(StandardCharsets.UTF_8);
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Renderers.forFormat(format)
                    .render(edition, PrintStyles.builtIn("tabloid"), RenderContext.beside(source), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] printed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(printed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
