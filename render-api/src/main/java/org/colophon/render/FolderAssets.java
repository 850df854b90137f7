package org.colophon.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files below one folder, checked by their real paths, so that neither .. nor a link leads out. A name is looked for as
 * it is written, then as an address with its percent signs decoded; letters that are composed otherwise are the same
 * letters.
 */
final class FolderAssets implements AssetSource {

    // RFC 3986 section 3.1; one letter alone would be a Windows drive, which is refused as absolute just the same.
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Path folder;

    FolderAssets(Path folder) {
        this.folder = folder;
    }

    @Override
    public Answer open(String reference) throws IOException {
        Answer asWritten = named(reference);
        if (!(asWritten instanceof Missing)) {
            return asWritten;
        }
        Optional<String> decoded = PercentEncoding.decoded(reference);
        Answer asAddress = decoded.isPresent() ? named(decoded.get()) : asWritten;
        return asAddress instanceof Missing ? asWritten : asAddress;
    }

    private Answer named(String reference) throws IOException {
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
        Path found = Files.exists(path) ? path : composedOtherwise(Path.of(reference));
        return Files.isRegularFile(found)
                ? read(reference, found)
                : new Missing("\"" + reference + "\" is not a file below " + folder);
    }

    /** Macs write é as e and an accent; each part of the path may be written so. */
    private Path composedOtherwise(Path relative) throws IOException {
        Path at = folder;
        for (Path part : relative) {
            Path next = at.resolve(part);
            at = Files.exists(next) ? next : equivalent(at, part.toString()).orElse(next);
        }
        return at;
    }

    private static Optional<Path> equivalent(Path parent, String name) throws IOException {
        boolean plain = name.chars().allMatch(c -> c < 0x80);
        if (plain || !Files.isDirectory(parent)) {
            return Optional.empty();
        }
        String wanted = Normalizer.normalize(name, Normalizer.Form.NFC);
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(
                            entry -> Normalizer.normalize(entry.getFileName().toString(), Normalizer.Form.NFC)
                                    .equals(wanted))
                    .sorted()
                    .findFirst();
        }
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
