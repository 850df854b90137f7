package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;

/** Sets pull quotes: the quoted words between two rules, with the name of the speaker below them. */
final class PullQuoteSetter {

    private static final int RULE = 1_000;

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final TextMaker texts;
    private final HeadingSetter headings;

    PullQuoteSetter(ArticleScope scope, TextMaker texts, HeadingSetter headings) {
        this.scope = scope;
        this.style = scope.style();
        this.texts = texts;
        this.headings = headings;
    }

    void set(Block.PullQuote quote, GalleyCursor at) {
        int leading = style.grid().leading;
        at.galley().white(1);
        LineStack stack = new LineStack(style, leading * 3 / 4);
        int rule = Math.max(RULE, style.print().style().look().quoteRule().milliPoints());
        Ink ink = style.print().accent();
        stack.rule(leading / 4, at.measure(), rule, ink);
        List<SetLine> words = headings.lines(quote.content(), TextElement.PULL_QUOTE, at.measure());
        stack.add(quote.id(), words, TextElement.PULL_QUOTE);
        if (!quote.attribution().isEmpty()) {
            stack.skip(leading / 4);
            TypedText speaker = texts.make(quote.attribution(), style.type(TextElement.CAPTION));
            List<SetLine> lines = scope.compositor().set(speaker, style.plain(at.measure(), TextAlign.START));
            stack.add(quote.id(), BlockPart.ATTRIBUTION, lines, TextElement.CAPTION);
        }
        int gridLines = style.grid().linesFor(stack.at() + leading / 2);
        stack.rule(gridLines * leading - leading / 4, at.measure(), rule, ink);
        List<Slot> notes = new ArrayList<>(headings.notes(quote.content()));
        notes.addAll(headings.notes(quote.attribution()));
        Slot slot = new Slot(gridLines, stack.marks(), Slot.Bond.FREE, null).noted(notes);
        at.galley().add(quote.id(), quote.span(), slot);
        at.galley().white(1);
    }
}
