package org.colophon.images;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** The letters of a page, each of a typeface written once, with its feet on the line and a thousand units an em. */
final class Outlines {

    private static final AffineTransform UPRIGHT = AffineTransform.getScaleInstance(1, -1);

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<PDFont, Map<Integer, String>> known = new HashMap<>();

    /** Returns the outline of a letter, whose feet are on 0 and which grows upwards. */
    static GeneralPath path(PDFont font, int code) throws IOException {
        if (font instanceof PDVectorFont vector) {
            return vector.getNormalizedPath(code);
        }
        throw new IOException("the typeface " + font.getName() + " has no outlines");
    }

    /** Returns the name of a letter, or none if it leaves no ink. */
    String name(PDFont font, int code) throws IOException {
        Map<Integer, String> letters = known.computeIfAbsent(font, any -> new HashMap<>());
        String name = letters.get(code);
        if (name == null) {
            String data = PathData.whole(path(font, code), UPRIGHT);
            name = data.isEmpty() ? "" : names.computeIfAbsent(data, any -> "g" + Integer.toString(names.size(), 36));
            letters.put(code, name);
        }
        return name;
    }

    /** Appends the definitions of all letters. */
    void define(StringBuilder out) {
        names.forEach((data, name) ->
                out.append("<path id=\"").append(name).append("\" d=\"").append(data).append("\"/>\n"));
    }
}
