package org.colophon.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.colophon.parser.lexicon.CreditLexicon;

/**
 * Words of a publication for its credit lines: its own roles, offices and agencies. Immutable and thread-safe.
 *
 * <p>A lexicon file is JSON; docs/credits.md describes it.
 */
public final class Lexicon {

    private final CreditLexicon words;

    private Lexicon(CreditLexicon words) {
        this.words = words;
    }

    /**
     * Reads a lexicon file.
     *
     * @param file the file
     * @return the lexicon
     * @throws IOException if it cannot be read
     * @throws LexiconFormatException if it is no lexicon; the message names the place and what is allowed there
     */
    public static Lexicon read(Path file) throws IOException {
        return parse(Files.readString(Objects.requireNonNull(file, "file")), file + ": ");
    }

    /**
     * Reads a lexicon from text.
     *
     * @param json the text of a lexicon file
     * @return the lexicon
     * @throws LexiconFormatException if it is no lexicon; the message names the place and what is allowed there
     */
    public static Lexicon parse(String json) {
        return parse(Objects.requireNonNull(json, "json"), "");
    }

    private static Lexicon parse(String json, String place) {
        try {
            return new Lexicon(CreditLexicon.parse(json));
        } catch (IllegalArgumentException e) {
            throw new LexiconFormatException(place + e.getMessage(), e);
        }
    }

    /**
     * Returns the language of its words.
     *
     * @return the code of the language, such as {@code zh}
     */
    public String language() {
        return words.language();
    }

    CreditLexicon words() {
        return words;
    }
}
