package org.colophon.exchange.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The numbering of a document: which paragraphs are items, and the numbers that Word prints before them. */
final class WordNumbers {

    private static final String HAN = "〇一二三四五六七八九";
    private static final int MOST_LEVELS = 9;
    private static final int LETTERS = 26;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    /** The marker of an item. */
    enum Marker {
        BULLET,
        NUMBER,
        /** A number of another form than lists have here: it is printed as text. */
        WORDS
    }

    /**
     * The mark of an item.
     *
     * @param marker kind of mark
     * @param level depth of the list, from 0
     * @param number its number
     * @param text its mark as Word prints it
     * @param list the list that it belongs to
     */
    record Mark(Marker marker, int level, int number, String text, String list) { }

    WordNumbers(@Nullable Element root) {
        if (root == null) {
            return;
        }
        Map<String, Element> forms = new HashMap<>();
        WordXml.children(root, "abstractNum").forEach(it -> forms.put(WordXml.attribute(it, "abstractNumId"), it));
        for (Element list : WordXml.children(root, "num")) {
            Element form = forms.get(WordXml.value(WordXml.at(list, "abstractNumId")));
            if (form != null) {
                lists.put(WordXml.attribute(list, "numId"), form);
            }
        }
    }

    /** The mark of a paragraph with these properties; empty if it is no item. Each call counts. */
    Optional<Mark> mark(@Nullable Element properties) {
        String list = WordXml.value(WordXml.at(properties, "numId"));
        Element form = lists.get(list);
        int level = Math.clamp(WordXml.number(WordXml.value(WordXml.at(properties, "ilvl")), 0), 0, MOST_LEVELS - 1);
        Element shape = form == null ? null : level(form, level);
        if (shape == null) {
            return Optional.empty();
        }
        int number = counted(list, form, level);
        String format = format(shape);
        String written = WordXml.value(WordXml.at(shape, "lvlText"));
        if (format.equals("none") || written.isBlank()) {
            return Optional.empty();
        }
        if (format.equals("bullet")) {
            return Optional.of(new Mark(Marker.BULLET, level, 0, "", list));
        }
        boolean plain = format.startsWith("decimal") && written.matches("%" + (level + 1) + "[.)、．）]?");
        return Optional.of(new Mark(plain ? Marker.NUMBER : Marker.WORDS, level, number,
                text(written, form, counters.get(list)), list));
    }

    private static @Nullable Element level(Element form, int level) {
        return WordXml.children(form, "lvl").stream()
                .filter(it -> WordXml.attribute(it, "ilvl").equals(String.valueOf(level))).findFirst().orElse(null);
    }

    private static String format(@Nullable Element level) {
        return WordXml.value(WordXml.at(level, "numFmt"));
    }

    private int counted(String list, Element form, int level) {
        int[] counts = counters.computeIfAbsent(list, key -> new int[MOST_LEVELS]);
        int start = WordXml.number(WordXml.value(WordXml.at(level(form, level), "start")), 1);
        counts[level] = counts[level] == 0 ? start : counts[level] + 1;
        for (int deeper = level + 1; deeper < MOST_LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return counts[level];
    }

    private static String text(String written, Element form, int[] counts) {
        String text = written;
        for (int i = 0; i < MOST_LEVELS; i++) {
            if (text.contains("%" + (i + 1))) {
                text = text.replace("%" + (i + 1), number(format(level(form, i)), Math.max(1, counts[i])));
            }
        }
        return text;
    }

    private static String number(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letter('a', number);
            case "upperLetter" -> letter('A', number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital",
                    "taiwaneseCountingThousand", "taiwaneseCounting" -> han(number);
            default -> String.valueOf(number);
        };
    }

    private static String letter(char first, int number) {
        return String.valueOf((char) (first + (number - 1) % LETTERS)).repeat(1 + (number - 1) / LETTERS);
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                out.append(signs[i]);
                left -= values[i];
            }
        }
        return out.toString();
    }

    /** Numbers to ninety-nine as they are said: 十, 十二, 二十, 二十一. */
    private static String han(int number) {
        if (number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        String ones = number % 10 == 0 ? "" : HAN.substring(number % 10, number % 10 + 1);
        return tens == 0 ? ones : (tens == 1 ? "" : HAN.substring(tens, tens + 1)) + "十" + ones;
    }
}
