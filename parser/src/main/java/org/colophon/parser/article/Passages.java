package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Dateline;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.paragraph.OpeningPlace;
import org.colophon.parser.source.Cut;
import org.colophon.parser.source.Line;

/** Marks datelines and credits in the words of a paragraph. */
final class Passages {

    private final ArticleReading context;

    Passages(ArticleReading context) {
        this.context = context;
    }

    /** The emphasised or strong words at the start and end of a paragraph; the content itself if there are none. */
    List<Inline> marked(Line line, OpeningPlace opening) {
        List<Inline> content = line.content();
        List<CreditPassage> opened = context.reader.openings(line, opening);
        List<CreditPassage> closed = context.reader.closings(line);
        if (opened.isEmpty() && closed.isEmpty()) {
            return content;
        }
        List<CreditPassage> passages = new ArrayList<>(opened);
        int from = opened.isEmpty() ? 0 : opened.getLast().to();
        for (CreditPassage passage : closed) {
            if (passage.from() >= from) {
                passages.add(passage);
            }
        }
        return passages.isEmpty() ? content : marked(passages, line);
    }

    private static String text(List<Inline> content) {
        return content.size() == 1 && content.getFirst() instanceof Inline.Text text
                ? text.value()
                : PlainText.of(content);
    }

    private List<Inline> marked(List<CreditPassage> passages, Line line) {
        List<Inline> out = new ArrayList<>();
        List<Inline> rest = line.content();
        int passed = 0;
        for (CreditPassage passage : passages) {
            int from = line.place(passage.from());
            Cut before = Cut.at(context.source, rest, from - passed);
            Cut inner = Cut.at(context.source, before.after(), line.place(passage.to()) - from);
            out.addAll(before.before());
            List<Inline> words = inner.before();
            if (!words.isEmpty()) {
                out.add(mark(words, passage, line));
            }
            passed += text(before.before()).length() + text(words).length();
            rest = inner.after();
        }
        out.addAll(rest);
        return out;
    }

    private Inline mark(List<Inline> words, CreditPassage passage, Line line) {
        CreditPassage.Found found = passage.dateline();
        if (found == null) {
            return new Inline.CreditText(words, context.credits(line, passage.reading()));
        }
        List<Inline> inner = passage.reading().found()
                ? List.of(new Inline.CreditText(words, context.credits(line, passage.reading())))
                : words;
        String text = text(words);
        Dateline dateline = new Dateline(
                text,
                found.agency(),
                found.place(),
                found.date(),
                line.span(context.source, passage.from(), passage.to()));
        return new Inline.DatelineText(inner, dateline);
    }
}
