package org.colophon.render.docx.write;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.colophon.render.FontFace;

/** Reads the name of a face's family from its file: the name by which Word calls it. */
public final class FamilyName {

    private static final int NAME_TABLE = 0x6E616D65;
    /**
     * OpenType specification, name table: platform Windows, name 1 is the family; Chinese of the mainland comes first.
     */
    private static final int WINDOWS = 3;
    private static final int FAMILY = 1;
    private static final int CHINESE = 0x804;
    private static final int TABLE_RECORD = 16;

    private FamilyName() {
    }

    /** The family of the face; the name that its provider gives where the file tells none. */
    public static String of(FontFace face) throws IOException {
        byte[] file;
        try (InputStream in = face.data().open()) {
            file = in.readAllBytes();
        }
        try {
            String name = read(file);
            return name.isBlank() ? face.family() : name;
        } catch (IOException | IndexOutOfBoundsException e) {
            // A file that is no typeface is named as its provider names it.
            return face.family();
        }
    }

    private static String read(byte[] file) throws IOException {
        DataInputStream in = at(file, 4);
        int tables = in.readUnsignedShort();
        for (int i = 0; i < tables; i++) {
            DataInputStream record = at(file, 12 + i * TABLE_RECORD);
            if (record.readInt() == NAME_TABLE) {
                record.readInt();
                return family(file, record.readInt());
            }
        }
        return "";
    }

    private static String family(byte[] file, int table) throws IOException {
        DataInputStream in = at(file, table + 2);
        int count = in.readUnsignedShort();
        int strings = table + in.readUnsignedShort();
        String found = "";
        for (int i = 0; i < count; i++) {
            int platform = in.readUnsignedShort();
            in.readUnsignedShort();
            int language = in.readUnsignedShort();
            int name = in.readUnsignedShort();
            int length = in.readUnsignedShort();
            int offset = in.readUnsignedShort();
            if (platform == WINDOWS && name == FAMILY && (found.isEmpty() || language == CHINESE)) {
                found = new String(file, strings + offset, length, StandardCharsets.UTF_16BE);
            }
        }
        return found;
    }

    private static DataInputStream at(byte[] file, int offset) {
        return new DataInputStream(new ByteArrayInputStream(file, offset, Math.max(0, file.length - offset)));
    }
}
