package org.colophon.parser.credit.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The features that are worth a weight: those of three lines and more. The text of a unit counts as a feature if it is
 * printed outside of names in three lines of two sources, so that no weight stands for a name.
 */
final class FeatureSet {

    private static final int LEAST_LINES = 3;
    private static final int LEAST_SOURCES = 2;

    private final List<String> names = new ArrayList<>();
    private final List<int[][]> samples = new ArrayList<>();

    FeatureSet(List<TrainingLine> lines) {
        Map<String, Integer> all = new LinkedHashMap<>();
        List<Integer> counts = new ArrayList<>();
        for (TrainingLine line : lines) {
            samples.add(numbered(line, all));
            count(samples.getLast(), counts, all.size());
        }
        keep(all, counts, texts(lines));
    }

    private static int[][] numbered(TrainingLine line, Map<String, Integer> all) {
        List<Unit> units = line.units();
        UnitFeatures features = line.features(units);
        int[][] sample = new int[units.size()][];
        for (int i = 0; i < sample.length; i++) {
            List<Integer> found = new ArrayList<>();
            features.of(i, key -> found.add(all.computeIfAbsent(key.toString(), name -> all.size())));
            sample[i] = found.stream().mapToInt(Integer::intValue).toArray();
        }
        return sample;
    }

    private static void count(int[][] sample, List<Integer> counts, int size) {
        while (counts.size() < size) {
            counts.add(0);
        }
        Arrays.stream(sample).flatMapToInt(Arrays::stream).distinct()
                .forEach(feature -> counts.set(feature, counts.get(feature) + 1));
    }

    /** Numbers the features anew that are worth a weight, and forgets the others. */
    private void keep(Map<String, Integer> all, List<Integer> counts, Set<String> texts) {
        int[] kept = new int[counts.size()];
        all.forEach((name, number) -> {
            boolean worth = counts.get(number) >= LEAST_LINES && isKnown(name, texts);
            kept[number] = worth ? names.size() : -1;
            if (worth) {
                names.add(name);
            }
        });
        for (int[][] sample : samples) {
            for (int i = 0; i < sample.length; i++) {
                sample[i] = Arrays.stream(sample[i]).map(number -> kept[number]).filter(at -> at >= 0).toArray();
            }
        }
    }

    private static Set<String> texts(List<TrainingLine> lines) {
        Map<String, Integer> count = new HashMap<>();
        Map<String, Set<String>> sources = new HashMap<>();
        for (TrainingLine line : lines) {
            List<Unit> units = line.units();
            List<CreditTag> tags = line.tags(units);
            Set<String> ofLine = new HashSet<>();
            for (int i = 0; i < units.size(); i++) {
                if (tags.get(i).piece() != CreditTag.PERSON || !units.get(i).hasLetters()) {
                    ofLine.add(units.get(i).text());
                }
            }
            for (String text : ofLine) {
                count.merge(text, 1, Integer::sum);
                sources.computeIfAbsent(text, each -> new HashSet<>()).add(line.source());
            }
        }
        Set<String> known = new HashSet<>(List.of("^", "$"));
        count.forEach((text, number) -> {
            if (number >= LEAST_LINES && sources.get(text).size() >= LEAST_SOURCES) {
                known.add(text);
            }
        });
        return known;
    }

    /** Whether all texts in the name of a feature are known; other features have none. */
    private static boolean isKnown(String name, Set<String> texts) {
        if (name.startsWith("text:")) {
            String value = name.substring(name.indexOf(',') + 1, name.length() - 1);
            return texts.contains(value);
        }
        if (!name.startsWith("texts")) {
            return true;
        }
        String values = name.substring(name.indexOf(':') + 1, name.length() - 1);
        for (int comma = values.indexOf(','); comma >= 0; comma = values.indexOf(',', comma + 1)) {
            if (texts.contains(values.substring(0, comma)) && texts.contains(values.substring(comma + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The names of the features, by their numbers. */
    List<String> names() {
        return names;
    }

    /** The numbers of the features of each unit of each line. */
    List<int[][]> samples() {
        return samples;
    }
}
