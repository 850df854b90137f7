package org.colophon.parser;

import java.util.List;
import java.util.Locale;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;

/** What the steps of reading one article share: the source, the readers, the ids and the findings. */
final class Context {

    final SourceText source;
    final Findings findings;
    final CreditReader credits;
    final DatelineReader datelines;
    final Repairer repairer;
    final List<Repair> repairs;
    final Locale language;
    private final String article;
    private int creditCount;

    Context(
            SourceText source,
            Findings findings,
            RepairMode mode,
            List<Repair> repairs,
            Locale language,
            DatelineReader datelines,
            String article) {
        this.source = source;
        this.findings = findings;
        this.credits = new CreditReader(language);
        this.datelines = datelines;
        this.repairer = new Repairer(source, mode);
        this.repairs = repairs;
        this.language = language;
        this.article = article;
    }

    /** The credits that were read from a line, with ids of this article. */
    List<Credit> credits(Line line, CreditReading reading) {
        String text = line.text();
        for (CreditReading.Doubt doubt : reading.doubts()) {
            findings.add(doubt.code(), doubt.message(), line.start(), line.end());
        }
        return reading.credits().stream()
                .map(draft -> new Credit(
                        article + "-c" + ++creditCount,
                        draft.role(),
                        draft.contributors(),
                        text.substring(draft.from(), draft.to()),
                        line.span(source, draft.from(), draft.to())))
                .toList();
    }

    CreditLine creditLine(String id, Line line, CreditReading reading) {
        return new CreditLine(id, line.content(), credits(line, reading), source.span(line.start(), line.end()));
    }

    /** The content of lines that follow each other, as one text. */
    List<Inline> join(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.getFirst().content();
        }
        List<Inline> content = new java.util.ArrayList<>();
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
        if (!before.isEmpty() && !after.isEmpty()
                && InlineReader.breaksWords(before.charAt(before.length() - 1), after.charAt(0))) {
            content.add(new Inline.Text(" ", source.span(gap, resumed)));
        }
    }
}
