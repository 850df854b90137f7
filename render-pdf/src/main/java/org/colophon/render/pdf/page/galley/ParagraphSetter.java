package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.ParagraphKind;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.line.ParagraphVariants;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;

/** Sets paragraphs: one line of type on each grid line. */
final class ParagraphSetter {

    /** Measures of ten ems or less take an indent of one em (CLREQ, paragraph indent). */
    private static final int NARROW = 10;
    /** Ems between the edge and the signature of a notice (GB/T 9704-2012, 7.3.5: two to four). */
    private static final int CLOSING = 2;
    /** Ems that the rest of a line of code is set in. */
    private static final int CONTINUATION = 2;
    /** Weight of the sign that code goes on. */
    private static final int HOOK = 400;

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final TextMaker texts;
    private final Footnotes footnotes;

    ParagraphSetter(ArticleScope scope, TextMaker texts, Footnotes footnotes) {
        this.scope = scope;
        this.style = scope.style();
        this.texts = texts;
        this.footnotes = footnotes;
    }

    /** The text of a block in the type of the element at the cursor. */
    TextPiece piece(String id, SourceSpan span, List<Inline> content, TextElement element) {
        return new TextPiece(id, span, texts.make(content, style.type(element)));
    }

    /** The text of a credit in the type of an element. */
    TextPiece piece(CreditLine line, TextElement element) {
        return new TextPiece(line.id(), line.span(), texts.photoCredits(line, style.type(element)));
    }

    /** Sets a paragraph at the place in its lines that its kind has. */
    void set(Block.Paragraph it, GalleyCursor at) {
        TextPiece piece = piece(it.id(), it.span(), it.content(), at.element());
        switch (it.kind()) {
            case TEXT, CLAUSE, ENCLOSURE, RELEASE -> set(opened(piece), indent(at), at);
            case ADDRESSEE -> flush(piece, at);
            case CENTERED -> placed(piece, TextAlign.CENTER, 0, at).ifPresent(at.galley()::add);
            case FLUSH_END -> placed(piece, TextAlign.END, 0, at).ifPresent(at.galley()::add);
            case DAY -> placed(piece, TextAlign.END, closing(at), at).ifPresent(at.galley()::add);
            // The day below it is in the same column.
            case SIGNATURE -> placed(piece, TextAlign.END, closing(at), at)
                    .map(passage -> passage.each(slot -> slot.bound(Slot.Bond.WHOLE)))
                    .ifPresent(at.galley()::add);
        }
    }

    /** Two blanks that were typed before a paragraph are its indent, and not two more. */
    private TextPiece opened(TextPiece piece) {
        return new TextPiece(piece.id(), piece.span(), piece.text().withoutIndent());
    }

    /** Whether a paragraph is a signature with its day below, and both are single lines. */
    boolean isSigned(Block.Paragraph name, Block.Paragraph day, GalleyCursor at) {
        int room = at.measure() - closing(at);
        return name.kind() == ParagraphKind.SIGNATURE
                && day.kind() == ParagraphKind.DAY
                && Math.max(extent(name, at), extent(day, at)) <= room;
    }

    private int extent(Block.Paragraph line, GalleyCursor at) {
        TextPiece piece = piece(line.id(), line.span(), line.content(), at.element());
        return scope.compositor().extent(piece.text(), style.composing());
    }

    /** Sets a signature and its day at the end of the measure, the shorter in the middle of the longer. */
    void signed(Block.Paragraph name, Block.Paragraph day, GalleyCursor at) {
        int closing = closing(at);
        int wider = extent(name, at) - extent(day, at);
        TextPiece above = piece(name.id(), name.span(), name.content(), at.element());
        TextPiece below = piece(day.id(), day.span(), day.content(), at.element());
        placed(above, TextAlign.END, closing + Math.max(0, -wider / 2), at)
                .map(passage -> passage.each(slot -> slot.bound(Slot.Bond.WHOLE)))
                .ifPresent(at.galley()::add);
        placed(below, TextAlign.END, closing + Math.max(0, wider / 2), at).ifPresent(at.galley()::add);
    }

    private int closing(GalleyCursor at) {
        return at.indent(CLOSING * style.grid().body, 1, style.grid().body);
    }

