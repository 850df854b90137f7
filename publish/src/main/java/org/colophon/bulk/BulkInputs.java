package org.colophon.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The inputs of an archive, by their ids. Texts are not held. The id of a file is its path below the folder that was
 * named, or the nearest one that holds all that was named; equal ids are numbered.
 */
public final class BulkInputs {

    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(md|markdown|txt|html?|xhtml)");
    private static final Pattern LINES = Pattern.compile("(?i).*\\.(jsonl|ndjson)");
    private static final Pattern GLOB = Pattern.compile(".*[*?\\[{].*");

    private final List<BulkInput> inputs;

    private BulkInputs(List<BulkInput> inputs) {
        this.inputs = inputs;
    }

    /**
     * Inputs that are at hand.
     *
     * @param inputs the inputs
     * @return them, with names of outputs that differ from each other
     */
    public static BulkInputs ofInputs(List<BulkInput> inputs) {
        return new BulkInputs(named(inputs));
    }

    /**
     * The inputs that names stand for: a file; a folder, for the texts in it ({@code .md}, {@code .txt},
     * {@code .html}); a pattern such as {@code 2004/**.md}; a file of JSON lines ({@code .jsonl}), objects of
     * {@code id} and {@code text}.
     *
     * @param names the names
     * @return the inputs, in the order of their names
     * @throws IOException if one is not there or cannot be read
     */
    public static BulkInputs of(List<String> names) throws IOException {
        return of(names, List.of());
    }

    /**
     * The same without some folders.
     *
     * @param names the names
     * @param without folders whose files are no inputs, such as that of the outputs
     * @return the inputs
     * @throws IOException if one is not there or cannot be read
     */
    public static BulkInputs of(List<String> names, List<Path> without) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Path> roots = new ArrayList<>();
        List<BulkInput> lines = new ArrayList<>();
        List<Path> left = without.stream().map(BulkInputs::whole).toList();
        for (String name : names) {
            if (GLOB.matcher(name).matches() && !Files.exists(Path.of(name), LinkOption.NOFOLLOW_LINKS)) {
                roots.add(glob(name, left, files));
            } else if (Files.isDirectory(Path.of(name))) {
                roots.add(whole(Path.of(name)));
                below(Path.of(name), file -> TEXT.matcher(file.toString()).matches(), left, files);
            } else if (!Files.exists(Path.of(name))) {
                throw new NoSuchFileException(name);
            } else if (LINES.matcher(name).matches()) {
                lines.addAll(JsonLines.read(Path.of(name)));
            } else {
                roots.add(whole(Path.of(name).resolveSibling("")));
                files.add(whole(Path.of(name)));
            }
        }
        List<BulkInput> all = new ArrayList<>();
        Path common = common(roots);
        files.stream().distinct().forEach(file -> all.add(
                BulkInput.of(common.relativize(file).toString().replace('\\', '/'), file)));
        all.addAll(lines);
        return new BulkInputs(named(all));
    }

    /**
     * The inputs of JSON lines that come from a stream: they are kept in a file, since each is read when it is printed.
     *
     * @param in the stream, read to its end
     * @param file the file, which is written anew
     * @return the inputs
     * @throws IOException if the stream fails or the file cannot be written
     */
    public static BulkInputs ofLines(InputStream in, Path file) throws IOException {
        Files.createDirectories(whole(file).resolveSibling(""));
        try (var out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        return new BulkInputs(named(JsonLines.read(file)));
    }

    /** Which files are inputs. */
    @FunctionalInterface
    private interface Choice {
        boolean takes(Path file);
    }

    private static Path glob(String pattern, List<Path> without, List<Path> files) throws IOException {
        String absolute = whole(Path.of("")).toString().replace('\\', '/') + '/';
        String whole = pattern.startsWith("/") ? pattern : absolute + pattern;
        int before = files.size();
        int first = whole.replaceFirst("[*?\\[{].*", "").lastIndexOf('/');
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + whole);
        Path root = Path.of(first == 0 ? "/" : whole.substring(0, first));
        if (Files.isDirectory(root)) {
            below(root, matcher::matches, without, files);
        }
        if (files.size() == before) {
            throw new NoSuchFileException(pattern, null, "no file is named so");
        }
        return whole(root);
    }

    private static void below(Path folder, Choice choice, List<Path> without, List<Path> files) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            found.map(BulkInputs::whole)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith(".") && choice.takes(file))
                    .filter(file -> without.stream().noneMatch(file::startsWith) && Files.isRegularFile(file))
                    .sorted()
                    .forEach(files::add);
        }
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path common(List<Path> roots) {
        Path common = roots.isEmpty() ? whole(Path.of("")) : roots.getFirst();
        for (Path root : roots) {
            while (!root.startsWith(common)) {
                Path above = common.getParent();
                if (above == null) {
                    throw new IllegalArgumentException(
                            root + " and " + common + " are on different drives: print them into different folders");
                }
                common = above;
            }
        }
        return common;
    }

    private static List<BulkInput> named(List<BulkInput> given) {
        Map<String, Integer> times = new HashMap<>();
        List<BulkInput> inputs = new ArrayList<>();
        for (BulkInput input : given) {
            int time = times.merge(input.id(), 1, Integer::sum);
            inputs.add(time == 1 ? input : input.withId(input.id() + "#" + time));
        }
        List<String> names = OutputPath.of(inputs.stream().map(BulkInput::id).toList());
        for (int i = 0; i < inputs.size(); i++) {
            inputs.set(i, inputs.get(i).withName(names.get(i)));
        }
        return inputs;
    }

    List<BulkInput> all() {
        return inputs;
    }

    /**
     * Returns how many there are.
     *
     * @return their number
     */
    public int size() {
        return inputs.size();
    }
}
