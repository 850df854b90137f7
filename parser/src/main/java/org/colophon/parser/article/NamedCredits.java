package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Token;

/**
 * Names of people whose role a source tells beside them: {@code author: nagachika}. They are believed as written.
 */
final class NamedCredits {

    /** Commas and and-signs part names; blanks are a part of them. */
    private static final Pattern NAME = Pattern.compile("(?:(?!\\s+(?:and|und|et|y)\\s)[^,，、;；&＆\\n])+");
    private static final Pattern AND = Pattern.compile("^\\s*(?:and|und|et|y)\\s+");

    private NamedCredits() {
    }

    /** The credit of all names in a line. */
    static CreditReading read(String line, Role.Kind kind) {
        List<Contributor> people = new ArrayList<>();
        Matcher names = NAME.matcher(line);
        while (names.find()) {
            String name = AND.matcher(names.group()).replaceFirst("").strip();
            if (name.codePoints().anyMatch(Character::isLetterOrDigit)) {
                people.add(new Contributor(Person.named(name), List.of()));
            }
        }
        return people.isEmpty()
                ? CreditReading.NONE
                : new CreditReading(
                        List.of(new CreditDraft(
                                new Role(kind, ""), people, 0, line.length(), CreditDraft.Form.LED, Token.LIKELY)),
                        List.of());
    }
}
