package org.colophon.render.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The direction in which a language is read along its lines. */
public enum ReadingDirection {
    /** From left to right, as most scripts. */
    LEFT_TO_RIGHT,
    /** From right to left, as Arabic and Hebrew. */
    RIGHT_TO_LEFT;

    private static final Set<String> RIGHT_TO_LEFT_CODES = codes();

    /**
     * Returns the direction of a language: that of its script if the tag names one.
     *
     * @param language the language
     * @return its direction
     */
    public static ReadingDirection of(Locale language) {
        String code = language.getScript().isEmpty() ? language.getLanguage() : language.getScript();
        return RIGHT_TO_LEFT_CODES.contains(code) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * Returns the direction of a text inside an article: that of its first letter with a direction (UAX 9, P2), if the
     * article is read from left to right. Everything in an article that is read from right to left is.
     *
     * @param text the text
     * @param article direction of the article
     * @return the direction of the text
     */
    public static ReadingDirection of(CharSequence text, ReadingDirection article) {
        if (article == RIGHT_TO_LEFT) {
            return RIGHT_TO_LEFT;
        }
        for (int i = 0; i < text.length(); ) {
            int point = Character.codePointAt(text, i);
            switch (Character.getDirectionality(point)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
                    return LEFT_TO_RIGHT;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
                    return RIGHT_TO_LEFT;
                default:
                    i += Character.charCount(point);
            }
        }
        return LEFT_TO_RIGHT;
    }

    private static Set<String> codes() {
        try (InputStream in = Objects.requireNonNull(
                ReadingDirection.class.getResourceAsStream("right-to-left.txt"), "right-to-left.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
