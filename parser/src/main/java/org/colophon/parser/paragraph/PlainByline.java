package org.colophon.parser.paragraph;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.WordLists;

/** Reads "By Ann Example" below a title: in this place it is a byline with any surname. */
public final class PlainByline {

    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
    private static final Pattern FORM = Pattern.compile(
            "\\s*(By|BY|by) (" + WORD + "(?: (?:de|la|van|von|der|bin|al))?(?: " + WORD + "){0,3})\\s*");

    private PlainByline() {
    }

    public static boolean matches(String line) {
        Matcher form = FORM.matcher(line);
        return form.matches() && isName(form.group(2));
    }

    /** By Popular Demand, By The Clock: words of titles from first to last, or an article first, are no name. */
    private static boolean isName(String words) {
        String[] all = words.toLowerCase(Locale.ROOT).split(" ");
        WordLists lists = WordLists.of("en");
        return !lists.list("articles").contains(all[0]) && !Stream.of(all).allMatch(word -> isOfTitles(word, lists))
                && (all.length > 1 || all[0].length() > 2 && !isWay(all[0], lists));
    }

    private static boolean isOfTitles(String word, WordLists lists) {
        return Stream.of("labels", "ways", "never", "connectors").anyMatch(list -> lists.list(list).contains(word));
    }

    /** By Candlelight: how something is done. */
    private static boolean isWay(String word, WordLists lists) {
        return Stream.of("ways", "never", "occasions").anyMatch(list -> lists.list(list).contains(word))
                || lists.list("nounEndings").stream().anyMatch(word::endsWith);
    }

    /** The credit of a line that has this form; none of another. */
    public static CreditReading read(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.matches() || !isName(form.group(2))) {
            return CreditReading.NONE;
        }
        String name = form.group(2).strip();
        int to = form.start(2) + name.length();
        Contributor writer = new Contributor(Person.named(name), List.of());
        CreditDraft draft = new CreditDraft(new Role(Role.Kind.WRITER, form.group(1)), List.of(writer),
                form.start(1), to, CreditDraft.Form.SEPARATED, Token.LIKELY);
        return new CreditReading(List.of(draft), List.of());
    }
}
