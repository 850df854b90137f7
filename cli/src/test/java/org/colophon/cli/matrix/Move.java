package org.colophon.cli.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fate of a construct in a place where it cannot be itself, as a row of moves.tsv has it.
 *
 * @param constructs names of constructs, or {@code *}
 * @param places names of places, {@code *}, or {@code body}: not in the front matter
 * @param outputs formats, or {@code *}
 * @param becomes {@code same}; {@code verse}: lines of verse; {@code plain}: without its mark; {@code raw}: the source
 *     verbatim; {@code role=…}, {@code words=…}; {@code gone=…}: words in no output
 * @param code id of the diagnostic that says so; {@code -} where nothing is lost and nothing is said
 */
record Move(List<String> constructs, List<String> places, List<String> outputs, String becomes, String code) {

    static List<Move> all() {
        return Table.rows("moves.tsv").stream()
                .map(row -> new Move(names(row.get(0)), names(row.get(1)), names(row.get(2)), row.get(3), row.get(4)))
                .toList();
    }

    private static List<String> names(String cell) {
        return Arrays.asList(cell.split(", "));
    }

    boolean isOf(Construct construct, MatrixPlace place, String output) {
        boolean there = holds(places, place.name()) || places.contains("body") && !place.is("front");
        return there && holds(constructs, construct.name()) && holds(outputs, output);
    }

    private static boolean holds(List<String> names, String name) {
        return names.contains("*") || names.contains(name);
    }

    /** The role of the text instead of that of its place. */
    Optional<String> role() {
        return becomes.equals("verse") ? Optional.of("verse") : value("role=");
    }

    /** The text that is read instead; {@code gone=…} for words that are in no output. */
    Optional<String> pattern(Construct construct) {
        if (becomes.equals("raw")) {
            return Optional.of(construct.source());
        }
        return becomes.startsWith("gone=") ? Optional.of(becomes) : value("words=");
    }

    private Optional<String> value(String key) {
        return becomes.startsWith(key) ? Optional.of(becomes.substring(key.length())) : Optional.empty();
    }

    boolean keepsMarks() {
        return !becomes.matches("plain|raw|words=.*");
    }

    /** Whether words change their place or vanish. */
    boolean losesPlace() {
        return becomes.startsWith("role=") || becomes.startsWith("gone=");
    }
}
