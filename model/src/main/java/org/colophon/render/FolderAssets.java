package org.colophon.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Files below one folder, checked by their real paths, so that neither .. nor a link leads out. */
final class FolderAssets implements AssetSource {

    // RFC 3986 section 3.1; one letter alone would be a Windows drive, which is refused as absolute just the same.
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Path folder;

    FolderAssets(Path folder) {
        this.folder = folder;
    }

    @Override
    public Answer open(String reference) throws IOException {
        if (SCHEME.matcher(reference).matches()) {
            return new Refused("\"" + reference + "\" is a URL or drive: only files below " + folder + " are read");
        }
        Path path;
        try {
            path = folder.resolve(reference);
        } catch (InvalidPathException e) {
            return new Refused("\"" + reference + "\" is not a path: " + e.getReason());
        }
        if (reference.startsWith("/") || reference.startsWith("\\") || Path.of(reference).isAbsolute()) {
            return new Refused("\"" + reference + "\" is absolute: only files below " + folder + " are read");
        }
        if (!path.normalize().startsWith(folder.normalize())) {
            return new Refused("\"" + reference + "\" leaves " + folder + ": only files below it are read");
        }
        return Files.isRegularFile(path)
                ? read(reference, path)
                : new Missing("\"" + reference + "\" is not a file below " + folder);
    }

    private Answer read(String reference, Path path) throws IOException {
        Path real = path.toRealPath();
        if (!real.startsWith(folder.toRealPath())) {
            return new Refused("\"" + reference + "\" is a link that leads out of " + folder);
        }
        long size = Files.size(real);
        if (size > LARGEST_BYTES) {
            return new Refused("\"" + reference + "\" has " + size + " bytes; at most " + LARGEST_BYTES + " are read");
        }
        return new Found(String.valueOf(path.getFileName()), Files.readAllBytes(real));
    }
}
