package org.colophon.render.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.colophon.style.TextAlign;

/**
 * Reads set lines as a proofreader does and lists their faults, from the positions of the glyphs alone. Han are 1 em
 * wide on the bench, so that any further room between two of them was added. Lengths are compared to a thousandth of an
 * em.
 */
public final class Proofreader {

    private static final String STOPS = "。．，、：；！？";
    private static final String CLOSERS = STOPS + "」』”’）》〉】〗〕］｝";
    private static final String OPENERS = "「『“‘（《〈【〖〔［｛";
    private static final String NO_START = CLOSERS + "·・‧‼⁇⁈⁉～–％%‰℃°′″,.;:!?)]}";
    private static final String NO_END = OPENERS + "([{";

    /** The checks V1 to V10 of pages that lines alone can answer. */
    public enum Check {
        LINE_START,
        LINE_END,
        UNITS,
        EDGE_MARKS,
        ADJACENT,
        MIXED_GAP,
        LONE,
        PITCH,
        FLUSH,
        INDENT;

        public List<String> faults(List<SetLine> lines, Setting setting) {
            return switch (this) {
                case LINE_START -> starts(lines);
                case LINE_END -> ends(lines);
                case UNITS -> units(lines);
                case EDGE_MARKS -> edgeMarks(lines, setting);
                case ADJACENT -> adjacent(lines);
                case MIXED_GAP -> mixedGaps(lines);
                case LONE -> lone(lines);
                case PITCH -> pitch(lines);
                case FLUSH -> flush(lines, setting);
                case INDENT -> indent(lines, setting);
            };
        }
    }

    /** Room between Han up to which a gap beside digits keeps its limit. */
    private static final int EVEN = 75;
    /** The most that gaps in newspapers take, in thousandths of an em, and a thousandth for rounding. */
    private static final int WIDEST_BESIDE_DIGITS = 201;
    private static final int WIDEST_BESIDE_LETTERS = 335;

    private Proofreader() {
    }

    /** Everything that is wrong. */
    static List<String> faults(List<SetLine> lines, Setting setting) {
        List<String> faults = new ArrayList<>();
        for (Check check : Check.values()) {
            check.faults(lines, setting).forEach(fault -> faults.add(check + " " + fault));
        }
        return faults;
    }

    private static List<String> starts(List<SetLine> lines) {
        return lines.stream()
                .skip(1)
                .filter(line -> is(NO_START, line.point(0)) || line.point(0) == '/')
                .map(Bench::words)
                .toList();
    }

    private static List<String> ends(List<SetLine> lines) {
        return lines.stream().limit(lines.size() - 1L)
                .filter(line -> is(NO_END, last(line)) || last(line) == '/').map(Bench::words).toList();
    }

