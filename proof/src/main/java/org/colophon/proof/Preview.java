package org.colophon.proof;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.colophon.ColophonBuilder;

/**
 * A proof that follows the edits of its sources, served to a browser of this machine alone. Its address has a random
 * port and a secret; requests without it, of another host or from another page are refused. It serves no files: only
 * printed pages.
 */
public final class Preview implements AutoCloseable {

    private static final int TOKEN_BYTES = 16;

    private final HttpServer server;
    private final ExecutorService threads;
    private final PreviewRoom room;
    private final PreviewDesk desk;
    private final URI address;

    /** Makes presses that are not built yet, with the files of a house and a style as they are now. */
    @FunctionalInterface
    public interface Builders {

        /**
         * Makes a builder.
         *
         * @return a builder of a press that prints PDF, Word and HTML; the preview sets its style
         * @throws IOException if a file cannot be read
         */
        ColophonBuilder builder() throws IOException;
    }

    /**
     * The input of a preview.
     *
     * @param path a source, a folder of sources, or the plan of an edition
     * @param style the name of a built-in style, or a style file
     * @param look the name of a look; empty for that of the style
     * @param watched other files that are watched, such as that of the house
     * @param builders makes presses
     */
    public record Input(Path path, String style, String look, List<Path> watched, Builders builders) {

        /** Copies the list. */
        public Input {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(style, "style");
            Objects.requireNonNull(look, "look");
            watched = List.copyOf(watched);
            Objects.requireNonNull(builders, "builders");
        }

        /**
         * Returns the same with another value of {@code path}.
         *
         * @param other a source, a folder of sources, or the plan of an edition
         * @return the copy
         */
        public Input withPath(Path other) {
            return new Input(other, style, look, watched, builders);
        }

        /**
         * Returns the same with another value of {@code style}.
         *
         * @param other the name of a built-in style, or a style file
         * @return the copy
         */
        public Input withStyle(String other) {
            return new Input(path, other, look, watched, builders);
        }

        /**
         * Returns the same with another value of {@code look}.
         *
         * @param other the name of a look
         * @return the copy
         */
        public Input withLook(String other) {
            return new Input(path, style, other, watched, builders);
        }

        /**
         * Returns the same with another value of {@code watched}.
         *
         * @param other other files that are watched
         * @return the copy
         */
        public Input withWatched(List<Path> other) {
            return new Input(path, style, look, other, builders);
        }

        /**
         * Returns the same with another value of {@code builders}.
         *
         * @param other makes presses
         * @return the copy
         */
        public Input withBuilders(Builders other) {
            return new Input(path, style, look, watched, other);
        }
    }

    private Preview(Input input) throws IOException {
        PreviewChoice first = PreviewChoice.of(input.style(), input.look());
        room = new PreviewRoom(PreviewShown.nothing(first));
        desk = new PreviewDesk(input, room);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newVirtualThreadPerTaskExecutor();
        byte[] secret = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        String host = "127.0.0.1:" + server.getAddress().getPort();
        address = URI.create("http://" + host + "/" + token + "/");
        server.setExecutor(threads);
        server.createContext("/", new PreviewAnswers(
                new PreviewRequest(host, token), room, desk, input.path())::handle);
        desk.start(first);
        server.start();
    }

    /**
     * Opens a preview. Its pages are printed as soon as they can be.
     *
     * @param input the source, folder or plan
     * @return the preview, which is open until it is closed
     * @throws IOException if no port of this machine is free, or files cannot be watched
     * @throws IllegalArgumentException if there is no such style or look
     */
    public static Preview open(Input input) throws IOException {
        return new Preview(Objects.requireNonNull(input, "input"));
    }

    /**
     * Returns the address for a browser of this machine.
     *
     * @return the address, with its secret
     */
    public URI address() {
        return address;
    }

    /** Stops it. */
    @Override
    public void close() throws IOException {
        room.close();
        desk.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
