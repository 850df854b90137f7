package org.colophon.render.html;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cuts a TrueType face down to some characters. Names and licence stay in it. Of its features one is made anew from the
 * outlines: {@code halt}, by which browsers give marks half their room.
 */
final class FontSubset {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;

    private final Sfnt face;
    private final NavigableMap<Integer, Integer> characters = new TreeMap<>();
    /** Old numbers of glyphs by their new ones. */
    private final List<Integer> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> renumbered = new TreeMap<>();

    private FontSubset(Sfnt face, NavigableSet<Integer> points) {
        this.face = face;
        NavigableSet<Integer> kept = new TreeSet<>();
        kept.add(0);
        for (int point : points) {
            int glyph = face.glyph(point);
            if (glyph != 0) {
                characters.put(point, glyph);
                kept.add(glyph);
            }
        }
        close(kept);
        for (int glyph : kept) {
            renumbered.put(glyph, glyphs.size());
            glyphs.add(glyph);
        }
    }

    /** The face with these characters and no others, as a file. */
    static byte[] of(byte[] file, NavigableSet<Integer> points) {
        return new FontSubset(new Sfnt(file), points).write();
    }

    /** Adds the glyphs that others are composed of. */
    private void close(NavigableSet<Integer> kept) {
        Deque<Integer> open = new ArrayDeque<>(kept);
        while (!open.isEmpty()) {
            ByteBuffer outline = face.outline(open.pop());
            for (int place : Sfnt.components(outline)) {
                int part = outline.getShort(place) & 0xFFFF;
                if (kept.add(part)) {
                    open.push(part);
                }
            }
        }
    }

    private byte[] write() {
        NavigableMap<String, byte[]> tables = new TreeMap<>();
        for (String tag : List.of("OS/2", "cvt ", "fpgm", "gasp", "name", "prep")) {
            if (face.has(tag)) {
                tables.put(tag, face.copy(tag));
            }
        }
        outlines(tables);
        metrics(tables, "hhea", "hmtx");
        if (face.has("vhea") && face.has("vmtx")) {
            metrics(tables, "vhea", "vmtx");
        }
        byte[] maxp = face.copy("maxp");
        ByteBuffer.wrap(maxp).putShort(4, (short) glyphs.size());
        tables.put("maxp", maxp);
        byte[] post = new byte[32];
        face.table("post").get(0, post, 0, 32);
        // Version 3: no names of glyphs.
        ByteBuffer.wrap(post).putInt(0, 0x00030000);
        tables.put("post", post);
        tables.put("cmap", characterMap());
        HalfWidths.table(face, characters, renumbered).ifPresent(table -> tables.put("GPOS", table));
        return file(tables);
    }

    private void outlines(NavigableMap<String, byte[]> tables) {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * glyphs.size() + 4);
        for (int glyph : glyphs) {
            loca.putInt(glyf.size());
            ByteBuffer outline = face.outline(glyph);
            byte[] bytes = new byte[outline.capacity() + 3 & ~3];
            outline.get(0, bytes, 0, outline.capacity());
            for (int place : Sfnt.components(outline)) {
                int part = renumbered.getOrDefault(outline.getShort(place) & 0xFFFF, 0);
                ByteBuffer.wrap(bytes).putShort(place, (short) part);
            }
            glyf.writeBytes(bytes);
        }
        loca.putInt(glyf.size());
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.array());
        byte[] head = face.copy("head");
        // Long offsets; the sum over all is filled in last.
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        tables.put("head", head);
    }

    private void metrics(NavigableMap<String, byte[]> tables, String header, String metrics) {
        ByteBuffer all = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            all.putShort((short) face.advance(metrics, header, glyph)).putShort(face.bearing(metrics, header, glyph));
        }
        byte[] head = face.copy(header);
        ByteBuffer.wrap(head).putShort(34, (short) glyphs.size());
        tables.put(header, head);
        tables.put(metrics, all.array());
    }

    /** One map of format 12, a group for each character. */
    private byte[] characterMap() {
        int length = 16 + 12 * characters.size();
        ByteBuffer out = ByteBuffer.allocate(12 + length);
        out.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        out.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(characters.size());
        characters.forEach((point, glyph) -> out.putInt(point).putInt(point).putInt(renumbered.getOrDefault(glyph, 0)));
        return out.array();
    }

    private static byte[] file(NavigableMap<String, byte[]> tables) {
        int count = tables.size();
        int highest = Integer.highestOneBit(count);
        int start = 12 + 16 * count;
        int size = start + tables.values().stream().mapToInt(table -> table.length + 3 & ~3).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(TRUE_TYPE).putShort((short) count).putShort((short) (16 * highest))
                .putShort((short) Integer.numberOfTrailingZeros(highest)).putShort((short) (16 * (count - highest)));
        int at = start;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            out.put(at, bytes);
            head = table.getKey().equals("head") ? at : head;
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(sum(out, at, bytes.length))
                    .putInt(at)
                    .putInt(bytes.length);
            at += bytes.length + 3 & ~3;
        }
        out.putInt(head + 8, CHECKSUM_OF_ALL - sum(out, 0, size));
        return out.array();
    }

    private static int sum(ByteBuffer out, int at, int length) {
        int sum = 0;
        for (int i = 0; i < length; i += 4) {
            sum += out.getInt(at + i);
        }
        return sum;
    }
}
