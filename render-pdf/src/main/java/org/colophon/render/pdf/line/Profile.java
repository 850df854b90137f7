package org.colophon.render.pdf.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colophon.style.LineBreaking;

/**
 * A profile of line breaking: the classes of UAX 14, with changes for some characters that may depend on their
 * neighbours.
 */
final class Profile {

    /** The neighbours that a character must have for a change of its class. */
    enum Where {
        ANY,
        HAN,
        AFTER_HAN,
        PAIR,
        SINGLE,
        OPEN,
        CLOSE,
        LATIN_CLOSE
    }

    /** Values of the table from here on are numbers of characters whose class depends on their neighbours. */
    private static final int BY_PLACE = 64;
    private static final Map<LineBreaking, Profile> ALL = load();

    private final CodeTable table;
    private final List<byte[]> byPlace = new ArrayList<>();

    private Profile(CodeTable table) {
        this.table = table;
    }

    static Profile of(LineBreaking breaking) {
        Profile profile = ALL.get(breaking);
        if (profile == null) {
            throw new IllegalArgumentException("profiles.tsv has no rows for " + breaking);
        }
        return profile;
    }

    private static Map<LineBreaking, Profile> load() {
        CodeTable unicode = LineClass.table();
        Map<LineBreaking, Profile> profiles = new EnumMap<>(LineBreaking.class);
        for (String[] row : Rows.of("profiles.tsv")) {
            LineBreaking breaking = LineBreaking.valueOf(constant(row[0]));
            Profile profile = profiles.computeIfAbsent(breaking, made -> new Profile(unicode.copy()));
            Where where = Where.valueOf(constant(row[1]));
            int lineClass = LineClass.valueOf(row[2]).ordinal();
            row[3].codePoints().forEach(point -> profile.change(point, where, lineClass));
        }
        return profiles;
    }

    private static String constant(String kebab) {
        return kebab.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private void change(int point, Where where, int lineClass) {
        if (where == Where.ANY) {
            table.set(point, lineClass);
            return;
        }
        if (table.at(point) < BY_PLACE) {
            byte[] classes = new byte[Where.values().length];
            Arrays.fill(classes, (byte) -1);
            classes[Where.ANY.ordinal()] = table.at(point);
            table.set(point, BY_PLACE + byPlace.size());
            byPlace.add(classes);
        }
        byPlace.get(table.at(point) - BY_PLACE)[where.ordinal()] = (byte) lineClass;
    }

    /** The class of an item; its contexts must have been found. */
    byte classOf(Items items, int i) {
        byte value = table.at(items.points[i]);
        return value < BY_PLACE ? value : byPlace(byPlace.get(value - BY_PLACE), items, i);
    }

    private static byte byPlace(byte[] classes, Items items, int i) {
        byte found = classes[Where.ANY.ordinal()];
        for (Where where : WHERES) {
            byte named = classes[where.ordinal()];
            if (named >= 0 && stands(where, items, i)) {
                found = named;
            }
        }
        return found;
    }

    /** From the widest condition to the narrowest: the last that holds decides. */
    private static final Where[] WHERES = {
        Where.AFTER_HAN, Where.HAN, Where.SINGLE, Where.PAIR, Where.OPEN, Where.CLOSE, Where.LATIN_CLOSE
    };

    private static boolean stands(Where where, Items items, int i) {
        return switch (where) {
            case ANY -> true;
            case HAN -> !items.latin[i];
            case AFTER_HAN -> i > 0 && items.classes[i - 1].isSetInCells();
            case PAIR -> twin(items, i);
            case SINGLE -> !twin(items, i);
            case OPEN -> items.quotes[i] == QuoteContext.OPENS;
            case CLOSE -> !items.latin[i] && items.quotes[i] == QuoteContext.CLOSES;
            case LATIN_CLOSE -> items.latin[i] && items.quotes[i] == QuoteContext.CLOSES;
        };
    }

    private static boolean twin(Items items, int i) {
        return i > 0 && items.points[i - 1] == items.points[i]
                || i + 1 < items.size && items.points[i + 1] == items.points[i];
    }
}
