package org.colophon.render.pdf.line;

/** Lines that are spoiled on purpose: checks must find their faults. */
public final class Spoiled {

    private Spoiled() {
    }

    /** Another character in the place of a glyph. */
    public static SetLine point(SetLine line, int glyph, int point) {
        GlyphRow glyphs = copy(line, line.size());
        glyphs.points[glyph] = point;
        return made(line, glyphs, line.extent());
    }

    /** Moves the glyphs from one on. */
    public static SetLine moved(SetLine line, int from, int by) {
        GlyphRow glyphs = copy(line, line.size());
        for (int i = from; i < line.size(); i++) {
            glyphs.places[i] += by;
        }
        return made(line, glyphs, line.extent() + by);
    }

    /** Its first glyphs alone. */
    public static SetLine first(SetLine line, int count) {
        return made(line, copy(line, count), line.place(count - 1) + Bench.EM);
    }

    private static GlyphRow copy(SetLine line, int count) {
        GlyphRow glyphs = new GlyphRow(count);
        for (int i = 0; i < count; i++) {
            glyphs.points[i] = line.point(i);
            glyphs.types[i] = line.type(i);
            glyphs.faces[i] = line.face(i);
            glyphs.places[i] = line.place(i);
            glyphs.scales[i] = line.scale(i);
        }
        return glyphs;
    }

    private static SetLine made(SetLine line, GlyphRow glyphs, int extent) {
        return SetLine.of(glyphs, line.start(), extent, new SetLine.Room(line.spacing(), line.looseness()));
    }
}
