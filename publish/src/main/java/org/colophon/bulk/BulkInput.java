package org.colophon.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.colophon.render.AssetSource;

/** One source of an archive. Its text is read when it is printed, and not kept. */
public final class BulkInput {

    /** Opens the text of an input. */
    @FunctionalInterface
    public interface Content {

        /**
         * Opens it anew.
         *
         * @return its bytes
         * @throws IOException if it cannot be read; the input then fails for this reason
         */
        InputStream open() throws IOException;
    }

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String id;
    private final String name;
    private final Content content;
    private final AssetSource pictures;

    private BulkInput(String id, String name, Content content, AssetSource pictures) {
        this.id = Objects.requireNonNull(id, "id");
        this.name = Objects.requireNonNull(name, "name");
        this.content = content;
        this.pictures = pictures;
    }

    /**
     * A source that is opened when it is printed, without pictures.
     *
     * @param id its name in the manifest and in diagnostics, such as the key of a record
     * @param content opens it; more than once if inputs are bound
     * @return the input; its outputs are named after its id
     */
    public static BulkInput of(String id, Content content) {
        return new BulkInput(id, OutputPath.of(id), Objects.requireNonNull(content, "content"), AssetSource.none());
    }

    /**
     * A text that was decoded, such as the field of a record, without pictures. The encoding of the other sources does
     * not count for it.
     *
     * @param id its name in the manifest and in diagnostics, such as the key of a record
     * @param text the text
     * @return the input; its outputs are named after its id
     */
    public static BulkInput ofText(String id, String text) {
        // Its mark says that it is UTF-8.
        return of(id, (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A source that is at hand, without pictures.
     *
     * @param id its name in the manifest and in diagnostics, such as the key of a record
     * @param content its bytes; not to be changed
     * @return the input; its outputs are named after its id
     */
    public static BulkInput of(String id, byte[] content) {
        Objects.requireNonNull(content, "content");
        return of(id, () -> new ByteArrayInputStream(content));
    }

    /**
     * A file, whose pictures lie beside it.
     *
     * @param id its name in the manifest and in diagnostics: not its place on one machine
     * @param file the file
     * @return the input; its outputs are named after its id
     */
    public static BulkInput of(String id, Path file) {
        return of(id, () -> Files.newInputStream(file))
                .withPictures(AssetSource.folder(file.toAbsolutePath().resolveSibling("")));
    }

    /**
     * The same with pictures.
     *
     * @param other where its pictures come from
     * @return the input
     */
    public BulkInput withPictures(AssetSource other) {
        return new BulkInput(id, name, content, Objects.requireNonNull(other, "other"));
    }

    BulkInput withId(String other) {
        return new BulkInput(other, name, content, pictures);
    }

    /**
     * The same whose outputs have another name.
     *
     * @param other folders and name below the folder of outputs, parted by slashes, without extension
     * @return the input
     */
    public BulkInput withName(String other) {
        return new BulkInput(id, OutputPath.safe(other), content, pictures);
    }

    /**
     * Returns its id.
     *
     * @return its name in the manifest and in diagnostics
     */
    public String id() {
        return id;
    }

    /**
     * Returns the name of its outputs.
     *
     * @return folders and name, without extension
     */
    public String name() {
        return name;
    }

    Content content() {
        return content;
    }

    AssetSource pictures() {
        return pictures;
    }
}
