package org.colophon.bulk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The digest of all that outputs are made of: the way of printing, the sources, the pictures. */
final class BulkKey {

    private final MessageDigest digest = Sha256.digest();
    private final List<SeenPictures> seen = new ArrayList<>();

    BulkKey(String press) {
        add(press);
    }

    BulkKey add(String part) {
        digest.update((part + '\n').getBytes(StandardCharsets.UTF_8));
        return this;
    }

    BulkKey add(Map<String, String> pictures) {
        pictures.forEach((reference, sha256) -> add(reference + ' ' + sha256));
        return this;
    }

    /** Notes the pictures of the next input. */
    void watch(SeenPictures pictures) {
        seen.add(pictures);
    }

    static String prefix(int input) {
        return input + " ";
    }

    /** The pictures of all inputs so far. */
    Map<String, String> pictures() {
        Map<String, String> all = new TreeMap<>();
        for (int i = 0; i < seen.size(); i++) {
            String prefix = prefix(i);
            seen.get(i).seen().forEach((reference, sha256) -> all.put(prefix + reference, sha256));
        }
        return all;
    }

    Map<String, String> pictures(int input) {
        return seen.get(input).seen();
    }

    String hex() {
        return Sha256.hex(digest);
    }
}
