package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * The compiled classes against the files of the Unicode Character Database 15.0 that they were made from, for every
 * code point. {@code -Dunicode.data} names their folder (package unicode-data of Debian 12); without it the test says
 * so and is left out.
 */
class LineClassesTest {

    private static final int POINTS = 0x110000;

    /** Calls with every code point of a file and the value of its second field. */
    private static void each(Path folder, String file, BiConsumer<Integer, String> use) throws IOException {
        for (String line : Files.readAllLines(folder.resolve(file))) {
            String data = line.replaceFirst("#.*", "").strip();
            if (!data.isEmpty()) {
                String[] fields = data.split("\\s*;\\s*");
                String[] range = fields[0].split("\\.\\.");
                for (int point = Integer.parseInt(range[0], 16);
                        point <= Integer.parseInt(range[range.length - 1], 16);
                        point++) {
                    use.accept(point, fields[1]);
                }
            }
        }
    }

    private static String[] filled(String value) {
        String[] values = new String[POINTS];
        Arrays.fill(values, value);
        return values;
    }

    /** The general category of every code point; ranges are given by their ends. */
    private static String[] categories(Path folder) throws IOException {
        String[] categories = filled("Cn");
        int first = 0;
        for (String line : Files.readAllLines(folder.resolve("UnicodeData.txt"))) {
            String[] fields = line.split(";");
            int point = Integer.parseInt(fields[0], 16);
            if (fields[1].endsWith("Last>")) {
                Arrays.fill(categories, first, point, fields[2]);
            }
            categories[point] = fields[2];
            first = point;
        }
        return categories;
    }

    /** The defaults of LineBreak.txt for unassigned characters. */
    private static String[] lineBreaks(Path folder) throws IOException {
        String[] classes = filled("XX");
        int[][] ideographic = {
            {0x3400, 0x4DBF},
            {0x4E00, 0x9FFF},
            {0xF900, 0xFAFF},
            {0x20000, 0x2FFFD},
            {0x30000, 0x3FFFD},
            {0x1F000, 0x1FAFF},
            {0x1FC00, 0x1FFFD}
        };
        for (int[] range : ideographic) {
            Arrays.fill(classes, range[0], range[1] + 1, "ID");
        }
        Arrays.fill(classes, 0x20A0, 0x20D0, "PR");
        each(folder, "LineBreak.txt", (point, value) -> classes[point] = value);
        return classes;
    }

    @Test
    void everyCodePointHasTheClassOfTheUnicodeFiles() throws IOException {
        String given = System.getProperty("unicode.data", "");
        assumeTrue(!given.isEmpty(), "the files of Unicode 15.0 are not named; -Dunicode.data names their folder");
        Path folder = Path.of(given);
        String[] classes = lineBreaks(folder);
        String[] categories = categories(folder);
        String[] widths = filled("N");
        each(folder, "EastAsianWidth.txt", (point, value) -> widths[point] = value);
        each(folder, "emoji/emoji-data.txt", (point, value) -> {
            if (value.equals("Extended_Pictographic") && categories[point].equals("Cn")) {
                classes[point] = "XP";
            }
        });
        CodeTable table = LineClass.table();
        for (int point = 0; point < POINTS; point++) {
            String wanted = switch (classes[point]) {
                case "AI", "SG", "XX" -> "AL";
                case "SA" -> categories[point].startsWith("M") && !categories[point].equals("Me") ? "CM" : "AL";
                case "OP", "CP" ->
                    "FWH".contains(widths[point]) && !widths[point].equals("N") ? classes[point] + "W" : classes[point];
                default -> classes[point];
            };
            assertThat(LineClass.ALL.get(table.at(point)).name()).as("U+%04X", point).isEqualTo(wanted);
        }
    }
}
