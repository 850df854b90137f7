package org.colophon.parser.credit.tagging;

import java.util.List;

/** The features of a unit that speak for a name, or against one: by its run of letters and by tables of names. */
final class NameFeatures {

    private static final int LONGEST_RUN = 6;
    private static final int LONGEST_WORD = 5;
    private static final int LONGEST_SURNAME = 3;

    private final String line;
    private final String folded;
    private final List<Unit> units;
    private final NameEvidence evidence;
    private final String[] latin;
    /** The start of the run of letters around a unit, and the unit behind it. */
    private final int[] starts;
    private final int[] ends;

    NameFeatures(String line, List<Unit> units, NameEvidence evidence) {
        this.line = line;
        this.units = units;
        this.evidence = evidence;
        this.folded = evidence.lexicon().folded(line);
        int size = units.size();
        this.latin = new String[size];
        this.starts = new int[size];
        this.ends = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = i > 0 && isRun(i) && isRun(i - 1) ? starts[i - 1] : i;
            latin[i] = sign(units.get(i));
        }
        for (int i = size - 1; i >= 0; i--) {
            ends[i] = isRun(i) && isRun(i + 1) ? ends[i + 1] : i + 1;
        }
    }

    private String sign(Unit unit) {
        if (!unit.isWord()) {
            return unit.shape();
        }
        String known = unit.sense().equals(unit.shape()) ? "" : unit.sense();
        return evidence.latin(line.substring(unit.from(), unit.to())) + unit.shape() + known;
    }

    private boolean isRun(int i) {
        return i >= 0 && i < units.size() && units.get(i).isRun();
    }

    private boolean isHan(int i) {
        return i >= 0 && i < units.size() && units.get(i).isHan() && units.get(i).to() - units.get(i).from() == 1;
    }

    private String sense(int i) {
        return i < 0 ? "^" : i >= units.size() ? "$" : units.get(i).sense();
    }

    private String shape(int i) {
        return i < 0 ? "^" : i >= units.size() ? "$" : units.get(i).shape();
    }

    private String latin(int i) {
        return i < 0 || i >= units.size() ? "#" : latin[i];
    }

    void of(int i, FeatureKey key, FeatureSink sink) {
        if (isRun(i)) {
            run(i, key, sink);
        }
        if (isHan(i) && evidence.language().equals("zh")) {
            chinese(i, key, sink);
        } else if (isRun(i) && evidence.language().equals("ja")) {
            japanese(i, key, sink);
        } else if (shape(i).equals("g")) {
            korean(i, key, sink);
        } else if (units.get(i).isWord()) {
            latin(i, key, sink);
        }
        if (!isRun(i)) {
            sink.take(key.of("latinAround").with(latin(i - 1)).with(shape(i)).with(latin(i + 1)));
        }
    }

    private void run(int i, FeatureKey key, FeatureSink sink) {
        int length = ends[i] - starts[i];
        int into = i - starts[i];
        int left = ends[i] - 1 - i;
        int word = Math.min(length, LONGEST_WORD);
        sink.take(key.of("run").with(Math.min(length, LONGEST_RUN)).with(Math.min(into, LONGEST_WORD)));
        sink.take(key.of("runLeft").with(Math.min(length, LONGEST_RUN)).with(Math.min(left, LONGEST_WORD)));
        sink.take(key.of("runBetween").with(word).with(shape(starts[i] - 1)).with(shape(ends[i])));
        sink.take(key.of("runBehind").with(word).with(Math.min(into, 3)).with(sense(starts[i] - 1)));
        sink.take(key.of("runBefore").with(word).with(Math.min(left, 3)).with(sense(ends[i])));
    }

    private void chinese(int i, FeatureKey key, FeatureSink sink) {
        for (int back = 0; back < LONGEST_SURNAME && isHan(i - back); back++) {
            int from = i - back;
            for (int length = Math.max(2, back + 1); length <= 3 && isHan(from + length - 1); length++) {
                if (length == 3 && !isHan(from + 1)) {
                    continue;
                }
                int to = from + length;
                int likely = evidence.chinese(folded, units.get(from).from(), units.get(to - 1).to());
                sink.take(key.of("name").with(length).with(back).with(likely));
                sink.take(key.of("nameBetween").with(length).with(back).with(likely)
                        .with(edge(from - 1)).with(edge(to)));
            }
        }
        int from = Math.max(starts[i], i - 4);
        int to = Math.min(ends[i], i + 5);
        sink.take(key.of("foreign")
                .with(evidence.foreign(folded, units.get(from).from(), units.get(to - 1).to()))
                .with(Math.min(LONGEST_WORD, to - from)));
        for (int d = -1; d <= 1; d++) {
            if (isHan(i + d) && evidence.lexicon().isSurname(line.charAt(units.get(i + d).from()))) {
                sink.take(key.of("surname").with(d));
            }
        }
        particles(i, key, sink);
    }

    /** A letter that touches a name says nothing but that it does, unless it is in a word of the lexicon. */
    private String edge(int i) {
        return isRun(i) && sense(i).length() == 1 ? "r" : sense(i);
    }

    private void particles(int i, FeatureKey key, FeatureSink sink) {
        if (evidence.lexicon().isDoubleSurname(line, units.get(i).from())) {
            sink.take(key.of("doubleSurname"));
        }
        for (int d = 0; d <= 3; d++) {
            if (isHan(i + d) && evidence.lexicon().isParticle(line.charAt(units.get(i + d).from()))) {
                sink.take(key.of("particle").with(d));
            }
        }
        if (evidence.lexicon().isFunctionWord(line.charAt(units.get(i).from()))) {
            sink.take(key.of("functionWord"));
        }
    }

    private void japanese(int i, FeatureKey key, FeatureSink sink) {
        for (int from = i; from >= Math.max(starts[i], i - 4); from--) {
            int length = surname(from);
            if (length == 0) {
                continue;
            }
            boolean bounded = !isRun(from - 1);
            int into = i - from;
            int rest = Math.min(LONGEST_WORD, ends[i] - from - length);
            sink.take(key.of("surnameJa").with(length).with(into).with(bounded));
            sink.take(key.of("surnameRest").with(length).with(into).with(rest).with(bounded));
            sink.take(key.of("surnameBehind").with(into < length).with(into).with(sense(from - 1)));
        }
    }

    /** The length of the longest surname that begins at a unit; 0 if none does. */
    private int surname(int from) {
        for (int length = LONGEST_SURNAME; length > 0; length--) {
            int last = from + length - 1;
            boolean han = true;
            for (int i = from; i <= last; i++) {
                han &= isHan(i);
            }
            if (han && evidence.isJapaneseSurname(line.substring(units.get(from).from(), units.get(last).to()))) {
                return length;
            }
        }
        return 0;
    }

    private void korean(int i, FeatureKey key, FeatureSink sink) {
        int from = starts[i];
        int to = ends[i];
        String word = line.substring(units.get(from).from(), units.get(to - 1).to());
        int length = to - from;
        boolean surname = evidence.isKoreanSurname(word.substring(0, 1));
        boolean given = length > 1 && evidence.isKoreanGiven(word.substring(1, Math.min(4, word.length())));
        int into = Math.min(LONGEST_WORD, i - from);
        int size = Math.min(LONGEST_WORD, length);
        sink.take(key.of("syllable").with(Math.min(LONGEST_RUN, length)).with(into).with(surname).with(given));
        sink.take(key.of("wordBehind").with(size).with(surname).with(given)
                .with(sense(from - 1)).with(sense(from - 2)));
        sink.take(key.of("wordBefore").with(size).with(surname).with(given).with(sense(to)).with(sense(to + 1)));
        if (evidence.isOther(word)) {
            sink.take(key.of("otherWord"));
        }
        for (int cut = 2; surname && cut <= 4 && cut < length; cut++) {
            sink.take(key.of("cut").with(cut).with(sense(from + cut)).with(i - from < cut).with(into));
        }
    }

    private void latin(int i, FeatureKey key, FeatureSink sink) {
        for (int d = -2; d <= 2; d++) {
            sink.take(key.of("latin").with(d).with(latin(i + d)));
        }
        sink.take(key.of("latinNext").with(latin(i)).with(shape(i + 1)).with(latin(i + 2)));
        sink.take(key.of("latinLast").with(latin(i - 2)).with(shape(i - 1)).with(latin(i)));
        sink.take(key.of("latins").with(latin(i - 2)).with(shape(i - 1)).with(latin(i)).with(shape(i + 1))
                .with(latin(i + 2)));
    }
}
