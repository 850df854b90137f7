package org.colophon.parser.credit.tagging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.lexicon.CreditLexicon;

/**
 * Trains the weights of the tagger from tagged lines: {@code TaggerTraining weights OUT FILE...}. With
 * {@code rotate} in place of {@code weights} each group of lines is read by weights that did not see it, and OUT gets
 * what was read, a credit a line.
 */
final class TaggerTraining {

    private static final double RATE = Double.parseDouble(System.getProperty("rate", "0.1"));
    private static final double PENALTY = Double.parseDouble(System.getProperty("penalty", "1"));
    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    /** A line that was made says less than a printed one. */
    private static final double WEIGHT_OF_MADE = Double.parseDouble(System.getProperty("made", "0.5"));
    private static final double LEAST_WEIGHT = Double.parseDouble(System.getProperty("least", "0.06"));

    private TaggerTraining() { }

    public static void main(String[] arguments) throws IOException {
        List<TrainingLine> lines = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            for (String row : Files.readAllLines(Path.of(arguments[i]))) {
                lines.add(TrainingLine.parse(row));
            }
        }
        List<String> out = arguments[0].equals("rotate") ? rotated(lines) : trained(lines);
        Files.write(Path.of(arguments[1]), out);
    }

    private static List<String> trained(List<TrainingLine> lines) {
        RandomField field = new RandomField(new FeatureSet(lines), RATE, PENALTY);
        field.train(lines, ROUNDS, WEIGHT_OF_MADE);
        return field.lines(LEAST_WEIGHT);
    }

    private static List<String> rotated(List<TrainingLine> lines) {
        Set<String> groups = new TreeSet<>();
        lines.stream().filter(line -> !line.isLearnedOnly()).forEach(line -> groups.add(line.group()));
        String only = System.getProperty("groups", "");
        List<String> out = new ArrayList<>();
        for (String group : groups) {
            if (!only.isEmpty() && !only.contains(group)) {
                continue;
            }
            TagWeights weights = TagWeights.parse(
                    trained(lines.stream().filter(line -> !line.group().equals(group)).toList()));
            lines.stream().filter(line -> line.group().equals(group)).forEach(line -> out.addAll(read(line, weights)));
        }
        return out;
    }

    private static List<String> read(TrainingLine line, TagWeights weights) {
        List<Unit> units = line.units();
        Tagging tagging = new LineTagger(weights).tag(units, line.features(units));
        RoleMeanings meanings = new RoleMeanings(line.lexicon(), CreditLexicon.builtIn(Locale.ENGLISH));
        List<CreditDraft> drafts =
                TaggedCredits.of(TaggedPiece.of(line.line(), tagging), line.lexicon(), meanings, line.spot());
        List<String> out = new ArrayList<>();
        for (CreditDraft draft : drafts) {
            StringBuilder row = new StringBuilder(line.id()).append('\t').append(tagging.margin())
                    .append('\t').append(draft.role().kind()).append('\t').append(draft.role().label());
            for (Contributor each : draft.contributors()) {
                row.append('\t').append(each.person().name()).append('=').append(String.join("/", each.affiliations()));
            }
            out.add(row.toString());
        }
        StringBuilder tags = new StringBuilder("#" + line.id() + "\t" + tagging.margin() + "\t" + line.line() + "\t");
        for (CreditTag tag : tagging.tags()) {
            tags.append(tag.letter());
        }
        out.add(tags.toString());
        return out;
    }
}
