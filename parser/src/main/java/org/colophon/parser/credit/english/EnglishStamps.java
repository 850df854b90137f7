package org.colophon.parser.credit.english;

import java.util.regex.Pattern;
import org.colophon.parser.lexicon.PatternTable;

/** Finds the days, hours and addresses in a line, which say nothing of credits. */
public final class EnglishStamps {

    private static final Pattern STAMP = PatternTable.of("en").pattern("stamp");

    private EnglishStamps() {
    }

    /** The line with blanks for them, so that offsets stay. A hard blank is a blank. */
    public static String blanked(String raw) {
        String line = raw.replace('\u00A0', ' ');
        boolean stamped = line.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '@' || c == '/');
        return stamped ? STAMP.matcher(line).replaceAll(match -> " ".repeat(match.group().length())) : line;
    }
}
