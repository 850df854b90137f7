package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.galley.MakeupContext;
import org.colophon.render.pdf.page.galley.TextMaker;
import org.colophon.style.HeadStack;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;

/** The head of an article across the page: kicker, title, deck, credits, and the lead in legs between rules. */
final class HeadZone {

    /** A title is made smaller to spare a line, but not below this share of its size, in per cent. */
    private static final int SMALLEST_TITLE = 80;
    private static final int STEP = 1_000;
    /** A title of more lines is text: none of them is spared. */
    private static final int MOST_LINES = 12;
    /** A lead of more characters is text: set across, it would push the text off the page. */
    private static final int LONGEST_LEAD = 800;

    private final MakeupContext desk;
    private final TextMaker texts;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private int whiteBelow;

    HeadZone(MakeupContext desk) {
        this.desk = desk;
        this.texts = new TextMaker(desk);
    }

    /** A line of type, or the lead with its rules, from its top to its foot: no page ends within it. */
    record Piece(int top, int bottom, List<PageItem> marks) { }

    /** All that it prints, as if no page ended. */
    List<PageItem> marks() {
        return pieces.stream().flatMap(piece -> piece.marks().stream()).toList();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Grid lines that the head takes. */
    int lines() {
        return at == 0 ? 0 : desk.grid.linesFor(at);
    }

    /** The fewest grid lines that do where space is short: half a line of white stays below the head. */
    int leastLines() {
        return Math.min(
                lines(), at == 0 ? 0 : desk.grid.linesFor(at - Math.max(0, whiteBelow - desk.grid.leading / 2)));
    }

    /** Whether the lead stands in legs across the page: it is all paragraphs, is short, and text follows it. */
    static boolean leadStandsAcross(Article article) {
        int length = 0;
        for (Block block : article.lead()) {
            if (!(block instanceof Block.Paragraph paragraph)) {
                return false;
            }
            length += PlainText.of(paragraph).length();
        }
        return !article.sections().isEmpty() && length > 0 && length <= LONGEST_LEAD;
    }

    /** The whole head. */
    void make(Article article) {
        headline(article);
        if (!article.creditLines().isEmpty()) {
            white(TextElement.CREDIT, true);
            at = desk.grid.snapped(at, desk.type(TextElement.CREDIT).size());
            for (CreditLine line : article.creditLines()) {
                stack(
                        line.id(),
                        BlockPart.TEXT,
                        desk.compositor.set(
                                texts.credits(line, desk.type(TextElement.CREDIT)),
                                desk.plain(
                                        desk.grid.width,
                                        desk.text(TextElement.CREDIT).align())),
                        desk.text(TextElement.CREDIT).leading().milliPoints(),
                        desk.text(TextElement.CREDIT).size().milliPoints());
            }
            white(TextElement.CREDIT, false);
        }
        if (leadStandsAcross(article)) {
            lead(article.lead());
        }
    }

    /** The head without credits and lead, which then begin the text. */
    void headline(Article article) {
        text(article.id(), article.headline().kicker(), TextElement.KICKER, BlockPart.KICKER);
        title(article);
        text(article.id(), article.headline().deck(), TextElement.DECK, BlockPart.DECK);
    }

    private void white(TextElement element, boolean before) {
        TextStyle style = desk.text(element);
        int white = (before ? style.before() : style.after()) * desk.grid.leading / 100;
        whiteBelow = before ? 0 : white;
        at += white;
    }

    private void text(String id, List<Inline> content, TextElement element, BlockPart part) {
        if (content.isEmpty()) {
            return;
        }
        white(element, true);
        Setting setting = desk.headline(desk.grid.width, element);
        stack(id, part, desk.compositor.headline(texts.make(content, desk.type(element)), setting),
                desk.text(element).leading().milliPoints(), desk.text(element).size().milliPoints());
        white(element, false);
    }

    /** The title at its size; in the middle of the page also a little smaller where that spares a line. */
    private void title(Article article) {
        if (article.headline().title().isEmpty()) {
            return;
        }
        TextStyle style = desk.text(TextElement.TITLE);
        Setting setting = desk.headline(desk.grid.width, TextElement.TITLE);
        Type full = desk.type(TextElement.TITLE);
        int size = full.size();
        List<SetLine> lines = title(article, full, setting);
        for (int smaller = size - STEP;
                fits(style, smaller, size) && lines.size() > 1 && lines.size() <= MOST_LINES;
                smaller -= STEP) {
            Type type = new Type(full.face(), full.weight(), smaller, 0, full.ink());
            List<SetLine> fitted = title(article, type, setting);
            if (fitted.size() < lines.size()) {
                lines = fitted;
                full = type;
                break;
            }
        }
        white(TextElement.TITLE, true);
        int leading = (int) ((long) style.leading().milliPoints() * full.size() / size);
        stack(article.id(), BlockPart.TITLE, lines, leading, full.size());
        white(TextElement.TITLE, false);
    }

    /** A title that stands at the edge keeps its size, whatever lines it needs. */
    private static boolean fits(TextStyle style, int smaller, int size) {
        return style.align() == TextAlign.CENTER && smaller * 100 >= size * SMALLEST_TITLE;
    }

    private List<SetLine> title(Article article, Type type, Setting setting) {
        return desk.compositor.headline(texts.make(article.headline().title(), type), setting);
    }

    private void stack(String id, BlockPart part, List<SetLine> lines, int leading, int size) {
        for (SetLine line : lines) {
            pieces.add(new Piece(
                    at,
                    at + leading,
                    List.of(new PageItem.Line(id, part, 0, at + Grid.baseline(leading, size), line))));
            at += leading;
        }
    }

    private record LeadLine(String id, SetLine line) { }

    private void lead(List<Block> lead) {
        HeadStack stack = desk.style.head();
        TextStyle style = desk.text(TextElement.LEAD);
        int legs = stack.leadLegs();
        int gap = stack.leadGap().milliPoints();
        int em = style.size().milliPoints();
        // Legs in whole ems, so that lines of Han need no adjustment; what is left widens the gaps.
        int leg = (desk.grid.width - (legs - 1) * gap) / legs / em * em;
        int wide = legs == 1 ? 0 : (desk.grid.width - legs * leg) / (legs - 1);
        List<LeadLine> lines = leadLines(lead, leg, style);
        int leading = style.leading().milliPoints();
        int depth = (lines.size() + legs - 1) / legs;
        white(TextElement.LEAD, true);
        int top = at;
        List<PageItem> marks = new ArrayList<>();
        int rule = stack.rule().milliPoints();
        int inset = stack.inset().milliPoints();
        if (rule > 0) {
            marks.add(new PageItem.Rule(0, at, desk.grid.width, rule, Ink.BLACK));
            at += inset;
        }
        at = desk.grid.snapped(at, em);
        for (int i = 0; i < lines.size(); i++) {
            int block = at + i % depth * leading + Grid.baseline(leading, em);
            marks.add(new PageItem.Line(lines.get(i).id(), i / depth * (leg + wide), block, lines.get(i).line()));
        }
        at += depth * leading;
        if (rule > 0) {
            at += inset;
            marks.add(new PageItem.Rule(0, at, desk.grid.width, rule, Ink.BLACK));
        }
        pieces.add(new Piece(top, at, marks));
        white(TextElement.LEAD, false);
    }

    private List<LeadLine> leadLines(List<Block> lead, int leg, TextStyle style) {
        List<LeadLine> lines = new ArrayList<>();
        for (Block block : lead) {
            if (block instanceof Block.Paragraph paragraph) {
                int indent = (desk.isLatin() ? Math.min(1, style.indent()) : style.indent())
                        * style.size().milliPoints();
                Setting setting = desk.setting(leg, indent, TextAlign.JUSTIFY);
                TypedText text = texts.make(paragraph.content(), desk.type(TextElement.LEAD));
                desk.proved(desk.compositor.set(text, setting), paragraph.span())
                        .forEach(line -> lines.add(new LeadLine(paragraph.id(), line)));
            }
        }
        return lines;
    }
}
