package org.colophon.render.pdf.page.galley;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.line.GlyphVariants;
import org.colophon.render.pdf.line.Measures;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Stretch;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;

/** Makes the galley of an article: every block as slots of a given measure. */
public final class GalleyMaker {

    /** Fewer ems in a line cannot be justified evenly: what would leave less does not stand further in. */
    private static final int NARROWEST = 6;


    private final MakeupContext desk;
    private final TextMaker texts;
    private final FigureMaker figures;
    private final TableMaker tables;
    private final int measure;

    public GalleyMaker(MakeupContext desk, int measure) {
        this.desk = desk;
        this.texts = new TextMaker(desk);
        this.figures = new FigureMaker(desk, texts);
        this.tables = new TableMaker(desk, texts);
        this.measure = measure;
    }

    public Galley sections(Article article, Galley galley) throws IOException {
        for (Section section : article.sections()) {
            desk.context.cancellation().check();
            heading(section, galley);
            blocks(section.blocks(), TextElement.BODY, galley);
        }
        notes(article, galley);
        return galley;
    }

    /** The footnotes that a piece refers to. */
    private List<Slot> notes(List<Inline> content) throws IOException {
        return desk.footnotes().claim(texts.make(content, desk.type(TextElement.BODY)));
    }

    private void heading(Section section, Galley galley) throws IOException {
        galley.heading(section.id(), section.span(), desk.text(TextElement.HEADING).before() / 100, heading(section));
    }

    /** The head of a section across the measure: its heading and who signs it, in whole grid lines. */
    public Slot heading(Section section) throws IOException {
        TextStyle style = desk.text(TextElement.HEADING);
        Slot.Anchor anchor = new Slot.Anchor(PlainText.of(section.heading()).replace('\n', ' '), section.level());
        List<SetLine> heading = headline(section.heading(), TextElement.HEADING);
        List<PageItem> marks = new ArrayList<>();
        int leading = desk.grid.leading;
        // Whole lines of the white above are white of the galley.
        int at = style.before() % 100 * leading / 100;
        at = stack(section.id(), heading, TextElement.HEADING, at, marks);
        at += style.after() * leading / 100;
        at = section.creditLines().isEmpty() ? at : desk.grid.snapped(at, desk.type(TextElement.BYLINE).size());
        List<Slot> notes = new ArrayList<>(notes(section.heading()));
        for (CreditLine line : section.creditLines()) {
            TypedText text = texts.byline(line, desk.type(TextElement.BYLINE));
            notes.addAll(desk.footnotes().claim(text));
            List<SetLine> lines = desk.compositor.set(text, desk.plain(measure, ragged(TextElement.BYLINE)));
            at = stack(line.id(), lines, TextElement.BYLINE, at, marks);
        }
        if (!section.creditLines().isEmpty()) {
            at += desk.text(TextElement.BYLINE).after() * leading / 100;
        }
        return new Slot(desk.grid.linesFor(at), marks, Slot.Bond.HEADING, anchor).noted(notes);
    }

    private int stack(String id, List<SetLine> lines, TextElement element, int from, List<PageItem> marks) {
        TextStyle style = desk.text(element);
        int at = from;
        for (SetLine line : lines) {
            marks.add(new PageItem.Line(id, 0, at + Grid.baseline(style.leading().milliPoints(), style.size().milliPoints()), line));
            at += style.leading().milliPoints();
        }
        return at;
    }

    private List<SetLine> headline(List<Inline> content, TextElement element) {
        return desk.compositor.headline(texts.make(content, desk.type(element)), desk.headline(measure, element));
    }

    private TextAlign ragged(TextElement element) {
        return desk.text(element).align();
    }

    public void blocks(List<Block> blocks, TextElement text, Galley galley) throws IOException {
        for (Block block : blocks) {
            desk.context.cancellation().check();
            block(block, text, galley);
        }
    }

