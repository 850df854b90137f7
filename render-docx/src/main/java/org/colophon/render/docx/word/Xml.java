package org.colophon.render.docx.word;

import java.nio.charset.StandardCharsets;

/** Writes XML: markup from constants of this package, text and values escaped. Values were cleaned before. */
public final class Xml {

    public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    public static final String R = " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final StringBuilder out = new StringBuilder(1 << 9);
    private final StringBuilder ending = new StringBuilder();

    public Xml raw(String markup) {
        out.append(markup);
        return this;
    }

    public Xml raw(long number) {
        out.append(number);
        return this;
    }

    /** Text between tags. Quotes stay, since readers limit how many references a document may have. */
    public Xml text(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
        return this;
    }

    public Xml attribute(String name, String value) {
        return raw(" ").raw(name)
                .raw("=\"")
                .raw(value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("\t", "&#9;")
                        .replace("\n", "&#10;")
                        .replace("\r", "&#13;"))
                .raw("\"");
    }

    /** Opens a paragraph of a style; the bookmarks of blocks before it end there. */
    public Xml open(String style) {
        return open(style, "");
    }

    /** Opens a paragraph of a style with further properties. */
    public Xml open(String style, String properties) {
        return raw("<w:p><w:pPr><w:pStyle")
                .attribute("w:val", style)
                .raw("/>")
                .raw(properties)
                .raw("</w:pPr>")
                .endMarks();
    }

    /**
     * Ends a bookmark at the beginning of the next paragraph: it holds the end of its own, so that it survives when the
     * whole text is retyped, and includes text typed at the end.
     */
    public void endMarkBehind(int mark) {
        ending.append("<w:bookmarkEnd w:id=\"").append(mark).append("\"/>");
    }

    /** Ends bookmarks here, before something that is no paragraph. */
    public Xml endMarks() {
        out.append(ending);
        ending.setLength(0);
        return this;
    }

    public int length() {
        return out.length();
    }

    public boolean endsWith(String markup) {
        int start = out.length() - markup.length();
        return start >= 0 && out.indexOf(markup, start) == start;
    }

    /** Removes markup at the end. */
    public void cutEnd(String markup) {
        if (!endsWith(markup)) {
            throw new IllegalStateException("what was written does not end with " + markup);
        }
        out.setLength(out.length() - markup.length());
    }

    /** Inserts markup before the last occurrence of other markup. */
    public void insertBeforeLast(String marker, String markup) {
        out.insert(out.lastIndexOf(marker), markup);
    }

    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
