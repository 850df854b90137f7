package org.colophon.parser.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.matter.MatterBlock.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The head of a source as Pandoc writes it: title, authors and date, each behind a percent sign. A value goes on over
 * indented lines; one that is left out is a percent sign alone.
 */
final class PandocMatter {

    private static final int LONGEST = 2_000;
    private static final Pattern HEAD = Pattern.compile(
            "%[ \\t]+([^\\n]+(?:\\n[ \\t]+[^\\n]+)*)(?:\\n%([^\\n]*(?:\\n[ \\t]+[^\\n]+)*)(?:\\n%([^\\n]*))?)?"
                    + "[ \\t\\r]*(?=\\n\\s*\\n|\\s*\\z)");
    private static final List<String> KEYS = List.of("title", "author", "date");

    private PandocMatter() {
    }

    /** The head of a source that begins with a percent sign and a blank; null if other lines follow it. */
    static @Nullable MatterBlock find(String text) {
        Matcher head = HEAD.matcher(text).region(0, Math.min(text.length(), LONGEST));
        if (!head.lookingAt()) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            if (head.group(i + 1) != null && !head.group(i + 1).isBlank()) {
                entries.add(new Entry(KEYS.get(i), head.start(i + 1), head.start(i + 1), head.end(i + 1)));
            }
        }
        return new MatterBlock(0, head.end(), entries);
    }
}
