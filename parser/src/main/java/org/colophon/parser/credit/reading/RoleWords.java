package org.colophon.parser.credit.reading;

import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;

/** The meanings of the role words of a lexicon, and those of them that close over the names before them. */
public final class RoleWords {

    private final CreditLexicon lexicon;

    public RoleWords(CreditLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The meaning of a word as a role; none if it is no role. */
    public List<Role.Kind> kinds(String label) {
        Word word = lexicon.word(label);
        return word == null ? List.of() : word.kinds();
    }

    public boolean isRole(String label) {
        return is(label, Sense.ROLE);
    }

    public boolean isPress(String label) {
        return is(label, Sense.PRESS);
    }

    private boolean is(String label, Sense sense) {
        Word word = lexicon.word(label);
        return word != null && word.is(sense);
    }

    /** Whether a role may follow its names: … 提供. */
    public boolean isAfter(String label) {
        Word word = lexicon.word(label);
        return word != null && word.after() && !word.kinds().isEmpty();
    }

    /** The start in a word, at a place or behind it, of a role that closes over a name; 0 if there is none. */
    public int closing(String word, int least) {
        for (int from = least; from < word.length() - 1; from++) {
            if (isAfter(word.substring(from))) {
                return from;
            }
        }
        return 0;
    }

    /** The same for a role or a status: …記者. */
    public int closingOrStatus(String word, int least) {
        for (int from = least; from < word.length() - 1; from++) {
            String tail = word.substring(from);
            if (isAfter(tail) || isPress(tail)) {
                return from;
            }
        }
        return 0;
    }

    /** Whether a role names who supplied something. */
    public static boolean isSource(Role.Kind kind) {
        return switch (kind) {
            case PHOTO_SOURCE, SOURCE, VIDEO_SOURCE -> true;
            case WRITER,
                    AUTHOR,
                    CONTRIBUTOR,
                    COORDINATOR,
                    PLANNER,
                    PRODUCER,
                    EDITOR_IN_CHIEF,
                    EDITOR,
                    RESPONSIBLE_EDITOR,
                    DUTY_EDITOR,
                    PHOTO_EDITOR,
                    PROOFREADER,
                    REVIEWER,
                    COMPILER,
                    INTERVIEWER,
                    SPEAKER,
                    NARRATOR,
                    MODERATOR,
                    PRESENTER,
                    TRANSLATOR,
                    COMMENTATOR,
                    PHOTOGRAPHER,
                    ILLUSTRATOR,
                    GRAPHICS,
                    DESIGNER,
                    VIDEOGRAPHER,
                    VOICE,
                    DIRECTOR,
                    OTHER -> false;
        };
    }

    /** A picture by houses alone is supplied, not taken. */
    public static Role.Kind meaning(Role.Kind kind, List<Contributor> people) {
        boolean houses = !people.isEmpty()
                && people.stream().allMatch(each -> each.person().kind() == Person.Kind.ORGANISATION);
        return kind == Role.Kind.PHOTOGRAPHER && houses ? Role.Kind.PHOTO_SOURCE : kind;
    }
}
