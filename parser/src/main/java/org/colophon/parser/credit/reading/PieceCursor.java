package org.colophon.parser.credit.reading;

import java.util.List;

/**
 * A place among the pieces of a line. It does not move: what is read from it says where it ends.
 *
 * @param pieces the pieces of the line
 * @param at the index of the piece here
 */
public record PieceCursor(List<Piece> pieces, int at) {

    /** The piece past the end: no mark, word or bracket that any reader asks for. */
    private static final Piece NOTHING = new Piece('\n', 0, 0, "");

    /** The start of a line. */
    public static PieceCursor of(List<Piece> pieces) {
        return new PieceCursor(pieces, 0);
    }

    /** The piece here. */
    public Piece piece() {
        return ahead(0);
    }

    /** The piece so many behind the one here, or before it. */
    public Piece ahead(int count) {
        int index = at + count;
        return index >= 0 && index < pieces.size() ? pieces.get(index) : NOTHING;
    }

    /** The place so many pieces on. */
    public PieceCursor on(int count) {
        return new PieceCursor(pieces, at + count);
    }

    /** The place behind the blank that is here, or this one. */
    public PieceCursor overBlank() {
        return piece().isBlank() ? on(1) : this;
    }

    /** Whether nothing is left. */
    public boolean isAtEnd() {
        return at >= pieces.size();
    }

    /** Whether nothing is left but blanks and marks that say nothing of their own. */
    public boolean isLast() {
        return at + 1 >= pieces.size();
    }

    /** The end in the line of the last word or bracket before this place; 0 at its start. */
    public int end() {
        for (int i = Math.min(at, pieces.size()) - 1; i >= 0; i--) {
            if (pieces.get(i).isWord() || pieces.get(i).isAside()) {
                return pieces.get(i).to();
            }
        }
        return 0;
    }

    /** The words and marks from here up to another place, as printed. */
    public String textTo(PieceCursor stop) {
        StringBuilder text = new StringBuilder();
        for (int i = at; i < Math.min(stop.at, pieces.size()); i++) {
            text.append(pieces.get(i).text());
        }
        return text.toString();
    }
}
