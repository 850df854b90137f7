package org.colophon.parser.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.markup.Attributes;

/** The places in a line that a tag sets its words at. */
enum TextAlignment {
    START,
    CENTER,
    END;

    private static final Pattern STYLE = Pattern.compile("text-align\\s*:\\s*(\\w+)");

    /** The alignment that a tag asks for by its attribute or its style. */
    static TextAlignment of(Attributes tag) {
        Matcher style = STYLE.matcher(tag.get("style").toLowerCase(Locale.ROOT));
        return switch (style.find() ? style.group(1) : tag.get("align").strip().toLowerCase(Locale.ROOT)) {
            case "center" -> CENTER;
            case "right", "end" -> END;
            default -> START;
        };
    }
}
