package org.colophon.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short sources made of pieces that newspapers and magazines are made of, in any order. */
final class Fragments {

    private static final Path TABLE = Path.of(
            System.getProperty("project.root", ".."), "parser/src/test/resources/org/colophon/parser/fragments.txt");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9A-F]{4})|.)");
    private static final int MOST = 9;

    private final List<String> pieces;
    private final Random random;

    Fragments(Random random) throws IOException {
        this.random = random;
        this.pieces = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> ESCAPE.matcher(line.replace('⏎', '\n')).replaceAll(Fragments::character))
                .toList();
    }

    /** One to nine pieces; one piece in four is told again, as marks that open and close are. */
    String next() {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (int i = random.nextInt(MOST); i >= 0; i--) {
            boolean again = random.nextInt(4) == 0;
            String piece = pieces.get(random.nextInt(pieces.size()));
            text.append(again ? last : piece);
            last = again ? last : piece;
        }
        return text.toString();
    }

    private static String character(MatchResult escape) {
        String code = escape.group(2);
        String character = code == null ? named(escape.group(1)) : String.valueOf((char) Integer.parseInt(code, 16));
        return Matcher.quoteReplacement(character);
    }

    private static String named(String letter) {
        return switch (letter) {
            case "r" -> "\r";
            case "t" -> "\t";
            default -> letter;
        };
    }
}
