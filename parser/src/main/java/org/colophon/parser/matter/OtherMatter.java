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
            "^[ \\t]*\\[(?:(extra|params|taxonomies)|\\[?[^]\\n]{1,80}]?)][ \\t]*$", Pattern.MULTILINE);

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
        boolean known = entries.stream().anyMatch(MatterBlock::isKnown);
        return known ? new MatterBlock(start, block.end(), entries) : null;
    }

    /** The entries of the outermost object of JSON, or of TOML, whose tables are entries. */
    private static List<Entry> entries(String text, int from, int to, boolean toml) {
        Matcher table = TABLE.matcher(text).region(from, to);
        List<Entry> entries = new ArrayList<>();
        int at = values(text, from, to, toml ? TOML_ENTRY : JSON_ENTRY, toml ? table : null, entries);
        while (toml && table.find(at) && table.end() <= to) {
            Matcher next = TABLE.matcher(text).region(table.end(), to);
            int end = next.find() ? next.start() : to;
            entries.add(new Entry(text.substring(table.start(), table.end()).strip(), table.start(), table.end(),
                    stripped(text, table.end(), end)));
            if (table.group(1) != null) {
                List<Entry> within = new ArrayList<>();
                values(text, table.end(), end, TOML_ENTRY, null, within);
                within.stream().filter(OtherMatter::isOfWork).forEach(entries::add);
            }
            at = end;
        }
        return entries;
    }

    /** Whether an entry of a group that programs name says who made the work, or what it is on. */
    private static boolean isOfWork(Entry entry) {
        MatterKey key = MatterKey.of(entry.key());
        return key != null && (key.role() != null || key == MatterKey.KEYWORDS);
    }

    /** Adds the entries of a stretch, up to a table. Returns the offset behind them. */
    private static int values(
            String text, int from, int to, Pattern form, @Nullable Matcher table, List<Entry> entries) {
        int stop = table != null && table.find() ? table.start() : to;
        Matcher entry = form.matcher(text).region(from, to);
        int at = from;
        while (entry.find(at) && entry.end() <= to && entry.start() < stop) {
            int end = valueEnd(text, entry.end(), to);
            String fence = fence(text, entry.end());
            boolean fenced = !fence.isEmpty() && end - entry.end() >= 2 * fence.length();
            entries.add(fenced
                    ? new Entry(entry.group(1), entry.start(), entry.end() + fence.length(), end - fence.length())
                    : new Entry(entry.group(1), entry.start(), entry.end(), end));
            at = Math.max(end, entry.end());
            if (at > stop && table != null) {
                // What looks like a table may be inside a list.
                stop = table.find(at) && table.end() <= to ? table.start() : to;
            }
        }
        return stop;
    }

    /** The mark of a text over several lines that begins at an offset; empty if none does. */
    private static String fence(String text, int at) {
        return text.startsWith("\"\"\"", at) ? "\"\"\"" : text.startsWith("'''", at) ? "'''" : "";
    }

    /** The end of a value: with its line, or with the line in which its brackets close. The comma behind it is none. */
    private static int valueEnd(String text, int from, int to) {
        String fence = fence(text, from);
        int closed = fence.isEmpty() ? -1 : text.indexOf(fence, from + fence.length());
        if (closed >= 0 && closed + fence.length() <= to) {
            return closed + fence.length();
        }
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
        return stripped(text, from, Math.min(at, to));
    }

    private static int stripped(String text, int from, int to) {
        int end = to;
        while (end > from && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        return end;
    }
}
