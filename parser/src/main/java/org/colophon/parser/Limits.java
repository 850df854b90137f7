package org.colophon.parser;

import org.colophon.parser.source.BlockLimits;

/**
 * The limits of a source. Text over a limit is never lost: over {@code characters} the source is
 * refused whole, over any other it is kept as plain text and a diagnostic says so.
 *
 * @param characters UTF-16 units of a source
 * @param blockCharacters length of a block between blank lines, above which it is kept as plain text, in
 *     paragraphs that are no longer
 * @param markRun length of a run of one mark (asterisks, underscores), above which it is text
 * @param marksPerBlock marks of one kind in a block, above which the others are text
 * @param nesting depth of quotes and lists, above which their marks are text
 * @param blockLines lines of a block, above which it is kept as plain text: a table, list or paragraph
 * @param linkDefinitions definitions of links and footnotes, above which the others are text
 * @param tableColumns columns of a table, above which it is kept as plain text
 * @param tableCells cells of a table, above which it is kept as plain text; its length is not limited otherwise
 * @param diagnostics diagnostics kept; one more says how many were not
 */
public record Limits(
        int characters,
        int blockCharacters,
        int markRun,
        int marksPerBlock,
        int nesting,
        int blockLines,
        int linkDefinitions,
        int tableColumns,
        int tableCells,
        int diagnostics) {

    // 4,000,000 characters take flexmark about two seconds; a newspaper page has under 20,000. The other numbers keep
    // its quadratic cases under about a second and its recursion inside a stack of 512 KiB (measured on 0.64.8).
    private static final Limits DEFAULTS =
            new Limits(4_000_000, 32_768, 256, 2_000, 32, 1_000, 1_000, 50, 20_000, 1_000);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public Limits {
        for (int limit : new int[] {
            characters,
            blockCharacters,
            markRun,
            marksPerBlock,
            nesting,
            blockLines,
            linkDefinitions,
            tableColumns,
            tableCells,
            diagnostics
        }) {
            if (limit < 1) {
                throw new IllegalArgumentException("a limit must be at least 1 but is " + limit);
            }
        }
    }

    /**
     * Limits that no honest source reaches.
     *
     * @return the limits
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * The same with another length of sources.
     *
     * @param characters UTF-16 units
     * @return the limits
     */
    public Limits withCharacters(int characters) {
        return with(0, characters);
    }

    /**
     * The same with another number of diagnostics kept.
     *
     * @param diagnostics how many
     * @return the limits
     */
    public Limits withDiagnostics(int diagnostics) {
        return with(9, diagnostics);
    }

    /** This with another value of the component at an index. */
    private Limits with(int index, int value) {
        int[] all = {
            characters,
            blockCharacters,
            markRun,
            marksPerBlock,
            nesting,
            blockLines,
            linkDefinitions,
            tableColumns,
            tableCells,
            diagnostics
        };
        all[index] = value;
        return new Limits(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9]);
    }

    /** Returns those that hold for single blocks. */
    BlockLimits ofBlocks() {
        return new BlockLimits(
                blockCharacters,
                markRun,
                marksPerBlock,
                nesting,
                blockLines,
                linkDefinitions,
                tableColumns,
                tableCells);
    }

    /**
     * Returns the same with another value of {@code blockCharacters}.
     *
     * @param other length of a block between blank lines, above which it is kept as plain text, in paragraphs that
     *     are no longer
     * @return the copy
     */
    public Limits withBlockCharacters(int other) {
        return with(1, other);
    }

    /**
     * Returns the same with another value of {@code markRun}.
     *
     * @param other length of a run of one mark (asterisks, underscores), above which it is text
     * @return the copy
     */
    public Limits withMarkRun(int other) {
        return with(2, other);
    }

    /**
     * Returns the same with another value of {@code marksPerBlock}.
     *
     * @param other marks of one kind in a block, above which the others are text
     * @return the copy
     */
    public Limits withMarksPerBlock(int other) {
        return with(3, other);
    }

    /**
     * Returns the same with another value of {@code nesting}.
     *
     * @param other depth of quotes and lists, above which their marks are text
     * @return the copy
     */
    public Limits withNesting(int other) {
        return with(4, other);
    }

    /**
     * Returns the same with another value of {@code blockLines}.
     *
     * @param other lines of a block, above which it is kept as plain text: a table, list or paragraph
     * @return the copy
     */
    public Limits withBlockLines(int other) {
        return with(5, other);
    }

    /**
     * Returns the same with another value of {@code linkDefinitions}.
     *
     * @param other definitions of links and footnotes, above which the others are text
     * @return the copy
     */
    public Limits withLinkDefinitions(int other) {
        return with(6, other);
    }

    /**
     * Returns the same with another value of {@code tableColumns}.
     *
     * @param other columns of a table, above which it is kept as plain text
     * @return the copy
     */
    public Limits withTableColumns(int other) {
        return with(7, other);
    }

    /**
     * Returns the same with another value of {@code tableCells}.
     *
     * @param other cells of a table, above which it is kept as plain text; its length is not limited otherwise
     * @return the copy
     */
    public Limits withTableCells(int other) {
        return with(8, other);
    }
}
