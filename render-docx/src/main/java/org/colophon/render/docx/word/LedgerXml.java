package org.colophon.render.docx.word;

import java.util.Locale;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.render.IllegalCharacters;

/** Writes the custom XML part that holds the whole edition as JSON, by which an edited document is read back. */
public final class LedgerXml {

    /** The name of its root and of its schema. */
    public static final String NAMESPACE = "urn:colophon:edition:1";
    public static final String ROOT = "edition";
    /** Names the part within the document; any fixed one will do, since there is one such part. */
    private static final String ITEM = "{6A3C5E0B-9A3E-4D53-8F0E-2C1B7D94E1A6}";

    private LedgerXml() {
    }

    public static byte[] write(Edition edition) {
        Xml out = new Xml();
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").raw(ROOT).raw(" xmlns=\"").raw(NAMESPACE).raw("\">");
        // A section of its own, since quotes as references would be more than readers take.
        out.raw("<![CDATA[").raw(escaped(EditionJson.write(edition))).raw("]]>");
        return out.raw("</").raw(ROOT).raw(">").bytes();
    }

    /** The part beside it that names its schema. */
    public static byte[] properties() {
        return new Xml()
                .raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<ds:datastoreItem ds:itemID=\"")
                .raw(ITEM)
                .raw(
                        "\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\">"
                                + "<ds:schemaRefs><ds:schemaRef ds:uri=\"")
                .raw(NAMESPACE)
                .raw("\"/></ds:schemaRefs></ds:datastoreItem>")
                .bytes();
    }

    /** Escapes characters that XML cannot carry, and the end of a section, as JSON does: only its strings hold them. */
    private static String escaped(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair) {
                out.append(c).append(json.charAt(++i));
            } else if (c == '>'
                            && out.length() > 1
                            && out.charAt(out.length() - 1) == ']'
                            && out.charAt(out.length() - 2) == ']'
                    || IllegalCharacters.isIllegal(c)
                    || c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
