package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.TextElement;

/** Sets headings: those of sections with their bylines, and subheadings, in whole grid lines. */
final class HeadingSetter {

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final TextMaker texts;
    private final Footnotes footnotes;

    HeadingSetter(ArticleScope scope, TextMaker texts, Footnotes footnotes) {
        this.scope = scope;
        this.style = scope.style();
        this.texts = texts;
        this.footnotes = footnotes;
    }

    void section(Section section, GalleyCursor at) {
        int white = style.text(TextElement.HEADING).before() / 100;
        at.galley().heading(section.id(), section.span(), white, slot(section, at.measure()));
    }

    /** The heading of a section and its byline as one piece. Whole lines of the white above it are not part of it. */
    Slot slot(Section section, int measure) {
        Grid grid = style.grid();
        List<SetLine> words = lines(section.heading(), TextElement.HEADING, measure);
        int above = style.text(TextElement.HEADING).before() % 100 * grid.leading / 100;
        LineStack stack = new LineStack(style, above + (section.creditLines().isEmpty() ? slack(words, above) : 0));
        stack.add(section.id(), words, TextElement.HEADING);
        stack.skip(style.text(TextElement.HEADING).after() * grid.leading / 100);
        List<Slot> notes = new ArrayList<>(notes(section.heading()));
        if (!section.creditLines().isEmpty()) {
            stack.snap(TextElement.BYLINE);
            for (CreditLine line : section.creditLines()) {
                TypedText text = texts.byline(line, style.type(TextElement.BYLINE));
                notes.addAll(footnotes.claim(text));
                List<SetLine> lines =
                        scope.compositor().set(text, style.plain(measure, style.align(TextElement.BYLINE)));
                stack.add(line.id(), lines, TextElement.BYLINE);
            }
            stack.skip(style.text(TextElement.BYLINE).after() * grid.leading / 100);
        }
        Slot.Anchor anchor = anchor(section.heading(), section.level());
        return new Slot(grid.linesFor(stack.at()), stack.marks(), Slot.Bond.HEADING, anchor).noted(notes);
    }

    /** Two thirds of the white that fills the last grid line of a heading are above it, so that it is near its text. */
    private int slack(List<SetLine> words, int above) {
        Grid grid = style.grid();
        int depth = above + words.size() * style.leading(TextElement.HEADING)
                + style.text(TextElement.HEADING).after() * grid.leading / 100;
        return (grid.linesFor(depth) * grid.leading - depth) * 2 / 3;
    }

    void subheading(Block.Subheading heading, GalleyCursor at) {
        Grid grid = style.grid();
        at.galley().white(1);
        List<SetLine> lines = lines(heading.content(), TextElement.SUBHEADING, at.measure());
        int depth = lines.size() * style.leading(TextElement.SUBHEADING);
        int gridLines = grid.linesFor(depth);
        LineStack stack = new LineStack(style, (gridLines * grid.leading - depth) / 2);
        stack.add(heading.id(), lines, TextElement.SUBHEADING);
        Slot slot = new Slot(
                gridLines, stack.marks(), Slot.Bond.FREE, anchor(heading.content(), heading.level()));
        at.galley().heading(heading.id(), heading.span(), 0, slot.noted(notes(heading.content())));
    }

    private static Slot.Anchor anchor(List<Inline> heading, int level) {
        return new Slot.Anchor(PlainText.of(heading).replace('\n', ' '), level);
    }

    List<SetLine> lines(List<Inline> content, TextElement element, int measure) {
        return scope.compositor()
                .headline(texts.make(content, style.type(element)), style.headline(measure, element));
    }

    /** The footnotes that the words of a heading refer to. */
    List<Slot> notes(List<Inline> content) {
        return footnotes.claim(texts.make(content, style.type(TextElement.BODY)));
    }
}
