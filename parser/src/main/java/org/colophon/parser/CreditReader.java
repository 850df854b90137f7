package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.parser.Token.Type;

/**
 * Decides whether a line is one of credits, and reads it. A line is one when roles, affiliations, names and marks
 * explain nearly all of it, and something more than a bare name speaks for it.
 */
final class CreditReader {

    /** Longer lines are prose: the longest of 482 printed credit lines has 140 characters. */
    private static final int LONGEST_LINE = 200;
    private static final int SHORT_LINE = 24;
    /** A role word that no lexicon knows is taken for one up to this length. */
    private static final int LONGEST_ROLE = 4;
    /** Below this share of explained characters a line is prose. */
    private static final int LEAST_EXPLAINED = 96;

    private final Lexicon lexicon;
    private final EnglishCredits english;
    private final boolean latin;

    CreditReader(Locale language) {
        lexicon = Lexicon.of(language);
        english = new EnglishCredits(Lexicon.of(Locale.ENGLISH));
        latin = language.getLanguage().equals("en");
    }

    CreditReading read(String line, Place place) {
        if (line.length() > LONGEST_LINE || line.isBlank()) {
            return CreditReading.NONE;
        }
        if (latin || isLatin(line)) {
            return english.read(line, place);
        }
        if (!couldBe(line) || place == Place.BODY && !hints(line)) {
            return CreditReading.NONE;
        }
        List<Token> tokens = Segmenter.cut(lexicon, line);
        int explained = explained(tokens);
        if (explained < LEAST_EXPLAINED || !speaksForCredits(tokens, line, place)) {
            return CreditReading.NONE;
        }
        CreditGrammar grammar = new CreditGrammar(line, tokens, place);
        return new CreditReading(grammar.credits(), explained, grammar.doubts());
    }

    private static boolean isLatin(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= 0x2E80 && !Glyphs.isSeparator(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Lines that end a sentence, or hold one, are prose. */
    private static boolean couldBe(String line) {
        // Nearly all prose is told by its last character.
        if (Glyphs.isTerminal(line.charAt(line.length() - 1))) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            if (Glyphs.isTerminal(line.charAt(i)) || line.charAt(i) == '“' || line.charAt(i) == '《') {
                return false;
            }
        }
        return true;
    }

    /** Between paragraphs a credit is short, or has a separator or bullet in its first half. */
    private static boolean hints(String line) {
        if (line.length() <= SHORT_LINE) {
            return true;
        }
        for (int i = 0; i < line.length() / 2; i++) {
            if (Glyphs.isSeparator(line.charAt(i)) || Glyphs.isBullet(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int explained(List<Token> tokens) {
        int all = 0;
        int junk = 0;
        for (Token token : tokens) {
            if (token.type() != Type.BLANK) {
                all += token.to() - token.from();
                junk += token.type() == Type.JUNK ? token.to() - token.from() : 0;
            }
        }
        return all == 0 ? 0 : 100 * (all - junk) / all;
    }

    private boolean speaksForCredits(List<Token> tokens, String line, Place place) {
        boolean role = false;
        boolean press = false;
        boolean office = false;
        boolean bullet = false;
        int names = 0;
        List<Token> named = new ArrayList<>();
        for (Token token : tokens) {
            switch (token.type()) {
                case ROLE -> role = true;
                case PRESS -> press = true;
                case OFFICE -> office = true;
                case BULLET -> bullet = true;
                case NAME, ORGANISATION, AGENCY, UNNAMED -> {
                    names++;
                    named.add(token);
                }
                case BLANK, SEPARATOR, LIST, BRACKET, JUNK -> {
                }
            }
        }
        boolean separated = tokens.stream().anyMatch(token -> token.type() == Type.SEPARATOR);
        if (names == 0) {
            return role && separated && tokens.getFirst().type() == Type.ROLE
                    && tokens.getLast().type() == Type.SEPARATOR;
        }
        if (role && (separated || closes(tokens) || place != Place.BODY)) {
            return true;
        }
        if (separated && names > 1 && place != Place.BODY && place != Place.END && familiar(named.getLast(), line)
                && tokens.get(Math.min(1, tokens.size() - 1)).type() == Type.SEPARATOR && tokens.getFirst().to() <= LONGEST_ROLE) {
            return true;
        }
        boolean familiar = named.stream().allMatch(token -> familiar(token, line));
        return switch (place) {
            case SECTION_START -> (office || press || names == 1) && familiar;
            case AFTER_TITLE, FRONT_MATTER -> press || office && familiar || names <= 3 && (bullet || familiar);
            case END, TAIL -> press && familiar || bullet && familiar;
            case BODY -> press && familiar && line.length() <= 30;
        };
    }

    /** Whether the last word is a role that follows its names: 周厚军 摄. */
    private static boolean closes(List<Token> tokens) {
        Token end = tokens.getLast();
        return end.type() == Type.ROLE && end.word() != null && end.word().after();
    }

    private boolean familiar(Token token, String line) {
        return token.type() != Type.NAME
                || lexicon.isSurname(line.charAt(token.from()))
                || lexicon.isDoubleSurname(line, token.from())
                || line.substring(token.from(), token.to()).chars().anyMatch(c -> Glyphs.isNameDot((char) c));
    }
}
