package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.render.pdf.line.Measures;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;

/**
 * Sets verse in the middle of its column, by its longest line, where headings are centred, otherwise two ems in. A line
 * that is too long for the measure is continued one em farther in.
 */
final class VerseSetter {

    /** A sonnet is not cut; longer stanzas may be. */
    private static final int LONGEST = 14;
    /** The stanzas of a poem of at most so many lines are in one column. */
    private static final int POEM = 40;

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final TextMaker texts;
    private final Footnotes footnotes;
    private int longest;
    private int held;

    VerseSetter(ArticleScope scope, TextMaker texts, Footnotes footnotes) {
        this.scope = scope;
        this.style = scope.style();
        this.texts = texts;
        this.footnotes = footnotes;
    }

    /** Begins a section: its longest line places all its verse, and a section of nothing else is a poem. */
    void begin(List<Block> blocks) {
        longest = 0;
        int lines = 0;
        boolean poem = blocks.stream().allMatch(Block.Verse.class::isInstance);
        for (Block block : blocks) {
            if (block instanceof Block.Verse verse) {
                lines += verse.lines().size() + 1;
                for (List<Inline> line : verse.lines()) {
                    TypedText text = texts.make(line, style.type(TextElement.VERSE));
                    longest = Math.max(longest, scope.compositor().extent(text, style.composing()));
                }
            }
        }
        held = poem && lines <= POEM ? blocks.size() - 1 : 0;
    }

    private int indent(GalleyCursor at) {
        int em = style.grid().body;
        boolean centred = style.align(TextElement.HEADING) == TextAlign.CENTER && longest > 0;
        int room = at.measure() - longest;
        return centred && room > 0 ? room / 2 : at.indent(2 * em, 1, em);
    }

    void set(Block.Verse verse, GalleyCursor at) {
        at.galley().white(1);
        int em = style.grid().body;
        int indent = Math.min(indent(at), Math.max(0, at.measure() - 6 * em));
        int hanging = Math.max(indent, at.indent(3 * em, 1, em));
        Measures measures = Measures.of(new int[] {at.measure() - indent}, at.measure() - hanging);
        Setting setting = new Setting(measures, 0, TextAlign.START, style.composing(), Setting.Keeping.WHOLE);
        int base = Grid.baseline(style.grid().leading, style.size(TextElement.VERSE));
        List<Slot> stanza = new ArrayList<>();
        for (List<Inline> line : verse.lines()) {
            TypedText text = texts.make(line, style.type(TextElement.VERSE));
            List<SetLine> lines = scope.compositor().set(text, setting);
            List<Slot> notes = footnotes.claim(text);
            for (int i = 0; i < lines.size(); i++) {
                PageItem printed = new PageItem.Line(verse.id(), i == 0 ? indent : hanging, base, lines.get(i));
                Slot slot = Slot.line(printed);
                boolean last = i == lines.size() - 1;
                stanza.add(last ? slot.noted(notes) : slot.bound(Slot.Bond.WHOLE));
            }
        }
        List<Slot> bound = whole(stanza);
        if (held > 0) {
            held--;
            bound.set(bound.size() - 1, bound.getLast().bound(Slot.Bond.WHOLE));
        }
        bound.forEach(slot -> at.galley().add(verse.id(), verse.span(), slot));
        at.galley().white(1);
    }

    /** A stanza is in one column, unless it is long. */
    private static List<Slot> whole(List<Slot> stanza) {
        if (stanza.size() > LONGEST) {
            return stanza;
        }
        List<Slot> bound = new ArrayList<>();
        for (int i = 0; i < stanza.size(); i++) {
            bound.add(i < stanza.size() - 1 ? stanza.get(i).bound(Slot.Bond.WHOLE) : stanza.get(i));
        }
        return bound;
    }
}
