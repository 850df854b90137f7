package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.PlainText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text over a limit is kept as text, and a diagnostic names the limit. */
class LimitsTest {

    private static List<Diagnostic> reached(Parsed parsed) {
        return parsed.diagnostics().stream().filter(each -> each.code() == DiagnosticCode.LIMIT_REACHED).toList();
    }

    private static String table(int rows, int columns, String cell) {
        String row = IntStream.range(0, columns).mapToObj(i -> cell).collect(Collectors.joining("|", "|", "|\n"));
        return row + "|---".repeat(columns) + "|\n" + row.repeat(rows);
    }

    @ParameterizedTest
    @CsvSource({"400, 40, 12", "900, 20, 3.1", "10, 50, 一段比较长的话写在这一格里"})
    @DisplayName("a page of share prices is a table, however long its text")
    void tablesAreCountedByCells(int rows, int columns, String cell) {
        Parsed parsed = EditionParser.create().parse("# 行情\n\n" + table(rows, columns, cell), "");
        assertThat(reached(parsed)).isEmpty();
        assertThat(parsed.edition().articles().getFirst().lead())
                .singleElement()
                .isInstanceOfSatisfying(Block.Table.class, table -> {
                    assertThat(table.body()).hasSize(rows);
                    assertThat(table.body().getLast().cells()).hasSize(columns);
                });
    }

    @ParameterizedTest
    @CsvSource({"600, 40", "10, 60", "1200, 4"})
    void tablesOverALimitAreTextAndReported(int rows, int columns) {
        Parsed parsed = EditionParser.create().parse("# 行情\n\n" + table(rows, columns, "字"), "");
        assertThat(reached(parsed)).hasSize(1);
        assertThat(PlainText.of(parsed.edition()).chars().filter(c -> c == '字').count())
                .isEqualTo((long) columns * (rows + 1));
    }

    @ParameterizedTest
    @CsvSource({"[^n%d]: 注文, 1000, 0", "[^n%d]: 注文, 1001, 1", "[n%d]: a.html, 1000, 0", "[n%d]: a.html, 1003, 1"})
    void definitionsOverTheLimitAreReported(String form, int count, int reports) {
        String definitions =
                IntStream.range(0, count).mapToObj(i -> String.format(form, i)).collect(Collectors.joining("\n\n"));
        String marks = IntStream.range(0, count)
                .mapToObj(i -> String.format(form, i).replaceAll(":.*", ""))
                .collect(Collectors.joining("\n\n字"));
        Parsed parsed = EditionParser.create().parse("# 题\n\n字" + marks + "\n\n" + definitions + "\n", "");
        assertThat(reached(parsed)).hasSize(reports);
        if (reports > 0) {
            assertThat(reached(parsed).getFirst().message()).contains("1000 definitions");
            assertThat(PlainText.of(parsed.edition())).contains(String.format(form, count - 1));
        }
    }

    @Test
    void lineStartsThatDefineNothingAreNoDefinitions() {
        Parsed parsed = EditionParser.create().parse("[字](a.html)\n\n".repeat(1_200), "");
        assertThat(reached(parsed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a*, 2000", "|, 20000"})
    void theMessageSaysTheLimit(String mark, int limit) {
        assertThat(reached(EditionParser.create().parse(mark.repeat(limit), ""))).isEmpty();
        assertThat(reached(EditionParser.create().parse(mark.repeat(limit + 1), ""))).singleElement()
                .satisfies(each -> assertThat(each.message()).contains("more than " + limit));
    }
}
