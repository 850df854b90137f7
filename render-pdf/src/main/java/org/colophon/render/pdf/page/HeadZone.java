package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.render.layout.LeadRule;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.render.pdf.page.galley.LooseLines;
import org.colophon.render.pdf.page.galley.TextMaker;
import org.colophon.style.HeadStack;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;

/** Sets the head of an article across the page: kicker, title, deck, credits, and the lead in legs between rules. */
public final class HeadZone {

    /** A title is made smaller to save a line, but not below this share of its size, in per cent. */
    private static final int SMALLEST_TITLE = 80;
    private static final int STEP = 1_000;
    /** The part of its span, in thousandths, that a centred title fills at most: white remains on both sides. */
    private static final int TITLE_WIDTH = 925;
    /** A title with more lines is not made smaller. */
    private static final int MOST_LINES = 12;

    private final ArticleScope scope;
    private final MakeupStyle style;
    private final Grid grid;
    private final TextMaker texts;
    private final List<Piece> pieces = new ArrayList<>();
    private final int smallest;
    private int at;
    private int whiteBelow;

    /** The head of an article, whose title may be made smaller by the usual share. */
    public HeadZone(ArticleScope scope) {
        this(scope, SMALLEST_TITLE);
    }

    /** The head of an article, whose title is made smaller to a share of its size at most, in per cent. */
    public HeadZone(ArticleScope scope, int smallest) {
        this.scope = scope;
        this.smallest = smallest;
        this.style = scope.style();
        this.grid = scope.grid();
        this.texts = new TextMaker(scope);
    }

    /** A line of type, or the lead with its rules, which no page break divides. */
    public record Piece(int top, int bottom, List<PageItem> marks) { }

    /** All items of the head, regardless of page breaks. */
    public List<PageItem> marks() {
        return pieces.stream().flatMap(piece -> piece.marks().stream()).toList();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Grid lines that the head takes. */
    public int lines() {
        return at == 0 ? 0 : grid.linesFor(at);
    }

    /** The fewest grid lines that the head needs: half a line of white remains below it. */
    public int leastLines() {
        return Math.min(
                lines(), at == 0 ? 0 : grid.linesFor(at - Math.max(0, whiteBelow - grid.leading / 2)));
    }

    /** Adds the whole head. */
    public void make() {
        headline();
        credits();
        if (LeadRule.isAcross(scope.article())) {
            lead(scope.article().lead());
        }
    }

    /** Adds the head without the lead, which then begins the text. */
    public void makeWithoutLead() {
        headline();
        credits();
    }

    /** Adds the head without credits and lead, which then begin the text. */
    void headline() {
        Article article = scope.article();
        bar();
        text(article.id(), article.headline().kicker(), TextElement.KICKER, BlockPart.KICKER);
        title(article);
        text(article.id(), article.headline().deck(), TextElement.DECK, BlockPart.DECK);
    }

    /** The bar of the look, with a quarter of a line below it. */
    private void bar() {
        int height = style.print().style().look().bar().milliPoints();
        if (height > 0 && at == 0 && !scope.article().headline().title().isEmpty()) {
            PageItem rule = new PageItem.Rule(0, 0, grid.width, height, style.print().accent());
            pieces.add(new Piece(0, height, List.of(rule)));
            at = height + grid.leading / 4;
        }
    }

    private void credits() {
        List<CreditLine> credits = scope.article().creditLines();
        if (credits.isEmpty()) {
            return;
        }
        Type type = style.type(TextElement.CREDIT);
        Setting setting = style.plain(grid.width, style.align(TextElement.CREDIT));
        whiteAbove(TextElement.CREDIT);
        at = grid.snapped(at, type.size());
        if (!beside(credits, type)) {
            for (CreditLine line : credits) {
                List<SetLine> lines = scope.compositor().set(texts.credits(line, type), setting);
                stack(line.id(), BlockPart.TEXT, lines, style.leading(TextElement.CREDIT), type.size());
            }
        }
        whiteBelow(TextElement.CREDIT);
    }

    /** Sets short lines of credits side by side, an em and a half apart. False if they need more than one line. */
    private boolean beside(List<CreditLine> credits, Type type) {
        Setting setting = style.plain(grid.width, TextAlign.START);
        int apart = type.size() * 3 / 2;
        int extent = -apart;
        List<SetLine> set = new ArrayList<>();
        for (CreditLine line : credits) {
            List<SetLine> lines = scope.compositor().set(texts.credits(line, type), setting);
            if (lines.size() != 1) {
                return false;
            }
            set.add(lines.getFirst());
            extent += lines.getFirst().extent() + apart;
        }
        if (credits.size() < 2 || extent > grid.width) {
            return false;
        }
        int inline = switch (style.align(TextElement.CREDIT)) {
            case START, JUSTIFY -> 0;
            case CENTER -> (grid.width - extent) / 2;
            case END -> grid.width - extent;
        };
        int leading = style.leading(TextElement.CREDIT);
        List<PageItem> marks = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            int base = at + Grid.baseline(leading, type.size());
            marks.add(new PageItem.Line(credits.get(i).id(), BlockPart.TEXT, inline, base, set.get(i)));
            inline += set.get(i).extent() + apart;
        }
        pieces.add(new Piece(at, at + leading, marks));
        at += leading;
        return true;
    }

    private void whiteAbove(TextElement element) {
        whiteBelow = 0;
        at += style.text(element).before() * grid.leading / 100;
    }

    private void whiteBelow(TextElement element) {
        whiteBelow = style.text(element).after() * grid.leading / 100;
        at += whiteBelow;
    }

