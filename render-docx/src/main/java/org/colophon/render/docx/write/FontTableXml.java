package org.colophon.render.docx.write;

import org.colophon.render.docx.word.Xml;

/** Writes fontTable.xml: other names and charsets, by which Word finds a replacement if a face is not installed. */
public final class FontTableXml {

    private FontTableXml() {
    }

    public static byte[] write(Fonts fonts) {
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<w:fonts").raw(Xml.W).raw(">");
        for (Fonts.Face face : fonts.faces()) {
            out.raw("<w:font").attribute("w:name", face.name()).raw(">");
            if (!face.alias().isEmpty()) {
                out.raw("<w:altName").attribute("w:val", face.alias()).raw("/>");
            }
            if (!face.charset().isEmpty()) {
                out.raw("<w:charset w:val=\"").raw(face.charset()).raw("\"/>");
            }
            out.raw("</w:font>");
        }
        return out.raw("</w:fonts>").bytes();
    }
}