    /** Lines in the middle or at the end of the measure, so far in from the end. */
    private Optional<Passage> placed(TextPiece piece, TextAlign align, int indent, GalleyCursor at) {
        List<SetLine> lines =
                scope.compositor().set(piece.text(), style.running(at.measure() - indent, 0, align));
        LooseLines.report(lines, piece.span(), scope.log());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        ParagraphTakes takes = new ParagraphTakes(piece.id(), style.size(at.element()), style.grid().leading);
        return Optional.of(
                footnotes.carried(takes.passage(piece.span(), ParagraphVariants.only(lines)), piece.text()));
    }

    void flush(TextPiece piece, GalleyCursor at) {
        set(piece, 0, at);
    }

    private void set(TextPiece piece, int indent, GalleyCursor at) {
        Setting setting = style.running(at.measure(), Math.min(indent, at.measure() / 2), align(at));
        ParagraphVariants variants = variants(piece.text(), setting, at.element());
        LooseLines.report(variants.best().lines(), piece.span(), scope.log());
        if (!variants.best().lines().isEmpty()) {
            ParagraphTakes takes =
                    new ParagraphTakes(piece.id(), style.size(at.element()), style.grid().leading);
            at.galley().add(footnotes.carried(takes.passage(piece.span(), variants), piece.text()));
        }
    }

    /** Ragged text, such as credits, has one setting: an extra line would only make its lines shorter. */
    private ParagraphVariants variants(TypedText text, Setting setting, TextElement element) {
        if (style.align(element) != TextAlign.JUSTIFY) {
            return ParagraphVariants.only(scope.compositor().set(text, setting));
        }
        ParagraphVariants variants = scope.compositor().variants(text, setting);
        return setting.align() == TextAlign.JUSTIFY ? variants : variants.notLonger();
    }

    /** Alphabetic text is not justified in measures that the style calls too narrow for it. */
    TextAlign align(GalleyCursor at) {
        TextAlign align = style.align(at.element());
        boolean narrow = scope.isLatin() && at.measure() <= style.print().makeup().ragged() * style.grid().body;
        return narrow && align == TextAlign.JUSTIFY ? TextAlign.START : align;
    }

    private int indent(GalleyCursor at) {
        int size = style.size(at.element());
        int ems = style.text(at.element()).indent();
        boolean narrow = at.measure() <= NARROW * size;
        return (narrow || style.beginsWithOneEm() ? Math.min(1, ems) : ems) * size;
    }

    /** Whether a line goes on with the line that was typed. */
    private static boolean goesOn(TypedText text, SetLine line) {
        return line.start() > 0 && text.point(line.start() - 1) != '\n';
    }

    /** Lines that are set as they were typed, such as code, with white above and below. What goes on is set in. */
    void verbatim(String id, SourceSpan span, String text, GalleyCursor at) {
        at.galley().white(1);
        TypedText typed = new TypedText();
        texts.text(text, span, style.type(at.element()), typed);
        List<SetLine> whole = scope.compositor().set(typed, style.plain(at.measure(), TextAlign.START));
        int indent = Math.min(CONTINUATION * style.size(at.element()), at.measure() / 2);
        boolean goesOn = whole.stream().anyMatch(line -> goesOn(typed, line));
        int room = at.measure() - indent - style.size(at.element());
        List<SetLine> lines = goesOn
                ? scope.compositor().set(typed, style.plain(room, TextAlign.START))
                : whole;
        if (!lines.isEmpty()) {
            ParagraphTakes takes =
                    new ParagraphTakes(id, style.size(at.element()), style.grid().leading);
            List<Slot> slots = takes.indented(span, lines, line -> goesOn(typed, line) ? indent : 0).best().slots();
            List<Slot> hooked = new ArrayList<>();
            for (int i = 0; i < slots.size(); i++) {
                boolean more = i + 1 < slots.size() && goesOn(typed, lines.get(i + 1));
                hooked.add(more ? slots.get(i).with(hook(at)) : slots.get(i));
            }
            at.galley().add(Passage.of(id, span, hooked));
        }
        at.galley().white(1);
    }

    /** The sign at the end of a line of code that goes on in the next. It is drawn, as no text has it. */
    private List<PageItem> hook(GalleyCursor at) {
        int size = style.size(at.element());
        int top = Grid.baseline(style.grid().leading, size) - size * 2 / 5;
        int start = at.measure() - size / 2;
        return List.of(
                new PageItem.Rule(start, top, size / 2, HOOK, Ink.BLACK),
                new PageItem.Rule(at.measure() - HOOK, top, HOOK, size / 4, Ink.BLACK));
    }
}
