package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Walks over an edition of every kind of block and inline. */
class EditionWalkerTest {

    private static final Edition EVERY_KIND = EveryKind.edition();

    /** Records the lines with their roles, and where the walk is. */
    private static final class Recorder extends EditionWalker {
        private final List<String> lines = new ArrayList<>();
        private final List<String> places = new ArrayList<>();

        @Override
        protected void beginLine(LineRole role, List<Inline> content, String holderId) {
            lines.add(role + " " + holderId);
        }

        @Override
        protected void beginBlock(Block block) {
            Article article = Objects.requireNonNull(article());
            Section section = section();
            Note note = note();
            places.add(article.id() + (section == null ? "" : " " + section.id())
                    + (note == null ? "" : " " + note.id())
                    + parents().stream().map(parent -> " in " + parent.id()).reduce("", String::concat) + ": "
                    + block.id());
        }
    }

    @Test
    void visitsLinesInReadingOrder() {
        Recorder recorder = new Recorder();
        recorder.walk(EVERY_KIND);
        assertThat(recorder.lines)
                .startsWith(
                        "KICKER a1",
                        "TITLE a1",
                        "DECK a1",
                        "CREDITS a1-l1",
                        "PARAGRAPH a1-p1",
                        "HEADING a1-s1",
                        "CREDITS a1-s1-l1",
                        "PARAGRAPH a1-s1-p1",
                        "SUBHEADING a1-s1-p2",
                        "PARAGRAPH a1-s1-p3-p1",
                        "PULL_QUOTE a1-s1-p4",
                        "ATTRIBUTION a1-s1-p4");
        assertThat(recorder.lines)
                .endsWith("PARAGRAPH a1-n1-p1")
                .contains(
                        "TABLE_HEAD a1-s1-p6",
                        "CELL a1-s1-p6",
                        "CODE a1-s1-p8",
                        "VERSE a1-s1-p9",
                        "SPEAKER a1-s1-p10",
                        "SPEECH a1-s1-p10",
                        "LABEL a1-s1-p11",
                        "JUMP_NOTE a1-s1-p14");
    }

    @Test
    void knowsWhereItIs() {
        Recorder recorder = new Recorder();
        recorder.walk(EVERY_KIND);
        assertThat(recorder.places).contains(
                "a1: a1-l1",
                "a1 a1-s1: a1-s1-p1",
                "a1 a1-s1 in a1-s1-p3: a1-s1-p3-p1",
                "a1 a1-s1 in a1-s1-p5 in a1-s1-p5-i1-p2: a1-s1-p5-i1-p2-i1-p1",
                "a1 a1-s1 in a1-s1-p7: a1-s1-p7-l1",
                "a1 a1-n1: a1-n1-p1").doesNotHaveDuplicates();
    }

    @Test
    void sendsKindsThatAreNotOverriddenToOther() {
        List<String> paragraphs = new ArrayList<>();
        List<String> others = new ArrayList<>();
        BlockVisitor visitor = new BlockVisitor() {
            @Override
            protected void visitParagraph(Block.Paragraph paragraph) {
                paragraphs.add(paragraph.id());
            }

            @Override
            protected void visitOther(Block block) {
                others.add(block.id());
            }
        };
        EVERY_KIND.articles().getFirst().sections().getFirst().blocks().forEach(visitor::visit);
        assertThat(paragraphs).hasSize(ParagraphKind.values().length);
        assertThat(others).hasSize(15);
    }

    @Test
    void replacesOneBlock() {
        Block corrected = new Block.Paragraph("a1-s1-p3-p1", List.of(Inline.Text.of("更正")), SourceSpan.NONE);
        Edition changed = EVERY_KIND.with("a1-s1-p3-p1", old -> corrected);
        assertThat(PlainText.of(changed)).isEqualTo(PlainText.of(EVERY_KIND).replace("引用的话。", "更正"));
        assertThat(EVERY_KIND.with("a1-s1-p15", old -> old)).isEqualTo(EVERY_KIND);
        assertThatIllegalArgumentException().isThrownBy(() -> EVERY_KIND.with("a9-p1", old -> old))
                .withMessageContaining("a9-p1");
    }
}
