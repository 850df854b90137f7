package org.colophon.render.docx.write;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.colophon.render.copy.ReadingDirection;

/** Divides text into stretches that are read in one direction: Word wants a run for each. */
final class DirectedText {

    private DirectedText() {
    }

    /**
     * Characters of one direction.
     *
     * @param text the characters
     * @param reading their direction
     */
    record Stretch(String text, RunLook.Reading reading) { }

    static List<Stretch> stretches(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return List.of(new Stretch(text, RunLook.Reading.LEFT_TO_RIGHT));
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            RunLook.Reading reading = reading(part, bidi);
            if (!found.isEmpty() && found.getLast().reading() == reading) {
                found.add(new Stretch(found.removeLast().text() + part, reading));
            } else {
                found.add(new Stretch(part, reading));
            }
        }
        return found;
    }

    /** The direction of a text that is kept in one run. */
    static RunLook.Reading of(String text) {
        return switch (ReadingDirection.of(text, ReadingDirection.LEFT_TO_RIGHT)) {
            case LEFT_TO_RIGHT -> RunLook.Reading.LEFT_TO_RIGHT;
            case RIGHT_TO_LEFT -> RunLook.Reading.RIGHT_TO_LEFT;
        };
    }

    /** Numbers and marks have the direction of the paragraph: Word orders them inside a run. */
    private static RunLook.Reading reading(String part, Bidi paragraph) {
        boolean letters = part.codePoints().anyMatch(Character::isLetter);
        boolean fromRight = letters ? of(part) == RunLook.Reading.RIGHT_TO_LEFT : !paragraph.baseIsLeftToRight();
        return fromRight ? RunLook.Reading.RIGHT_TO_LEFT : RunLook.Reading.LEFT_TO_RIGHT;
    }
}
