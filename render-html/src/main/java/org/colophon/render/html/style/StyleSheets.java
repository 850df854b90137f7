package org.colophon.render.html.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.PrintStyle;
import org.jspecify.annotations.Nullable;

/** Makes the style sheet of a style: its values as custom properties, then the rules that use them. Keeps the last. */
public final class StyleSheets {

    /** An application has a handful of styles; more are made again. */
    private static final int KEPT = 16;

    private static final String RULES = rules("screen.css") + rules("print.css");

    private final Map<PrintStyle, StyleSheet> made = new LinkedHashMap<>(16, 0.75f, true);
    private volatile @Nullable Latest latest;

    /** The style that was asked for last: comparing two styles takes longer than writing a page. */
    private record Latest(PrintStyle style, StyleSheet sheet) {

        // Compares by identity: this record exists to avoid comparing the content.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(PrintStyle wanted) {
            return style == wanted;
        }
    }

    public StyleSheet of(PrintStyle style) {
        Latest last = latest;
        if (last != null && last.isOf(style)) {
            return last.sheet();
        }
        StyleSheet sheet = kept(style);
        latest = new Latest(style, sheet);
        return sheet;
    }

    private StyleSheet kept(PrintStyle style) {
        synchronized (made) {
            StyleSheet known = made.get(style);
            if (known == null) {
                CssText css = new CssText(RULES.length() + 8_192);
                StyleProperties.write(PageStyle.of(style), css);
                known = StyleSheet.of(css.raw(RULES));
                made.put(style, known);
                if (made.size() > KEPT) {
                    made.remove(made.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    /** The rules without their comments and indents: they are read here, not in the page. */
    private static String rules(String name) {
        try (InputStream in = Objects.requireNonNull(StyleSheets.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("(?s)/\\*.*?\\*/", "")
                            .replaceAll("\\s*\\R\\s*", "\n")
                            .strip()
                    + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
