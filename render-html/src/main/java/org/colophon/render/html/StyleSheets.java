package org.colophon.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.colophon.model.style.Ink;
import org.colophon.model.style.Length;
import org.colophon.model.style.PrintStyle;
import org.colophon.model.style.TextElement;
import org.colophon.model.style.TextStyle;
import org.colophon.model.style.Typeface;
import org.colophon.model.style.WritingMode;

/** Makes the style sheet of a style: its values as custom properties, then the rules that use them. Keeps the last. */
final class StyleSheets {

    /** An application has a handful of styles; more are made again. */
    private static final int KEPT = 16;

    private static final String RULES = rules();

    private final Map<PrintStyle, StyleSheet> made = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * A style sheet with the hash by which the page allows it.
     *
     * @param css the text
     * @param hash {@code sha256-…} of it
     */
    record StyleSheet(String css, String hash) { }

    StyleSheet of(PrintStyle style) {
        synchronized (made) {
            StyleSheet known = made.get(style);
            if (known == null) {
                known = make(style);
                made.put(style, known);
                if (made.size() > KEPT) {
                    made.remove(made.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private static StyleSheet make(PrintStyle style) {
        StringBuilder css = new StringBuilder(RULES.length() + 4_096);
        css.append("@page{size:").append(style.page().width()).append(' ').append(style.page().height());
        css.append(";margin:").append(style.page().top()).append(' ').append(style.page().outer()).append(' ');
        Length below = new Length(style.page().height().milliPoints() - style.page().top().milliPoints()
                - style.grid().height().milliPoints());
        css.append(below).append(' ').append(style.page().inner()).append("}\n:root{");
        property(css, "columns", style.grid().columns());
        property(css, "gap", style.grid().gap());
        property(css, "rule", style.grid().rule());
        property(css, "lead-legs", style.head().leadLegs());
        property(css, "print-size", style.grid().body());
        property(css, "print-leading", style.grid().leading());
        property(css, "writing", style.writing() == WritingMode.VERTICAL ? "vertical-rl" : "horizontal-tb");
        double body = style.grid().body().toPoints();
        style.texts().forEach((element, text) -> text(css, element, text, body));
        css.append("}\n").append(RULES);
        String text = css.toString();
        return new StyleSheet(text, "sha256-" + hash(text));
    }

    /** Sizes are in relation to body text, so that one style serves paper and screen. */
    private static void text(StringBuilder css, TextElement element, TextStyle text, double body) {
        String name = element.name().toLowerCase(Locale.ROOT).replace('_', '-');
        property(css, name + "-size", ratio(text.size().toPoints() / body) + "em");
        property(css, name + "-face", "var(--" + face(text.face()) + ")");
        property(css, name + "-weight", switch (text.weight()) {
            case REGULAR -> "400";
            case BOLD -> "700";
        });
        property(css, name + "-align", switch (text.align()) {
            case START -> "start";
            case CENTER -> "center";
            case END -> "end";
            case JUSTIFY -> "justify";
        });
        if (!text.ink().equals(Ink.BLACK)) {
            property(css, name + "-ink", String.format(Locale.ROOT, "#%06x", text.ink().rgb()));
        }
    }

    private static String face(Typeface face) {
        return face.name().toLowerCase(Locale.ROOT);
    }

    private static String ratio(double value) {
        return java.math.BigDecimal.valueOf(value).setScale(3, java.math.RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    private static void property(StringBuilder css, String name, Object value) {
        css.append("--").append(name).append(':').append(value).append(';');
    }

    private static String hash(String css) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String rules() {
        try (InputStream in = Objects.requireNonNull(StyleSheets.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
