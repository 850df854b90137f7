package org.colophon.parser.credit.tagging;

import java.util.List;

/**
 * The features of the units of one line: how a unit and its neighbours look, what lexicons know of them, where they
 * are in the line, and what speaks for a name. No feature is a name.
 */
final class UnitFeatures {

    private static final String ROLE = "R2";
    private static final String STATUS = "P2";
    /** Senses that tell most of what is beside them: roles, statuses and agencies. */
    private static final String TELLING = "RPA";
    private static final int AROUND = 3;
    private static final int FAR = 99;

    private final List<Unit> units;
    private final LinePlaces places;
    private final NameFeatures names;
    private final FeatureKey key = new FeatureKey();
    private final String language;
    private final String spot;
    private final String[] before;
    private final String[] behind;

    UnitFeatures(String line, List<Unit> units, Spot spot, String language, NameEvidence evidence) {
        this.units = units;
        this.language = language;
        this.spot = spot.name();
        this.places = new LinePlaces(line, units);
        this.names = new NameFeatures(line, units, evidence);
        this.before = new String[units.size()];
        this.behind = new String[units.size()];
        neighbours();
    }

    /** The sense that tells most before and behind each unit, and how far it is. */
    private void neighbours() {
        String sense = "-";
        int distance = FAR;
        for (int i = 0; i < units.size(); i++) {
            before[i] = sense + near(distance);
            distance = isTelling(i) ? 0 : distance + 1;
            sense = isTelling(i) ? units.get(i).sense() : sense;
        }
        sense = "-";
        distance = FAR;
        for (int i = units.size() - 1; i >= 0; i--) {
            behind[i] = sense + near(distance);
            distance = isTelling(i) ? 0 : distance + 1;
            sense = isTelling(i) ? units.get(i).sense() : sense;
        }
    }

    private boolean isTelling(int i) {
        String sense = units.get(i).sense();
        return sense.length() == 2 && TELLING.indexOf(sense.charAt(0)) >= 0 && Character.isDigit(sense.charAt(1));
    }

    private static int near(int distance) {
        return distance < 2 ? 0 : distance < 4 ? 2 : distance < 7 ? 4 : 7;
    }

    /** Gives all features of a unit. */
    void of(int i, FeatureSink sink) {
        sink.take(key.of("bias"));
        sink.take(key.of("language").with(language));
        looks(i, sink);
        senses(i, sink);
        texts(i, sink);
        around(i, sink);
        place(i, sink);
        names.of(i, key, sink);
    }

    private String shape(int i) {
        return i < 0 ? "^" : i >= units.size() ? "$" : units.get(i).shape();
    }

    private String sense(int i) {
        return i < 0 ? "^" : i >= units.size() ? "$" : units.get(i).sense();
    }

    private String text(int i) {
        return i < 0 ? "^" : i >= units.size() ? "$" : units.get(i).text();
    }

    private void looks(int i, FeatureSink sink) {
        for (int d = -AROUND; d <= AROUND; d++) {
            sink.take(key.of("shape").with(d).with(shape(i + d)));
        }
        sink.take(key.of("shapes-").with(shape(i - 1)).with(shape(i)));
        sink.take(key.of("shapes+").with(shape(i)).with(shape(i + 1)));
        sink.take(key.of("shapes").with(shape(i - 1)).with(shape(i)).with(shape(i + 1)));
    }

    private void senses(int i, FeatureSink sink) {
        for (int d = -AROUND; d <= AROUND; d++) {
            sink.take(key.of("sense").with(d).with(sense(i + d)));
        }
        sink.take(key.of("senses-").with(sense(i - 1)).with(sense(i)));
        sink.take(key.of("senses+").with(sense(i)).with(sense(i + 1)));
        sink.take(key.of("senses").with(sense(i - 1)).with(sense(i)).with(sense(i + 1)));
        sink.take(key.of("senses--").with(sense(i - 2)).with(sense(i - 1)).with(sense(i)));
        sink.take(key.of("senses++").with(sense(i)).with(sense(i + 1)).with(sense(i + 2)));
        sink.take(key.of("spoken").with(language).with(sense(i)));
        for (int d = -1; d <= 1; d++) {
            if (i + d >= 0 && i + d < units.size()) {
                for (String word : units.get(i + d).words()) {
                    sink.take(key.of("word").with(d).with(word));
                }
            }
        }
        for (String word : units.get(i).words()) {
            sink.take(key.of("wordHere").with(word).with(spot).with(places.kind()));
        }
    }

    private void texts(int i, FeatureSink sink) {
        for (int d = -2; d <= 2; d++) {
            sink.take(key.of("text").with(d).with(text(i + d)));
        }
        sink.take(key.of("texts-").with(text(i - 1)).with(text(i)));
        sink.take(key.of("texts+").with(text(i)).with(text(i + 1)));
    }

    private void around(int i, FeatureSink sink) {
        sink.take(key.of("bracket").with(places.bracket(i)));
        sink.take(key.of("before").with(before[i]));
        sink.take(key.of("behind").with(behind[i]));
        sink.take(key.of("between")
                .with(before[i])
                .with(behind[i].substring(0, 1))
                .with(places.isInBrackets(i)));
    }

    private void place(int i, FeatureSink sink) {
        String part = places.part(i);
        int fromStart = LinePlaces.rounded(i);
        int fromEnd = LinePlaces.rounded(units.size() - 1 - i);
        sink.take(key.of("spot").with(spot));
        sink.take(key.of("start").with(spot).with(fromStart));
        sink.take(key.of("end").with(spot).with(fromEnd));
        sink.take(key.of("part").with(spot).with(part));
        sink.take(key.of("partShape").with(spot).with(part).with(shape(i)));
        sink.take(key.of("partStart").with(spot).with(part).with(LinePlaces.rounded(places.intoSentence(i))));
        sink.take(key.of("partEnd").with(spot).with(part).with(fromEnd));
        sink.take(key.of("length").with(spot).with(places.kind()).with(places.letters()));
        sink.take(key.of("lengthShape").with(spot).with(places.kind()).with(places.letters()).with(shape(i)));
        sink.take(key.of("holds").with(places.has(ROLE)).with(places.has(STATUS)).with(spot).with(part));
        sink.take(key.of("partSense").with(spot).with(part).with(sense(i)).with(places.isInBrackets(i)));
    }
}
