package org.colophon.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.colophon.model.Diagnostic;
import org.junit.jupiter.api.Test;

/** A Markdown parser that fails at some texts: only the blocks that it fails at become plain paragraphs. */
class MarkdownGuardTest {

    private static final String SOURCE = """
            # 一

            甲 BAD *字*

            ```
            code

            more
            ```

            - 乙
            - 丙
            """;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private static Function<String, Node> failingAt(Predicate<String> texts) {
        return text -> {
            if (texts.test(text)) {
                throw new IllegalArgumentException("bad");
            }
            return Markdown.parse(text);
        };
    }

    private List<Draft> read(String text, Function<String, Node> markdown) {
        SourceText source = new SourceText(text);
        Findings findings = new Findings(source, "", 100);
        MarkdownGuard guard = new MarkdownGuard(markdown, source, findings, SafetyNet.none());
        MarkdownGuard.Guarded guarded = guard.parse(text);
        List<Draft> drafts = new BlockReader(source, new Notes(source, findings), guard).read(guarded.document());
        PlainBlocks.putBack(guarded.aside(), source, 1_000, drafts);
        diagnostics.addAll(findings.inReadingOrder());
        return drafts;
    }

    private static List<String> kinds(List<Draft> drafts) {
        return drafts.stream().map(draft -> draft.getClass().getSimpleName()).toList();
    }

    @Test
    void keepsOneBlockPlain() {
        List<Draft> drafts = read(SOURCE, failingAt(text -> text.contains("BAD")));
        assertThat(kinds(drafts)).containsExactly("Heading", "Prose", "Settled", "Settled");
        assertThat(((Draft.Prose) drafts.get(1)).text()).isEqualTo("甲 BAD *字*");
        assertThat(diagnostics).hasSize(1).first().satisfies(each -> {
            assertThat(each.span().line()).isEqualTo(3);
            assertThat(each.message()).contains("IllegalArgumentException");
        });
    }

    @Test
    void setsAsideOneOfTwoThatOnlyFailTogether() {
        String source = "- 甲\n\n- 乙 ONE\n\n文\n\n- 丙 TWO\n\n- 丁";
        List<Draft> drafts = read(source, failingAt(text -> text.contains("ONE") && text.contains("TWO")));
        assertThat(diagnostics).hasSize(1).first().satisfies(each -> assertThat(each.span().line()).isEqualTo(7));
        assertThat(kinds(drafts)).containsExactly("Settled", "Prose", "Prose", "Settled");
    }

    @Test
    void keepsAllPlainIfNothingElseHelps() {
        List<Draft> drafts =
                read("# 甲\n\n- 乙\n\n- 丙", failingAt(text -> text.length() > 4 && text.matches("(?s).*[#-].*")));
        assertThat(kinds(drafts)).containsExactly("Prose", "Prose", "Prose");
    }

    @Test
    void cutsAtBlankLinesOutsideOfFences() {
        assertThat(SourceBlocks.of(SOURCE)).extracting(block -> SOURCE.substring(block.start(), block.end()).strip())
                .containsExactly("# 一", "甲 BAD *字*", "```\ncode\n\nmore\n```", "- 乙\n- 丙");
    }
}
