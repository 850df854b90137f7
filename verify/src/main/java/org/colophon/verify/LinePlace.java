package org.colophon.verify;

import java.util.List;

/** The place in an output at which a line of the model was found. */
sealed interface LinePlace {

    /** The line. */
    ExpectedLine line();

    /**
     * The line follows the line before it.
     *
     * @param marks the note marks that the output has in it and at its ends
     */
    record InOrder(ExpectedLine line, List<Letters.Mark> marks) implements LinePlace { }

    /** The line is in the output, but not between its neighbours. */
    record Moved(ExpectedLine line) implements LinePlace { }

    /** The line is not in the output. */
    record Missing(ExpectedLine line) implements LinePlace { }
}
