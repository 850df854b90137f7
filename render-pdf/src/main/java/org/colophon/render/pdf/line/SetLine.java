package org.colophon.render.pdf.line;

import java.util.List;
import java.util.Objects;

/** A line that is set: glyphs and their places along it. Lines of one paragraph share their arrays. */
public final class SetLine {

    private final GlyphRow glyphs;
    private final int from;
    private final int size;
    private final int characters;
    private final int start;
    private final int extent;
    private final Room room;
    private final List<Beside> beside;

    /**
     * Room that was put into a line, in thousandths of an em.
     *
     * @param spacing room between each two characters
     * @param looseness that room if the spaces between words had not taken more
     */
    record Room(int spacing, int looseness) {
        static final Room NONE = new Room(0, 0);
    }

    /**
     * The characters of a line.
     *
     * @param start the first, counted from the start of the paragraph
     * @param count how many
     */
    record Characters(int start, int count) { }

    SetLine(GlyphRow.Part part, Characters characters, int extent, Room room) {
        this(part, characters, extent, room, List.of());
    }

    private SetLine(GlyphRow.Part part, Characters characters, int extent, Room room, List<Beside> beside) {
        this.glyphs = part.row();
        this.from = part.from();
        this.size = part.size();
        this.characters = characters.count();
        this.start = characters.start();
        this.extent = extent;
        this.room = room;
        this.beside = beside;
    }

    /** A line of all glyphs of a row, one for each character. */
    static SetLine of(GlyphRow glyphs, int start, int extent, Room room) {
        int size = glyphs.points.length;
        return new SetLine(glyphs.part(0, size), new Characters(start, size), extent, room);
    }

    /**
     * Returns the number of glyphs.
     *
     * @return their number
     */
    public int size() {
        return size;
    }

    /**
     * The character of a glyph.
     *
     * @param glyph number of the glyph in its line
     * @return a code point
     */
    public int point(int glyph) {
        return glyphs.points[at(glyph)];
    }

    /**
     * Returns the printed form of a character.
     *
     * @param glyph number of the glyph in its line
     * @return the character itself, or a number as {@link Metrics#shape} returns it
     */
    public int drawn(int glyph) {
        return glyphs.drawn == null ? glyphs.points[at(glyph)] : glyphs.drawn[at(glyph)];
    }

    /**
     * Returns the type of a glyph.
     *
     * @param glyph number of the glyph in its line
     * @return the type
     */
    public Type type(int glyph) {
        return glyphs.types[at(glyph)];
    }

    /**
     * The face that prints a glyph.
     *
     * @param glyph number of the glyph in its line
     * @return number of a face
     */
    public int face(int glyph) {
        return glyphs.faces[at(glyph)];
    }

    /**
     * Returns the beginning of a glyph, from the start of the measure.
     *
     * @param glyph number of the glyph in its line
     * @return its place along the line
     */
    public int place(int glyph) {
        return glyphs.places[at(glyph)];
    }

    /**
     * Returns the nearest edge of some glyphs, from the start of the measure.
     *
     * @param from the first of them
     * @param to the glyph after the last of them
     * @return the place of the first; in a line of both directions the least place
     */
    public int near(int from, int to) {
        int near = place(from);
        for (int i = from; glyphs.ends != null && i < to; i++) {
            near = Math.min(near, Math.min(place(i), glyphs.ends[at(i)]));
        }
        return near;
    }

    /**
     * Returns the farthest edge of some glyphs, from the start of the measure.
     *
     * @param from the first of them
     * @param to the glyph after the last of them
     * @return the place of the next glyph or the extent; in a line of both directions the greatest edge
     */
    public int far(int from, int to) {
        if (glyphs.ends == null) {
            return to < size ? place(to) : extent;
        }
        int far = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            far = Math.max(far, Math.max(place(i), glyphs.ends[at(i)]));
        }
        return far;
    }

    /**
     * Horizontal scaling of a glyph.
     *
     * @param glyph number of the glyph in its line
     * @return thousandths, 1000 for none
     */
    public int scale(int glyph) {
        return glyphs.scales[at(glyph)];
    }

    /**
     * Returns the orientation of a glyph.
     *
     * @param glyph number of the glyph in its line
     * @return upright in horizontal lines
     */
    public Turn turn(int glyph) {
        return glyphs.turns[at(glyph)];
    }

    private int at(int glyph) {
        return from + Objects.checkIndex(glyph, size);
    }

    /**
     * Returns the number of its glyphs that are characters of the text: all, or all but the hyphen at its end.
     *
     * @return their number
     */
    public int characters() {
        return characters;
    }

    /**
     * Returns the beginning of the line in the text: its glyphs are the characters from there on, and possibly a
     * hyphen.
     *
     * @return index of its first character
     */
    public int start() {
        return start;
    }

    /**
     * Returns the end of the last body, from the start of the measure.
     *
     * @return the length of the line
     */
    public int extent() {
        return extent;
    }

    /**
     * Returns the space by which the line is spaced out between its characters.
     *
     * @return thousandths of an em between each two of them
     */
    public int spacing() {
        return room.spacing();
    }

    /**
     * Returns the looseness of the line: the added room, as if it were between all characters alike. The spaces between
     * words take more than their share of it, if there are any.
     *
     * @return thousandths of an em
     */
    public int looseness() {
        return room.looseness();
    }

    /**
     * Returns the annotated stretches of the paragraph, which become structure. Lines of one paragraph share the list.
     *
     * @return the stretches, by characters of the text: {@link #start()} is the first of this line
     */
    public List<Stretch> stretches() {
        return glyphs.stretches;
    }

    /** The same as a line of a longer text, of which its own begins at a place. */
    SetLine within(int place) {
        List<Beside> moved = beside.stream()
                .<Beside>map(each -> switch (each) {
                    case Beside.Reading reading ->
                        new Beside.Reading(reading.line(), reading.rise(), reading.character() + place);
                    case Beside.Dot dot -> dot;
                })
                .toList();
        return new SetLine(glyphs.part(from, size), new Characters(start + place, characters), extent, room, moved);
    }

    /** Returns the line with items beside its characters. */
    SetLine with(List<Beside> marks) {
        return new SetLine(
                glyphs.part(from, size), new Characters(start, characters), extent, room, List.copyOf(marks));
    }

    /**
     * Returns the items between this line and its neighbours: readings and emphasis dots.
     *
     * @return the marks, in the order of the text
     */
    public List<Beside> beside() {
        return beside;
    }
}
