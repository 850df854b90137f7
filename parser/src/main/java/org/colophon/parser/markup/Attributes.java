package org.colophon.parser.markup;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes of a tag, their entities read; names are small letters.
 *
 * @param values the values by their names; an attribute without a value has an empty one
 */
public record Attributes(Map<String, String> values) {

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([^\\s\"'<>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|\\{?([^\\s\"'<>`{}]+)}?))?");
    private static final Pattern NAME = Pattern.compile("\\A(?:</?|\\{\\{[<%])\\s*[^\\s/>]+");

    /** The attributes in a tag, as written. */
    public static Attributes of(String tag) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher name = NAME.matcher(tag);
        Matcher matcher = ATTRIBUTE.matcher(tag);
        int at = name.lookingAt() ? name.end() : 0;
        while (matcher.find(at)) {
            values.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), Escaping.unescapeHtml(value(matcher)));
            at = matcher.end();
        }
        return new Attributes(values);
    }

    private static String value(Matcher matcher) {
        for (int group = 2; group <= 4; group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    /** A value; an empty one if the tag has no such attribute. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }
}
