package org.colophon.style;

/** The room that Chinese marks take. */
public enum PunctuationScheme {
    /** 全角: one em each; two that meet take one and a half. */
    FULL,
    /** 开明: marks that end a sentence take one em, the others half. */
    KAIMING,
    /** 半角: half an em each. */
    HALF,
    /** 行末半角: half an em at the end of a line, one em elsewhere. */
    LINE_END_HALF,
    /** One em always, nothing is closed up. */
    PLAIN
}
