package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The judge is judged: it must fail an output that has lost a character. */
class PrintedTextTest {

    @Test
    void aLineIsFoundWithAMarkOfANoteInside() {
        assertThat(PrintedText.endOf("盐从海边来", "前文盐从①海边来。", 0)).isEqualTo(8);
    }

    @Test
    void aLineThatLostACharacterIsNotFound() {
        assertThat(PrintedText.endOf("盐从海边来", "前文盐从边来。".concat("别的话".repeat(10)), 0)).isNegative();
    }

    @Test
    void aLineInFrontOfTheFingerIsNotFound() {
        assertThat(PrintedText.endOf("盐从海边来", "盐从海边来。", 3)).isNegative();
    }
}
