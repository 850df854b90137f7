package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.Role;
import org.colophon.model.SourceSpan;
import org.colophon.parser.Draft.Prose;
import org.colophon.parser.Draft.Seam;

/** Makes the blocks of an article from drafts: repairs broken paragraphs and decides what each paragraph is. */
final class Assembler {

    private final Context context;
    private final Figures figures;
    private final Quotes quotes;

    Assembler(Context context) {
        this.context = context;
        this.figures = new Figures(context);
        this.quotes = new Quotes(context, this);
    }

    /** The blocks of a lead or section. */
    List<Block> blocks(List<Draft> drafts, String holder) {
        return make(drafts, holder, true);
    }

    /** The blocks inside another block, where no section ends. */
    List<Block> inside(List<Draft> drafts, String holder) {
        return make(drafts, holder, false);
    }

    private List<Block> make(List<Draft> drafts, String holder, boolean top) {
        List<Draft> whole = context.repairer.repair(drafts, (prose, index) -> isParagraph(prose));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            Place place = top && i == whole.size() - 1 ? Place.END : Place.BODY;
            draft(whole.get(i), holder, place, blocks);
        }
        return blocks;
    }

    private boolean isParagraph(Prose prose) {
        return prose.pictures().isEmpty() && !isVerse(prose) && Labels.editorNote(prose.text()) == 0
                && creditLines(prose, Place.END) == null && !Labels.isJump(prose.text());
    }

    private void draft(Draft draft, String holder, Place place, List<Block> blocks) {
        switch (draft) {
            case Prose prose -> prose(prose, holder, place, blocks);
            case Draft.Heading heading -> blocks.add(new Block.Subheading(
                    id(holder, blocks), Math.max(2, heading.level()), heading.content(), span(heading)));
            case Draft.Quoted quoted -> blocks.add(quotes.read(quoted, id(holder, blocks)));
            case Draft.Settled settled -> blocks.add(settled.maker().make(id(holder, blocks), this));
        }
    }

    private static String id(String holder, List<Block> blocks) {
        return holder + "-p" + (blocks.size() + 1);
    }

    private SourceSpan span(Draft draft) {
        return context.source.span(draft.start(), draft.end());
    }

    private void prose(Prose prose, String holder, Place place, List<Block> blocks) {
        if (!prose.pictures().isEmpty()) {
            figures.read(prose, holder, blocks);
            return;
        }
        List<CreditReading> credits = creditLines(prose, place);
        if (credits != null) {
            creditLines(prose, credits, holder, blocks);
        } else {
            blocks.add(block(prose, id(holder, blocks)));
        }
    }

    /** The readings of all lines, if each is a line of credits; null otherwise. */
    @org.jspecify.annotations.Nullable List<CreditReading> creditLines(Prose prose, Place place) {
        List<CreditReading> readings = null;
        for (Line line : prose.lines()) {
            CreditReading reading = context.credits.read(line.text(), place);
            if (!reading.found()) {
                return null;
            }
            readings = readings == null ? new ArrayList<>() : readings;
            readings.add(reading);
        }
        return readings;
    }

    private void creditLines(Prose prose, List<CreditReading> readings, String holder, List<Block> blocks) {
        boolean afterFigure = !blocks.isEmpty() && blocks.getLast() instanceof Block.Figure;
        for (int i = 0; i < readings.size(); i++) {
            Line line = prose.lines().get(i);
            CreditLine made = context.creditLine(id(holder, blocks), line, readings.get(i));
            if (afterFigure && isPicture(made)) {
                blocks.set(blocks.size() - 1, figures.withCredit((Block.Figure) blocks.getLast(), made));
                continue;
            }
            if (isPicture(made)) {
                context.findings.add(DiagnosticCode.PHOTO_CREDIT_WITHOUT_PICTURE,
                        "a picture is credited here, but none came with the source: " + line.text().strip(),
                        line.start(), line.end());
            }
            blocks.add(made);
        }
    }

    private static boolean isPicture(CreditLine line) {
        return !line.credits().isEmpty() && line.credits().stream().allMatch(credit ->
                credit.role().kind() == Role.Kind.PHOTOGRAPHER || credit.role().kind() == Role.Kind.PHOTO_SOURCE);
    }

    private static boolean isVerse(Prose prose) {
        List<Line> lines = prose.lines();
        return lines.size() > 1 && lines.subList(0, lines.size() - 1).stream().allMatch(Line::hardBreak);
    }

    private Block block(Prose prose, String id) {
        String text = prose.text();
        SourceSpan span = span(prose);
        int label = Labels.editorNote(text);
        if (label > 0) {
            return quotes.editorNote(context.join(prose.lines()), label, id, span);
        }
        if (Labels.isJump(text)) {
            Matcher jump = Labels.jump(text);
            jump.matches();
            Block.JumpNote.Direction direction = jump.group(1).startsWith("下")
                    ? Block.JumpNote.Direction.CONTINUED_ON
                    : Block.JumpNote.Direction.CONTINUED_FROM;
            return new Block.JumpNote(id, direction, jump.group(2), context.join(prose.lines()), span);
        }
        if (isVerse(prose)) {
            return new Block.Verse(id, prose.lines().stream().map(Line::content).toList(), span);
        }
        seams(prose, id);
        return paragraph(context.join(prose.lines()), id, span);
    }

    private void seams(Prose prose, String id) {
        for (Seam seam : prose.seams()) {
            context.repairs.add(new Repair(seam.kind(), id, seam.first(), seam.second(), seam.confidence()));
            context.findings.add(DiagnosticCode.PARAGRAPH_JOINED,
                    "a break in the source cuts this paragraph; it goes on at line " + seam.second().line(),
                    seam.first());
        }
    }

    private Block paragraph(List<Inline> content, String id, SourceSpan span) {
        if (content.getFirst() instanceof Inline.Strong speaker && content.size() > 1) {
            String words = org.colophon.model.PlainText.of(speaker.content()).strip();
            if (words.endsWith("：") || words.endsWith(":")) {
                return new Block.Turn(id, List.of(speaker), content.subList(1, content.size()), span);
            }
        }
        return new Block.Paragraph(id, content, span);
    }
}
