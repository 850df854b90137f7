package org.colophon.render.pdf.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text of one paragraph, each character with the type it is set in. Grows by appending; a line end forces a line. */
public final class TypedText {

    private static final CodeTable INVISIBLE = invisible();

    private int[] points = new int[64];
    private Type[] types = new Type[64];
    private int size;
    private final List<Span> spans = new ArrayList<>(0);
    private final List<Reference> references = new ArrayList<>(0);
    private final List<Stretch> stretches = new ArrayList<>(0);

    /**
     * A place in the text that refers to a footnote.
     *
     * @param at index of the first character of its mark
     * @param noteId id of the footnote
     */
    public record Reference(int at, String noteId) { }

    /** An empty text. */
    public TypedText() {
    }

    /**
     * Appends characters.
     *
     * @param text the characters
     * @param type type that they are set in
     * @return this
     */
    public TypedText append(String text, Type type) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            add(point, type);
        }
        return this;
    }

    /**
     * Appends characters with a reading above them. They are not divided.
     *
     * @param base the characters and their types
     * @param reading reading above them
     * @param type type of the reading
     * @return this
     */
    public TypedText append(TypedText base, String reading, Type type) {
        int from = size;
        append(base);
        if (size > from && !reading.isBlank()) {
            spans.add(new Span.Read(from, size, reading.strip().codePoints().boxed().toList(), type));
            stretches.add(new Stretch(from, size, new Stretch.Read()));
        }
        return this;
    }

    /**
     * Appends characters that are stressed by a dot below each.
     *
     * @param stressed the characters and their types
     * @return this
     */
    public TypedText appendStressed(TypedText stressed) {
        int from = size;
        append(stressed);
        spans.add(new Span.Stressed(from, size));
        return this;
    }

    /**
     * Appends the mark of a footnote.
     *
     * @param mark the mark
     * @param type type that it is set in
     * @param noteId id of the footnote
     * @return this
     */
    public TypedText appendReference(String mark, Type type, String noteId) {
        references.add(new Reference(size, noteId));
        return append(mark, type);
    }

    /**
     * The places that refer to footnotes.
     *
     * @return the places, in order
     */
    public List<Reference> references() {
        return List.copyOf(references);
    }

    /** Returns the characters between two positions as a text of its own, with the stretches of the whole. */
    TypedText part(int from, int to) {
        TypedText part = new TypedText();
        part.points = Arrays.copyOfRange(points, from, to);
        part.types = Arrays.copyOfRange(types, from, to);
        part.size = to - from;
        part.stretches.addAll(stretches);
        for (Span span : spans) {
            int start = Math.max(span.from(), from) - from;
            int end = Math.min(span.to(), to) - from;
            if (start < end) {
                part.spans.add(switch (span) {
                    case Span.Read read -> new Span.Read(start, end, read.points(), read.type());
                    case Span.Stressed stressed -> new Span.Stressed(start, end);
                });
            }
        }
        return part;
    }

    /**
     * The same text without the blanks that it begins with: an indent that was typed, where the paragraph has its own.
     *
     * @return the text; this if it does not begin with a blank, or is nothing else
     */
    public TypedText withoutIndent() {
        int from = 0;
        while (from < size && CharClass.of(points[from]) == CharClass.SPACE && points[from] != '\n') {
            from++;
        }
        if (from == 0 || from == size) {
            return this;
        }
        TypedText rest = part(from, size);
        rest.stretches.clear();
        for (Reference each : references) {
            rest.references.add(new Reference(Math.max(0, each.at() - from), each.noteId()));
        }
        for (Stretch each : stretches) {
            int start = Math.max(0, each.from() - from);
            if (each.to() - from > start) {
                rest.stretches.add(new Stretch(start, each.to() - from, each.meaning()));
            }
        }
        return rest;
    }

    /** Returns the last position, up to another, that is not inside a reading: a text may be cut there. */
    int partable(int place) {
        int found = place;
        for (Span span : spans) {
            found = span instanceof Span.Read && span.from() < found && span.to() > found ? span.from() : found;
        }
        return found;
    }

    private void append(TypedText other) {
        int from = size;
        for (int i = 0; i < other.size; i++) {
            add(other.points[i], other.types[i]);
        }
        other.references.forEach(reference -> references.add(new Reference(reference.at() + from, reference.noteId())));
        for (Span span : other.spans) {
            spans.add(switch (span) {
                case Span.Read read -> new Span.Read(read.from() + from, read.to() + from, read.points(), read.type());
                case Span.Stressed dotted -> new Span.Stressed(dotted.from() + from, dotted.to() + from);
            });
        }
        other.stretches.forEach(
                stretch -> stretches.add(new Stretch(stretch.from() + from, stretch.to() + from, stretch.meaning())));
    }

    /**
     * Annotates the characters from an index on.
     *
     * @param from index of the first of them; the last is the last of the text so far
     * @param meaning their meaning
     */
    public void mean(int from, Stretch.Meaning meaning) {
        if (from < size) {
            stretches.add(new Stretch(from, size, meaning));
        }
    }

    /** Returns the annotated stretches of its characters. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** The characters that have something beside them. */
    List<Span> spans() {
        return spans;
    }

    /**
     * Whether a character has no glyph of its own: soft hyphens, which are printed only at the end of a line, joiners,
     * variation selectors and blanks without width.
     *
     * @param point a code point
     * @return true if nothing is printed for it
     */
    public static boolean isInvisible(int point) {
        return point == 0xAD || point > 0x300 && INVISIBLE.at(point) == 1;
    }

    private static CodeTable invisible() {
        CodeTable table = new CodeTable((byte) 0);
        for (String range : Rows.lines("ignorables.txt")) {
            table.setRange(range, 1);
        }
        return table;
    }

    private void add(int point, Type type) {
        if (size == points.length) {
            points = Arrays.copyOf(points, size * 2);
            types = Arrays.copyOf(types, size * 2);
        }
        points[size] = point;
        types[size++] = type;
    }

    /**
     * Returns its length.
     *
     * @return characters
     */
    public int size() {
        return size;
    }

    /** The size that its lengths are counted in: that of its first character on the baseline. */
    int em() {
        for (int i = 0; i < size; i++) {
            if (types[i].rise() == 0) {
                return types[i].size();
            }
        }
        return size == 0 ? 1 : types[0].size();
    }

    /**
     * The character at an index.
     *
     * @param index its place in the text
     * @return a code point
     */
    public int point(int index) {
        return points[index];
    }

    Type type(int index) {
        return types[index];
    }
}
