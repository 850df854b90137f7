package org.colophon.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Credit lines made from templates and slots of one language: the same lines for the same seed. */
final class MadeLines {

    /** A line at its place, with who did what: "WRITER 甲"; kinds that count as right are parted by bars. */
    record Line(String language, String place, String text, Set<String> expected) {}

    static final Path FOLDER =
            Path.of(System.getProperty("project.root", ".."), "parser/src/test/resources/org/colophon/parser/unseen");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");
    /** Short names of slots: people are one letter from a to f. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("r", "role"), Map.entry("s", "role"), Map.entry("t", "role"), Map.entry("u", "role"),
            Map.entry("srole", "role"), Map.entry("by", "rolesby"), Map.entry("sby", "rolesby"),
            Map.entry("x", "status"), Map.entry("st", "status"), Map.entry("h", "house"), Map.entry("i", "house"),
            Map.entry("o", "org"), Map.entry("k", "scene"), Map.entry("p", "place"),
            Map.entry(":", "colon"), Map.entry(",", "names"),
            Map.entry(";", "gap"));
    private static final int TIMES = 2;

    private final Map<String, List<String>> slots = new LinkedHashMap<>();
    private final String language;
    private final long seed;
    private int turn;

    private MadeLines(String language, String set, long seed) throws IOException {
        this.language = language;
        this.seed = seed;
        for (String line : lines(language + set + ".slots.txt")) {
            int colon = line.indexOf(':');
            slots.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(" ")).stream()
                    .map(each -> each.replace("\\u0020", " ").replace("\\u3000", "　")).toList());
        }
    }

    /** The lines of a set: each template twice, with other people. */
    static List<Line> of(String language, String set, long seed) {
        try {
            MadeLines made = new MadeLines(language, set, seed);
            Set<Line> all = new LinkedHashSet<>();
            for (String template : lines(language + set + ".txt")) {
                for (int time = 0; time < TIMES; time++) {
                    all.add(made.line(template, time));
                }
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private Line line(String template, int time) {
        Random random = new Random(seed * 31 + template.hashCode() * 7L + time);
        int bar = template.indexOf(" | ");
        int arrow = template.lastIndexOf(" => ");
        String[] place = template.substring(0, bar).split(" ");
        Map<String, String> chosen = new LinkedHashMap<>();
        Matcher slot = SLOT.matcher(template.substring(bar + 3, arrow));
        StringBuilder text = new StringBuilder();
        while (slot.find()) {
            String key = Objects.requireNonNull(slot.group(1));
            String filled = filled(key, chosen, random);
            slot.appendReplacement(text, Matcher.quoteReplacement(filled));
        }
        slot.appendTail(text);
        return new Line(place.length > 1 ? place[0] : language, place[place.length - 1],
                text.toString().replace('⏎', '\n'), expected(template.substring(arrow + 4), chosen));
    }

    private String filled(String key, Map<String, String> chosen, Random random) {
        String name = key.split("\\.")[0];
        String value;
        if (name.length() == 1 && "abcdefABCDEF".contains(name)) {
            value = person(key, chosen, random);
        } else {
            value = pick(SHORT.getOrDefault(key, key), chosen, random);
        }
        chosen.put(name, value);
        int kinds = value.lastIndexOf('=');
        return kinds > 0 ? value.substring(0, kinds) : value;
    }

    private String person(String key, Map<String, String> chosen, Random random) {
        List<String> kinds = Objects.requireNonNull(slots.get("kinds"));
        String kind = key.length() > 1 ? key.substring(2) : kinds.get(turn++ % kinds.size());
        String name = pick(kind, chosen, random);
        int count = name.indexOf('{');
        if (count > 0) {
            StringBuilder full = new StringBuilder(name.substring(0, count));
            for (int i = 0; i < name.charAt(count + 1) - '0'; i++) {
                full.append(pick("given", chosen, random));
            }
            name = full.toString();
        }
        return Character.isUpperCase(key.charAt(0)) ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** One of a slot's values that the line does not hold yet. */
    private String pick(String slot, Map<String, String> chosen, Random random) {
        List<String> values = Objects.requireNonNull(slots.get(slot), slot);
        String value;
        int tries = 0;
        do {
            value = values.get(random.nextInt(values.size()));
        } while (chosen.containsValue(value) && tries++ < 9);
        return value;
    }

    private static Set<String> expected(String told, Map<String, String> chosen) {
        Set<String> all = new TreeSet<>();
        if (told.equals("none")) {
            return all;
        }
        for (String part : told.split("; ")) {
            int blank = part.indexOf(' ');
            String role = part.substring(0, blank);
            String value = chosen.getOrDefault(role, role);
            for (String kind : value.substring(value.lastIndexOf('=') + 1).split("\\+")) {
                for (String who : part.substring(blank + 1).split(" \\+ ")) {
                    all.add(kind + " " + told(chosen.getOrDefault(who, who)));
                }
            }
        }
        return all;
    }

    /** A name without the blanks that pad it. */
    static String told(String name) {
        return name.codePoints().anyMatch(c -> Character.isIdeographic(c)) ? name.replaceAll("[\\s　]", "") : name;
    }

    static List<String> languages() {
        return List.of("zh", "en", "ja", "ko", "eu");
    }
}