    private void block(Block block, TextElement text, Galley galley) throws IOException {
        switch (block) {
            case Block.Paragraph it -> paragraph(it, text, galley);
            case Block.Subheading it -> subheading(it, galley);
            case Block.Quote it -> inset(it.blocks(), TextElement.QUOTE, galley);
            case Block.PullQuote it -> pullQuote(it, galley);
            case Block.Listing it -> list(it, text, galley);
            case Block.Table it -> tables.make(it, measure, galley);
            case Block.Figure it -> figures.make(it, measure, galley);
            case Block.CodeBlock it -> lines(it.id(), it.text(), it.span(), TextElement.CODE, galley);
            case Block.Verse it -> verse(it, galley);
            case Block.Turn it -> turn(it, text, galley);
            case Block.EditorNote it -> boxed(it, it.label(), it.blocks(), TextElement.EDITOR_NOTE, galley);
            case Block.Box it -> boxed(it, it.heading(), it.blocks(), TextElement.BODY, galley);
            case CreditLine it -> credit(it, galley);
            case Block.JumpNote it ->
                paragraph(it.id(), it.span(), texts.make(it.content(), desk.type(TextElement.PHOTO_CREDIT)), TextElement.PHOTO_CREDIT, 0, galley);
            case Block.Divider it -> divider(it, galley);
            case Block.Verbatim it -> lines(it.id(), it.text(), it.span(), TextElement.CODE, galley);
        }
    }

    private void paragraph(Block.Paragraph paragraph, TextElement text, Galley galley) throws IOException {
        int lines = text == TextElement.BODY && measure == desk.grid.columnWidth ? desk.takeCapital() : 0;
        Optional<Passage> opening = lines == 0 ? Optional.empty() : new DropCapital(desk, texts, lines).make(paragraph, measure, align(text));
        if (opening.isPresent()) {
            galley.add(opening.get());
        } else {
            paragraph(paragraph.id(), paragraph.span(), texts.make(paragraph.content(), desk.type(text)), text, indent(text), galley);
        }
    }

    /** Text of an alphabet is not justified in measures that the style says are too narrow for it. */
    private TextAlign align(TextElement element) {
        boolean narrow = desk.isLatin() && measure <= desk.style.makeup().ragged() * desk.grid.body;
        return narrow && ragged(element) == TextAlign.JUSTIFY ? TextAlign.START : ragged(element);
    }

    private int indent(TextElement element) {
        TextStyle style = desk.text(element);
        // Measures of ten ems or less take one em (CLREQ, paragraph indent).
        int ems = measure <= 10 * style.size().milliPoints() ? Math.min(1, style.indent()) : style.indent();
        return desk.isLatin() ? Math.min(ems, 1) * style.size().milliPoints() : ems * style.size().milliPoints();
    }

    private void paragraph(String id, SourceSpan span, TypedText text, TextElement element, int indent, Galley galley) throws IOException {
        Setting setting = desk.setting(measure, Math.min(indent, measure / 2), align(element));
        // Ragged lines, such as credits, are set as they fall: a line more would only cut them short.
        GlyphVariants variants = ragged(element) == TextAlign.JUSTIFY ? desk.compositor.variants(text, setting)
                : new GlyphVariants(new GlyphVariants.Variant(desk.compositor.set(text, setting), 0), null, null);
        desk.proved(variants.best().lines(), span);
        if (!variants.best().lines().isEmpty()) {
            Passage passage = Galley.paragraph(id, span, variants, desk.text(element).size().milliPoints(), desk.grid.leading);
            galley.add(desk.footnotes().carried(passage, text));
        }
    }

    private void subheading(Block.Subheading heading, Galley galley) throws IOException {
        galley.white(1);
        List<SetLine> lines = headline(heading.content(), TextElement.SUBHEADING);
        TextStyle style = desk.text(TextElement.SUBHEADING);
        int own = style.leading().milliPoints();
        Slot slot = Galley.block(heading.id(), lines, style.size().milliPoints(), own,
                desk.grid.linesFor(lines.size() * own), desk.grid.leading);
        String title = PlainText.of(heading.content()).replace('\n', ' ');
        galley.heading(heading.id(), heading.span(), 0, slot.at(new Slot.Anchor(title, heading.level())).noted(notes(heading.content())));
    }

    /** What stands further in at each of so many sides, where the measure is wide enough; nothing where it is not. */
    private int further(int inwards, int sides) {
        return measure - sides * inwards < NARROWEST * desk.grid.body ? 0 : inwards;
    }

    /** Blocks of a narrower measure, an em in from both sides. */
    private void inset(List<Block> blocks, TextElement text, Galley galley) throws IOException {
        int in = further(desk.grid.body, 2);
        Galley inner = new Galley();
        new GalleyMaker(desk, measure - 2 * in).blocks(blocks, text, inner);
        inner.passages().forEach(passage -> galley.add(passage.each(slot -> slot.moved(in))));
    }