    /** —— and ……, digits and their signs, and words are not cut; the halves of —— are an em apart. */
    private static List<String> units(List<SetLine> lines) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            int a = last(lines.get(i));
            int b = lines.get(i + 1).point(0);
            boolean touching = lines.get(i).start() + lines.get(i).characters() == lines.get(i + 1).start();
            boolean hyphened = lines.get(i).size() > lines.get(i).characters();
            boolean mark = a == b && (a == '—' || a == '…');
            boolean number = Character.isDigit(a) && (Character.isDigit(b) || is("%‰℃％", b));
            boolean word = isLatin(a) && isLatin(b) && !hyphened;
            if (touching && (mark || number || word)) {
                faults.add(Bench.words(lines.get(i)) + "|" + Bench.words(lines.get(i + 1)));
            }
        }
        for (SetLine line : lines) {
            for (int i = 0; i + 1 < line.size(); i++) {
                boolean twins = line.point(i) == line.point(i + 1) && (line.point(i) == '—' || line.point(i) == '…');
                if (twins && Math.abs(pitch(line, i) - 1000) > 1) {
                    faults.add(Bench.words(line) + " at " + pitch(line, i));
                }
            }
        }
        return faults;
    }

    /** At the edges of full lines marks take half an em (GB/T 15834-2011, 5.1.10). */
    private static List<String> edgeMarks(List<SetLine> lines, Setting setting) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            if (isFull(lines, i)
                    && is(CLOSERS, last(line))
                    && off(line.place(line.size() - 1) + Bench.EM / 2, measure(setting, i))) {
                faults.add(Bench.words(line));
            }
            if (i > 0 && is(OPENERS, line.point(0)) && off(line.place(0), -Bench.EM / 2)) {
                faults.add(Bench.words(line));
            }
        }
        return faults;
    }

    /** Ink of marks that meet: beside each other, or half an em apart where one closes and one opens. */
    private static List<String> adjacent(List<SetLine> lines) {
        List<String> faults = new ArrayList<>();
        for (SetLine line : lines) {
            for (int i = 0; i + 1 < line.size(); i++) {
                int a = line.point(i);
                int b = line.point(i + 1);
                boolean closes = is(CLOSERS, a);
                boolean both = (closes || is(OPENERS, a)) && (is(CLOSERS, b) || is(OPENERS, b));
                int wanted = !closes && is(CLOSERS, b) ? 1000 : 500;
                // Squeezed, a mark that closes gives up its own blank too: the ink then meets.
                int least = closes && is(OPENERS, b) ? 0 : 499;
                if (both && (pitch(line, i) > wanted + 1 || pitch(line, i) < least)) {
                    faults.add(Bench.words(line) + " at " + pitch(line, i));
                }
            }
        }
        return faults;
    }

    private static List<String> mixedGaps(List<SetLine> lines) {
        List<String> faults = new ArrayList<>();
        for (SetLine line : lines) {
            for (int i = 0; i + 1 < line.size(); i++) {
                boolean han = isHan(line.point(i)) && isWord(line.point(i + 1));
                boolean word = isWord(line.point(i)) && isHan(line.point(i + 1));
                // Beside digits a gap has its own limit in even lines, beside letters it takes its share of all room.
                boolean digit = !Character.isLetter(line.point(han ? i + 1 : i));
                int share = digit ? Math.max(0, line.spacing() - EVEN) : line.spacing();
                int gap = pitch(line, i) - (han ? 1000 : 500) - share;
                boolean date = word && is("年月日时分号", line.point(i + 1)) || han && is("年月日时分", line.point(i));
                int most = digit ? WIDEST_BESIDE_DIGITS : WIDEST_BESIDE_LETTERS;
                if ((han || word) && !date && (gap < 124 || gap > most + 1)) {
                    faults.add(Bench.words(line) + " gap " + gap);
                }
            }
        }
        return faults;
    }

    private static List<String> lone(List<SetLine> lines) {
        SetLine last = lines.getLast();
        int letters = 0;
        for (int i = 0; i < last.size(); i++) {
            letters += CharClass.of(last.point(i)).isLetter() ? 1 : 0;
        }
        return lines.size() > 1 && letters < 2 ? List.of(Bench.words(last)) : List.of();
    }

    /** Han are never closer than an em, and equally far apart in a line. */
    private static List<String> pitch(List<SetLine> lines) {
        List<String> faults = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            SetLine line = lines.get(number);
            int least = Integer.MAX_VALUE;
            int most = 0;
            for (int i = 0; i + 1 < line.size(); i++) {
                if (isHan(line.point(i)) && isHan(line.point(i + 1))) {
                    least = Math.min(least, pitch(line, i));
                    most = Math.max(most, pitch(line, i));
                }
            }
            if (most > 0 && (least < 1000 || most - least > 2 || !isFull(lines, number) && most > 1001)) {
                faults.add(Bench.words(line) + " " + least + " to " + most);
            }
        }
        return faults;
    }

    private static List<String> flush(List<SetLine> lines, Setting setting) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int extent = lines.get(i).extent();
            boolean wrong = setting.align() == TextAlign.JUSTIFY && isFull(lines, i)
                    ? extent != measure(setting, i)
                    : extent > measure(setting, i) + (i + 1 == lines.size() ? hung(lines.get(i), setting) : 0);
            if (wrong) {
                faults.add(Bench.words(lines.get(i)) + " ends at " + extent);
            }
        }
        return faults;
    }

    /** A mark that ends a paragraph may hang by its half em. */
    private static int hung(SetLine last, Setting setting) {
        return setting.align() == TextAlign.JUSTIFY && is("，。：；！？、", last(last)) ? Bench.EM / 2 : 0;
    }

    private static List<String> indent(List<SetLine> lines, Setting setting) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            int ink = line.place(0) + (is(OPENERS, line.point(0)) ? Bench.EM / 2 : 0);
            if (off(ink, i == 0 ? setting.indent() : 0)) {
                faults.add(Bench.words(line) + " begins at " + ink);
            }
        }
        return faults;
    }

    private static boolean isFull(List<SetLine> lines, int i) {
        return i + 1 < lines.size();
    }

    private static int measure(Setting setting, int line) {
        return setting.measures().at(line);
    }

    private static boolean off(int place, int wanted) {
        return Math.abs(place - wanted) > Bench.EM / 1000;
    }

    private static int last(SetLine line) {
        return line.point(line.size() - 1);
    }

    /** From glyph to glyph, in thousandths of an em. */
    private static int pitch(SetLine line, int i) {
        return Math.round((line.place(i + 1) - line.place(i)) * 1000f / Bench.EM);
    }

    private static boolean is(String marks, int point) {
        return marks.indexOf(point) >= 0;
    }

    private static boolean isHan(int point) {
        return point >= 0x4E00 && point < 0xA000;
    }

    private static boolean isLatin(int point) {
        return point < 0x250 && Character.isLetter(point);
    }

    private static boolean isWord(int point) {
        return point < 0x250 && Character.isLetterOrDigit(point);
    }
}
