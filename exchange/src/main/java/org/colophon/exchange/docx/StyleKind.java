package org.colophon.exchange.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of an article that the names of paragraph styles say. */
enum StyleKind {
    TITLE,
    KICKER,
    DECK,
    AUTHOR,
    DATE,
    BYLINE,
    QUOTE,
    CAPTION,
    TABLE_CAPTION,
    CODE,
    VERSE,
    PULL_QUOTE,
    PULL_SOURCE,
    NOTE_LABEL,
    NOTE,
    BOX_LABEL,
    BOX,
    FURNITURE,
    PICTURE_FRAME,
    DIVIDER,
    CENTERED,
    FLUSH_END,
    END,
    LIST_BULLET,
    LIST_NUMBER,
    HEADING,
    TEXT;

    private static final Map<String, StyleKind> BY_NAME = read();

    private static Map<String, StyleKind> read() {
        Map<String, StyleKind> all = new HashMap<>();
        try (InputStream in = StyleKind.class.getResourceAsStream("styles.tsv")) {
            if (in == null) {
                throw new IllegalStateException("styles.tsv is missing beside " + StyleKind.class);
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t");
                    for (int i = 1; i < cells.length; i++) {
                        all.put(cells[i], valueOf(cells[0]));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }

    /** The part that a name says; null if it says none. */
    static @Nullable StyleKind of(String name) {
        return BY_NAME.get(name.strip().toLowerCase(Locale.ROOT));
    }
}
