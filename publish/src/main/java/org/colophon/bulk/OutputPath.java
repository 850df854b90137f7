package org.colophon.bulk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.style.HouseFiles;

/** Names of outputs that every file system takes, made of ids of inputs. */
final class OutputPath {

    private OutputPath() {
    }

    /** The name of the outputs of an input: its id without extension. */
    static String of(String id) {
        return safe(stem(id));
    }

    private static String stem(String id) {
        int dot = id.lastIndexOf('.');
        return dot > id.lastIndexOf('/') + 1 ? id.substring(0, dot) : id;
    }

    /** Folders and a name that nobody misunderstands: none leads upwards. */
    static String safe(String name) {
        String safe = Arrays.stream(name.split("/"))
                .map(HouseFiles::safeName)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return safe.isEmpty() ? "unnamed" : safe;
    }

    /**
     * Names for many inputs, no two of which any file system takes for one. Inputs whose names would be equal keep
     * their extensions, and if that does not tell them apart a digest of their ids.
     */
    static List<String> of(List<String> ids) {
        List<String> names = new ArrayList<>(ids.stream().map(OutputPath::of).toList());
        rename(ids, names, OutputPath::safe);
        rename(ids, names, id -> of(id) + "-" + Sha256.of(id).substring(0, 16));
        return names;
    }

    private static void rename(List<String> ids, List<String> names, java.util.function.UnaryOperator<String> other) {
        Map<String, List<Integer>> owners = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            owners.computeIfAbsent(key(names.get(i)), key -> new ArrayList<>(1)).add(i);
        }
        owners.values().stream()
                .filter(several -> several.size() > 1)
                .forEach(several -> several.forEach(i -> names.set(i, other.apply(ids.get(i)))));
    }

    /** macOS and Windows do not tell capitals from small letters, nor composed letters from others. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
