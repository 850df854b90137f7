package org.colophon.render.pdf.line;

import java.util.List;

/**
 * Line break classes: those of UAX 14, with OP and CP divided by width ({@code OPW}, {@code CPW}) unassigned
 * pictographs named ({@code XP}), which its rules LB30 and LB30b ask for, and one more for marks that neither begin nor
 * end a line ({@code SOL}, the solidus of GB/T 15834).
 */
enum LineClass {
    AL,
    BK,
    CR,
    LF,
    NL,
    SP,
    ZW,
    WJ,
    ZWJ,
    CM,
    GL,
    B2,
    BA,
    BB,
    HY,
    CB,
    CL,
    CP,
    CPW,
    EX,
    IN,
    NS,
    OP,
    OPW,
    QU,
    IS,
    NU,
    PO,
    PR,
    SY,
    HL, ID, EB, EM, XP, CJ, H2, H3, JL, JT, JV, RI, SOL;

    static final List<LineClass> ALL = List.of(values());

    /** The class of every code point before any profile changes it. */
    static CodeTable table() {
        CodeTable table = new CodeTable((byte) AL.ordinal());
        for (String[] row : Rows.of("line-classes.tsv")) {
            for (String range : row[1].split(" ")) {
                table.setRange(range, valueOf(row[0]).ordinal());
            }
        }
        return table;
    }
}