    private void text(String id, List<Inline> content, TextElement element, BlockPart part) {
        if (content.isEmpty()) {
            return;
        }
        whiteAbove(element);
        Setting setting = style.headline(grid.width, element);
        stack(id, part, scope.compositor().headline(texts.make(content, style.type(element)), setting),
                style.leading(element), style.size(element));
        whiteBelow(element);
    }

    /** Adds the title at its size, or a little smaller if it is centred and that saves a line. */
    private void title(Article article) {
        if (article.headline().title().isEmpty()) {
            return;
        }
        Type full = style.type(TextElement.TITLE);
        SetTitle set = fitted(full);
        // A kicker is nearer to its title than to what is above it.
        if (article.headline().kicker().isEmpty()) {
            whiteAbove(TextElement.TITLE);
        }
        int leading = (int) ((long) style.leading(TextElement.TITLE) * set.size() / full.size());
        stack(article.id(), BlockPart.TITLE, set.lines(), leading, set.size(), (grid.width - titleWidth()) / 2);
        whiteBelow(TextElement.TITLE);
    }

    private record SetTitle(List<SetLine> lines, int size) { }

    /** A title at the edge keeps its size, however many lines it needs. */
    private SetTitle fitted(Type full) {
        List<SetLine> lines = titleLines(full);
        boolean centred = style.align(TextElement.TITLE) == TextAlign.CENTER;
        if (centred && lines.size() > 1 && lines.size() <= MOST_LINES) {
            for (int size = full.size() - STEP; size * 100 >= full.size() * smallest; size -= STEP) {
                List<SetLine> fewer = titleLines(full.sized(size));
                if (fewer.size() < lines.size()) {
                    return new SetTitle(fewer, size);
                }
            }
        }
        return new SetTitle(lines, full.size());
    }

    private List<SetLine> titleLines(Type type) {
        List<Inline> title = scope.article().headline().title();
        return scope.compositor()
                .headline(texts.make(title, type), style.headline(titleWidth(), TextElement.TITLE));
    }

    private int titleWidth() {
        return switch (style.align(TextElement.TITLE)) {
            case CENTER -> (int) ((long) grid.width * TITLE_WIDTH / 1000);
            case START, END, JUSTIFY -> grid.width;
        };
    }

    private void stack(String id, BlockPart part, List<SetLine> lines, int leading, int size) {
        stack(id, part, lines, leading, size, 0);
    }

    private void stack(String id, BlockPart part, List<SetLine> lines, int leading, int size, int inline) {
        for (SetLine line : lines) {
            pieces.add(new Piece(
                    at,
                    at + leading,
                    List.of(new PageItem.Line(id, part, inline, at + Grid.baseline(leading, size), line))));
            at += leading;
        }
    }

    /** The legs of a lead: whole ems, so that lines of Han need no adjustment. The rest widens the gaps. */
    private record Legs(int count, int width, int step) {

        static Legs of(HeadStack stack, int measure, int em) {
            int count = stack.leadLegs();
            int width = (measure - (count - 1) * stack.leadGap().milliPoints()) / count / em * em;
            int gap = count == 1 ? 0 : (measure - count * width) / (count - 1);
            return new Legs(count, width, width + gap);
        }
    }

    private record LeadLine(String id, SetLine line) { }

    private void lead(List<Block> lead) {
        HeadStack stack = style.print().head();
        int rule = stack.rule().milliPoints();
        Legs legs = Legs.of(stack, grid.width, style.size(TextElement.LEAD));
        List<LeadLine> lines = leadLines(lead, legs.width());
        whiteAbove(TextElement.LEAD);
        int top = at;
        List<PageItem> marks = new ArrayList<>();
        if (rule > 0) {
            marks.add(new PageItem.Rule(0, at, grid.width, rule, Ink.BLACK));
            at += stack.inset().milliPoints();
        }
        at = grid.snapped(at, style.size(TextElement.LEAD));
        at += place(lines, legs, marks);
        if (rule > 0) {
            at += stack.inset().milliPoints();
            marks.add(new PageItem.Rule(0, at, grid.width, rule, Ink.BLACK));
        }
        pieces.add(new Piece(top, at, marks));
        whiteBelow(TextElement.LEAD);
    }

    /** Places the lines of a lead in its legs. Returns the depth of the legs. */
    private int place(List<LeadLine> lines, Legs legs, List<PageItem> marks) {
        int leading = style.leading(TextElement.LEAD);
        int base = at + Grid.baseline(leading, style.size(TextElement.LEAD));
        int depth = (lines.size() + legs.count() - 1) / legs.count();
        for (int i = 0; i < lines.size(); i++) {
            int inline = i / depth * legs.step();
            int block = base + i % depth * leading;
            marks.add(new PageItem.Line(lines.get(i).id(), inline, block, lines.get(i).line()));
        }
        return depth * leading;
    }

    private List<LeadLine> leadLines(List<Block> lead, int measure) {
        int ems = style.text(TextElement.LEAD).indent();
        int indent = (style.beginsWithOneEm() ? Math.min(1, ems) : ems) * style.size(TextElement.LEAD);
        Setting setting = style.running(measure, indent, TextAlign.JUSTIFY);
        List<LeadLine> lines = new ArrayList<>();
        for (Block block : lead) {
            if (block instanceof Block.Paragraph paragraph) {
                TypedText text = texts.make(paragraph.content(), style.type(TextElement.LEAD));
                List<SetLine> set = scope.compositor().set(text, setting);
                LooseLines.report(set, paragraph.span(), scope.log());
                set.forEach(line -> lines.add(new LeadLine(paragraph.id(), line)));
            }
        }
        return lines;
    }
}
