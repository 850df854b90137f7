package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.paragraph.CreditLines;
import org.colophon.parser.paragraph.LineReader;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.repair.Hyphens;
import org.colophon.parser.repair.Repairer;
import org.colophon.parser.source.Findings;
import org.colophon.parser.source.InlineReader;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.SafetyNet;
import org.colophon.parser.source.SourceText;

/** The shared state of the steps that read one article: the source, the readers, the ids and the findings. */
public final class ArticleReading {

    final SourceText source;
    final Findings findings;
    final SafetyNet net;
    final LineReader reader;
    final AsItStands asItStands;
    final Repairer repairer;
    final CreditLines creditLines;
    private final Hyphens hyphens;
    public final Furnishings furnishings = new Furnishings();
    final List<PlacedSeam> seams;
    final Locale language;
    private final String article;
    private int creditCount;

    /**
     * The shared state of the articles of one source.
     *
     * @param text the source
     * @param findings receives all diagnostics
     * @param net catches faults of single steps
     * @param treatment the treatment of broken paragraphs
     * @param seams the places at which paragraphs may be broken
     */
    public record SourceJob(
            SourceText text, Findings findings, SafetyNet net, Repairer.Treatment treatment, List<PlacedSeam> seams) { }

    public ArticleReading(SourceJob job, Locale language, LineReader reader, Hyphens hyphens, String article) {
        this.source = job.text();
        this.findings = job.findings();
        this.net = job.net();
        this.reader = reader;
        this.asItStands = new AsItStands(source);
        this.creditLines = new CreditLines(reader);
        this.repairer = new Repairer(source, job.treatment(), new Sorter(reader), reader.rulings());
        this.hyphens = hyphens;
        this.seams = job.seams();
        this.language = language;
        this.article = article;
    }

    /** The credits that were read from a line, with ids of this article. */
    List<Credit> credits(Line line, CreditReading reading) {
        return credits(line, reading, 0);
    }

    /** The same for a reading whose offsets count from so many characters before the line. */
    private List<Credit> credits(Line line, CreditReading reading, int before) {
        for (CreditReading.Doubt doubt : reading.doubts()) {
            findings.add(doubt.code(), doubt.message(), line.start(), line.end());
        }
        List<Credit> credits = new ArrayList<>(reading.credits().size());
        for (CreditDraft draft : reading.credits()) {
            int from = draft.from() - before;
            int to = draft.to() - before;
            credits.add(new Credit(
                    article + "-c" + ++creditCount,
                    draft.role(),
                    draft.contributors(),
                    line.printed(from, to),
                    line.span(source, from, to)));
        }
        return credits;
    }

    CreditLine creditLine(String id, Line line, CreditReading reading) {
        return creditLine(id, line, reading, 0);
    }

    CreditLine creditLine(String id, Line line, CreditReading reading, int before) {
        if (line.content().stream().anyMatch(Inline.Link.class::isInstance)) {
            findings.add(
                    DiagnosticCode.LINK_REFUSED,
                    "a line of credits is printed without its links: their words are kept",
                    line.start(),
                    line.end());
        }
        return new CreditLine(
                id, line.content(), credits(line, reading, before), source.span(line.start(), line.end()));
    }

    /** Whether a line's end is a blank; inside a number of Chinese or Japanese text it is nothing. */
    private boolean parts(char before, char after) {
        boolean number = Character.isDigit(before) && Character.isDigit(after);
        boolean spaced = !language.getLanguage().equals("zh") && !language.getLanguage().equals("ja");
        return InlineReader.breaksWords(before, after) && (spaced || !number);
    }

    private void hyphen(String before, String after, int at, List<Inline> content) {
        boolean goes = content.getLast() instanceof Inline.Text && hyphens.isBroken(before, after);
        if (goes && content.removeLast() instanceof Inline.Text text) {
            SourceSpan span = text.span();
            content.add(new Inline.Text(
                    text.value().substring(0, text.value().length() - 1),
                    source.span(span.start(), Math.max(span.start(), span.end() - 1))));
        }
        findings.add(goes ? DiagnosticCode.HYPHEN_DROPPED : DiagnosticCode.HYPHEN_KEPT,
                goes ? "the hyphen at this line's end parts a word that is whole elsewhere: it was dropped"
                        : "the hyphen at this line's end may part a word: it was kept",
                Math.max(0, at - 1), at);
    }

    /** The content of lines that follow each other, as one text. */
    List<Inline> join(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.getFirst().content();
        }
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            content.addAll(line.content());
            if (i + 1 < lines.size()) {
                between(line, lines.get(i + 1), content);
            }
        }
        return content;
    }

    private void between(Line line, Line next, List<Inline> content) {
        int gap = line.end();
        int resumed = Math.max(gap, next.start());
        if (line.hardBreak()) {
            content.add(new Inline.LineBreak(source.span(gap, resumed)));
            return;
        }
        String before = line.text();
        String after = next.text();
        if (Hyphens.cuts(line.printed(), next.printed())) {
            hyphen(line.printed(), next.printed(), gap, content);
        } else if (!before.isEmpty()
                && !after.isEmpty()
                && parts(before.charAt(before.length() - 1), after.charAt(0))) {
            content.add(new Inline.Text(" ", source.span(gap, resumed)));
        }
    }
}
