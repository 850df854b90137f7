package org.colophon.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.model.Edition;

/** The editions of an archive: which inputs are in which, without their texts. */
final class BulkUnits {

    private static final String UNKNOWN = "unknown issue";

    private BulkUnits() {
    }

    /**
     * An edition of an archive.
     *
     * @param name its name; empty for one input that is not bound
     * @param inputs its inputs
     */
    record Unit(String name, List<BulkInput> inputs) {

        /** The name that decides in which share it is. */
        String key() {
            return name.isEmpty() ? inputs.getFirst().id() : name;
        }
    }

    static List<Unit> of(List<BulkInput> inputs, Packing packing, BulkSpec spec) {
        List<BulkInput> sorted = inputs.stream().sorted(Comparator.comparing(BulkInput::id)).toList();
        return switch (packing.kind()) {
            case NONE -> sorted.stream().map(input -> new Unit("", List.of(input))).toList();
            case NUMBER -> numbered(sorted, packing.size());
            case ISSUE -> issues(sorted, packing.size(), spec);
        };
    }

    private static List<Unit> numbered(List<BulkInput> inputs, int size) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i += size) {
            units.add(new Unit(String.format(Locale.ROOT, "pack-%05d", units.size() + 1),
                    inputs.subList(i, Math.min(i + size, inputs.size()))));
        }
        return units;
    }

    /** Issues are known only when their sources are read: each is read twice, and nothing of it is held. */
    private static List<Unit> issues(List<BulkInput> inputs, int most, BulkSpec spec) {
        Map<String, List<BulkInput>> issues = new TreeMap<>();
        List<Unit> units = new ArrayList<>();
        for (BulkInput input : inputs) {
            String issue = issue(input, spec);
            if (issue.isEmpty()) {
                units.add(new Unit("", List.of(input)));
            } else {
                issues.computeIfAbsent(issue, name -> new ArrayList<>()).add(input);
            }
        }
        issues.forEach((name, members) -> {
            int size = most == 0 ? members.size() : most;
            for (int i = 0; i < members.size(); i += size) {
                String part = members.size() <= size ? "" : String.format(Locale.ROOT, " %02d", i / size + 1);
                units.add(new Unit(name + part, members.subList(i, Math.min(i + size, members.size()))));
            }
        });
        return units;
    }

    /** Publication and day; empty for an input that cannot be read, which fails alone. */
    private static String issue(BulkInput input, BulkSpec spec) {
        try {
            InputText text = InputText.of(input, spec.characters());
            Edition edition = PressRoom.of(spec).press().parse(text.open(spec.characters()), input.id()).edition();
            String publication = edition.info().publication();
            String date = edition.info().date() == null ? "" : edition.info().date().toString();
            String name = ((publication == null ? "" : publication) + " " + date).strip();
            return name.isEmpty() ? UNKNOWN : name;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return "";
        }
    }
}
