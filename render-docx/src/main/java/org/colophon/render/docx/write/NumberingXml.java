package org.colophon.render.docx.write;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block.Listing;
import org.colophon.render.docx.word.TemplateLists;
import org.colophon.render.docx.word.Xml;
import org.colophon.render.layout.PageStyle;

/** Collects the lists of a document and writes numbering.xml: each list counts for itself. */
public final class NumberingXml {

    static final int LEVELS = 9;
    private static final String[] BULLETS = {"\u2022", "\u25E6", "\u25AA"};

    private final TemplateLists template;
    /** Twips from level to level: two characters of body text. */
    private final int step;
    private final List<Listing> lists = new ArrayList<>();

    /**
     * The lists of a document.
     *
     * @param template lists that the styles of a template refer to
     * @param style whose body text the lists look like
     */
    NumberingXml(TemplateLists template, PageStyle style) {
        this.template = template;
        this.step = 2 * WordMeasures.twips(style.grid().body());
    }

    /** Twips from the margin to the text of an item. */
    int indent(int level) {
        return step * (Math.min(LEVELS - 1, level) + 1);
    }

    /** The number of a list in the file. */
    int add(Listing list) {
        lists.add(list);
        return template.firstFree() + lists.size() - 1;
    }

    public byte[] write() {
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<w:numbering").raw(Xml.W).raw(">").raw(template.definitions());
        definition(out, Listing.Marker.BULLET);
        definition(out, Listing.Marker.NUMBER);
        out.raw(template.instances());
        for (int i = 0; i < lists.size(); i++) {
            Listing list = lists.get(i);
            out.raw("<w:num w:numId=\"")
                    .raw((long) template.firstFree() + i)
                    .raw("\"><w:abstractNumId w:val=\"")
                    .raw(definition(list.marker()))
                    .raw("\"/>");
            if (list.marker() == Listing.Marker.NUMBER) {
                for (int level = 0; level < LEVELS; level++) {
                    out.raw("<w:lvlOverride w:ilvl=\"")
                            .raw(level)
                            .raw("\"><w:startOverride w:val=\"")
                            .raw(list.start())
                            .raw("\"/></w:lvlOverride>");
                }
            }
            out.raw("</w:num>");
        }
        return out.raw("</w:numbering>").bytes();
    }

    private int definition(Listing.Marker marker) {
        return template.firstFree() + switch (marker) {
            case BULLET -> 0;
            case NUMBER -> 1;
        };
    }

    private void definition(Xml out, Listing.Marker marker) {
        out.raw("<w:abstractNum w:abstractNumId=\"")
                .raw(definition(marker))
                .raw("\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
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
            out.raw((long) step * (level + 1)).raw("\" w:hanging=\"").raw(step).raw("\"/></w:pPr></w:lvl>");
        }
        out.raw("</w:abstractNum>");
    }
}
