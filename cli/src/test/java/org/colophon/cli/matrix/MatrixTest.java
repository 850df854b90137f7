package org.colophon.cli.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Diagnostic;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construct in every place, through every output, read back by programs that none of us wrote. */
class MatrixTest {

    private static final List<MatrixPlace> PLACES = MatrixPlace.all();
    private static final List<Move> MOVES = Move.all();
    private static final List<String> TEMPLATES = List.of("marked.md", "front-matter.md", "blocks.md");

    static Stream<Construct> constructs() {
        return Construct.all().stream();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void isInEveryOutputInItsPlace(Construct construct) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String template : TEMPLATES) {
            Sheet sheet = Sheet.of(construct, Table.file(template), PLACES);
            if (sheet.cells().isEmpty()) {
                continue;
            }
            Parsed parsed = EditionParser.create().parse(sheet.source(), template);
            for (Output output : Output.values()) {
                Output.Print print = output.print(parsed.edition());
                List<Diagnostic> found = new ArrayList<>(parsed.diagnostics());
                found.addAll(print.diagnostics());
                faults.addAll(Proof.faults(sheet, output, output.read(print.file()), found, MOVES));
            }
        }
        assertThat(faults).as(construct.name()).isEmpty();
    }

    @Test
    void nothingMovesOrVanishesWithoutADiagnostic() {
        assertThat(MOVES).filteredOn(Move::losesPlace).noneMatch(move -> move.code().equals("-"));
    }
}
