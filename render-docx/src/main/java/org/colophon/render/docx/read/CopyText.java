package org.colophon.render.docx.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the text of an edited document by blocks. A word belongs to the innermost block whose bookmark is open;
 * words typed before or after a bookmark, but in the same paragraph, belong to that block too; a paragraph without any
 * is new.
 */
public final class CopyText {

    /** A paragraph that belongs to no block, and the block that it follows. */
    public record Added(String after, String text) { }

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final List<Added> added = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder unowned = new StringBuilder();
    /** The block that the paragraph belongs to so far; empty for none. */
    private String owner = "";
    private String last = "";
    private boolean runsOn;
    /** Whether the paragraph has words yet, or a block that begins in it. */
    private boolean begun;

    public Map<String, StringBuilder> texts() {
        return texts;
    }

    public List<Added> added() {
        return added;
    }

    void openParagraph() {
        if (runsOn) {
            runsOn = false;
            return;
        }
        owner = open.isEmpty() ? "" : open.peek();
        begun = false;
    }

    /** The paragraph's end was deleted: the next one is its rest. */
    void runOn() {
        runsOn = true;
    }

    void closeParagraph() {
        if (runsOn) {
            return;
        }
        if (!owner.isEmpty()) {
            of(owner).append('\n');
        } else if (!unowned.toString().isBlank()) {
            added.add(new Added(last, unowned.toString().strip()));
        }
        unowned.setLength(0);
    }

    void append(String value) {
        begun = true;
        if (owner.isEmpty()) {
            unowned.append(value);
        } else {
            of(owner).append(value);
        }
    }

    void enter(String id) {
        open.push(id);
        begun = true;
        owner = id;
        last = id;
        of(id).append(unowned);
        unowned.setLength(0);
    }

    /**
     * Behind its bookmark a block still owns the rest of the paragraph; a paragraph before whose words it ends is not
     * its.
     */
    void leave(String id) {
        open.remove(id);
        if (!open.isEmpty()) {
            owner = open.peek();
        } else if (!begun) {
            owner = "";
        }
    }

    private StringBuilder of(String id) {
        return texts.computeIfAbsent(id, key -> new StringBuilder());
    }
}
