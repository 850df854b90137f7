package org.colophon.parser.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.matter.MatterBlock.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Front matter of TOML, between two lines of {@code +++}, and of JSON, one object at the top. Their texts, numbers and
 * lists are written as YAML writes them within braces, so that one reader of values serves all.
 */
final class OtherMatter {

    private static final int LONGEST = 65_536;
    private static final Pattern TOML = Pattern.compile(
            "\\+\\+\\+[ \\t]*\\R(.*?)^\\+\\+\\+[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern JSON = Pattern.compile(
            "\\{[ \\t]*\\R(.*?)^}[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TOML_ENTRY = Pattern.compile(
            "^[ \\t]*[\"']?([\\p{L}\\p{N}_.-]{1,40})[\"']?[ \\t]*=[ \\t]*", Pattern.MULTILINE);
    private static final Pattern JSON_ENTRY = Pattern.compile(
            "^[ \\t]*\"([^\"\\n]{1,40})\"[ \\t]*:[ \\t]*", Pattern.MULTILINE);
    private static final Pattern TABLE = Pattern.compile(
            "^[ \\t]*\\[{1,2}[^]\\n]{1,80}]{1,2}[ \\t]*$", Pattern.MULTILINE);

    private OtherMatter() {
    }

    /** The front matter that begins at an offset; null if none of these does. */
    static @Nullable MatterBlock find(String text, int start) {
        boolean toml = text.startsWith("+++", start);
        if (!toml && !text.startsWith("{", start)) {
            return null;
        }
        Matcher block = (toml ? TOML : JSON).matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        if (!block.lookingAt()) {
            return null;
        }
        List<Entry> entries = entries(text, block.start(1), block.end(1), toml);
        boolean known = entries.stream().anyMatch(entry -> MatterKey.of(entry.key()) != null);
        return known ? new MatterBlock(start, block.end(), entries) : null;
    }

    /** The entries of the first table of TOML, or of the outermost object of JSON. */
    private static List<Entry> entries(String text, int from, int to, boolean toml) {
        List<Entry> entries = new ArrayList<>();
        Matcher entry = (toml ? TOML_ENTRY : JSON_ENTRY).matcher(text).region(from, to);
        int at = from;
        while (entry.find(at) && entry.end() <= to) {
            int end = valueEnd(text, entry.end(), to);
            entries.add(new Entry(entry.group(1), entry.start(), entry.end(), end));
            at = Math.max(end, entry.end());
            entry.region(at, to);
            Matcher table = TABLE.matcher(text).region(at, to);
            if (toml && table.find() && !(entry.find() && entry.start() < table.start())) {
                String name = text.substring(table.start(), table.end()).strip();
                entries.add(new Entry(name, table.start(), table.end(), to));
                return entries;
            }
        }
        return entries;
    }

    /** The end of a value: with its line, or with the line in which its brackets close. The comma behind it is none. */
    private static int valueEnd(String text, int from, int to) {
        int depth = 0;
        char quote = 0;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (quote != 0) {
                at += c == '\\' && quote == '"' ? 1 : 0;
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            } else if ((c == '\n' || c == '\r') && depth <= 0) {
                break;
            }
            at++;
        }
        int end = Math.min(at, to);
        while (end > from && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        return end;
    }
}
