package org.colophon.exchange.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The paragraph and character styles of a document. */
final class DocumentStyles {

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题|überschrift|titre|título)\\s*([1-9])");
    /** Styles are based on each other; a circle of them ends here. */
    private static final int MOST_PARENTS = 12;
    /** Half points: 10 pt, which Word takes where nothing is said. */
    private static final int SIZE = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private String normal = "";
    private int size = SIZE;

    DocumentStyles(@Nullable Element root) {
        if (root == null) {
            return;
        }
        size = WordXml.number(WordXml.value(WordXml.at(root, "docDefaults", "rPrDefault", "rPr", "sz")), SIZE);
        for (Element style : WordXml.children(root, "style")) {
            String id = WordXml.attribute(style, "styleId");
            styles.put(id, style);
            boolean paragraph = WordXml.attribute(style, "type").equals("paragraph");
            if (paragraph && "1".equals(WordXml.attribute(style, "default"))) {
                normal = id;
            }
        }
    }

    /**
     * The meaning of the style of a paragraph.
     *
     * @param kind the part that its name says
     * @param level depth of a heading, from 1; 0 for others
     */
    record Meaning(StyleKind kind, int level) { }

    Meaning meaning(String id) {
        String at = id;
        for (int i = 0; i < MOST_PARENTS && !at.isEmpty(); i++) {
            String name = name(at);
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                return new Meaning(StyleKind.HEADING, Integer.parseInt(heading.group(1)));
            }
            StyleKind kind = StyleKind.of(name);
            if (kind != null) {
                return new Meaning(kind, 0);
            }
            int outline = WordXml.number(WordXml.value(WordXml.at(styles.get(at), "pPr", "outlineLvl")), 9);
            if (outline < 9) {
                return new Meaning(StyleKind.HEADING, outline + 1);
            }
            at = WordXml.value(WordXml.at(styles.get(at), "basedOn"));
        }
        return new Meaning(StyleKind.TEXT, 0);
    }

    private String name(String id) {
        Element style = styles.get(id);
        String name = WordXml.value(WordXml.at(style, "name"));
        return name.isEmpty() ? id : name;
    }

    /** The name of a character style in small letters. */
    String characterStyle(String id) {
        return id.isEmpty() ? "" : name(id).toLowerCase(Locale.ROOT);
    }

    /** A property of a paragraph's style, or of those that it is based on. */
    @Nullable Element property(String id, String group, String name) {
        String at = id.isEmpty() ? normal : id;
        for (int i = 0; i < MOST_PARENTS && !at.isEmpty(); i++) {
            Element found = WordXml.at(styles.get(at), group, name);
            if (found != null) {
                return found;
            }
            at = WordXml.value(WordXml.at(styles.get(at), "basedOn"));
        }
        return null;
    }

    /** The size of type in half points. */
    int size(String id) {
        return WordXml.number(WordXml.value(property(id, "rPr", "sz")), size);
    }
}
