package org.colophon.verify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field of a Word document while it is read. A field that repeats a note mark names the bookmark of the first. */
final class WordField {

    private static final Pattern NOTE = Pattern.compile("\\s*NOTEREF\\s+(\\S+).*");

    private final StringBuilder instruction = new StringBuilder();
    private boolean separated;

    void instruct(String text) {
        instruction.append(text);
    }

    void separate() {
        separated = true;
    }

    /** The bookmark of the note mark that the field repeats. */
    Optional<String> bookmark() {
        Matcher matcher = NOTE.matcher(instruction);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether text in the field is text of the document. */
    boolean printsResult() {
        return separated && bookmark().isEmpty();
    }
}