    private void pullQuote(Block.PullQuote quote, Galley galley) throws IOException {
        galley.white(1);
        List<PageItem> marks = new ArrayList<>();
        int leading = desk.grid.leading;
        marks.add(new PageItem.Rule(0, leading / 4, measure, 1_000, Ink.BLACK));
        int at = stack(quote.id(), headline(quote.content(), TextElement.PULL_QUOTE), TextElement.PULL_QUOTE, leading * 3 / 4, marks);
        if (!quote.attribution().isEmpty()) {
            List<SetLine> lines = desk.compositor.set(
                    texts.make(quote.attribution(), desk.type(TextElement.CAPTION)), desk.plain(measure, TextAlign.START));
            int from = marks.size();
            at = stack(quote.id(), lines, TextElement.CAPTION, at + leading / 4, marks);
            marks.subList(from, marks.size()).replaceAll(mark -> mark instanceof PageItem.Line line ? line.as(BlockPart.ATTRIBUTION) : mark);
        }
        int lines = desk.grid.linesFor(at + leading / 2);
        marks.add(new PageItem.Rule(0, lines * leading - leading / 4, measure, 1_000, Ink.BLACK));
        List<Slot> notes = new ArrayList<>(notes(quote.content()));
        notes.addAll(notes(quote.attribution()));
        galley.add(quote.id(), quote.span(), new Slot(lines, marks, Slot.Bond.FREE, null).noted(notes));
        galley.white(1);
    }

