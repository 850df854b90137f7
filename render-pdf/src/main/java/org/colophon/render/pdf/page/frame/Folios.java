package org.colophon.render.pdf.page.frame;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Article;
import org.colophon.model.SourcePage;
import org.jspecify.annotations.Nullable;

/** The numbers of pages as they are printed: those that articles name, and those counted from them. */
public final class Folios {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,8})");

    private final Set<String> given = new HashSet<>();
    private @Nullable String last;

    /**
     * The number of a page.
     *
     * @param label the printed number
     * @param named whether the edition names its pages itself: then the number is in the folio line
     */
    public record Folio(String label, boolean named) {

        /** Whether this may be the front page: it is the first of its kind, such as 1, 01 or A1. */
        public boolean isFront() {
            Matcher matcher = NUMBERED.matcher(label);
            return !named || matcher.matches() && Integer.parseInt(matcher.group(2)) == 1;
        }

        /** Whether this is a right-hand page: its printed number is odd, or else its position in the file. */
        public boolean isRecto(int position) {
            Matcher matcher = NUMBERED.matcher(label);
            return (matcher.matches() ? Integer.parseInt(matcher.group(2)) : position) % 2 == 1;
        }
    }

    /** The number of the next page, on which an article begins, or continues if none is given. */
    public Folio next(@Nullable Article article, int position) {
        SourcePage source = article == null ? null : article.page();
        String name = source == null ? null : source.printPage();
        if (name == null || given.contains(name)) {
            name = last == null ? null : following(last);
        }
        if (name == null) {
            return new Folio(Integer.toString(position), false);
        }
        last = name;
        given.add(name);
        return new Folio(name, true);
    }

    /** The next number after one that has not been given yet; a name without a number is followed by none. */
    private @Nullable String following(String name) {
        Matcher matcher = NUMBERED.matcher(name);
        if (!matcher.matches()) {
            return null;
        }
        int number = Integer.parseInt(matcher.group(2));
        String next;
        do {
            number++;
            next = Integer.toString(number);
            next = matcher.group(1) + "0".repeat(Math.max(0, matcher.group(2).length() - next.length())) + next;
        } while (given.contains(next));
        return next;
    }
}
