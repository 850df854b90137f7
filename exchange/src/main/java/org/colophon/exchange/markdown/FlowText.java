package org.colophon.exchange.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes texts for YAML: bare where YAML and people read the same, else in double quotes. */
final class FlowText {

    /** Letters first, and then nothing that means something to YAML. */
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./+_—–·，。、；！？（）《》“”‘’-]*");

    private FlowText() {
    }

    static String scalar(String value) {
        boolean bare = BARE.matcher(value).matches() && value.equals(value.strip())
                && !value.matches("(?i)null|true|false|yes|no|on|off|[0-9.+_-]*");
        return bare ? value : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u0085'
                        ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                        : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