    private void list(Block.Listing list, TextElement text, Galley galley) throws IOException {
        List<TypedText> marks = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            String mark = switch (list.marker()) {
                case BULLET -> "•";
                case NUMBER -> desk.copy().listNumber(list.start() + i);
            };
            marks.add(new TypedText().append(mark, desk.type(text)));
        }
        int em = desk.grid.body;
        int widest = marks.stream().mapToInt(mark -> desk.compositor.extent(mark, desk.style.composing())).max().orElse(0);
        int step = Math.max(em, widest + em / 2);
        for (int i = 0; i < marks.size(); i++) {
            item(list, list.items().get(i), marks.get(i), new BlockPart.Marker(i), Math.max(widest, em / 2), step, text, galley);
        }
    }

    /** An item, its lines alike whatever its number; numbers stand flush right, so that their points are below each other. */
    private void item(Block.Listing list, Block.ListItem item, TypedText mark, BlockPart.Marker part, int widest, int step, TextElement text, Galley galley) throws IOException {
        int in = further(step, 1);
        Galley inner = new Galley();
        new GalleyMaker(desk, measure - in).item(item, text, inner);
        List<SetLine> marked = desk.compositor.set(mark, desk.plain(widest, TextAlign.END));
        List<PageItem> before = List.of(new PageItem.Line(list.id(), part, 0, Grid.baseline(desk.grid.leading, desk.type(text).size()), marked.getFirst()));
        if (in == 0) {
            // No room is left beside the text: the mark has a line of its own above it.
            galley.add(list.id(), list.span(), new Slot(1, before, Slot.Bond.WHOLE, null));
        }
        for (int i = 0; i < inner.passages().size(); i++) {
            Passage passage = inner.passages().get(i).each(slot -> slot.moved(in));
            galley.add(i == 0 && in > 0 ? passage.first(slot -> slot.with(before)) : passage);
        }
    }

    /** Paragraphs of an item have no indent of their own: the item has. */
    private void item(Block.ListItem item, TextElement text, Galley galley) throws IOException {
        for (Block block : item.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph.id(), paragraph.span(), texts.make(paragraph.content(), desk.type(text)), text, 0, galley);
            } else {
                block(block, text, galley);
            }
        }
    }

    private void lines(String id, String text, SourceSpan span, TextElement element, Galley galley) {
        galley.white(1);
        TypedText typed = new TypedText();
        texts.text(text, span, desk.type(element), typed);
        List<SetLine> lines = desk.compositor.set(typed, desk.plain(measure, TextAlign.START));
        galley.lines(id, span, lines, desk.text(element).size().milliPoints(), desk.grid.leading);
        galley.white(1);
    }

    /** Two ems in; what does not fit a line hangs an em further in. */
    private void verse(Block.Verse verse, Galley galley) throws IOException {
        galley.white(1);
        int em = desk.grid.body;
        int in = further(2 * em, 1);
        int hang = further(3 * em, 1);
        int base = Grid.baseline(desk.grid.leading, desk.text(TextElement.VERSE).size().milliPoints());
        for (List<Inline> line : verse.lines()) {
            TypedText text = texts.make(line, desk.type(TextElement.VERSE));
            Setting setting = new Setting(Measures.of(new int[] {measure - in}, measure - Math.max(in, hang)), 0, TextAlign.START, desk.style.composing(), Setting.Keeping.WHOLE);
            List<SetLine> lines = desk.compositor.set(text, setting);
            List<Slot> notes = desk.footnotes().claim(text);
            for (int i = 0; i < lines.size(); i++) {
                Slot slot = Slot.line(new PageItem.Line(verse.id(), i == 0 ? in : Math.max(in, hang), base, lines.get(i)));
                galley.add(verse.id(), verse.span(), i == lines.size() - 1 ? slot.noted(notes) : slot.bound(Slot.Bond.WHOLE));
            }
        }
        galley.white(1);
    }

    private void turn(Block.Turn turn, TextElement text, Galley galley) throws IOException {
        TypedText typed = new TypedText();
        texts.append(List.of(new Inline.Strong(turn.speaker())), desk.type(text), typed);
        texts.append(turn.content(), desk.type(text), typed);
        paragraph(turn.id(), turn.span(), typed, text, 0, galley);
    }

    private void boxed(Block box, List<Inline> label, List<Block> blocks, TextElement text, Galley galley) throws IOException {
        int in = further(desk.grid.body, 2);
        Galley inner = new Galley();
        GalleyMaker maker = new GalleyMaker(desk, measure - 2 * in);
        if (!label.isEmpty()) {
            maker.paragraph(box.id(), box.span(), texts.make(label, desk.type(TextElement.BOX_HEADING)), TextElement.BOX_HEADING, 0, inner);
        }
        maker.blocks(blocks, text, inner);
        galley.add(Passage.of(box.id(), box.span(), BoxFrame.framed(inner.slots(), measure, in, desk.grid.leading)));
    }

    /** The credits of an article in its column, where they are more than its head has room for. */
    public void credits(List<CreditLine> lines, Galley galley) throws IOException {
        for (CreditLine line : lines) {
            paragraph(line.id(), line.span(), texts.credits(line, desk.type(TextElement.CREDIT)), TextElement.CREDIT, 0, galley);
        }
        if (!lines.isEmpty()) {
            galley.white(1);
        }
    }

    private void credit(CreditLine line, Galley galley) throws IOException {
        paragraph(line.id(), line.span(), texts.credits(line, desk.type(TextElement.PHOTO_CREDIT)), TextElement.PHOTO_CREDIT, 0, galley);
    }

    private void divider(Block.Divider divider, Galley galley) {
        int third = measure / 3;
        galley.add(divider.id(), divider.span(), new Slot(1, List.of(new PageItem.Rule(third, desk.grid.leading / 2, third, 400, Ink.BLACK)), Slot.Bond.FREE, null));
    }

    /** The notes that no column carries at its foot stand at the end. */
    private void notes(Article article, Galley galley) throws IOException {
        List<Note> left = desk.footnotes().takeLeft();
        if (left.isEmpty()) {
            return;
        }
        int leading = desk.grid.leading;
        galley.add(article.id(), article.span(), new Slot(1, List.of(new PageItem.Rule(0, leading / 2, measure / 3, 300, Ink.BLACK)), Slot.Bond.WHOLE, null));
        for (Note note : left) {
            note(note, galley);
        }
    }

    void note(Note note, Galley galley) throws IOException {
        String mark = desk.noteMark(note.id());
        TypedText text = new TypedText().append(mark, desk.type(TextElement.FOOTNOTE));
        text.mean(0, new Stretch.Label());
        List<Block> rest = note.blocks();
        if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph first) {
            text.append(mark.isEmpty() ? "" : " ", desk.type(TextElement.FOOTNOTE));
            texts.append(first.content(), desk.type(TextElement.FOOTNOTE), text);
            rest = rest.subList(1, rest.size());
        }
        paragraph(note.id(), SourceSpan.NONE, text, TextElement.FOOTNOTE, 0, galley);
        blocks(rest, TextElement.FOOTNOTE, galley);
    }
}
