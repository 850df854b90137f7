package org.colophon.parser.credit.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Role;
import org.colophon.parser.credit.english.EnglishNames.Listed;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.Token;
import org.jspecify.annotations.Nullable;

/** Reads lines of roles and names in turn, with nothing but blanks between them: Words Ann Lee Photography Ben Roe. */
final class EnglishPairs {

    private static final int MOST_WORDS_OF_ROLE = 3;

    private final EnglishPhrases phrases;
    private final EnglishNames names;
    private final EnglishWords vocabulary;

    EnglishPairs(EnglishPhrases phrases, EnglishNames names, EnglishWords vocabulary) {
        this.phrases = phrases;
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /** A role where it is in a line. */
    private record Named(int from, int to, List<Role.Kind> kinds) { }

    /** The credits of a line that has two roles at least, the first of them at its start, and a name behind each. */
    CreditReading read(String line, Place place) {
        boolean signs = switch (place) {
            case AFTER_TITLE, SECTION_START, END, FRONT_MATTER -> true;
            case FURNITURE, BODY, CAPTION, TAIL, BRACKETS, HEAD, SECTION_HEAD -> false;
        };
        List<Named> roles = signs ? roles(line) : List.of();
        if (roles.size() < 2 || roles.getFirst().from() != EnglishCredits.letters(line)) {
            return CreditReading.NONE;
        }
        List<CreditDraft> credits = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            Named role = roles.get(i);
            int end = EnglishNames.trimmed(
                    line, role.to(), i + 1 < roles.size() ? roles.get(i + 1).from() : line.length());
            Listed listed = names.read(line.substring(role.to(), end));
            boolean people = listed != null && !listed.contributors().isEmpty() && listed.contributors().stream()
                    .allMatch(each -> vocabulary.isLikelyPerson(each.person().name()));
            if (!people) {
                return CreditReading.NONE;
            }
            String label = line.substring(role.from(), role.to()).strip();
            for (Role.Kind kind : role.kinds()) {
                credits.add(new CreditDraft(new Role(kind, label), listed.contributors(), role.from(), end,
                        Form.LED, Token.LIKELY));
            }
        }
        return new CreditReading(credits, List.of());
    }

    private List<Named> roles(String line) {
        List<Named> roles = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            boolean begins = Character.isUpperCase(line.charAt(at)) && (at == 0 || line.charAt(at - 1) == ' ');
            Named role = begins ? role(line, at) : null;
            if (role != null) {
                roles.add(role);
            }
            at = role == null ? at + 1 : role.to();
        }
        return roles;
    }

    /** The longest role that begins at a place, with a capital behind it. */
    private @Nullable Named role(String line, int from) {
        Named found = null;
        int at = from;
        for (int count = 0; count < MOST_WORDS_OF_ROLE && at < line.length(); count++) {
            int blank = line.indexOf(' ', at);
            if (blank < 0 || blank + 1 >= line.length()) {
                break;
            }
            List<Role.Kind> kinds = phrases.meaning(line.substring(from, blank).toLowerCase(Locale.ROOT));
            if (!kinds.isEmpty() && Character.isUpperCase(line.charAt(blank + 1))) {
                found = new Named(from, blank + 1, kinds);
            }
            at = blank + 1;
        }
        return found;
    }
}
