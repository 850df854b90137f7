package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Dateline;
import org.colophon.model.Inline;

/** Marks the dateline that a paragraph opens with. */
final class Datelines {

    private Datelines() {
    }

    static Block opened(Block.Paragraph paragraph, Context context) {
        if (paragraph.content().isEmpty() || !(paragraph.content().getFirst() instanceof Inline.Text first)) {
            return paragraph;
        }
        DatelineReader.Found found = context.datelines.read(first.value());
        if (found == null) {
            return paragraph;
        }
        Cut halves = Cut.at(context.source, List.of(first), found.end());
        Inline.Text words = (Inline.Text) halves.before().getFirst();
        Dateline dateline = new Dateline(words.value(), found.agency(), found.place(), found.date(), words.span());
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.DatelineText(halves.before(), dateline));
        content.addAll(halves.after());
        content.addAll(paragraph.content().subList(1, paragraph.content().size()));
        return new Block.Paragraph(paragraph.id(), content, paragraph.span());
    }
}
