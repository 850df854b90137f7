package org.colophon.verify;

import org.colophon.model.SourceSpan;

/**
 * A line of the model that an output must hold: a title, a paragraph, a cell, a caption.
 *
 * @param id id of the block, section or article that holds the line
 * @param source name of the source it was read from
 * @param span where it was read
 * @param words its words, as messages quote them
 * @param letters its letters and note marks
 */
record ExpectedLine(String id, String source, SourceSpan span, String words, Letters letters) {

    String text() {
        return letters.text();
    }
}
