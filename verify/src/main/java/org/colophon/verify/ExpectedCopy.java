package org.colophon.verify;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.LedgerEntry;

/**
 * Everything that an output must hold.
 *
 * @param lines the lines of all articles in reading order, without their notes
 * @param notes the notes of all articles
 * @param pictures the figures that have a picture, in reading order
 * @param credits the ledger
 */
record ExpectedCopy(List<ExpectedLine> lines, List<Note> notes, List<Picture> pictures, List<LedgerEntry> credits) {

    /**
     * A note.
     *
     * @param id id of the note, unique in the edition
     * @param lines its lines
     */
    record Note(String id, List<ExpectedLine> lines) { }

    /**
     * A figure that has a picture.
     *
     * @param figure the figure
     * @param source name of the source it was read from
     */
    record Picture(Block.Figure figure, String source) { }
}
