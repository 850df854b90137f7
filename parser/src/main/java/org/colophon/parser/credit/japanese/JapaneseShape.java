package org.colophon.parser.credit.japanese;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of one script that a word is written in. Names have few of them, of limited length: ideographs, perhaps with
 * kana behind or before them; katakana with dots; hiragana; Latin words.
 */
final class JapaneseShape {

    private static final String ITERATED = "々〆";
    /** Katakana that are also written between ideographs: 一ノ瀬, 三ヶ島. */
    private static final String JOINING = "ヶケノ";
    private static final String DOTS = "・=＝";
    private static final String LATIN = " .'’-";
    private static final int MOST_RUNS = 7;
    private static final int LONGEST_LATIN = 31;

    /** The scripts of names. */
    private enum Script { HAN, HIRAGANA, KATAKANA, DOT, OTHER }

    /** A run of one script. */
    private record Run(Script script, int length, boolean prolonged) {

        boolean is(Script wanted, int least, int most) {
            return script == wanted && length >= least && length <= most;
        }
    }

    private final List<Run> runs;

    private JapaneseShape(List<Run> runs) {
        this.runs = runs;
    }

    /** Whether a word is written as names are. */
    static boolean isName(String word) {
        return isLatin(word) || runs(word).isOne();
    }

    private static boolean isLatin(String word) {
        if (word.length() < 2 || word.length() > LONGEST_LATIN || !isLetter(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (!isLetter(word.charAt(i)) && LATIN.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static JapaneseShape runs(String word) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        Script before = Script.OTHER;
        while (at < word.length() && runs.size() <= MOST_RUNS) {
            Script script = script(word.codePointAt(at), before);
            int length = 0;
            boolean prolonged = false;
            while (at < word.length() && script(word.codePointAt(at), length == 0 ? before : script) == script) {
                prolonged |= word.charAt(at) == 'ー';
                at += Character.charCount(word.codePointAt(at));
                length++;
            }
            runs.add(new Run(script, length, prolonged));
            before = script;
        }
        return new JapaneseShape(runs);
    }

    private static Script script(int c, Script before) {
        if (JOINING.indexOf(c) >= 0) {
            return before == Script.HAN ? Script.HAN : Script.KATAKANA;
        }
        if (c == 'ー') {
            return before == Script.HIRAGANA ? Script.HIRAGANA : Script.KATAKANA;
        }
        if (c >= 'ぁ' && c <= 'ゖ') {
            return Script.HIRAGANA;
        }
        if (c >= 'ァ' && c <= 'ヺ') {
            return Script.KATAKANA;
        }
        if (DOTS.indexOf(c) >= 0) {
            return Script.DOT;
        }
        boolean han = c >= 0x3400 && c <= 0x9FFF || c >= 0x20000 && c <= 0x323AF || ITERATED.indexOf(c) >= 0;
        return han ? Script.HAN : Script.OTHER;
    }

    private boolean isOne() {
        Run first = runs.isEmpty() ? new Run(Script.OTHER, 0, false) : runs.getFirst();
        return switch (runs.size()) {
            case 0 -> false;
            case 1 -> first.is(Script.HAN, 1, 6) || first.is(Script.HIRAGANA, 2, 9) || first.is(Script.KATAKANA, 2, 10);
            case 2 -> isOfTwo(first, runs.get(1)) || isDotted();
            case 3 -> isDotted() || first.is(Script.HIRAGANA, 1, 5) && runs.get(1).is(Script.HAN, 1, 4)
                    && runs.get(2).is(Script.HIRAGANA, 1, 4) && !runs.get(2).prolonged();
            default -> isDotted();
        };
    }

    /** 笹倉まお, 笹倉マオ, マオ笹倉, みさき陸, みさきマオ, マオみさき. */
    private static boolean isOfTwo(Run first, Run second) {
        return first.is(Script.HAN, 1, 6) && second.is(Script.HIRAGANA, 1, 5)
                || first.is(Script.HAN, 1, 4) && second.is(Script.KATAKANA, 1, 6)
                || first.is(Script.HIRAGANA, 1, 6) && second.is(Script.KATAKANA, 1, 6)
                || first.is(Script.HIRAGANA, 1, 5) && second.is(Script.HAN, 1, 4)
                || first.is(Script.KATAKANA, 2, 8) && second.is(Script.HIRAGANA, 1, 6)
                || first.is(Script.KATAKANA, 2, 10) && second.is(Script.HAN, 1, 4);
    }

    /** アン・リー, アン・リー笹倉: katakana with single dots, and perhaps a surname behind them. */
    private boolean isDotted() {
        boolean surname = runs.getLast().is(Script.HAN, 1, 4);
        int last = surname ? runs.size() - 1 : runs.size();
        int letters = 0;
        for (int i = 0; i < last; i++) {
            Run run = runs.get(i);
            letters += run.length();
            boolean fits = i % 2 == 0 ? run.is(Script.KATAKANA, i == 0 && !surname ? 2 : 1, 10)
                    : run.is(Script.DOT, 1, 1);
            if (!fits) {
                return false;
            }
        }
        return last % 2 == 1 && (!surname || letters <= 10);
    }
}
