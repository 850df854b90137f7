package org.colophon.parser.article;

import java.util.List;
import java.util.regex.Matcher;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.ParagraphKind;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.parser.credit.CreditReader;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.Evidence;
import org.colophon.parser.paragraph.Labels;
import org.colophon.parser.paragraph.OpeningPlace;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.paragraph.CreditLines;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.Seam;
import org.colophon.parser.text.Glyphs;

/**
 * Makes blocks of paragraphs that are neither credits nor captions: text, notes of editors, jump notes, verse, turns.
 */
final class Paragraphs {

    /** Longer words before a mark are no role. */
    private static final int LONGEST_ROLE = 24;

    private final ArticleReading context;
    private final Quotes quotes;
    private final Passages passages;

    Paragraphs(ArticleReading context, Quotes quotes) {
        this.context = context;
        this.quotes = quotes;
        this.passages = new Passages(context);
    }

    Block read(Prose prose, String id, OpeningPlace opening) {
        String text = prose.text();
        SourceSpan span = context.source.span(prose.start(), prose.end());
        int label = Labels.editorNote(text);
        if (label > 0) {
            return quotes.editorNote(prose, label, id, span);
        }
        if (Labels.isJump(text)) {
            return jump(prose, text, id, span);
        }
        ParagraphKind aligned = context.source.marks().alignment(prose.start());
        if (aligned != ParagraphKind.TEXT) {
            return new Block.Paragraph(id, aligned, context.join(prose.lines()), span);
        }
        if (Sorter.isVerse(prose) && !isTurn(prose.lines().getFirst().content())) {
            return new Block.Verse(id, prose.lines().stream().map(Line::content).toList(), span);
        }
        if (CreditLines.isCard(prose.lines())) {
            return ofCard(prose, id);
        }
        seams(prose, id);
        tooLong(prose);
        nobody(prose);
        return turn(whole(prose, span), id, span, opening);
    }

    /** A line of a card about another work: nobody in it made this text. */
    Block ofCard(Prose prose, String id) {
        return new Block.Paragraph(id, ParagraphKind.TEXT, context.join(prose.lines()),
                context.source.span(prose.start(), prose.end()));
    }

    /** The paragraph as one line; that of one line is known already, with the words in it. */
    private Line whole(Prose prose, SourceSpan span) {
        Line first = prose.lines().getFirst();
        boolean one = prose.lines().size() == 1 && first.start() == span.start() && first.end() == span.end();
        return one ? first : new Line(context.join(prose.lines()), span.start(), span.end(), false);
    }

    private Block.JumpNote jump(Prose prose, String text, String id, SourceSpan span) {
        Matcher jump = Labels.jump(Glyphs.strip(text));
        if (!jump.matches()) {
            throw new IllegalStateException("no jump note: " + text);
        }
        Block.JumpNote.Direction direction = Labels.leadsOn(jump)
                ? Block.JumpNote.Direction.CONTINUED_ON
                : Block.JumpNote.Direction.CONTINUED_FROM;
        return new Block.JumpNote(id, direction, Labels.page(jump), context.join(prose.lines()), span);
    }

    private void tooLong(Prose prose) {
        for (Line line : prose.lines()) {
            if (line.text().length() > CreditReader.LONGEST_LINE && context.reader.isTooLong(line)) {
                context.findings.add(
                        DiagnosticCode.LIMIT_REACHED,
                        "a line of credits has more than " + CreditReader.LONGEST_LINE
                                + " characters: its names are not read",
                        line.start(),
                        line.end());
            }
        }
    }

    private void nobody(Prose prose) {
        Line line = prose.lines().getFirst();
        if (prose.lines().size() == 1 && (context.reader.namesNobody(line) || isRoleBeforeMarks(line))) {
            context.findings.add(
                    DiagnosticCode.ROLE_WITHOUT_NAME,
                    "this line opens as credits do, and no name was found in it: it is kept as text",
                    line.start(),
                    line.end());
        }
    }

    /** Whether a role is followed by marks alone: Photo: ???. */
    private boolean isRoleBeforeMarks(Line line) {
        String text = Glyphs.strip(line.text());
        int word = text.length();
        while (word > 0 && !Character.isLetterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        if (word == 0 || word > LONGEST_ROLE) {
            return false;
        }
        String marks = Glyphs.strip(text.substring(word));
        boolean parted = marks.length() > 1 && Glyphs.isSeparator(marks.charAt(0))
                || !marks.isEmpty() && Glyphs.isBlank(text.charAt(word));
        if (!parted) {
            return false;
        }
        Line role = new Line(
                List.of(Inline.Text.of(text.substring(0, word) + ":")), line.start(), line.end(), false);
        String label = text.substring(0, word);
        CreditReading reading = context.reader.credits(role, Place.AFTER_TITLE);
        return reading.credits().stream().anyMatch(draft -> draft.role().label().equals(label))
                && reading.doubts().stream().anyMatch(doubt -> doubt.code() == DiagnosticCode.ROLE_WITHOUT_NAME);
    }

    private void seams(Prose prose, String id) {
        for (Seam seam : prose.seams()) {
            context.seams.add(new PlacedSeam(seam, id));
            int line = seam.second().line();
            context.findings.add(DiagnosticCode.PARAGRAPH_JOINED, switch (seam.outcome()) {
                case JOINED -> "a break in the source cuts this paragraph; it goes on at line " + line;
                case SUGGESTED -> "this paragraph may go on at line " + line + "; it was left as it is";
            }, seam.first());
        }
    }

    private Block turn(Line line, String id, SourceSpan span, OpeningPlace opening) {
        List<Inline> content = line.content();
        if (isTurn(content)) {
            return new Block.Turn(id, content.subList(0, 1), content.subList(1, content.size()), span);
        }
        ParagraphKind kind = Evidence.isClause(line.printed()) ? ParagraphKind.CLAUSE : ParagraphKind.TEXT;
        return new Block.Paragraph(id, kind, passages.marked(line, opening), span);
    }

    /** Whether it begins with a speaker in strong type, and goes on. */
    private static boolean isTurn(List<Inline> content) {
        if (content.size() > 1 && content.getFirst() instanceof Inline.Strong speaker) {
            String words = Glyphs.strip(PlainText.of(speaker.content()));
            return words.endsWith("：") || words.endsWith(":");
        }
        return false;
    }
}
