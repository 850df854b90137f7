package org.colophon.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block.Listing;

/** Collects the lists of a document and writes numbering.xml: each list counts for itself. */
final class NumberingXml {

    private static final int LEVELS = 9;
    /** Twips from level to level: two characters of 10.5 points. */
    private static final int STEP = 420;
    private static final String[] BULLETS = {"\u2022", "\u25E6", "\u25AA"};

    private final List<Listing> lists = new ArrayList<>();

    /** The number of a list in the file, from 1. */
    int add(Listing list) {
        lists.add(list);
        return lists.size();
    }

    byte[] write() {
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<w:numbering").raw(Xml.W).raw(">");
        template(out, Listing.Marker.BULLET);
        template(out, Listing.Marker.NUMBER);
        for (int i = 0; i < lists.size(); i++) {
            Listing list = lists.get(i);
            out.raw("<w:num w:numId=\"").raw(i + 1L).raw("\"><w:abstractNumId w:val=\"").raw(template(list.marker())).raw("\"/>");
            if (list.marker() == Listing.Marker.NUMBER) {
                for (int level = 0; level < LEVELS; level++) {
                    out.raw("<w:lvlOverride w:ilvl=\"").raw(level).raw("\"><w:startOverride w:val=\"").raw(list.start()).raw("\"/></w:lvlOverride>");
                }
            }
            out.raw("</w:num>");
        }
        return out.raw("</w:numbering>").bytes();
    }

    private static int template(Listing.Marker marker) {
        return switch (marker) {
            case BULLET -> 0;
            case NUMBER -> 1;
        };
    }

    private static void template(Xml out, Listing.Marker marker) {
        out.raw("<w:abstractNum w:abstractNumId=\"").raw(template(marker)).raw("\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (int level = 0; level < LEVELS; level++) {
            String format = switch (marker) {
                case BULLET -> "bullet";
                case NUMBER -> "decimal";
            };
            String text = switch (marker) {
                case BULLET -> BULLETS[level % BULLETS.length];
                case NUMBER -> "%" + (level + 1) + ".";
            };
            out.raw("<w:lvl w:ilvl=\"").raw(level).raw("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"").raw(format);
            out.raw("\"/><w:lvlText w:val=\"").raw(text).raw("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"");
            out.raw((long) STEP * (level + 1)).raw("\" w:hanging=\"").raw(STEP).raw("\"/></w:pPr></w:lvl>");
        }
        out.raw("</w:abstractNum>");
    }
}
