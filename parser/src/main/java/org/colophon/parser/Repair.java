package org.colophon.parser;

import java.util.Objects;
import org.colophon.model.SourceSpan;
import org.colophon.parser.article.PlacedSeam;
import org.colophon.parser.source.Seam;

/**
 * Two pieces of a paragraph that a break had cut, joined or to be joined. No character is deleted or invented.
 *
 * @param kind the evidence that decided
 * @param blockId id of the block that is joined, or of the first of the two where it is only suggested
 * @param first span of the first piece
 * @param second span of the second piece
 * @param confidence 0 to 100
 * @param outcome whether they are joined
 */
public record Repair(
        Kind kind, String blockId, SourceSpan first, SourceSpan second, int confidence, Outcome outcome) {

    /** A repair is made, or left to people. */
    public enum Outcome {
        /** The two pieces are one block. */
        JOINED,
        /** The two pieces are left apart: the evidence is too little, or none are to be joined. */
        SUGGESTED
    }


    /** The evidence for a join. */
    public enum Kind {
        /** An opening quotation mark, bracket or title mark was not closed before the break. */
        OPEN_MARK,
        /** The first piece ends with a comma or another mark inside a sentence. */
        INNER_MARK,
        /** The first piece ends without any mark, in running prose. */
        NO_END_MARK,
        /** A correction of the source says so. */
        CORRECTED
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the confidence is not 0 to 100
     */
    public Repair {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(blockId, "blockId");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(outcome, "outcome");
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("confidence is 0 to 100 but is " + confidence);
        }
    }

    static Repair of(PlacedSeam placed) {
        Seam seam = placed.seam();
        Kind kind = switch (seam.sign()) {
            case OPEN_MARK -> Kind.OPEN_MARK;
            case INNER_MARK -> Kind.INNER_MARK;
            case NO_END_MARK -> Kind.NO_END_MARK;
            case CORRECTED -> Kind.CORRECTED;
        };
        Outcome outcome = switch (seam.outcome()) {
            case JOINED -> Outcome.JOINED;
            case SUGGESTED -> Outcome.SUGGESTED;
        };
        return new Repair(kind, placed.blockId(), seam.first(), seam.second(), seam.confidence(), outcome);
    }

    /**
     * Returns the same with another value of {@code kind}.
     *
     * @param other the evidence that decided
     * @return the copy
     */
    public Repair withKind(Kind other) {
        return new Repair(other, blockId, first, second, confidence, outcome);
    }

    /**
     * Returns the same with another value of {@code blockId}.
     *
     * @param other id of the block that is joined, or of the first of the two where it is only suggested
     * @return the copy
     */
    public Repair withBlockId(String other) {
        return new Repair(kind, other, first, second, confidence, outcome);
    }

    /**
     * Returns the same with another value of {@code first}.
     *
     * @param other span of the first piece
     * @return the copy
     */
    public Repair withFirst(SourceSpan other) {
        return new Repair(kind, blockId, other, second, confidence, outcome);
    }

    /**
     * Returns the same with another value of {@code second}.
     *
     * @param other span of the second piece
     * @return the copy
     */
    public Repair withSecond(SourceSpan other) {
        return new Repair(kind, blockId, first, other, confidence, outcome);
    }

    /**
     * Returns the same with another value of {@code confidence}.
     *
     * @param other 0 to 100
     * @return the copy
     */
    public Repair withConfidence(int other) {
        return new Repair(kind, blockId, first, second, other, outcome);
    }

    /**
     * Returns the same with another value of {@code outcome}.
     *
     * @param other whether they are joined
     * @return the copy
     */
    public Repair withOutcome(Outcome other) {
        return new Repair(kind, blockId, first, second, confidence, other);
    }
}
