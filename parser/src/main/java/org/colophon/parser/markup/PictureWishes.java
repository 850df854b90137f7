package org.colophon.parser.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Datum;

/** The rank and the columns that braces behind a picture ask for: {@code ![灯](lamp.jpg){lead width=3}}. */
public final class PictureWishes {

    /** A number of columns has two digits at most; other widths are attributes of other programs. */
    private static final String WISH = "(?:lead|width\\s{0,3}=\\s{0,3}(?:\\d{1,2}|\"\\d{1,2}\"))";
    private static final Pattern BRACES =
            Pattern.compile("\\{[ \\t]{0,3}(" + WISH + "(?:[ \\t]{1,3}" + WISH + "){0,3})[ \\t]{0,3}}");
    private static final Pattern COLUMNS = Pattern.compile("width\\D*(\\d+)");
    private static final Pattern PICTURE_BEFORE =
            Pattern.compile("!\\[[^\\n]{0,1000}]\\([^\\n]{0,2000}\\)\\z|!\\[\\[[^\\[\\]\\n]{1,1000}]]\\z");
    private static final int LONGEST = 80;

    private PictureWishes() {
    }

    /** Returns the offset behind the wishes that begin at an offset; the offset itself if there are none. */
    static int end(String text, int at) {
        Matcher braces = at(text, at);
        if (!braces.lookingAt()) {
            return at;
        }
        String before = text.substring(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, at);
        return PICTURE_BEFORE.matcher(before).find() ? braces.end() : at;
    }

    private static Matcher at(String text, int at) {
        return BRACES.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
    }

    /**
     * Returns the wishes directly behind a picture.
     *
     * @param text the source
     * @param at the end of the picture
     * @return {@code width} and {@code rank}, those that are asked for
     */
    public static Datum.Fields behind(String text, int at) {
        Matcher braces = at(text, Math.min(at, text.length()));
        Datum.Fields wishes = Datum.Fields.NONE;
        if (!braces.lookingAt()) {
            return wishes;
        }
        Matcher columns = COLUMNS.matcher(braces.group(1));
        if (columns.find() && Integer.parseInt(columns.group(1)) > 0) {
            wishes = wishes.with("width", Datum.of(Integer.toString(Integer.parseInt(columns.group(1)))));
        }
        return braces.group(1).contains("lead") ? wishes.with("rank", Datum.of("lead")) : wishes;
    }
}
