package org.colophon.render.pdf.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What a character is to the setting of lines: read from a table, the rest by script. */
enum CharClass {
    HAN,
    LATIN,
    DIGIT,
    SPACE,
    OPENING,
    CLOSING,
    COMMA,
    STOP,
    MIDDLE,
    CONNECTOR,
    DASH,
    ELLIPSIS,
    SOLIDUS,
    POSTFIX,
    PREFIX,
    STICKY,
    WEST_OPEN,
    WEST_CLOSE;

    private static final Map<Integer, CharClass> TABLE = load();

    /** The class of a character; {@code latin} says that it stands among Latin letters. */
    static CharClass of(int point, boolean latin) {
        CharClass named = TABLE.get(point);
        if (named != null) {
            return latin ? named.western() : named;
        }
        if (point == ' ' || point == 0xA0 || point == 0x3000 || point == '\t' || point >= 0x2000 && point <= 0x200B) {
            return SPACE;
        }
        if (point >= '0' && point <= '9') {
            return DIGIT;
        }
        return isIdeographic(point) ? HAN : LATIN;
    }

    /** Quotes among Latin letters are Latin marks. */
    private CharClass western() {
        return switch (this) {
            case OPENING -> WEST_OPEN;
            case CLOSING -> WEST_CLOSE;
            default -> this;
        };
    }

    /** Everything that is set in cells: Han, kana, Hangul, full-width forms, symbols. */
    static boolean isIdeographic(int point) {
        return point >= 0x2E80 && point < 0xA4D0 || point >= 0xAC00 && point < 0xD7B0 || point >= 0xF900 && point < 0xFB00
                || point >= 0xFE30 && point < 0xFE50 || point >= 0xFF00 && point < 0xFFE7 || point >= 0x20000
                || point >= 0x2190 && point < 0x2800;
    }

    /** Marks whose ink fills half of their cell. */
    boolean isMark() {
        return switch (this) {
            case OPENING, CLOSING, COMMA, STOP -> true;
            default -> false;
        };
    }

    /** Marks whose ink stands in the first half: the second can be taken away. */
    boolean closes() {
        return this == CLOSING || this == COMMA || this == STOP;
    }

    boolean isWestern() {
        return switch (this) {
            case LATIN, DIGIT, WEST_OPEN, WEST_CLOSE -> true;
            default -> false;
        };
    }

    private static Map<Integer, CharClass> load() {
        Map<Integer, CharClass> table = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(CharClass.class.getResourceAsStream("classes.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(row -> !row.startsWith("#")).forEach(row -> {
                String[] cells = row.split("\t");
                cells[1].codePoints().forEach(point -> table.put(point, valueOf(cells[0])));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }
}
