package org.colophon.parser.source;

/**
 * The limits over which a block of Markdown is kept as plain text.
 *
 * @param blockCharacters length of a block between blank lines
 * @param markRun length of a run of one mark
 * @param marksPerBlock marks of one kind in a block
 * @param nesting depth of quotes and lists
 * @param blockLines lines of a block
 * @param linkDefinitions definitions of links and footnotes in a source
 * @param tableColumns columns of a table
 * @param tableCells cells of a table
 */
public record BlockLimits(
        int blockCharacters,
        int markRun,
        int marksPerBlock,
        int nesting,
        int blockLines,
        int linkDefinitions,
        int tableColumns,
        int tableCells) {
}
