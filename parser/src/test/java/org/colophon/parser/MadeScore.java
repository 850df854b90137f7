package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.LedgerEntry;

/** Counts pairs of role and name that are read as they should be, and lines without any that are taken for credits. */
final class MadeScore {

    /** Kinds that say the same of a line: the text of an author, the picture of a house. */
    private static final Map<String, String> LIKE = Map.of(
            "AUTHOR", "WRITER", "COMMENTATOR", "WRITER", "SOURCE", "PHOTO_SOURCE", "NARRATOR", "SPEAKER");

    private int right;
    private int found;
    private int wanted;
    private int names;
    private int named;
    private int negatives;
    private int taken;
    private final List<String> errors = new ArrayList<>();

    void add(MadeLines.Line line) {
        Set<String> read = new TreeSet<>();
        Parsed parsed = EditionParser.create().parse(CreditPage.of(line.language(), line.place(), line.text()), "");
        parsed.edition().credits().stream().map(LedgerEntry::credit).forEach(credit -> add(credit, read));
        if (line.expected().isEmpty()) {
            negatives++;
            taken += parsed.edition().credits().isEmpty() ? 0 : 1;
        }
        Set<String> left = new TreeSet<>(read);
        int hits = 0;
        Set<String> missed = new TreeSet<>();
        for (String each : line.expected()) {
            if (left.removeIf(is -> matches(each, is))) {
                hits++;
            } else {
                missed.add(each);
            }
        }
        left.removeIf(is -> line.expected().stream().anyMatch(each -> matches(each, is))
                || is.startsWith("PHOTO_SOURCE ")
                        && line.expected().stream().anyMatch(each -> each.startsWith("PHOTOGRAPHER ")));
        right += hits;
        wanted += line.expected().size();
        found += hits + left.size();
        List<String> wantedNames = line.expected().stream().map(MadeScore::name).distinct().toList();
        names += wantedNames.size();
        named += (int) wantedNames.stream().filter(each -> read.stream().anyMatch(is -> name(is).equals(each))).count();
        boolean wrong = line.expected().isEmpty() && !parsed.edition().credits().isEmpty();
        if (!missed.isEmpty() || !left.isEmpty() || wrong) {
            errors.add(line.language() + " " + line.place() + " | " + line.text().replace('\n', '⏎')
                    + "\n      missed " + missed + " extra " + left);
        }
    }

    private static String name(String pair) {
        return pair.substring(pair.indexOf(' ') + 1);
    }

    private static boolean matches(String wanted, String read) {
        if (!name(wanted).equalsIgnoreCase(name(read))) {
            return false;
        }
        String kind = LIKE.getOrDefault(read.substring(0, read.indexOf(' ')), read.substring(0, read.indexOf(' ')));
        for (String each : wanted.substring(0, wanted.indexOf(' ')).split("\\|")) {
            if (LIKE.getOrDefault(each, each).equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private static void add(Credit credit, Set<String> read) {
        for (Contributor each : credit.contributors()) {
            read.add(credit.role().kind().name() + " " + MadeLines.told(each.person().name()));
        }
    }

    /** The harmonic mean of what is right among the read and among the wanted. */
    double f1() {
        return wanted + found == 0 ? 1 : 2.0 * right / (wanted + found);
    }

    /** The share of names that are read, whatever the role. */
    double names() {
        return names == 0 ? 1 : (double) named / names;
    }

    /** The share of lines without credits that are taken for credits. */
    double taken() {
        return negatives == 0 ? 0 : (double) taken / negatives;
    }

    @Override
    public String toString() {
        return "F1 %.3f, names found %.3f, of %d pairs; taken %d of %d lines without credits%n%s".formatted(
                f1(), names(), wanted, taken, negatives, String.join("\n", errors));
    }
}
