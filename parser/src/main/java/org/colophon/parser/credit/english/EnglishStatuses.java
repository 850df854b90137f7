package org.colophon.parser.credit.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.lexicon.WordLists;

/** Finds where a status begins or ends beside a name without a mark between them. */
final class EnglishStatuses {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final EnglishWords vocabulary;
    private final Set<String> modifiers = WordLists.of("en").list("modifiers");

    EnglishStatuses(EnglishWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The start of a status that touches the name before it: Ann LeeStaff Writer; 0 if none does. */
    int glued(String piece) {
        for (int i = 2; i < piece.length() - 2; i++) {
            boolean change = Character.isUpperCase(piece.charAt(i)) && Character.isLowerCase(piece.charAt(i - 1));
            if (change && !isPrefix(piece, i)
                    && vocabulary.isPerson(piece.substring(0, i)) && isGluedStatus(piece.substring(i))) {
                return i;
            }
        }
        return 0;
    }

    /** Ann MacAskill: the beginning of a surname. */
    private static boolean isPrefix(String piece, int end) {
        String word = piece.substring(piece.lastIndexOf(' ', end) + 1, end);
        return word.equals("Mac") || word.equals("Mc") || word.equals("De") || word.equals("Le");
    }

    private boolean isGluedStatus(String rest) {
        int blank = rest.indexOf(' ');
        return vocabulary.isKnownHouse(rest)
                || vocabulary.isAgency(rest)
                || rest.length() <= 40 && (blank < 0 ? vocabulary.isPress(rest.toLowerCase(Locale.ROOT))
                        : vocabulary.isPressStatus(rest) && vocabulary.isWritten(rest));
    }

    /**
     * staff writer Ann Lee, Associated Press writers Ann Lee: the start of the name; 0 if no status is before
     * it.
     */
    int leading(String piece) {
        Matcher words = WORD.matcher(piece);
        int found = 0;
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (words.start() > 60) {
                break;
            }
            if (words.start() >= 0 && vocabulary.isPress(word) && words.end() < piece.length()) {
                found = words.end();
            }
        }
        String after = piece.substring(found).strip();
        boolean named = found > 0
                && after.indexOf(' ') > 0
                && vocabulary.nameEnd(after) > after.indexOf(' ')
                && !vocabulary.isBarred(after.substring(0, vocabulary.nameEnd(after)));
        return named ? found : 0;
    }

    /** Ann Lee Economics editor: the last capital word is no part of the name; 0 where it is. */
    int modifier(String named, int end) {
        String name = named.substring(0, end);
        String rest = named.substring(end).strip();
        boolean shifts = name.split(" ").length == 3
                && !rest.isEmpty()
                && vocabulary.isPressStatus(rest)
                && Character.isLowerCase(rest.charAt(0))
                && name.indexOf('.') < 0;
        return shifts ? name.lastIndexOf(' ') + 1 : 0;
    }

    /** Northfield Herald, Senior Washington Correspondent: behind a given name and a surname. */
    private boolean isHouseOrOffice(String rest) {
        String[] all = rest.split(" ");
        boolean house = all.length > 1 && vocabulary.isOrganisationWord(all[all.length - 1])
                && vocabulary.isHouse(rest) && !rest.contains(" for ");
        return house || all.length > 1 && modifiers.contains(all[0].toLowerCase(Locale.ROOT))
                && vocabulary.isPressStatus(rest);
    }

    /**
     * ANN LEE Staff Writer, Ann Lee The Daily Post: where the status begins in a run of capital words; 0 where there is
     * none.
     */
    int trailing(String named) {
        List<Integer> starts = new ArrayList<>();
        Matcher words = WORD.matcher(named);
        while (words.find()) {
            starts.add(words.start());
        }
        for (int k = 2; k < starts.size(); k++) {
            int at = starts.get(k);
            String rest = named.substring(at);
            boolean shouts = EnglishWords.isUpper(named.substring(0, at)) && !EnglishWords.isUpper(rest);
            String word = rest.split(" ")[0];
            boolean opens = vocabulary.isPress(rest.toLowerCase(Locale.ROOT))
                    || word.equals("The")
                    || vocabulary.isAgency(rest)
                    || vocabulary.isOrganisationWord(word) && vocabulary.isStatus(rest)
                    || k == 2 && vocabulary.isGiven(named.split(" ")[0]) && isHouseOrOffice(rest);
            if ((opens || shouts) && vocabulary.isStatus(rest)) {
                return at;
            }
        }
        return 0;
    }
}
