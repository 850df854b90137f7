package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews of many lengths, with other blocks between turns: only the lines of questions are off the grid. */
class QuestionsOnGridTest {

    private static final int ROUNDS = 12;
    private static final int TURNS = 90;

    private final Set<String> questions = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "tabloid", "magazine", "reading"})
    @DisplayName("the white around a question adds up to whole lines in every column")
    void keepsAnswersOnTheGrid(String name) throws IOException {
        PrintStyle style = PrintStyles.builtIn(name);
        long first = Long.getLong("seed", 42);
        for (long seed = first; seed < first + ROUNDS; seed++) {
            InkProof proof = new InkProof(PlacedSheets.pages(style, interview(new Random(seed))), style);
            String where = name + " -Dseed=" + seed;
            assertThat(proof.offGrid(questions)).as("off the grid " + where).isEmpty();
            assertThat(proof.overlapping()).as("overlapping " + where).isEmpty();
            assertThat(proof.outside()).as("outside " + where).isEmpty();
            assertThat(proof.offGrid()).as("questions off the grid " + where).isNotEmpty();
        }
    }

    private List<Block> interview(Random random) {
        questions.clear();
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= TURNS; i++) {
            String id = "a1-s1-p" + i;
            String words = "湖面起了风，渔船一只接一只地回来。".repeat(random.nextInt(6));
            switch (random.nextInt(12)) {
                case 0 -> blocks.add(new Block.Subheading(id, 2, text("从一条河说起"), SourceSpan.NONE));
                case 1 -> blocks.add(new Block.PullQuote(id, text("治水先治岸。"), List.of(), SourceSpan.NONE));
                case 2 -> blocks.add(new Block.Figure(id, null, "湖上", text("灯亮了。"), List.of(), SourceSpan.NONE));
                case 3, 4, 5, 6 -> {
                    questions.add(id);
                    blocks.add(new Block.Turn(id, text("问："), text(words + "灯亮了吗？"), SourceSpan.NONE));
                }
                default -> blocks.add(new Block.Turn(id, text("答："), text(words + "亮了。"), SourceSpan.NONE));
            }
        }
        return blocks;
    }

    private static List<Inline> text(String words) {
        return List.of(Inline.Text.of(words));
    }
}
