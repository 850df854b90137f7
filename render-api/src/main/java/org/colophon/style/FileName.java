package org.colophon.style;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes any text a name that Linux, macOS and Windows take. */
final class FileName {

    // Windows: characters and names that "Naming Files, Paths, and Namespaces" of its documentation reserves. Also line
    // separators, characters that turn the direction of a name, so that its extension reads as another (Unicode
    // Technical Report 36, section 3), and single surrogates, which no encoding can carry.
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"/\\\\|?*"
                    + "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?");
    private static final Pattern GAPS = Pattern.compile("-{2,}");

    /** Common file systems take 255 bytes, of which a Chinese character has three; an extension comes after. */
    private static final int MOST_BYTES = 200;

    /** Names that are given by users are cut only if they are too long even for ".docx". */
    private static final int MOST_BYTES_OF_SOURCE = 250;

    private FileName() {
    }

    /** A name made of any text. */
    static String safe(String name) {
        String plain = GAPS.matcher(FORBIDDEN.matcher(name).replaceAll("-")).replaceAll("-").strip();
        String cut = trim(cut(plain, MOST_BYTES));
        return RESERVED.matcher(cut).matches() ? cut + "_" : cut;
    }

    /** The name of a source, which its file system took: it is kept as it is. */
    static String ofSource(String name) {
        return cut(name, MOST_BYTES_OF_SOURCE);
    }

    private static String cut(String name, int most) {
        int bytes = 0;
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            bytes += Character.toString(name.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > most) {
                return name.substring(0, i);
            }
        }
        return name;
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
