package org.colophon.bulk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The outputs of an archive under names for people: links where the file system has them, else copies.
 *
 * @param folder the folder of the view, which is made anew
 * @param pattern of names, such as {@code {publication}/{date}/{page}-{title}}
 */
record TreeView(Path folder, String pattern) {

    private static final List<String> FACTS = List.of("publication", "date", "page", "title", "id");

    TreeView {
        check(pattern);
    }

    static void check(String pattern) {
        String rest = pattern;
        for (String fact : FACTS) {
            rest = rest.replace("{" + fact + "}", "");
        }
        if (rest.equals(pattern) || rest.contains("{")) {
            throw new IllegalArgumentException("a tree is named by "
                    + FACTS.stream().map(fact -> "{" + fact + "}").collect(Collectors.joining(", "))
                    + ", not by \"" + pattern + "\"");
        }
    }

    void link(Path outputs, List<String> ids, RowIndex rows) throws IOException {
        BulkFolder.delete(folder);
        Map<String, Integer> taken = new HashMap<>();
        Set<List<BulkOutput>> linked = new HashSet<>();
        for (String id : ids) {
            BulkRow row = rows.row(id).orElseThrow();
            if (row.isPrinted() && linked.add(row.outputs())) {
                String name = free(name(row), taken);
                for (BulkOutput output : row.outputs()) {
                    String extension = output.name().substring(output.name().lastIndexOf('.'));
                    link(outputs.resolve(output.name()), folder.resolve(name + extension));
                }
            }
        }
    }

    private static String free(String name, Map<String, Integer> taken) {
        int times = taken.merge(OutputPath.key(name), 1, Integer::sum);
        return times == 1 ? name : free(name + " (" + times + ")", taken);
    }

    private String name(BulkRow row) {
        return OutputPath.safe(Arrays.stream(pattern.split("/"))
                .map(part -> {
                    String filled = part;
                    for (String fact : FACTS) {
                        filled = filled.replace("{" + fact + "}", row.text(fact).replace('/', '-'));
                    }
                    return filled.isBlank() ? "unknown" : filled;
                })
                .collect(Collectors.joining("/")));
    }

    private static void link(Path output, Path name) throws IOException {
        Files.createDirectories(name.resolveSibling(""));
        try {
            Files.createLink(name, output);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(output, name);
        }
    }
}
