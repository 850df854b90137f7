package org.colophon.verify;

import java.util.List;
import java.util.Map;

/**
 * Everything that a reader found in an output.
 *
 * @param body the text in its logical order, without notes, labels and page furniture
 * @param notes the text of each note that a mark leads to, by the key that the marks name
 * @param unmarked the text of each note without a mark
 * @param pictures the alternative text of each picture, or of the frame in its place, in order
 * @param everything all letters of the output, page furniture included
 * @param data all letters of its machine-readable data about people
 */
record PrintedCopy(
        Letters body,
        Map<String, Letters> notes,
        List<Letters> unmarked,
        List<String> pictures,
        String everything,
        String data) {
}
