package org.colophon.model.style;

import java.util.regex.Pattern;

/** Makes any text a name that Linux, macOS and Windows take. */
final class FileName {

    // Windows: characters and names that "Naming Files, Paths, and Namespaces" of its documentation reserves.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1F\\x7F<>:\"/\\\\|?*]");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern GAPS = Pattern.compile("-{2,}");

    // 255 bytes is what common file systems take; a Chinese character has three, and an extension comes after.
    private static final int MOST_CHARACTERS = 80;

    private FileName() {
    }

    static String safe(String name) {
        String plain = GAPS.matcher(FORBIDDEN.matcher(name).replaceAll("-")).replaceAll("-").strip();
        int end = plain.length() <= MOST_CHARACTERS ? plain.length() : plain.offsetByCodePoints(0, Math.min(MOST_CHARACTERS, plain.codePointCount(0, plain.length())));
        String cut = trim(plain.substring(0, end));
        return RESERVED.matcher(cut).matches() ? cut + "_" : cut;
    }

    /** Dots and hyphens at the edges would hide the file, make it an option, or vanish. */
    private static String trim(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && ".- ".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ".- ".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }
}
