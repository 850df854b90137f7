package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Ends of paragraphs by beginnings of the next: joins.tsv says of each pair whether it is joined (J), suggested (S) or
 * left (-) in a source that shows no other cut.
 */
class JoinTableTest {

    private static final Path TABLE = Path.of(
            System.getProperty("project.root", ".."), "parser/src/test/resources/org/colophon/parser/joins.tsv");
    private static final String WHOLE = "县里花了十一个月把它修好，重新开放的那天来了很多人。";

    @Test
    @DisplayName("each pair of an end and a beginning is treated as the table says")
    void pairsAreTreatedAsTheTableSays() throws IOException {
        List<String> rows = Files.readAllLines(TABLE, StandardCharsets.UTF_8);
        String[] starts = rows.getFirst().split("\t");
        List<String> told = new ArrayList<>(List.of(rows.getFirst()));
        for (String row : rows.subList(1, rows.size())) {
            String end = row.split("\t")[0];
            StringBuilder cells = new StringBuilder(end);
            for (int i = 1; i < starts.length; i++) {
                cells.append('\t').append(outcome(end, starts[i]));
            }
            told.add(cells.toString());
        }
        if (Boolean.getBoolean("approve")) {
            Files.write(TABLE, told, StandardCharsets.UTF_8);
        }
        assertThat(told).isEqualTo(rows);
    }

    private static String outcome(String end, String start) {
        List<Repair> repairs =
                WithoutNet.parse(String.join("\n\n", "# 桥", WHOLE, end, start, WHOLE)).repairs();
        return repairs.isEmpty() ? "-" : repairs.getFirst().outcome() == Repair.Outcome.JOINED ? "J" : "S";
    }
}
